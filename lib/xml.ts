/** A piece of XML that is written already; a string is text still to be escaped. */
export class Xml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Child = Xml | string | null
type Attributes = Record<string, string | number>

/** An element; what is null is left out. Names are ours, values are anybody's. A sitemap has a hundred thousand. */
export function element(name: string, attributes: Attributes, ...children: (Child | Child[])[]): Xml {
  let written = `<${name}`
  for (const key in attributes) written += ` ${key}="${escaped(String(attributes[key]))}"`
  written += '>'
  for (const child of children) {
    if (Array.isArray(child)) for (const one of child) written += inside(one)
    else written += inside(child)
  }
  return new Xml(`${written}</${name}>`)
}

const inside = (child: Child): string => (child instanceof Xml ? child.text : escaped(child ?? ''))

/** The whole document. */
export const xmlDocument = (root: Xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 has no way to write (its production 2, Char): it is left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Whatever is not written as it is, halves of a sign among it; most text holds none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

function escaped(text: string): string {
  if (!special.test(text)) return text
  return text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (character) => entities[character] as string)
}
