import {
  type Announcements,
  KeyboardSensor,
  PointerSensor,
  type ScreenReaderInstructions,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable'

/** How a row is taken: by pointer after some pixels, so that a tap is a tap, or by the keyboard. */
export function useDragSensors() {
  return useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
}

/** What is said while a row is dragged, to who does not see it. */
export function dragWords(
  nameOf: (id: unknown) => string,
  order: string[],
): { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions } {
  const place = (id: unknown) => `vị trí ${order.indexOf(String(id)) + 1} trong ${order.length}`
  return {
    screenReaderInstructions: {
      draggable: 'Bấm phím cách để nhấc, phím mũi tên để chuyển, phím cách để đặt xuống, Esc để thôi.',
    },
    announcements: {
      onDragStart: ({ active }) => `Đã nhấc “${nameOf(active.id)}”.`,
      // Said at once after it was lifted, so it says that too.
      onDragOver: ({ active, over }) => {
        if (!over) return 'Đang ở ngoài danh sách.'
        if (over.id === active.id) return `Đã nhấc “${nameOf(over.id)}”, chỗ cũ là ${place(over.id)}.`
        return `Đang ở ${place(over.id)}.`
      },
      onDragEnd: ({ active, over }) =>
        over
          ? `Đã đặt “${nameOf(active.id)}” ở ${place(over.id)}.`
          : `Đã đặt “${nameOf(active.id)}” lại chỗ cũ.`,
      onDragCancel: ({ active }) => `Đã thôi, “${nameOf(active.id)}” ở chỗ cũ.`,
    },
  }
}
