import Link from '@tiptap/extension-link'
import { OrderedList } from '@tiptap/extension-list'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { isLinkTarget, linkTarget } from '../../../../lib/articles/body/links.ts'
import { bodySchema } from '../../../../lib/articles/body/schema.ts'
import { attributesOf, numberIn } from './attributes.ts'

/** A link is an address and nothing else; which address may be linked to, the body's schema says. */
export const BodyLink = Link.extend({
  addAttributes: () => attributesOf('link'),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = linkTarget(element.getAttribute('href'))
        return href === null ? false : { href }
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href }, 0],
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  isAllowedUri: (address) => isLinkTarget(address),
})

export const BodyOrderedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      ...attributesOf('orderedList').start,
      parseHTML: (element: HTMLElement) => numberIn('orderedList', 'start', element.getAttribute('start')),
    },
  }),
  renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
})

/** Without column widths: the reader's page gives a table its measure. In the reader's frame. */
export const BodyTable = Table.extend({
  addNodeView: null,
  renderHTML: () => ['div', { class: 'table' }, ['table', ['tbody', 0]]],
}).configure({ resizable: false, allowTableNodeSelection: true })

/** A row without cells is no row. */
export const BodyTableRow = TableRow.extend({ content: bodySchema.nodes.tableRow?.spec.content })

const spans = (name: string) => () =>
  Object.fromEntries(
    ['colspan', 'rowspan'].map((span) => [
      span,
      {
        ...attributesOf(name)[span],
        parseHTML: (element: HTMLElement) => numberIn(name, span, element.getAttribute(span)),
      },
    ]),
  )
const written = ({ colspan, rowspan }: Record<string, unknown>) => ({
  ...(colspan === 1 ? {} : { colspan }),
  ...(rowspan === 1 ? {} : { rowspan }),
})

export const BodyTableCell = TableCell.extend({
  addAttributes: spans('tableCell'),
  renderHTML: ({ node }) => ['td', written(node.attrs), 0],
})
export const BodyTableHeader = TableHeader.extend({
  addAttributes: spans('tableHeader'),
  renderHTML: ({ node }) => ['th', written(node.attrs), 0],
})
