'use client'

import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import { ActionForm } from '../action-form.client.tsx'
import type { FormState } from '../form-state.ts'
import { useStyle } from './use-style.ts'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  picture: LibraryPicture
  mayEdit: boolean
  children: ReactNode
}

const steps: Record<string, [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const within = (value: number) => Math.min(100, Math.max(0, Math.round(value)))

/**
 * The picture, whole, with the point that crops keep: set by a click on it, by the arrow keys (with Shift
 * in tens) or as numbers, and shown at once as the paper crops it.
 */
export function FocalForm({ action, picture, mayEdit, children }: Props) {
  const [point, setPoint] = useState({ x: picture.focalX, y: picture.focalY })
  const mark = useStyle<HTMLSpanElement>({ left: `${point.x}%`, top: `${point.y}%` })
  const src = picture.withdrawn ? undefined : addresses.rendition(picture, widest(picture), 'webp')

  const clicked = ({ currentTarget, clientX, clientY, detail }: MouseEvent) => {
    // Enter and Space click too, without a place.
    if (detail === 0) return
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    setPoint({ x: within(((clientX - left) / width) * 100), y: within(((clientY - top) / height) * 100) })
  }
  const pressed = (event: KeyboardEvent) => {
    const [across, down] = steps[event.key] ?? [0, 0]
    if (across === 0 && down === 0) return
    event.preventDefault()
    const by = event.shiftKey ? 10 : 1
    setPoint(({ x, y }) => ({ x: within(x + across * by), y: within(y + down * by) }))
  }
  if (!src) return null
  // biome-ignore lint/performance/noImgElement: renditions are our own, made once
  const whole = <img src={src} width={picture.width} height={picture.height} alt={picture.alt} />
  return (
    <section className="focal" aria-labelledby="diem-chinh">
      {mayEdit ? (
        <button
          type="button"
          className="focal-picture"
          aria-label={said(point)}
          onClick={clicked}
          onKeyDown={pressed}
        >
          {whole}
          <span ref={mark} className="focal-mark" />
        </button>
      ) : (
        whole
      )}
      <h2 id="diem-chinh">Điểm chính</h2>
      <p className="hint">Khi trang báo cắt ảnh cho vừa khung, điểm này luôn được giữ.</p>
      <div className="crops">
        <Crop src={src} point={point} name="3 : 2" className="wide-3-2" />
        <Crop src={src} point={point} name="16 : 9" className="wide-16-9" />
      </div>
      {mayEdit && (
        <ActionForm action={action} submit="Lưu điểm chính" tone="quiet">
          {children}
          <div className="numbers">
            <Hundredths
              name="focalX"
              label="Ngang (%)"
              value={point.x}
              onChange={(x) => setPoint({ ...point, x })}
            />
            <Hundredths
              name="focalY"
              label="Dọc (%)"
              value={point.y}
              onChange={(y) => setPoint({ ...point, y })}
            />
          </div>
        </ActionForm>
      )}
    </section>
  )
}

const said = ({ x, y }: { x: number; y: number }) =>
  `Điểm chính: ngang ${x}%, dọc ${y}%. Bấm lên ảnh hoặc dùng các phím mũi tên để đổi.`

/** As large as the newsroom shows it: 960 px, or what there is. */
const widest = ({ width }: { width: number }) => [960, 640, 480].find((one) => one <= width) ?? 320

function Crop({ src, point, name, className }: CropProps) {
  const image = useStyle<HTMLImageElement>({ objectPosition: `${point.x}% ${point.y}%` })
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: renditions are our own, made once */}
      <img ref={image} src={src} alt="" className={className} />
      <figcaption>{name}</figcaption>
    </figure>
  )
}

type CropProps = { src: string; point: { x: number; y: number }; name: string; className: string }

/** A number from 0 to 100, written or stepped. */
export function Hundredths({ name, label, value, onChange, min = 0 }: HundredthsProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        name={name}
        min={min}
        max={100}
        value={value}
        onChange={({ target }) => onChange(within(Number(target.value)))}
      />
    </label>
  )
}

type HundredthsProps = {
  name: string
  label: string
  value: number
  onChange: (value: number) => void
  min?: number
}
