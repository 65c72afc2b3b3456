import { bodyText } from './body/text.ts'
import type { PieceFields } from './fields.ts'
import { type FieldsRow, newestFields } from './stored-fields.ts'

/** What a piece still lacks before it may be handed in or go out, by the field's name; null: nothing. */
export function missingFields(fields: PieceFields): Record<string, string> | null {
  const problems: Record<string, string> = {}
  if (fields.title === '') problems.title = 'Chưa có tít.'
  const shows = /"type":"(figure|video)"/.test(JSON.stringify(fields.body))
  if (!shows && bodyText(fields.body).trim() === '') problems.body = 'Chưa có thân bài.'
  return Object.keys(problems).length > 0 ? problems : null
}

export const readyProblems = (row: FieldsRow) => missingFields(newestFields(row))
