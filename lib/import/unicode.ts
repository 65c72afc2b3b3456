import { htmlNodes } from '../articles/body/from-html.ts'
import { convertRun, judgeLegacy } from '../vietnamese/legacy/judge.ts'
import { changedToUnicode } from '../vietnamese/legacy/names.ts'
import { LegacyRuns } from '../vietnamese/legacy/nodes.ts'
import type { ImportLine } from './line.ts'

type InUnicode = {
  line: ImportLine
  /** The HTML of the line parsed anew, in Unicode: reading it may take it apart. */
  nodes: () => Iterable<Node>
}

/** A line in Unicode, where it is in an encoding of before: its fields and its HTML are judged as one text. */
export function inUnicode(line: ImportLine, mended: string[]): InUnicode {
  const nodes = htmlNodes(line.html)
  const runs = new LegacyRuns(nodes)
  const verdict = judgeLegacy([...fieldsOf(line), ...runs.texts])
  const found = runs.convert(verdict)
  if (verdict) found.add(verdict.encoding)
  if (found.size === 0) return { line, nodes: () => htmlNodes(line.html) }
  mended.push(...[...found].map(changedToUnicode))
  const converted = () => {
    const fresh = htmlNodes(line.html)
    new LegacyRuns(fresh).convert(verdict)
    return fresh
  }
  if (!verdict) return { line, nodes: converted }
  const own = (text: string) => convertRun(text, verdict)
  return { line: { ...line, ...converting(line, own) }, nodes: converted }
}

function fieldsOf({
  title,
  kicker,
  lead,
  source,
  topics,
  authors,
  sectionName,
  image,
}: ImportLine): string[] {
  const words = [title, kicker, lead, source, sectionName, image?.alt, image?.caption, image?.credit]
  return [...words.flatMap((text) => text ?? []), ...topics, ...authors]
}

function converting(line: ImportLine, own: (text: string) => string): Partial<ImportLine> {
  const { image } = line
  const optional = (text: string | undefined) => (text === undefined ? undefined : own(text))
  return {
    title: own(line.title),
    kicker: own(line.kicker),
    lead: own(line.lead),
    source: own(line.source),
    topics: line.topics.map(own),
    authors: line.authors.map(own),
    sectionName: optional(line.sectionName),
    image: image && {
      ...image,
      alt: optional(image.alt),
      caption: optional(image.caption),
      credit: optional(image.credit),
    },
  }
}
