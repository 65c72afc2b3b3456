import type { BodyNode } from './schema.ts'

/** The text of a body, one line a block, with what boxes, quotes, figures and films say of themselves. */
export function bodyText(body: BodyNode): string {
  const lines: string[] = []
  collect(body, lines)
  return lines.filter((line) => line !== '').join('\n')
}

/** The pictures that a body shows, each once, in order. */
export function pictureIdsOf(body: BodyNode): number[] {
  return idsOf(body, 'figure', 'picture')
}

/** The pieces that cards in a body point to, each once, in order. */
export function cardIdsOf(body: BodyNode): number[] {
  return idsOf(body, 'relatedCard', 'article')
}

function collect(node: BodyNode, lines: string[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    lines.push((node.content ?? []).map((child) => child.text ?? '\n').join(''))
    return
  }
  const { title, attribution, alt, caption, credit } = node.attrs ?? {}
  const said = (value: unknown) => typeof value === 'string' && lines.push(value)
  said(title)
  for (const child of node.content ?? []) collect(child, lines)
  for (const value of [attribution, alt, caption, credit]) said(value)
}

function idsOf(body: BodyNode, type: string, attribute: string): number[] {
  const found = new Set<number>()
  const look = (node: BodyNode) => {
    if (node.type === type) found.add(node.attrs?.[attribute] as number)
    node.content?.forEach(look)
  }
  look(body)
  return [...found]
}
