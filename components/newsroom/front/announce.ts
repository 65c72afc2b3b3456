import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core'
import { numberIn } from './drag.ts'

export const instructions: ScreenReaderInstructions = {
  draggable:
    'Bấm phím cách để nhấc bài, dùng phím mũi tên để chọn ô, bấm phím cách lần nữa để đặt, Escape để thôi.',
}

/** What a screen reader says of a drag. */
export function announcementsOf(titleOf: (piece: number) => string, names: readonly string[]): Announcements {
  const piece = (id: UniqueIdentifier) => `“${titleOf(numberIn(id))}”`
  const slot = (id: UniqueIdentifier) => names[numberIn(id)] ?? ''
  return {
    onDragStart: ({ active }) => `Đã nhấc ${piece(active.id)}.`,
    onDragOver: ({ over }) => (over ? `Đang ở trên ô ${slot(over.id)}.` : 'Đang ở ngoài các ô.'),
    onDragEnd: ({ active, over }) =>
      over ? `Đã đặt ${piece(active.id)} vào ô ${slot(over.id)}.` : `${piece(active.id)} về chỗ cũ.`,
    onDragCancel: ({ active }) => `Đã thôi, ${piece(active.id)} về chỗ cũ.`,
  }
}
