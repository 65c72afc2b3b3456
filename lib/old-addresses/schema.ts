import { z } from 'zod'
import { line } from '../articles/fields.ts'
import { longestPattern, readPattern, takesId } from './pattern.ts'
import type { PatternSetting } from './settings.ts'
import { patternKinds } from './target.ts'

/** Patterns that a paper can have. Each is asked of every address at which no page stands. */
export const mostPatterns = 40

const id = z.coerce.number().int().min(1).max(2_147_483_647)
const address = z.string().trim().max(2_000, 'Dài quá 2.000 ký tự.')

/** What the form of a choice sends: what a button says, `article:812`, `gone`. */
export const chosenTarget = z.object({
  address,
  target: z.string().transform((text, context) => {
    const [kind = '', number] = text.split(':')
    if ((kind === 'gone' || kind === 'ignored') && number === undefined) return { kind } as const
    const read = id.safeParse(number)
    if ((kind === 'article' || kind === 'section' || kind === 'topic') && read.success)
      return { kind, id: read.data } as const
    context.addIssue({ code: 'custom', message: 'Chọn một đích.' })
    return z.NEVER
  }),
})
export type ChosenTarget = z.infer<typeof chosenTarget>['target']
export const oneAddress = z.object({ address })

const rows = z
  .array(
    z.object({
      place: z.coerce.number().catch(mostPatterns + 1),
      pattern: z.string().max(longestPattern + 100),
      leadsTo: z.string(),
      series: line(40),
      ownIds: z.string(),
    }),
  )
  .max(mostPatterns + 10)
const columns = ['place', 'pattern', 'leadsTo', 'series', 'ownIds']

/**
 * The patterns as their form sends them: fields `pattern-0`, `leadsTo-0`, …, in the order of `place-0`, …; a line
 * without a pattern is none. `only`: they are to be tried on `address`, not saved.
 */
export const patternsForm = z.record(z.string(), z.unknown()).transform((fields, context) => {
  const say = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message })
    return []
  }
  const count = Object.keys(fields).filter((name) => /^pattern-\d+$/.test(name)).length
  const lines = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(columns.map((name) => [name, fields[`${name}-${index}`]])),
  )
  const read = rows.safeParse(lines)
  if (!read.success) say('pattern-0', 'Các mẫu gửi lên không đọc được.')
  const sorted = (read.data ?? [])
    .map((row, index) => ({ ...row, index }))
    .filter(({ pattern }) => pattern.trim() !== '')
    .sort((a, b) => a.place - b.place)
  if (sorted.length > mostPatterns) say('pattern-0', `Nhiều nhất ${mostPatterns} mẫu.`)
  const patterns = sorted.flatMap(
    ({ pattern: written, leadsTo, series, ownIds, index }): PatternSetting[] => {
      const pattern = readPattern(written)
      if (!pattern.ok) return say(`pattern-${index}`, pattern.reason)
      const kind = patternKinds.find((each) => each === leadsTo)
      if (!kind) return say(`leadsTo-${index}`, 'Chọn loại.')
      const numbered = takesId(pattern.pattern)
      if (kind === 'article' && !numbered) return say(`pattern-${index}`, 'Mẫu của bài phải có {id}.')
      if (numbered && series === '') return say(`series-${index}`, 'Đặt tên cho dãy số, như “tin”.')
      const isOwn = kind === 'article' && ownIds === 'co'
      return [
        { pattern: pattern.pattern.written, leadsTo: kind, series: numbered ? series : '', ownIds: isOwn },
      ]
    },
  )
  const words = (name: string) => String(fields[name] ?? '').slice(0, 2_000)
  return {
    patterns,
    seen: words('seen'),
    address: words('address'),
    only: words('intent') === 'thu',
    /** As they were written, to stand in the form again. */
    fields: Object.fromEntries(Object.keys(fields).map((name) => [name, words(name)])),
  }
})

/** The query of the page of unanswered addresses: an address to try, the list, and behind which row to go on. */
export const pageQuery = z.object({
  thu: z.string().max(2_000).catch(''),
  muc: z.literal('da-chon').nullable().catch(null),
  sau: z.string().max(700).nullable().catch(null),
})
export const choiceQuery = z.object({
  'dia-chi': z.string().max(2_000).catch(''),
  q: z.string().max(200).nullable().catch(null),
})
