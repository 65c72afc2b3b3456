import { bodyFromHtml } from '../../lib/articles/body/from-html.ts'
import { pieceFields } from '../../lib/articles/fields.ts'
import { approve, returnToAuthor, schedule, submit } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { database } from '../../lib/database/client.ts'
import type { Actor } from '../../lib/staff/actor.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { dayOf, momentOf, plusDays } from '../../lib/vietnamese/dates.ts'
import { type PieceInWork, piecesInWork } from './in-work.ts'
import { demoStaff } from './staff.ts'

/** Puts the pieces in work on the demo newspaper's desk, each step by one of its people; once. */
export async function putInWork(): Promise<void> {
  const staff = new Map((await database().staff.findMany()).map((member) => [member.email, member]))
  const people = new Map<Role, Actor>()
  for (const { email, role } of demoStaff) {
    const member = staff.get(email)
    if (member) people.set(role, { id: `staff:${member.id}`, name: member.name, role, sections: 'all' })
  }
  const sections = new Map((await database().section.findMany()).map(({ slug, id }) => [slug, id]))
  for (const piece of piecesInWork) {
    if (await database().article.findFirst({ where: { title: piece.title }, select: { id: true } })) continue
    await begin(piece, people, sections.get(piece.section) ?? 0)
  }
}

async function begin(piece: PieceInWork, people: Map<Role, Actor>, section: number): Promise<void> {
  const { title, kicker, lead, html, topics, authors, notes, owner, stands, note = '' } = piece
  const { body } = bodyFromHtml(html, { pictureFor: () => null })
  const written = { title, kicker, lead, body, section, topics, authors, notes }
  const draft = await createDraft(actor(people, owner), pieceFields.parse(written))
  const made = done(piece, draft)
  if (stands === 'draft') return
  done(piece, await submit(actor(people, owner), made.id))
  if (stands === 'returned') done(piece, await returnToAuthor(actor(people, 'desk-editor'), made.id, note))
  if (stands === 'returned' || stands === 'submitted') return
  done(piece, await approve(actor(people, 'desk-editor'), made.id))
  if (stands === 'approved') return
  const morning = momentOf(plusDays(dayOf(new Date()), 1), '06:00')
  done(piece, await schedule(actor(people, 'managing-editor'), made.id, morning))
}

function actor(people: Map<Role, Actor>, role: Role): Actor {
  const found = people.get(role)
  if (!found) throw new Error(`The demo newspaper has nobody with the role ${role}.`)
  return found
}

function done<Result extends { ok: boolean }>(piece: PieceInWork, result: Result) {
  if (!result.ok) throw new Error(`The demo piece "${piece.title}" stops: ${JSON.stringify(result)}.`)
  return result as Extract<Result, { ok: true }>
}
