'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { reasonWords } from '../../../../../components/newsroom/pictures/reasons.ts'
import { cropPicture } from '../../../../../lib/media/replace.ts'
import { cropChange, focalChange, wordsChange } from '../../../../../lib/media/schema.ts'
import {
  bringBackPicture,
  changeWords,
  moveFocalPoint,
  withdrawPicture,
} from '../../../../../lib/media/write.ts'
import { act, type FormState } from '../../../action.ts'

const picture = { picture: z.coerce.number().int().min(1) }
const file = z.object({ hash: z.string().regex(/^[0-9a-f]{32}$/) })

export async function wordsAction(_: FormState, form: FormData): Promise<FormState> {
  return act(wordsChange.extend(picture), form, async (actor, { picture: id, ...change }) =>
    answer(await changeWords(actor, id, change), 'Đã lưu lời ảnh. Mọi bài dùng lời của ảnh đã đổi theo.'),
  )
}

export async function focalAction(_: FormState, form: FormData): Promise<FormState> {
  return act(focalChange.extend(picture), form, async (actor, { picture: id, ...change }) =>
    answer(await moveFocalPoint(actor, id, change), 'Đã lưu điểm chính.'),
  )
}

export async function cropAction(_: FormState, form: FormData): Promise<FormState> {
  return act(cropChange.safeExtend(picture), form, async (actor, { picture: id, ...change }) =>
    answer(await cropPicture(actor, id, change), 'Đã cắt ảnh. Mọi trang dùng bản đã cắt.'),
  )
}

export async function withdrawAction(_: FormState, form: FormData): Promise<FormState> {
  return act(file, form, async (actor, { hash }) =>
    answer(await withdrawPicture(actor, hash), 'Đã gỡ ảnh khỏi mọi trang.'),
  )
}

export async function bringBackAction(_: FormState, form: FormData): Promise<FormState> {
  return act(file, form, async (actor, { hash }) =>
    answer(await bringBackPicture(actor, hash), 'Đã đưa ảnh trở lại mọi trang.'),
  )
}

type Result = { ok: true } | { ok: false; reason: string }

/** What the form says; a refusal of the policy is left to `act`. The page shows what is there now. */
function answer(result: Result, done: string): FormState | { ok: false; reason: 'forbidden' } {
  if (!result.ok && result.reason === 'forbidden') return { ok: false, reason: 'forbidden' }
  if (!result.ok) return { ok: false, message: reasonWords(result.reason) }
  refresh()
  return { ok: true, message: done }
}
