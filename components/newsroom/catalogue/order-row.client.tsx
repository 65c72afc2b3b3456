'use client'

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import type { OrderItem } from './order-list.client.tsx'

type Step = { id: string; form: Record<string, string>; ends: boolean; go: () => void }
type Props = { item: OrderItem; up: Step; down: Step; send: (form: FormData) => void }

/** A row of a list in order, with its handle and its two buttons. */
export function OrderRow({ item, up, down, send }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: item.id })
  // Set by script alone: the server's HTML may carry no style.
  const style = transform ? { transform: CSS.Translate.toString(transform), transition } : undefined
  return (
    <li ref={setNodeRef} style={style} className={isDragging ? 'order-lifted' : undefined}>
      <div className="order-row">
        <button
          type="button"
          ref={setActivatorNodeRef}
          className="quiet order-handle"
          aria-label={`Kéo “${item.name}” để xếp lại`}
          {...attributes}
          aria-roledescription="kéo được"
          {...listeners}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 4h12M2 8h12M2 12h12" />
          </svg>
        </button>
        <div className="order-what">{item.row}</div>
        <StepButton step={up} send={send} sign="M3 10l5-5 5 5" label={`Đưa “${item.name}” lên`} />
        <StepButton step={down} send={send} sign="M3 6l5 5 5-5" label={`Đưa “${item.name}” xuống`} />
      </div>
      {item.below}
    </li>
  )
}

function StepButton({
  step,
  send,
  sign,
  label,
}: {
  step: Step
  send: Props['send']
  sign: string
  label: string
}) {
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        step.go()
      }}
    >
      {Object.entries(step.form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="quiet" id={step.id} disabled={step.ends} aria-label={label}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={sign} />
        </svg>
      </button>
    </form>
  )
}
