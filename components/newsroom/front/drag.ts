import { KeyboardCode, type KeyboardCoordinateGetter, type UniqueIdentifier } from '@dnd-kit/core'

/** What is dragged is a piece, wherever it is taken from; where it is dropped is a slot. */
export const dragId = (from: 'slot' | 'list', piece: number) => `${from}:${piece}`
export const dropId = (slot: number) => `drop:${slot}`
export const numberIn = (id: UniqueIdentifier) => Number(String(id).split(':')[1])

const steps: Record<string, number> = {
  [KeyboardCode.Down]: 1,
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Up]: -1,
  [KeyboardCode.Left]: -1,
}

/** Arrow keys carry a piece from slot to slot in the order of the page; the first one to the lead story. */
export const toNextSlot: KeyboardCoordinateGetter = (event, { context }) => {
  const step = steps[event.code]
  if (step === undefined) return undefined
  event.preventDefault()
  const slots = context.droppableContainers.getEnabled().sort((a, b) => numberIn(a.id) - numberIn(b.id))
  const at = slots.findIndex(({ id }) => id === context.over?.id)
  const next = slots[Math.max(0, Math.min(slots.length - 1, at + step))]
  const rect = next && context.droppableRects.get(next.id)
  return rect ? { x: rect.left, y: rect.top } : undefined
}
