import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { bodyFromHtml } from '../../lib/articles/body/from-html.ts'
import { database } from '../../lib/database/client.ts'
import { importArticles } from '../../lib/import/articles.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { saveSite } from '../../lib/site/write.ts'
import { type Actor, signed, system } from '../../lib/staff/actor.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { assembledPieces } from './assemble.ts'
import { type DemoLine, demoLines } from './lines.ts'
import { writtenPieces } from './pieces.ts'
import { putInWork } from './put-in-work.ts'
import { readDemo } from './readings.ts'
import { scenes } from './scenes/index.ts'
import { type DemoSection, demoSections } from './sections.ts'
import { demoPages, demoSite } from './site.ts'
import { demoPassword, demoStaff } from './staff.ts'

const actor: Actor = { ...system, id: 'demo', name: 'Báo mẫu' }
/** Beside the written pieces: three or four a day over two hundred days. */
const assembledCount = 720

/** True for a database without sections and pieces, or one whose filling was broken off. */
export async function isEmpty(): Promise<boolean> {
  const begun = await database().auditEntry.count({ where: { actor: actor.id, action: 'demo-begin' } })
  const ended = await database().auditEntry.count({ where: { actor: actor.id, action: 'demo-end' } })
  if (begun > 0) return ended === 0
  const pieces = await database().article.findFirst({ select: { id: true } })
  const sections = await database().section.findFirst({ select: { id: true } })
  return pieces === null && sections === null
}

/**
 * Fills an empty database with the demo newspaper, by the importer that takes any archive. The same
 * every time but for the date, which is counted back from now. `say` gets a line now and then.
 */
export async function seedDemo({ say = () => {} }: { say?: (line: string) => void } = {}): Promise<void> {
  const began = performance.now()
  await note('demo-begin')
  await makeSections(demoSections, null)
  await makeStaff()
  const pages = demoPages.map(({ html, ...page }) => ({
    ...page,
    ...bodyFromHtml(html, { pictureFor: () => null }),
  }))
  const saved = await saveSite(actor, demoSite, pages)
  if (!saved.ok) throw new Error(`The demo site cannot be saved: ${saved.reason}.`)
  const lines = demoLines(writtenPieces, assembledPieces(assembledCount), new Date())
  const folder = join(mediaFolder.path, 'demo')
  say('Báo mẫu: vẽ tranh minh họa …')
  await drawScenes(join(folder, 'scenes'), lines)
  const file = join(folder, 'pieces.jsonl')
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const result = await importArticles(file, {
    actor,
    onProgress: ({ lines: done }) => say(`Báo mẫu: ${done}/${lines.length} bài`),
    onLine: say,
  })
  if (result.rejected > 0)
    throw new Error(`The demo newspaper has ${result.rejected} lines that cannot be imported.`)
  await putInWork()
  await readDemo(new Date())
  await note('demo-end')
  say(`Báo mẫu: xong sau ${Math.round((performance.now() - began) / 1000)} giây.`)
}

async function makeSections(sections: DemoSection[], parentId: number | null): Promise<void> {
  for (const { slug, name, description, retired, children = [] } of sections) {
    const known = await database().section.findUnique({ where: { slug }, select: { id: true } })
    const made = known
      ? { ok: true as const, id: known.id }
      : await makeSection(actor, {
          slug,
          name,
          description,
          parentId,
          retiredAt: retired ? new Date() : null,
        })
    if (!made.ok) throw new Error(`The demo section ${slug} cannot be made: ${made.reason}.`)
    await makeSections(children, made.id)
  }
}

/** One account a role, each with the same password. */
async function makeStaff(): Promise<void> {
  const sections = new Map((await database().section.findMany()).map(({ id, slug }) => [slug, id]))
  for (const member of demoStaff) {
    const ids = (member.sections ?? []).map((slug) => sections.get(slug) as number)
    await addStaff(actor, { ...member, sections: ids, password: demoPassword })
  }
}

/** The scenes that the pieces show, as photographs would come in: JPEG files beside the import file. */
async function drawScenes(folder: string, lines: DemoLine[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const shown = new Set(
    JSON.stringify(lines)
      .match(/scenes\/[a-z0-9-]+(?=\.jpg)/g)
      ?.map((path) => path.slice(7)),
  )
  const drawings = Object.entries(scenes).filter(([name]) => shown.has(name))
  // Two at a time: the machine has other things to start.
  const draw = async () => {
    for (let next = drawings.pop(); next; next = drawings.pop()) {
      const [name, scene] = next
      const jpeg = await sharp(Buffer.from(scene())).resize(1600, 1067).jpeg({ quality: 90 }).toBuffer()
      await writeFile(join(folder, `${name}.jpg`), jpeg)
    }
  }
  await Promise.all([draw(), draw()])
}

function note(action: string) {
  return database().auditEntry.create({ data: { ...signed(actor), action } })
}
