import { Fragment, type ReactNode } from 'react'
import type { BodyMark, BodyNode } from '../../../lib/articles/body/schema.ts'

/** The marks of lib/articles/body/schema.ts; a test holds the two together. */
export type MarkName = 'bold' | 'italic' | 'underline' | 'strike' | 'link' | 'subscript' | 'superscript'

export const marks: Record<MarkName, (content: ReactNode, mark: BodyMark) => ReactNode> = {
  bold: (content) => <strong>{content}</strong>,
  italic: (content) => <em>{content}</em>,
  underline: (content) => <u>{content}</u>,
  strike: (content) => <s>{content}</s>,
  link: (content, mark) => <a href={String(mark.attrs?.href)}>{content}</a>,
  subscript: (content) => <sub>{content}</sub>,
  superscript: (content) => <sup>{content}</sup>,
}

/** Words with their marks, and line breaks. */
export function Inline({ nodes = [] }: { nodes?: BodyNode[] }) {
  return nodes.map((node, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
    return <Fragment key={index}>{node.type === 'hardBreak' ? <br /> : marked(node)}</Fragment>
  })
}

function marked(node: BodyNode): ReactNode {
  if (node.type !== 'text') throw new Error(`A line holds something that no page can show: ${node.type}`)
  // The first mark stands outermost.
  return (node.marks ?? []).reduceRight<ReactNode>((content, mark) => {
    const render = marks[mark.type as MarkName]
    if (!render) throw new Error(`A text holds a mark that no page can show: ${mark.type}`)
    return render(content, mark)
  }, node.text ?? '')
}
