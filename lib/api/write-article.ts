import { draft } from '../articles/desk.ts'
import type { Draft } from '../articles/draft.ts'
import { type PieceFields, pieceFields } from '../articles/fields.ts'
import { createDraft, saveDraft } from '../articles/write-draft.ts'
import { sectionTree } from '../sections/published.ts'
import type { Actor } from '../staff/actor.ts'
import { can, may } from '../staff/policy.ts'
import { articleOf } from './article.ts'
import { bodyOfHtml, htmlOfBody } from './html.ts'
import type { ChangedArticle, NewArticle } from './input.ts'
import { named } from './names.ts'
import { pictureFinder } from './pictures.ts'
import { type Refused, refused } from './refused.ts'
import type { ApiArticle } from './schema.ts'

export type Written = { ok: true; article: ApiArticle & { mended: string[] } } | Refused

/** Begins a piece: a draft that belongs to the actor. */
export async function newDraft(actor: Actor, input: NewArticle): Promise<Written> {
  if (!can(actor, 'write')) return refused('forbidden')
  const read = await fieldsOf(input)
  if (!read.ok) return read
  const fields = pieceFields.parse(read.fields)
  if (!may(actor, 'edit', { ownerId: actor.id, sectionId: fields.section, state: 'draft' })) {
    return refused('forbidden', { problems: notYourSection })
  }
  const made = await createDraft(actor, fields)
  if (!made.ok)
    return made.reason === 'invalid' ? refused('invalid', { problems: named(made.problems) }) : made
  return shown(actor, made.id, read.mended)
}

/**
 * Saves what was sent on top of the version that it names; what is left out stays as it is. When somebody
 * saved meanwhile nothing is written, and the answer holds both texts.
 */
export async function changeDraft(actor: Actor, id: number, input: ChangedArticle): Promise<Written> {
  const before = await draft(actor, id)
  if (!before.ok) return before
  if (!before.draft.mayEdit) return refused('forbidden')
  // HTML has no form for all that a body can hold: what comes back as it was given out is left as it is.
  const isSameText = input.html === (await htmlOfBody(before.draft.fields.body))
  const read = await fieldsOf(isSameText ? { ...input, html: undefined } : input)
  if (!read.ok) return read
  const fields = { ...before.draft.fields, ...read.fields }
  const { state, ownerId } = before.draft
  if (!may(actor, 'edit', { ownerId, state, sectionId: fields.section })) {
    return refused('forbidden', { problems: notYourSection })
  }
  const saved = await saveDraft(actor, id, { version: input.version, fields })
  if (saved.ok) return shown(actor, id, read.mended)
  if (saved.reason === 'invalid') return refused('invalid', { problems: named(saved.problems) })
  if (saved.reason !== 'conflict') return saved
  return refused('conflict', { more: await bothTexts(saved.current, fields, input.version) })
}

const notYourSection = { section: 'Chuyên mục này ngoài phạm vi của khóa.' }

/** What is stored, and what was sent as it would have been stored. */
async function bothTexts(current: Draft, fields: PieceFields, version: number) {
  const yours = await articleOf({ ...current, fields, version })
  return { current: await articleOf(current), yours }
}

async function shown(actor: Actor, id: number, mended: string[]): Promise<Written> {
  const read = await draft(actor, id)
  return read.ok ? { ok: true, article: { ...(await articleOf(read.draft)), mended } } : read
}

/** Fields that the newsroom has under the same name and in the same form. */
const asWritten = [
  'kind',
  'title',
  'kicker',
  'lead',
  'topics',
  'authors',
  'source',
  'related',
  'searchTitle',
  'searchDescription',
  'notes',
] as const

type Read = { ok: true; fields: Partial<PieceFields>; mended: string[] } | Refused

/** The fields of the newsroom that this input holds. Pictures and the section are looked up. */
async function fieldsOf(input: Partial<NewArticle>): Promise<Read> {
  const problems: Record<string, string> = {}
  const fields: Partial<PieceFields> = Object.fromEntries(
    asWritten.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  )
  if (input.section !== undefined) {
    const section = (await sectionTree()).bySlug.get(input.section)
    if (section) fields.section = section.id
    else problems.section = 'Không có chuyên mục này.'
  }
  const html = input.html === undefined ? null : await bodyOfHtml(input.html)
  if (html) {
    const checked = pieceFields.shape.body.safeParse(html.body)
    if (checked.success) fields.body = checked.data
    else problems.html = checked.error.issues[0]?.message ?? ''
  }
  const image = await imageOf(input.image)
  if (image === 'unknown') problems.image = 'Không có ảnh này trong kho.'
  else if (image !== undefined) fields.picture = image
  if (Object.keys(problems).length > 0) return refused('invalid', { problems })
  return { ok: true, fields, mended: html?.mended ?? [] }
}

async function imageOf(image: NewArticle['image']): Promise<PieceFields['picture'] | 'unknown' | undefined> {
  if (!image) return image
  const { id, file, ...words } = image
  const found = id ?? (await pictureFinder(file ?? ''))(file ?? '')
  return found === null ? 'unknown' : { id: found, ...words }
}
