import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { counted } from '../../components/newsroom/catalogue/counted.ts'
import { kinds } from '../../components/newsroom/catalogue/kinds.ts'
import type { FormState } from '../../components/newsroom/form-state.ts'
import { idOfName } from '../../lib/catalogue/desk.ts'
import type { NameKind } from '../../lib/catalogue/rows.ts'
import type { changedName, mergeInto, NameWords } from '../../lib/catalogue/schema.ts'
import { changeName, makeName, removeName } from '../../lib/catalogue/write.ts'
import { mergeNames } from '../../lib/catalogue/write-merge.ts'
import type { Actor } from '../../lib/staff/actor.ts'
import { answer } from './answer.ts'

type Answer = Promise<FormState | { ok: false; reason: 'forbidden' }>

/** The work of the actions of topics and authors, which are alike. */
export const named = {
  async make(actor: Actor, kind: NameKind, words: NameWords): Answer {
    return answer(await makeName(actor, kind, words), `Đã thêm ${kinds[kind].noun} “${words.name}”.`)
  },

  async change(actor: Actor, kind: NameKind, { id, seen, ...words }: z.infer<typeof changedName>): Answer {
    return answer(
      await changeName(actor, kind, id, seen, words),
      'Đã lưu. Các bài và trang báo hiện tên mới.',
      words,
    )
  },

  /** On success leads to the one that took the pieces: what was merged is no more. */
  async merge(actor: Actor, kind: NameKind, { id, into }: z.infer<typeof mergeInto>): Answer {
    const heir = await idOfName(actor, kind, into)
    if (!heir.ok) return heir
    if (heir.id === null)
      return { ok: false, message: 'Chưa gộp.', problems: { into: 'Không có mục nào đúng tên này.' } }
    const result = await mergeNames(actor, kind, id, heir.id)
    if (!result.ok) return answer(result, '')
    redirect(`${kinds[kind].path}/${heir.id}?gop=${result.pieces}`)
  },

  async remove(actor: Actor, kind: NameKind, { id }: { id: number }): Answer {
    const result = await removeName(actor, kind, id)
    if (result.ok) redirect(`${kinds[kind].path}?xoa=1`)
    if (result.reason !== 'used') return answer(result, '')
    return { ok: false, message: `Chưa xóa: ${counted(result.uses)} vẫn dùng ${kinds[kind].noun} này.` }
  },
}
