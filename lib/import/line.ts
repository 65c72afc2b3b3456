import { z } from 'zod'

const text = (most: number) => z.string('phải là chữ').max(most, `dài quá ${most} ký tự`)
const words = text(300)
const reference = z.int('phải là số nguyên').min(1, 'phải từ 1').max(2_147_483_647, 'lớn quá')
/** Room is left above: the portal gives its own pieces ids that are higher than all that were brought. */
const id = reference.max(1_000_000_000, 'lớn hơn 1.000.000.000')
/** To the second, which is what a page shows and an export writes. */
const moment = z.iso
  .datetime({ offset: true, error: 'phải là thời điểm ISO 8601 có múi giờ, như 2024-05-16T10:57:00+07:00' })
  .transform((written) => new Date(Math.floor(Date.parse(written) / 1000) * 1000))
  .refine((date) => date.getUTCFullYear() >= 1900 && date.getUTCFullYear() < 2100, 'ngoài khoảng 1900–2099')
const slug = z
  .string('phải là chữ')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'phải là slug như chinh-tri')
  .max(100, 'dài quá')

/** One line of an import file; docs/import.md describes it. Unknown fields are let pass. */
const importLine = z.object(
  {
    id: id.optional(),
    kind: z
      .enum(['news', 'feature', 'photo-story', 'video'], 'phải là news, feature, photo-story hoặc video')
      .default('news'),
    title: text(500).refine((title) => title.trim() !== '', 'trống'),
    kicker: text(500).default(''),
    lead: text(5000).default(''),
    html: text(5_000_000),
    section: slug,
    sectionName: words.optional(),
    sectionParent: z.object({ slug, name: words.optional() }, 'phải là một chuyên mục có "slug"').nullish(),
    topics: z.array(words, 'phải là danh sách').max(50, 'nhiều quá').default([]),
    authors: z.array(words, 'phải là danh sách').max(50, 'nhiều quá').default([]),
    source: text(500).default(''),
    publishedAt: moment,
    updatedAt: moment.nullish(),
    image: z
      .object(
        {
          file: text(1000).refine((file) => file.trim() !== '', 'trống'),
          alt: text(2000).optional(),
          caption: text(5000).optional(),
          credit: text(1000).optional(),
          legacyUrls: z.array(text(2000), 'phải là danh sách').max(20, 'nhiều quá').default([]),
        },
        'phải là một ảnh có "file"',
      )
      .nullish(),
    legacyUrls: z.array(text(2000), 'phải là danh sách').max(100, 'nhiều quá').default([]),
    related: z.array(reference, 'phải là danh sách').max(100, 'nhiều quá').default([]),
  },
  'phải là một đối tượng JSON',
)

export type ImportLine = z.infer<typeof importLine>

/** Reads the text of a line. The reason names the field: `publishedAt: phải là …`. */
export function parseLine(json: string): { ok: true; line: ImportLine } | { ok: false; reason: string } {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { ok: false, reason: `không phải JSON: ${(error as Error).message}` }
  }
  const parsed = importLine.safeParse(value)
  if (parsed.success) return { ok: true, line: parsed.data }
  const reasons = parsed.error.issues.map(({ path, message, code, input }) => {
    const missing =
      code === 'invalid_type' && input === undefined && path.length > 0 && !hasField(value, path)
    return [path.join('.'), missing ? 'thiếu' : message].filter(Boolean).join(': ')
  })
  return { ok: false, reason: reasons.join('; ') }
}

function hasField(value: unknown, path: PropertyKey[]): boolean {
  let here: unknown = value
  for (const key of path) here = (here as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return here !== undefined
}
