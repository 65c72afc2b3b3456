import { draft } from '../articles/desk.ts'
import { missingFields } from '../articles/ready.ts'
import type { At, Stepped } from '../articles/step.ts'
import type { Step } from '../articles/workflow.ts'
import {
  approve,
  correct,
  fix,
  publish,
  restore,
  returnToAuthor,
  schedule,
  submit,
  unschedule,
  update,
  withdraw,
} from '../articles/write.ts'
import type { Actor } from '../staff/actor.ts'
import { articleOf } from './article.ts'
import { named } from './names.ts'
import { type Refused, refused } from './refused.ts'
import type { ApiArticle } from './schema.ts'

/** What a step needs beside the piece. */
export type StepInput = At & { note?: string; text?: string; dueAt?: string }
type Reason = 'unready' | 'unchanged' | 'past' | 'too-far'

const taking: Record<Step, (actor: Actor, id: number, input: StepInput) => Promise<Stepped<Reason>>> = {
  submit,
  return: (actor, id, { note = '', ...at }) => returnToAuthor(actor, id, note, at),
  approve,
  schedule: (actor, id, { dueAt = '', ...at }) => schedule(actor, id, new Date(dueAt), at),
  unschedule,
  publish,
  fix,
  update,
  correct: (actor, id, { text = '', ...at }) => correct(actor, id, text, at),
  withdraw,
  restore,
}

/** Takes a step with a piece; readers have what it changed when this answers. The piece as it is then. */
export async function stepArticle(
  actor: Actor,
  id: number,
  step: Step,
  input: StepInput,
): Promise<{ ok: true; article: ApiArticle } | Refused> {
  const taken = await taking[step](actor, id, input)
  const now = await draft(actor, id)
  if (taken.ok) return now.ok ? { ok: true, article: await articleOf(now.draft) } : now
  const { reason } = taken
  if (reason === 'past') return refused('invalid', { problems: { dueAt: 'phải ở phía trước' } })
  if (reason === 'too-far') return refused('invalid', { problems: { dueAt: 'xa quá năm năm' } })
  if (reason === 'unready') {
    const missing = now.ok ? missingFields(now.draft.fields) : null
    return refused('invalid', { problems: named(missing ?? {}) })
  }
  if (reason === 'conflict') {
    return refused('conflict', now.ok ? { more: { current: await articleOf(now.draft) } } : {})
  }
  return refused(reason, now.ok && reason === 'wrong-state' ? { more: { state: now.draft.state } } : {})
}
