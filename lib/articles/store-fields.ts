import type { Transaction } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { slugOf } from '../vietnamese/slug.ts'
import { pictureIdsOf } from './body/text.ts'
import type { PieceFields } from './fields.ts'
import { namedIds } from './names.ts'

/**
 * Why these fields cannot be stored, by the field's name: what they point to must be there. Null: they
 * can. (A related piece may still be on its way in an import.)
 */
export async function fieldProblems(
  tx: Transaction,
  fields: PieceFields,
): Promise<Record<string, string> | null> {
  const problems: Record<string, string> = {}
  const section = await tx.section.findUnique({ where: { id: fields.section }, select: { id: true } })
  if (!section) problems.section = 'Không có chuyên mục này.'
  const inBody = pictureIdsOf(fields.body)
  const wanted = [...new Set([...inBody, ...(fields.picture ? [fields.picture.id] : [])])]
  const rows = await tx.picture.findMany({ where: { id: { in: wanted } }, select: { id: true } })
  const there = new Set(rows.map(({ id }) => id))
  if (fields.picture && !there.has(fields.picture.id)) problems.picture = 'Không có ảnh này trong kho.'
  if (inBody.some((id) => !there.has(id))) problems.body = 'Thân bài có ảnh không có trong kho.'
  return Object.keys(problems).length > 0 ? problems : null
}

/**
 * Writes the fields into the piece's row and what hangs on it. The address follows the headline until the
 * piece goes out for the first time; from then on it stays.
 */
export async function storeFields(
  tx: Transaction,
  id: number,
  fields: PieceFields,
  { keepSlug }: { keepSlug: boolean },
): Promise<void> {
  const { kind, section, picture, authors, topics, related, body, ...words } = fields
  await tx.article.update({
    where: { id },
    data: {
      ...words,
      ...(keepSlug ? {} : { slug: slugOf(fields.title) }),
      kind: kind === 'photo-story' ? 'photo_story' : kind,
      body: body as unknown as Prisma.InputJsonObject,
      sectionId: section,
      pictureId: picture?.id ?? null,
      pictureAlt: picture?.alt ?? null,
      pictureCaption: picture?.caption ?? null,
      pictureCredit: picture?.credit ?? null,
    },
    select: { id: true },
  })
  const authorIds = await namedIds(tx, 'author', authors)
  const topicIds = await namedIds(tx, 'topic', topics)
  const where = { articleId: id }
  const inOrder = (ids: (number | undefined)[]) =>
    [...new Set(ids)].flatMap((one, position) => (one === undefined ? [] : [{ one, position }]))
  await tx.articleAuthor.deleteMany({ where })
  await tx.articleAuthor.createMany({
    data: inOrder(authors.map((name) => authorIds.get(name))).map(({ one, position }) => ({
      ...where,
      authorId: one,
      position,
    })),
  })
  await tx.articleTopic.deleteMany({ where })
  await tx.articleTopic.createMany({
    data: inOrder(topics.map((name) => topicIds.get(name))).map(({ one, position }) => ({
      ...where,
      topicId: one,
      position,
    })),
  })
  await tx.articleRelated.deleteMany({ where })
  await tx.articleRelated.createMany({
    data: inOrder(related).map(({ one, position }) => ({ ...where, relatedId: one, position })),
  })
  await tx.articlePicture.deleteMany({ where })
  await tx.articlePicture.createMany({
    data: pictureIdsOf(body).map((pictureId) => ({ ...where, pictureId })),
  })
}
