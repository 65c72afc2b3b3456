import type { Transaction } from '../database/client.ts'

/** Topics and authors: named things that pieces carry, kept alike. */
export type NameKind = 'topic' | 'author'
export type NameRow = { id: number; slug: string; name: string; about: string }

/** What their form changes, out of a row. */
export const nameWordsOf = ({ name, slug, about }: Omit<NameRow, 'id'>) => ({ name, slug, about })

/** The table of a kind. Both have the same columns, which the client's types do not know. */
export function tableOf(client: Pick<Transaction, NameKind>, kind: NameKind): Transaction['topic'] {
  return kind === 'topic' ? client.topic : (client.author as unknown as Transaction['topic'])
}
