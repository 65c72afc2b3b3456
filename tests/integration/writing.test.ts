import { deflateRawSync } from 'node:zlib'
import {
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { suggestions } from '../../lib/articles/suggestions.ts'
import { bodyFromDocx } from '../../lib/articles/word/from-docx.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { system } from '../../lib/staff/actor.ts'
import { actorOf, fieldsOf } from '../setup/actors.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useFolder } from '../setup/newsroom.ts'

useDatabase()
useFolder()

const reporter = actorOf('reporter', 'Lò Văn Quyết')
const colleague = actorOf('reporter', 'Hà Vy')

describe('a Word file', () => {
  const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] })
  const cell = (text: string) => new TableCell({ children: [paragraph(text)] })
  const photo = () =>
    sharp({ create: { width: 800, height: 600, channels: 3, background: '#7a9' } })
      .jpeg()
      .toBuffer()

  async function written(): Promise<Buffer> {
    const bullet = (text: string) =>
      new Paragraph({ children: [new TextRun(text)], numbering: { reference: 'cham', level: 0 } })
    return Packer.toBuffer(
      new Document({
        numbering: {
          config: [{ reference: 'cham', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
        },
        sections: [
          {
            children: [
              new Paragraph({
                heading: HeadingLevel.HEADING_1,
                children: [new TextRun('Nước về bản Ngòi Hoa')],
              }),
              new Paragraph({
                children: [
                  new TextRun('Bà con '),
                  new TextRun({ text: 'góp công', bold: true }),
                  new TextRun(' đắp mương; có '),
                  new TextRun({ text: 'nước', italics: true }),
                  new TextRun('.'),
                ],
              }),
              bullet('Ba năm'),
              bullet('Mười hai cây số'),
              new Table({
                rows: [
                  new TableRow({ tableHeader: true, children: [cell('Bản'), cell('Hộ')] }),
                  new TableRow({ children: [cell('Ngòi Hoa'), cell('62')] }),
                ],
              }),
              new Paragraph({
                children: [
                  new ImageRun({
                    type: 'jpg',
                    data: await photo(),
                    transformation: { width: 400, height: 300 },
                    altText: { name: 'muong', title: 'muong', description: 'Con mương mới' },
                  }),
                ],
              }),
            ],
          },
        ],
      }),
    )
  }

  test('comes in as headings, words, lists, tables and pictures of the library', async () => {
    const made = await bodyFromDocx(reporter, await written())
    if (!made.ok) throw new Error(made.reason)
    const blocks = made.body.content ?? []
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'bulletList', 'table', 'figure'])
    expect(blocks[1]?.content?.map(({ text, marks }) => [text, marks?.[0]?.type])).toEqual([
      ['Bà con ', undefined],
      ['góp công', 'bold'],
      [' đắp mương; có ', undefined],
      ['nước', 'italic'],
      ['.', undefined],
    ])
    expect(blocks[2]?.content).toHaveLength(2)
    expect(JSON.stringify(blocks[3])).toContain('Ngòi Hoa')
    const [picture] = made.pictures
    expect(blocks[4]?.attrs).toMatchObject({ picture: picture?.id, alt: 'Con mương mới' })
    expect(await database().picture.findFirst({ where: { hash: picture?.hash ?? '' } })).toMatchObject({
      width: 800,
      ownerId: reporter.id,
    })
    expect(made.mended).toEqual([])
  })

  test('of somebody who may not add pictures comes in without them, and says so', async () => {
    const made = await bodyFromDocx(actorOf('contributor'), await written())
    if (!made.ok) throw new Error(made.reason)
    expect(made.pictures).toEqual([])
    expect(made.mended.join()).toContain('Ảnh trong tệp không vào bài')
    expect(JSON.stringify(made.body)).toContain('góp công')
  })

  test('is refused to who may not write', async () => {
    expect(await bodyFromDocx(actorOf('administrator'), await written())).toEqual({
      ok: false,
      reason: 'forbidden',
    })
  })

  test('that is none, is broken off or locked is refused with a reason', async () => {
    const whole = await written()
    for (const bytes of [
      Buffer.from('Đây là chữ thường'),
      whole.subarray(0, 2000),
      Buffer.alloc(0),
      zipOf({ 'a.txt': {} }),
    ]) {
      expect(await bodyFromDocx(reporter, bytes)).toEqual({ ok: false, reason: 'not-a-docx' })
    }
  })

  test('that would become gigabytes is refused before it is unpacked', async () => {
    const zeros = Buffer.alloc(50_000_000)
    const bomb = zipOf({ 'word/document.xml': { data: zeros, declared: 4_000_000_000 } })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await bodyFromDocx(reporter, bomb)).toEqual({ ok: false, reason: 'too-large' })
  })

  test('that becomes more than it declares is stopped there', async () => {
    const text = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Chữ</w:t></w:r></w:p></w:body></w:document>`
    const large = Buffer.from(text.padEnd(50_000_000, ' '))
    const fileOf = (data: Buffer, declared: number) =>
      bodyFromDocx(reporter, zipOf({ 'word/document.xml': { data, declared } }))
    expect(await fileOf(large, 1000)).toEqual({ ok: false, reason: 'not-a-docx' })
    // It is what it becomes, and not what is in it: the same words that say how long they are come in.
    expect((await fileOf(Buffer.from(text), Buffer.byteLength(text))).ok).toBe(true)
  })

  test('nested a hundred thousand deep is refused and stops nothing', async () => {
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}</w:body></w:document>`
    const made = await bodyFromDocx(reporter, zipOf({ 'word/document.xml': { data: Buffer.from(deep) } }))
    expect(made).toEqual({ ok: false, reason: 'not-a-docx' })
  })
})

