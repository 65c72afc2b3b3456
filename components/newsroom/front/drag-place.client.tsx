'use client'

import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useState } from 'react'
import { announcementsOf, instructions } from './announce.ts'
import { numberIn, toNextSlot } from './drag.ts'

type Props = {
  /** The slots' names in order. */
  names: readonly string[]
  titleOf: (piece: number) => string
  onPlace: (piece: number, slot: number) => void
  children: ReactNode
}

/** Where pieces can be dragged into slots, by mouse, touch or keyboard. */
export function DragPlace({ names, titleOf, onPlace, children }: Props) {
  const [dragged, setDragged] = useState<number | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextSlot, scrollBehavior: 'auto' }),
  )
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null)
    if (over) onPlace(numberIn(active.id), numberIn(over.id))
  }
  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={slotUnder}
      accessibility={{
        announcements: announcementsOf(titleOf, names),
        screenReaderInstructions: instructions,
      }}
      onDragStart={({ active }) => setDragged(numberIn(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setDragged(null)}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged !== null && <p className="dragged">{titleOf(dragged)}</p>}
      </DragOverlay>
    </DndContext>
  )
}

/** The slot under the pointer; for the keyboard under the corner of what is carried, which stands on it. */
const slotUnder: CollisionDetection = (given) => {
  const { left, top } = given.collisionRect
  return pointerWithin({
    ...given,
    pointerCoordinates: given.pointerCoordinates ?? { x: left + 1, y: top + 1 },
  })
}
