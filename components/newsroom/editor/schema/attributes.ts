import type { Attributes } from '@tiptap/core'
import type { Attrs, TagParseRule } from '@tiptap/pm/model'
import { bodySchema } from '../../../../lib/articles/body/schema.ts'

const specOf = (name: string) =>
  bodySchema.nodes[name]?.spec.attrs ?? bodySchema.marks[name]?.spec.attrs ?? {}

/** What a node or mark of the body's schema carries, for the editor: same defaults, same checks. */
export function attributesOf(name: string): Attributes {
  return Object.fromEntries(
    Object.entries(specOf(name)).map(([attribute, { validate, ...rest }]) => [
      attribute,
      {
        ...('default' in rest ? { default: rest.default } : { isRequired: true }),
        ...(typeof validate === 'function' && { validate }),
        rendered: false,
        // Read by the rule as a whole, never one by one.
        parseHTML: () => null,
      },
    ]),
  )
}

/** A block of ours on the clipboard: everything that it carries, in one attribute of its element. */
export const carried = (name: string, attrs: Attrs) => ({
  'data-node': name,
  'data-carried': JSON.stringify(attrs),
})

/** Reads it back. The clipboard may come from anywhere: what the schema refuses is no block of ours. */
export function carriedRule(name: string): TagParseRule {
  return { tag: `[data-node="${name}"]`, priority: 60, getAttrs: (element) => readCarried(name, element) }
}

function readCarried(name: string, element: HTMLElement): Attrs | false {
  const given = parsed(element.dataset.carried ?? '')
  if (!given) return false
  const attrs: Record<string, unknown> = {}
  for (const [attribute, { validate }] of Object.entries(specOf(name))) {
    if (!holds(validate, given[attribute])) return false
    attrs[attribute] = given[attribute]
  }
  return attrs
}

/** A whole number written in an attribute, where the schema takes it; null stands for the default. */
export function numberIn(name: string, attribute: string, written: string | null): number | null {
  const value = Number.parseInt(written ?? '', 10)
  return holds(specOf(name)[attribute]?.validate, value) ? value : null
}

function holds(validate: unknown, value: unknown): boolean {
  if (typeof validate !== 'function') return true
  try {
    validate(value)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(json)
    return typeof value === 'object' && value !== null ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
