import type { StepInput } from '../../../../../lib/articles/step-schema.ts'
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
} from '../../../../../lib/articles/write.ts'
import type { Actor } from '../../../../../lib/staff/actor.ts'

/** Takes the step that the bar sent. */
export function take(actor: Actor, id: number, input: StepInput) {
  const at = { version: input.version }
  switch (input.step) {
    case 'submit':
      return submit(actor, id, at)
    case 'return':
      return returnToAuthor(actor, id, input.note, at)
    case 'approve':
      return approve(actor, id, at)
    case 'schedule':
      return schedule(actor, id, input.dueAt, at)
    case 'unschedule':
      return unschedule(actor, id, at)
    case 'publish':
      return publish(actor, id, at)
    case 'fix':
      return fix(actor, id, at)
    case 'update':
      return update(actor, id, at)
    case 'correct':
      return correct(actor, id, input.text, at)
    case 'withdraw':
      return withdraw(actor, id, at)
    case 'restore':
      return restore(actor, id, at)
  }
}

type Taken = Awaited<ReturnType<typeof take>>
/** Why a step was not taken. */
export type Refusal = Extract<Taken, { ok: false }>['reason']
