import type { Transaction } from '../database/client.ts'
import { type SlugKind, tags } from '../edition/tags.ts'
import { reservedSlugs } from '../site/addresses.ts'
import { isSlug } from '../vietnamese/slug.ts'

const nouns: Record<SlugKind, string> = { section: 'chuyên mục', topic: 'chủ đề', author: 'tác giả' }

type Owner = { id: number; name: string }

/**
 * Why this slug cannot be had, in Vietnamese; null: it can. `self` is whose it would be, null for a new one:
 * one may take back a slug of one's own. Inside a transaction that holds the lock of its kind.
 */
export async function slugProblem(
  tx: Transaction,
  kind: SlugKind,
  slug: string,
  self: number | null,
): Promise<string | null> {
  if (!isSlug(slug)) return 'Chỉ dùng chữ thường không dấu, số và dấu gạch nối, như “xay-dung-dang”.'
  if (kind === 'section' && (reservedSlugs as readonly string[]).includes(slug))
    return `“${slug}” là từ dành riêng của trang báo.`
  const owner = await ownerOf(tx, kind, { slug })
  if (owner && owner.id !== self) return `Địa chỉ này đang là của ${nouns[kind]} “${owner.name}”.`
  const former = await tx.oldSlug.findUnique({ where: { kind_slug: { kind, slug } } })
  if (!former || former.targetId === self) return null
  const heir = await ownerOf(tx, kind, { id: former.targetId })
  return `Địa chỉ này từng dùng và nay dẫn về ${nouns[kind]} “${heir?.name ?? slug}”.`
}

/**
 * After a rename: the slug of before leads here, the slug of now is nobody's former one. Returns the tags of
 * both.
 */
export async function keepOldSlug(
  tx: Transaction,
  kind: SlugKind,
  targetId: number,
  before: string,
  now: string,
): Promise<string[]> {
  if (before === now) return []
  await tx.oldSlug.deleteMany({ where: { kind, slug: now } })
  await tx.oldSlug.upsert({
    where: { kind_slug: { kind, slug: before } },
    create: { kind, slug: before, targetId },
    update: { targetId },
  })
  return [tags.oldSlug(kind, before), tags.oldSlug(kind, now)]
}

function ownerOf(
  tx: Transaction,
  kind: SlugKind,
  where: { slug: string } | { id: number },
): Promise<Owner | null> {
  const select = { id: true, name: true }
  if (kind === 'section') return tx.section.findUnique({ where, select })
  return kind === 'topic' ? tx.topic.findUnique({ where, select }) : tx.author.findUnique({ where, select })
}
