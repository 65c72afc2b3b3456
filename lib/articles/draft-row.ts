import { database } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { addresses } from '../site/addresses.ts'
import { siteAddress } from '../site/published.ts'
import type { Actor } from '../staff/actor.ts'
import { can, may, type Subject } from '../staff/policy.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import type { PictureView } from './article.ts'
import { cardIdsOf, pictureIdsOf } from './body/text.ts'
import type { Draft, PieceName } from './draft.ts'
import type { PieceFields } from './fields.ts'
import { type FieldsRow, fieldsSelect, newestFields } from './stored-fields.ts'
import { pictureSelect, toPicture } from './teaser.ts'
import { possibleSteps, type State } from './workflow.ts'

export const draftSelect = {
  ...fieldsSelect,
  id: true,
  state: true,
  slug: true,
  version: true,
  ownerId: true,
  ownerName: true,
  createdAt: true,
  changedAt: true,
  stateSince: true,
  publishedAt: true,
  updatedAt: true,
  dueAt: true,
  withdrawnAt: true,
} satisfies Prisma.ArticleSelect

export type DraftRow = Prisma.ArticleGetPayload<{ select: typeof draftSelect }>

/** What the policy looks at. */
export const subjectOf = ({ ownerId, sectionId, state }: Subject): Subject => ({ ownerId, sectionId, state })

/** A row as the newsroom's page and scripts have it. The actor may read it: ask before. */
export async function toDraft(actor: Actor, row: DraftRow): Promise<Draft> {
  const fields = newestFields(row)
  const subject = subjectOf(row)
  const [pictures, pieces] = await Promise.all([picturesOf(fields), namesOf(actor, fields)])
  const moment = (at: Date | null) => at && isoMoment(at)
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    fields,
    hasPending: row.pending !== null,
    ownerId: row.ownerId,
    ownerName: row.ownerName,
    createdAt: isoMoment(row.createdAt),
    changedAt: isoMoment(row.changedAt),
    stateSince: isoMoment(row.stateSince),
    publishedAt: moment(row.publishedAt),
    updatedAt: moment(row.updatedAt),
    dueAt: moment(row.dueAt),
    withdrawnAt: moment(row.withdrawnAt),
    url: row.state === 'published' ? `${siteAddress.url}${addresses.article(row)}` : null,
    pictures,
    pieces,
    mayEdit: may(actor, 'edit', subject),
    steps: possibleSteps(actor, subject),
    mayComment: may(actor, 'comment', subject),
    mayPreview: may(actor, 'preview', subject),
    mayPictures: can(actor, 'pictures'),
  }
}

/** The fields' pictures by id, with the pictures' own words; withdrawn ones are absent. */
export async function picturesOf(fields: PieceFields): Promise<Record<number, PictureView>> {
  const ids = [...pictureIdsOf(fields.body), ...(fields.picture ? [fields.picture.id] : [])]
  if (ids.length === 0) return {}
  const rows = await database().picture.findMany({ where: { id: { in: ids } }, select: pictureSelect })
  const own = { alt: null, caption: null, credit: null }
  return Object.fromEntries(
    rows.flatMap((row) => {
      const view = toPicture(row, own)
      return view ? [[row.id, view]] : []
    }),
  )
}

/** The pieces that the fields point to, as far as the actor may know of them: public ones, and those that they may read. */
async function namesOf(actor: Actor, fields: PieceFields): Promise<Record<number, PieceName>> {
  const ids = [...fields.related, ...cardIdsOf(fields.body)]
  if (ids.length === 0) return {}
  const rows = await database().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, state: true, ownerId: true, sectionId: true },
  })
  const known = rows.filter((row) => row.state === 'published' || may(actor, 'read', row))
  return Object.fromEntries(
    known.map(({ id, title, state }) => [id, { id, title, state: state satisfies State }]),
  )
}

export type { FieldsRow }
