import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { isSlug, slugOf } from '../vietnamese/slug.ts'
import { BadSource } from './source.ts'

/** The section of a piece: where it comes to, or that it is to stay outside. */
export type SectionMap = {
  /** Null: nothing is said of it; `leave`: pieces of it stay outside. */
  of(keys: string[]): { slug: string } | 'leave' | null
  identity: string
}

const schema = z.record(z.string(), z.union([z.string().refine(isSlug), z.null()]))

/**
 * A JSON file that says where the categories of an old site come to: `{"tin-xa-hoi": "xa-hoi", "rao-vat": null,
 * "*": "ban-doc"}`. A key is a slug or a name; null leaves their pieces outside; `*` is for all others.
 */
export async function readSectionMap(path: string | null): Promise<SectionMap> {
  if (path === null) return { of: () => null, identity: '' }
  const text = await readFile(path, 'utf8')
  const read = schema.safeParse(parsed(text, path))
  if (!read.success)
    throw new BadSource(`${path}: phải là một đối tượng JSON, mỗi mục cũ một slug như "chinh-tri" hoặc null.`)
  const targets = new Map(Object.entries(read.data).map(([key, slug]) => [key.trim().toLowerCase(), slug]))
  return {
    identity: text,
    of(keys) {
      const key = [...keys.map((one) => one.trim().toLowerCase()), '*'].find((one) => targets.has(one))
      const slug = key === undefined ? undefined : targets.get(key)
      return slug === undefined ? null : slug === null ? 'leave' : { slug }
    },
  }
}

/** The slug that an old one can be here. */
export const sectionSlug = (slug: string, name: string) => (isSlug(slug) ? slug : slugOf(name))

export function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new BadSource(`${path}: không phải JSON: ${(error as Error).message}`)
  }
}
