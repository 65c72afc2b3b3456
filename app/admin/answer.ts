import { refresh } from 'next/cache'
import type { FormState } from '../../components/newsroom/form-state.ts'
import { isDay, longMoment, shortDay } from '../../lib/vietnamese/dates.ts'
import { momentTyped, typedMoment } from '../../lib/vietnamese/typed.ts'

type Result =
  | { ok: true }
  | { ok: false; reason: 'forbidden' | 'not-found' }
  | { ok: false; reason: 'stale'; now: Record<string, string> }
  | { ok: false; reason: 'invalid'; problems: Record<string, string> }

/**
 * What a form says of a write's result, with the page around it made anew. `written` is what the form sent:
 * where somebody else saved first, each field that differs says what stands there now, and a second press
 * of the button puts the written words over it knowingly. A form without words has `overtaken` said instead.
 */
export function answer(
  result: Result,
  done: string,
  written: Record<string, unknown> = {},
  overtaken: string = overtakenWords,
): FormState | { ok: false; reason: 'forbidden' } {
  if (result.ok) {
    refresh()
    return { ok: true, message: done }
  }
  switch (result.reason) {
    case 'forbidden':
      return { ok: false, reason: 'forbidden' }
    case 'not-found':
      return { ok: false, message: 'Mục này không còn nữa: đã có người xóa hoặc gộp nó.' }
    case 'invalid':
      return { ok: false, message: 'Chưa lưu được: có chỗ cần sửa.', problems: result.problems }
    case 'stale':
      refresh()
      return { ok: false, message: overtaken, problems: differences(result.now, written) }
  }
}

const overtakenWords =
  'Chưa lưu: trong lúc bạn sửa, người khác đã lưu mục này. Phần bạn viết vẫn nguyên ở dưới; xem lại, rồi bấm lần nữa nếu vẫn muốn thay.'

function differences(now: Record<string, string>, written: Record<string, unknown>): Record<string, string> {
  const differing = Object.entries(now).filter(([field, text]) => textOf(written[field]) !== text)
  return Object.fromEntries(differing.map(([field, text]) => [field, `Hiện đang là: ${readable(text)}`]))
}

const textOf = (value: unknown): string => (value instanceof Date ? typedMoment(value) : String(value ?? ''))

function readable(text: string): string {
  const moment = momentTyped(text)
  if (moment) return longMoment(moment)
  if (isDay(text)) return shortDay(text)
  return text === '' ? '(để trống)' : `“${text}”`
}
