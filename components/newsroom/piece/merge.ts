import { diffArrays } from 'diff'
import type { Body, BodyNode } from '../../../lib/articles/body/schema.ts'
import type { PieceFields } from '../../../lib/articles/fields.ts'
import { written } from './same-fields.ts'
import type { Fork } from './state.ts'

export type Side = 'mine' | 'theirs'
export type Choice = Side | 'both'
export type WordsField = Exclude<keyof PieceFields, 'body'>

/** A field that the two texts have differently. `choice` is what is offered. */
export type FieldChange = { name: WordsField; mine: unknown; theirs: unknown; choice: Side }

/** A stretch of the body: blocks that both have, or what either has in their place. */
export type Stretch =
  | { same: BodyNode[] }
  | { same: null; mine: BodyNode[]; theirs: BodyNode[]; choice: Choice }

export type Comparison = { fields: FieldChange[]; body: Stretch[] }

/**
 * Two texts of a piece beside each other. Where only one of them has left the text that both began from, that
 * one is offered; where both have, one's own: nothing is taken before a person has looked.
 */
export function compare({ mine, theirs, base }: Fork): Comparison {
  const names = Object.keys(mine).filter((name) => name !== 'body') as WordsField[]
  return {
    fields: names
      .filter((name) => written(mine[name]) !== written(theirs[name]))
      .map((name) => ({
        name,
        mine: mine[name],
        theirs: theirs[name],
        choice: base && written(mine[name]) === written(base[name]) ? 'theirs' : 'mine',
      })),
    body: stretches(mine.body, theirs.body, base?.body ?? null),
  }
}

/** The one text that the choices make of two; `fields` and `body` as `compare` gave them, with choices changed. */
export function merged({ mine }: Fork, { fields, body }: Comparison): PieceFields {
  const chosen = Object.fromEntries(fields.map((field) => [field.name, field[field.choice]]))
  const content = body.flatMap((stretch) => stretch.same ?? blocksOf(stretch))
  return {
    ...mine,
    ...chosen,
    body: { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] },
  }
}

function blocksOf({ mine, theirs, choice }: Exclude<Stretch, { same: BodyNode[] }>): BodyNode[] {
  if (choice === 'both') return [...mine, ...theirs]
  return choice === 'mine' ? mine : theirs
}

function stretches(mine: Body, theirs: Body, base: Body | null): Stretch[] {
  const compared = diffArrays(mine.content ?? [], theirs.content ?? [], {
    comparator: (one, other) => written(one) === written(other),
  })
  const result: Stretch[] = []
  let change: { mine: BodyNode[]; theirs: BodyNode[] } | null = null
  const close = () => {
    if (change) result.push({ same: null, ...change, choice: offered(change, base) })
    change = null
  }
  for (const { value, added, removed } of compared) {
    if (!added && !removed) {
      close()
      result.push({ same: value })
    } else {
      change ??= { mine: [], theirs: [] }
      change[added ? 'theirs' : 'mine'].push(...value)
    }
  }
  close()
  return result
}

function offered({ mine, theirs }: { mine: BodyNode[]; theirs: BodyNode[] }, base: Body | null): Choice {
  if (!base) return mine.length === 0 ? 'theirs' : 'mine'
  const known = new Set((base.content ?? []).map(written))
  const untouched = (blocks: BodyNode[]) =>
    blocks.length > 0 && blocks.every((block) => known.has(written(block)))
  if (untouched(mine)) return 'theirs'
  if (untouched(theirs)) return 'mine'
  if (mine.length === 0) return 'theirs'
  // Both wrote here: both stay until somebody chooses.
  return theirs.length === 0 ? 'mine' : 'both'
}
