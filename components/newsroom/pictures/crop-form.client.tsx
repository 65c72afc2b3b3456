'use client'

import { type PointerEvent, type ReactNode, useRef, useState } from 'react'
import type { LibraryPicture } from '../../../lib/media/picture.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import { ActionForm } from '../action-form.client.tsx'
import type { FormState } from '../form-state.ts'
import { Hundredths } from './focal-form.client.tsx'
import { useStyle } from './use-style.ts'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  picture: LibraryPicture
  children: ReactNode
}
type Region = { left: number; top: number; width: number; height: number }

const least = 5
const whole: Region = { left: 0, top: 0, width: 100, height: 100 }

/** Cuts a picture down for good: the part to keep is drawn with the pointer or written as numbers. */
export function CropForm({ action, picture, children }: Props) {
  const [region, setRegion] = useState(whole)
  // Cut once, the picture is another one, and all of it is kept again.
  const [cut, setCut] = useState(picture.hash)
  if (cut !== picture.hash) {
    setCut(picture.hash)
    setRegion(whole)
  }
  const from = useRef<{ x: number; y: number } | null>(null)
  const { left, top, width, height } = region
  const frame = useStyle<HTMLSpanElement>({
    left: `${left}%`,
    top: `${top}%`,
    width: `${width}%`,
    height: `${height}%`,
  })
  const change = (part: Partial<Region>) => setRegion((before) => bounded({ ...before, ...part }))

  const began = (event: PointerEvent) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = placeOf(event)
  }
  const moved = (event: PointerEvent) => {
    if (!from.current) return
    const { x, y } = placeOf(event)
    const { x: x0, y: y0 } = from.current
    setRegion(
      bounded({
        left: Math.min(x, x0),
        top: Math.min(y, y0),
        width: Math.abs(x - x0),
        height: Math.abs(y - y0),
      }),
    )
  }
  return (
    <ActionForm action={action} submit="Cắt ảnh">
      {children}
      <p className="hint">
        Kéo trên ảnh để chọn phần giữ lại, hoặc điền số. Mọi trang dùng bản đã cắt; tệp cũ vẫn giữ trong kho.
      </p>
      <div
        className="crop-picture"
        onPointerDown={began}
        onPointerMove={moved}
        onPointerUp={() => {
          from.current = null
        }}
      >
        {/* biome-ignore lint/performance/noImgElement: renditions are our own, made once */}
        <img
          src={addresses.rendition(picture, picture.width >= 640 ? 640 : 320, 'webp')}
          alt=""
          draggable={false}
        />
        <span ref={frame} className="crop-frame" />
      </div>
      <div className="numbers">
        <Hundredths
          name="left"
          label="Cách trái (%)"
          value={left}
          onChange={(value) => change({ left: value })}
        />
        <Hundredths
          name="top"
          label="Cách trên (%)"
          value={top}
          onChange={(value) => change({ top: value })}
        />
        <Hundredths
          name="width"
          label="Rộng (%)"
          min={least}
          value={width}
          onChange={(value) => change({ width: value })}
        />
        <Hundredths
          name="height"
          label="Cao (%)"
          min={least}
          value={height}
          onChange={(value) => change({ height: value })}
        />
      </div>
    </ActionForm>
  )
}

function placeOf({ currentTarget, clientX, clientY }: PointerEvent): { x: number; y: number } {
  const box = currentTarget.getBoundingClientRect()
  const part = (at: number, start: number, length: number) =>
    Math.round(Math.min(1, Math.max(0, (at - start) / length)) * 100)
  return { x: part(clientX, box.left, box.width), y: part(clientY, box.top, box.height) }
}

/** Inside the picture, and not smaller than the server takes. */
function bounded({ left, top, width, height }: Region): Region {
  const x = Math.min(left, 100 - least)
  const y = Math.min(top, 100 - least)
  return {
    left: x,
    top: y,
    width: Math.min(Math.max(width, least), 100 - x),
    height: Math.min(Math.max(height, least), 100 - y),
  }
}
