/** A piece of XML that is written already; a string is text still to be escaped. */
export class Xml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Child = Xml | string | null
type Attributes = Record<string, string | number>

/** An element; what is null is left out. Names are ours, values are anybody's. */
export function element(name: string, attributes: Attributes, ...children: (Child | Child[])[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const inside = children.flat().map((child) => (child instanceof Xml ? child.text : escaped(child ?? '')))
  return new Xml(`<${name}${written.join('')}>${inside.join('')}</${name}>`)
}

/** The whole document. */
export const xmlDocument = (root: Xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 has no way to write (its production 2, Char): it is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (character) => entities[character] as string)
}
