import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Parser } from 'htmlparser2'
import { BadSource } from '../source.ts'

/** An element of the export with its own text; white space at its ends is cut. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlElement[]
}
export type Found = { element: XmlElement; end: number }

/** Of one element with all it holds, in characters: many times the longest piece. */
const mostCharacters = 16 * 1024 * 1024

/**
 * The elements of these names in a file, whole, one after another; never more than one of them in memory. `without`
 * are left out of them. `end` is how many bytes of the file are read. Entities that a document declares for itself
 * are not known here, and a document that declares some is refused. Throws BadSource for that, for what is not whole
 * and for an element of more than 16 MB; what is only untidy (control characters, a bare `&`) is read as it stands.
 */
export async function* xmlElements(
  path: string,
  wanted: Set<string>,
  without: Set<string>,
): AsyncGenerator<Found> {
  const reading = new Reading(wanted, without)
  const decoder = new TextDecoder(await encodingOf(path))
  let end = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    end += chunk.length
    for (const element of reading.write(decoder.decode(chunk, { stream: true }))) yield { element, end }
  }
  for (const element of reading.finish()) yield { element, end }
}

class Reading {
  #found: XmlElement[] = []
  #open: XmlElement[] = []
  #skipping = 0
  #depth = 0
  #whole = false
  #characters = 0
  #parser: Parser

  constructor(wanted: Set<string>, without: Set<string>) {
    this.#parser = new Parser(
      {
        onprocessinginstruction: (name, data) => {
          if (/^!doctype/i.test(name) && /[[]|ENTITY/i.test(data))
            throw new BadSource('Tệp XML tự khai báo thực thể (DOCTYPE): không nhận.')
        },
        onopentag: (name, attributes) => {
          this.#depth++
          if (this.#skipping > 0 || without.has(name)) this.#skipping++
          else if (this.#open.length > 0 || wanted.has(name)) {
            const element = { name, attributes, text: '', children: [] }
            this.#open.at(-1)?.children.push(element)
            this.#open.push(element)
          } else this.#characters = 0
        },
        ontext: (text) => {
          const element = this.#open.at(-1)
          if (element && this.#skipping === 0) element.text += text
          else this.#characters = 0
        },
        onclosetag: (_name, implied) => {
          this.#depth--
          if (this.#depth === 0) this.#whole = !implied
          if (this.#skipping > 0) this.#skipping--
          else {
            const element = this.#open.pop()
            if (element) element.text = element.text.trim()
            if (element && this.#open.length === 0) {
              this.#found.push(element)
              this.#characters = 0
            }
          }
        },
      },
      { xmlMode: true, decodeEntities: true },
    )
  }

  write(text: string): XmlElement[] {
    this.#characters += text.length
    if (this.#characters > mostCharacters)
      throw new BadSource('Tệp XML có một mục lớn hơn 16 MB: không nhận.')
    this.#parser.write(text)
    return this.#found.splice(0)
  }

  finish(): XmlElement[] {
    this.#parser.end()
    if (!this.#whole) throw new BadSource('Tệp XML bị cắt ở giữa hoặc không phải XML.')
    return this.#found.splice(0)
  }
}

/** By the byte order mark or the declaration; UTF-8 where there is neither. */
async function encodingOf(path: string): Promise<string> {
  const file = await open(path)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
  await file.close()
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be'
  const head = buffer.toString('latin1', 0, bytesRead)
  const [, named = 'utf-8'] = /^[^<]*<\?xml[^>]*\sencoding=["']([\w-]+)/.exec(head) ?? []
  try {
    return new TextDecoder(named).encoding
  } catch {
    throw new BadSource(`Tệp XML ghi bảng mã không có: ${named}.`)
  }
}
