'use client'

import { closestCenter, DndContext, type DragEndEvent } from '@dnd-kit/core'
import { arrayMove, SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import {
  type ReactNode,
  startTransition,
  useActionState,
  useId,
  useLayoutEffect,
  useOptimistic,
  useRef,
  useState,
} from 'react'
import type { FormState } from '../form-state.ts'
import { OrderRow } from './order-row.client.tsx'
import { dragWords, useDragSensors } from './order-words.ts'

export type OrderItem = {
  id: string
  name: string
  row: ReactNode
  /** What belongs to it and moves with it. */
  below?: ReactNode
}
type Props = {
  /** What the list is, for who hears it. */
  label: string
  items: OrderItem[]
  /** Gets `order` and `was`, ids in a row, and what `also` holds. */
  action: (state: FormState, form: FormData) => Promise<FormState>
  also?: Record<string, string>
}

/**
 * A list that a person puts in order: by dragging, by keyboard at the handle, or by buttons up and down,
 * which work without script too. Every move is saved at once.
 */
export function OrderList({ label, items, action, also = {} }: Props) {
  const listId = useId()
  const [state, send] = useActionState(action, null)
  const [order, showOrder] = useOptimistic(items.map(({ id }) => id))
  const [said, say] = useState('')
  const focusNext = useRef<string[]>([])
  const sensors = useDragSensors()
  const nameOf = (id: unknown) => items.find((item) => item.id === id)?.name ?? ''

  // A moved row loses the focus: back to the button that moved it, or to its twin at the end of the list.
  useLayoutEffect(() => {
    const buttons = focusNext.current.map((id) => document.getElementById(id) as HTMLButtonElement | null)
    buttons.find((button) => button && !button.disabled)?.focus()
    focusNext.current = []
  })

  const move = (id: string, to: number) => {
    const next = arrayMove(order, order.indexOf(id), to)
    say(`Đã chuyển “${nameOf(id)}” đến vị trí ${to + 1} trong ${order.length}.`)
    startTransition(() => {
      showOrder(next)
      send(orderForm(order, next, also))
    })
  }
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) move(String(active.id), order.indexOf(String(over.id)))
  }

  return (
    <DndContext
      id={listId}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={dropped}
      accessibility={dragWords(nameOf, order)}
    >
      <SortableContext items={order} strategy={verticalListSortingStrategy}>
        <ol className="order" aria-label={label}>
          {order.map((id, index) => {
            const item = items.find((one) => one.id === id)
            if (!item) return null
            const step = (by: -1 | 1) => ({
              id: `${listId}${id}${by}`,
              form: { order: arrayMove(order, index, index + by).join(), was: order.join(), ...also },
              ends: index + by < 0 || index + by >= order.length,
              go: () => {
                focusNext.current = [`${listId}${id}${by}`, `${listId}${id}${-by}`]
                move(id, index + by)
              },
            })
            return <OrderRow key={id} item={item} up={step(-1)} down={step(1)} send={send} />
          })}
        </ol>
      </SortableContext>
      <p role="status" className={state && !state.ok ? 'said problem' : 'unseen'}>
        {state && !state.ok ? state.message : said}
      </p>
    </DndContext>
  )
}

function orderForm(was: string[], order: string[], also: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ order: order.join(), was: was.join(), ...also }))
    form.set(name, value)
  return form
}
