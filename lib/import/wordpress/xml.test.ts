import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { xmlElements } from './xml.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bao-tinh-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(content: string | Buffer): Promise<string[]> {
  const file = join(folder, 'x.xml')
  await writeFile(file, content)
  const found: string[] = []
  for await (const { element } of xmlElements(file, new Set(['item']), new Set(['skip'])))
    found.push(element.children.map(({ name, text }) => `${name}=${text}`).join(' '))
  return found
}

test('items come whole, without what is left out of them, across the ends of what is read at once', async () => {
  const long = 'bà con '.repeat(60_000)
  expect(
    await read(`<r><item><a><![CDATA[x ]]]]><![CDATA[> y]]></a><skip><a>z</a></skip><b>&lt;&amp;&#7871;</b></item>
      <item><a><![CDATA[${long}]]></a></item></r>`),
  ).toEqual(['a=x ]]> y b=<&ế', `a=${long.trim()}`])
})

test('what is untidy is read as it stands', async () => {
  expect(await read('<r><item><a>Cơm & cá \u0003 &nbsp; &moi;</a></item></r>')).toEqual([
    'a=Cơm & cá \u0003 &nbsp; &moi;',
  ])
})

test('UTF-16 and Windows-1258 by what the file says', async () => {
  expect(
    await read(Buffer.from('\ufeff<?xml version="1.0"?><r><item><a>ế</a></item></r>', 'utf16le')),
  ).toEqual(['a=ế'])
  const ansi = Buffer.from(
    '<?xml version="1.0" encoding="windows-1252"?><r><item><a>\u00e9</a></item></r>',
    'latin1',
  )
  expect(await read(ansi)).toEqual(['a=é'])
})

test.each([
  ['entities of its own', '<!DOCTYPE r [<!ENTITY a "x">]><r><item><a>&a;</a></item></r>', 'thực thể'],
  ['no end', '<r><item><a>x</a></item>', 'bị cắt'],
  ['an unknown encoding', '<?xml version="1.0" encoding="x-none"?><r></r>', 'bảng mã'],
  ['one endless item', `<r><item><a>${'x'.repeat(18_000_000)}</a></item></r>`, '16 MB'],
])('a file with %s is refused', async (_name, content, reason) => {
  await expect(read(content)).rejects.toThrow(reason)
})
