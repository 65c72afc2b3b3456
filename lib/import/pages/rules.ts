import { readFile } from 'node:fs/promises'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import { isSlug } from '../../vietnamese/slug.ts'
import { parsed } from '../section-map.ts'
import { BadSource } from '../source.ts'

const selector = z.string().refine(selects, 'không phải một bộ chọn CSS')
/** One selector, or several of which the first that finds something counts. */
const selectors = z.union([selector, z.array(selector).min(1)]).transform((one) => [one].flat())
const slug = z.string().refine(isSlug, 'phải là slug như chinh-tri')

/** How the pages of an old site are read; docs/import.md has an example. */
const schema = z.strictObject({
  title: selectors,
  body: selectors,
  lead: selectors.optional(),
  byline: selectors.optional(),
  topics: selectors.optional(),
  image: selectors.optional(),
  caption: selectors.optional(),
  /** Left out of the body, and of everything else. */
  remove: z.array(selector).default([]),
  date: z.strictObject({
    select: selectors,
    attribute: z.string().optional(),
    format: z.string().min(4).optional(),
  }),
  section: z.strictObject({
    select: selectors.optional(),
    attribute: z.string().optional(),
    map: z.record(z.string(), slug.nullable()).default({}),
    otherwise: slug.optional(),
  }),
  /** Where the old address of a page is told: in the page, or by where its file lies. */
  address: z.enum(['canonical', 'path']).default('canonical'),
  /** The old site. */
  base: z.url({ protocol: /^https?$/ }),
})
export type Rules = z.infer<typeof schema>

/** Throws BadSource, in one line that names the field. */
export async function readRules(path: string): Promise<{ rules: Rules; text: string }> {
  const text = await readFile(path, 'utf8')
  const read = schema.safeParse(parsed(text, path))
  if (read.success) return { rules: read.data, text }
  const reasons = read.error.issues.map(
    ({ path: field, message }) => `${field.join('.') || '(cả tệp)'}: ${message}`,
  )
  throw new BadSource(`${path}: ${reasons.join('; ')}`)
}

const probe = parseHTML('<p></p>').document
function selects(text: string): boolean {
  try {
    probe.querySelector(text)
    return text.trim() !== ''
  } catch {
    return false
  }
}
