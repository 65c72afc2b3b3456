'use server'

import { triedWords } from '../../../../../components/newsroom/old-addresses/tried-words.ts'
import { tryPatterns } from '../../../../../lib/old-addresses/desk.ts'
import { patternsForm } from '../../../../../lib/old-addresses/schema.ts'
import { savePatterns } from '../../../../../lib/old-addresses/write.ts'
import { act, type FormState } from '../../../action.ts'
import { answer } from '../../../answer.ts'

/** Saves the patterns, or tries them on an address as they stand in the form. */
export async function savePatternsAction(_: FormState, form: FormData): Promise<FormState> {
  return act(patternsForm, form, async (actor, { patterns, seen, address, only, fields }) => {
    if (only) {
      const tried = await tryPatterns(actor, address, patterns)
      if (!tried.ok) return tried
      return { ok: true, message: `Thử, chưa lưu. ${triedWords(tried.tried)}`, values: fields }
    }
    const overtaken =
      'Chưa lưu: người khác vừa lưu các mẫu. Mẫu bạn viết vẫn nguyên ở dưới; bấm lần nữa nếu muốn thay.'
    return answer(
      await savePatterns(actor, seen, patterns),
      patterns.length === 0 ? 'Đã lưu. Không còn mẫu nào.' : `Đã lưu ${patterns.length} mẫu.`,
      {},
      overtaken,
    )
  })
}