describe('what is suggested while somebody types', () => {
  beforeAll(async () => {
    const section = await database().section.create({ data: { slug: 'xa-hoi', name: 'Xã hội' } })
    const base = fieldsOf(section.id, {
      topics: ['Nông thôn mới', 'Giao thông'],
      authors: ['Lê Chung', 'Hà Vy'],
    })
    await createDraft(system, { ...base, title: 'Nước về bản Ngòi Hoa' })
    await createDraft(colleague, { ...base, title: 'Nước ngập đường' })
    await database().article.updateMany({
      where: { title: 'Nước về bản Ngòi Hoa' },
      data: { state: 'published' },
    })
  })
  const found = async (kind: 'topic' | 'author' | 'piece', words: string, actor = reporter) => {
    const result = await suggestions(actor, kind, words)
    return result.ok ? result.found.map((one) => (typeof one === 'string' ? one : one.title)) : result.reason
  }

  test('names fit with and without tones, from the beginning of any word', async () => {
    expect(await found('topic', 'nong th')).toEqual(['Nông thôn mới'])
    expect(await found('topic', 'Thông')).toEqual(['Giao thông'])
    expect(await found('author', 'chung')).toEqual(['Lê Chung'])
    expect(await found('author', '%')).toEqual([])
  })

  test('pieces fit by words of the headline; what a colleague is still writing is not named', async () => {
    expect(await found('piece', 'nuoc')).toEqual(['Nước về bản Ngòi Hoa'])
    expect((await found('piece', 'nuoc', colleague)).length).toBe(2)
  })

  test('who may not write is suggested nothing', async () => {
    expect(await found('piece', 'nuoc', actorOf('administrator'))).toBe('forbidden')
  })
})

/** A zip of files as they are given, with the sizes that it declares of them. */
function zipOf(files: Record<string, { data?: Buffer; declared?: number }>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, { data = Buffer.from('x'), declared = data.length }] of Object.entries(files)) {
    const packed = deflateRawSync(data)
    const title = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declared, 22)
    local.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared, 24)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, title, packed)
    directory.push(entry, title)
    at += local.length + title.length + packed.length
  }
  const end = Buffer.alloc(22)
  const names = Buffer.concat(directory)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(names.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, names, end])
}
