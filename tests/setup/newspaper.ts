import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { database } from '../../lib/database/client.ts'
import { importArticles } from '../../lib/import/articles.ts'
import { dayOf, plusDays } from '../../lib/vietnamese/dates.ts'

export type Line = Record<string, unknown> & { title: string }

/** Today in Asia/Ho_Chi_Minh, and days before it. */
export const daysAgo = (count: number) => plusDays(dayOf(new Date()), -count)

/** An import line with everything a piece needs; what a test cares for is given. */
export function line(given: Partial<Line> & { id: number }): Line {
  return {
    title: `Tin thử số ${given.id}`,
    lead: `Sapo của tin thử số ${given.id}, đủ dài để đọc được trong danh sách.`,
    html: `<p>Đoạn đầu của tin thử số ${given.id}.</p><h2>Tít xen</h2><p>Đoạn sau của tin.</p>`,
    section: 'xay-dung-dang',
    topics: ['Nông thôn mới'],
    authors: ['Hà Vy'],
    publishedAt: `${daysAgo(3)}T08:00:00+07:00`,
    ...given,
  }
}

/** Writes lines to a file of their own and imports them into the open database. */
export async function importLines(lines: Line[]): Promise<void> {
  const { file, remove } = linesFile(lines)
  const { rejected } = await importArticles(file)
  remove()
  if (rejected > 0) throw new Error(`${rejected} lines were rejected.`)
}

export function linesFile(lines: Line[]): { file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'bao-tinh-'))
  const file = join(folder, 'lines.jsonl')
  writeFileSync(file, lines.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * A small newspaper in the open database: Chính trị with Xây dựng Đảng, Kinh tế, and thirty pieces
 * (ids 1 to 30) over the last ten days; none on the fifth day back.
 */
export async function fillNewspaper(): Promise<void> {
  const politics = await database().section.create({
    data: { slug: 'chinh-tri', name: 'Chính trị', position: 1 },
  })
  await database().section.createMany({
    data: [
      { slug: 'xay-dung-dang', name: 'Xây dựng Đảng', position: 2, parentId: politics.id },
      { slug: 'kinh-te', name: 'Kinh tế', position: 3 },
    ],
  })
  await database().site.create({ data: { name: 'Báo Thử', governingBody: 'Tỉnh ủy Thử' } })
  await database().sitePage.create({
    data: {
      slug: 'gioi-thieu',
      title: 'Giới thiệu',
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Báo Thử.' }] }] },
    },
  })
  const days = [1, 2, 3, 4, 6, 7, 8, 9, 10]
  await importLines(
    Array.from({ length: 30 }, (_, index) => {
      const id = index + 1
      const section = ['chinh-tri', 'xay-dung-dang', 'kinh-te'][index % 3] as string
      const publishedAt = `${daysAgo(days[Math.floor(index / 3) % days.length] as number)}T0${index % 10}:15:00+07:00`
      return line({ id, section, publishedAt })
    }),
  )
}
