import type { Actor } from '../staff/actor.ts'
import { may, type PieceAction, type Subject } from '../staff/policy.ts'

/** The states of a piece and what the newsroom calls them. */
export const states = {
  draft: 'Nháp',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  scheduled: 'Hẹn giờ',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
} as const
export type State = keyof typeof states

/** Of these a newer text waits beside the one that readers have, or will get, until somebody puts it out. */
export const keepsPending = (state: string): boolean =>
  ['scheduled', 'published', 'withdrawn'].includes(state)

/** The steps on the path of a piece. */
export type Step =
  | 'submit'
  | 'return'
  | 'approve'
  | 'schedule'
  | 'unschedule'
  | 'publish'
  | 'fix'
  | 'update'
  | 'correct'
  | 'withdraw'
  | 'restore'

type Rule = {
  /** The right that the policy asks for. */
  right: PieceAction
  from: readonly State[]
  /** Null: the state stays. */
  to: State | null
}

/**
 * Which step leads from which state to which. `fix` and `update` put the newsroom's pending text before
 * the readers, `fix` silently, `update` with a new shown time. On a scheduled piece `fix` changes what
 * will go out.
 */
export const steps: Record<Step, Rule> = {
  submit: { right: 'submit', from: ['draft', 'returned'], to: 'submitted' },
  return: { right: 'return', from: ['submitted', 'approved'], to: 'returned' },
  approve: { right: 'approve', from: ['submitted'], to: 'approved' },
  schedule: { right: 'schedule', from: ['draft', 'submitted', 'approved', 'scheduled'], to: 'scheduled' },
  unschedule: { right: 'schedule', from: ['scheduled'], to: 'approved' },
  publish: {
    right: 'publish',
    from: ['draft', 'submitted', 'returned', 'approved', 'scheduled'],
    to: 'published',
  },
  fix: { right: 'revise', from: ['scheduled', 'published'], to: null },
  update: { right: 'revise', from: ['published'], to: null },
  correct: { right: 'correct', from: ['published'], to: null },
  withdraw: { right: 'withdraw', from: ['published'], to: 'withdrawn' },
  restore: { right: 'restore', from: ['withdrawn'], to: 'published' },
}
export const stepNames = Object.keys(steps) as Step[]

/** Why a step cannot be taken: the policy refuses it, or the piece is not in a state for it; null: it can. */
export function obstacle(actor: Actor, step: Step, piece: Subject): 'forbidden' | 'wrong-state' | null {
  const { right, from } = steps[step]
  if (!may(actor, right, piece)) return 'forbidden'
  return (from as readonly string[]).includes(piece.state) ? null : 'wrong-state'
}

/** The steps that this actor may take with the piece as it stands: what is offered, and nothing else. */
export const possibleSteps = (actor: Actor, piece: Subject): Step[] =>
  stepNames.filter((step) => obstacle(actor, step, piece) === null)
