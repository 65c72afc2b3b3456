import type { Draft } from '../articles/draft.ts'
import { writtenAddress } from '../articles/old-address.ts'
import { database } from '../database/client.ts'
import { sectionTree } from '../sections/published.ts'
import { htmlOfBody } from './html.ts'
import { filesOf } from './pictures.ts'
import type { ApiArticle } from './schema.ts'

/** A piece as the API has it: its newest text, without what this actor may not see. */
export async function articleOf(draft: Draft): Promise<ApiArticle> {
  const { fields } = draft
  const { picture, body, notes, section: sectionId, ...words } = fields
  const [html, files, { byId }, addresses] = await Promise.all([
    htmlOfBody(body),
    filesOf(picture ? [picture.id] : []),
    sectionTree(),
    oldAddressesOf(draft.id),
  ])
  const section = byId.get(sectionId)
  const file = picture && files.get(picture.id)
  return {
    id: draft.id,
    state: draft.state,
    version: draft.version,
    ...words,
    html,
    section: section?.slug ?? '',
    sectionName: section?.name ?? '',
    image: picture && file ? { ...picture, file } : null,
    ...(draft.mayEdit ? { notes } : {}),
    publishedAt: draft.publishedAt,
    updatedAt: draft.updatedAt,
    dueAt: draft.dueAt,
    url: draft.url,
    legacyUrls: addresses,
    owner: { id: draft.ownerId, name: draft.ownerName },
    hasPending: draft.hasPending,
    createdAt: draft.createdAt,
    changedAt: draft.changedAt,
    withdrawnAt: draft.withdrawnAt,
    steps: draft.steps,
  }
}

async function oldAddressesOf(articleId: number): Promise<string[]> {
  const rows = await database().oldAddress.findMany({
    where: { articleId },
    select: { address: true },
    orderBy: { address: 'asc' },
  })
  return rows.map(({ address }) => writtenAddress(address))
}
