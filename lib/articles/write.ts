import { tags } from '../edition/tags.ts'
import { type Actor, signed } from '../staff/actor.ts'
import type { DraftRow } from './draft-row.ts'
import { readyProblems } from './ready.ts'
import { type At, type Stepped, takeStep } from './step.ts'

/** A piece goes nowhere without a headline and words. */
type Unready = 'unready'

/** Hands a draft in. */
export function submit(actor: Actor, id: number, at: At = {}): Promise<Stepped<Unready>> {
  return takeStep<Unready>(actor, 'submit', id, at, async (row) => unready(row) ?? {})
}

/** Gives a piece back to its author; the note stands among the comments. */
export function returnToAuthor(actor: Actor, id: number, note: string, at: At = {}): Promise<Stepped> {
  return takeStep<never>(actor, 'return', id, at, async (_, tx) => {
    await tx.comment.create({ data: { articleId: id, ...signed(actor), kind: 'return', text: note } })
    return { detail: { note } }
  })
}

export function approve(actor: Actor, id: number, at: At = {}): Promise<Stepped<Unready>> {
  return takeStep<Unready>(actor, 'approve', id, at, async (row) => unready(row) ?? {})
}

/** Sets the moment at which the piece goes out by itself, or another one. It must lie ahead. */
export function schedule(
  actor: Actor,
  id: number,
  dueAt: Date,
  at: At = {},
): Promise<Stepped<Unready | 'past' | 'too-far'>> {
  return takeStep<Unready | 'past' | 'too-far'>(actor, 'schedule', id, at, async (row, _, now) => {
    const ahead = dueAt.getTime() - now.getTime()
    if (ahead <= 0) return 'past'
    if (ahead > furthest) return 'too-far'
    return unready(row) ?? { data: { dueAt: wholeSecond(dueAt) }, detail: { dueAt: dueAt.toISOString() } }
  })
}

/** Takes a scheduled piece back to what is approved. */
export function unschedule(actor: Actor, id: number, at: At = {}): Promise<Stepped> {
  return takeStep<never>(actor, 'unschedule', id, at, async () => ({ data: { dueAt: null }, takeText: true }))
}

/** Puts a piece before the readers, at the time it first went out if it ever did. */
export function publish(actor: Actor, id: number, at: At = {}): Promise<Stepped<Unready>> {
  return takeStep<Unready>(actor, 'publish', id, at, async (row, _, now) => {
    const publishedAt = row.publishedAt ?? wholeSecond(now)
    const data = { publishedAt, dueAt: null, withdrawnAt: null }
    return unready(row) ?? { data, takeText: true, receipt: 'publish' }
  })
}

/** Puts the newest text before the readers without a word; of a scheduled piece, into what will go out. */
export function fix(actor: Actor, id: number, at: At = {}): Promise<Stepped<Unready | 'unchanged'>> {
  return takeStep<Unready | 'unchanged'>(actor, 'fix', id, at, async (row) => {
    if (row.pending === null) return 'unchanged'
    return unready(row) ?? { takeText: true, ...(row.state === 'published' ? { receipt: 'fix' } : {}) }
  })
}

/** The same, with a new time that readers and search engines see. */
export function update(actor: Actor, id: number, at: At = {}): Promise<Stepped<Unready | 'unchanged'>> {
  return takeStep<Unready | 'unchanged'>(actor, 'update', id, at, async (row, _, now) => {
    if (row.pending === null) return 'unchanged'
    const data = { updatedAt: wholeSecond(now) }
    return unready(row) ?? { data, takeText: true, receipt: 'update' }
  })
}

/** Says what was wrong in a piece that is out, dated, beside it and on /dinh-chinh; the newest text goes out with it. */
export function correct(actor: Actor, id: number, text: string, at: At = {}): Promise<Stepped<Unready>> {
  return takeStep<Unready>(actor, 'correct', id, at, async (row, tx, now) => {
    const problem = unready(row)
    if (problem) return problem
    await tx.correction.create({
      data: {
        articleId: id,
        actor: actor.id,
        actorName: actor.name,
        text,
        at: wholeSecond(now),
      },
    })
    return { takeText: true, receipt: 'correct', tags: [tags.corrections()], detail: { text } }
  })
}

/** Takes a piece away from the readers; it is kept, its address answers that it is gone, and no preview shows it. */
export function withdraw(actor: Actor, id: number, at: At = {}): Promise<Stepped> {
  return takeStep<never>(actor, 'withdraw', id, at, async (_, tx, now) => {
    const open = { articleId: id, revokedAt: null, expiresAt: { gt: now } }
    await tx.previewLink.updateMany({ where: open, data: { revokedAt: now } })
    return {
      data: { withdrawnAt: now },
      takedown: true,
      tags: [tags.corrections()],
      receipt: 'withdraw',
    }
  })
}

/** Brings a withdrawn piece back, at its own time, with its newest text. */
export function restore(actor: Actor, id: number, at: At = {}): Promise<Stepped<Unready>> {
  return takeStep<Unready>(actor, 'restore', id, at, async (row) => {
    const problem = unready(row)
    return (
      problem ?? {
        data: { withdrawnAt: null },
        takeText: true,
        tags: [tags.corrections()],
        receipt: 'restore',
      }
    )
  })
}

const furthest = 5 * 366 * 24 * 3_600_000

const unready = (row: DraftRow): Unready | null => (readyProblems(row) ? 'unready' : null)

/** Times that readers see are whole seconds: an export holds them exactly. */
function wholeSecond(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 1000) * 1000)
}
