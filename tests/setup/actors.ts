import { emptyBody, type PieceFields, pieceFields } from '../../lib/articles/fields.ts'
import type { Actor } from '../../lib/staff/actor.ts'
import type { Role } from '../../lib/staff/roles.ts'

/** Somebody of that role; `sections` bounds a desk editor, ids with everything under them. */
export function actorOf(role: Role, name: string = role, sections: number[] | 'all' = 'all'): Actor {
  return {
    id: `staff:${name}`,
    name,
    role,
    sections: sections === 'all' ? 'all' : new Set(sections),
  }
}

/** The fields of a short piece that can go out, with some of them changed. */
export function fieldsOf(section: number, changed: Partial<PieceFields> = {}): PieceFields {
  return pieceFields.parse({
    title: 'Nước về bản',
    lead: 'Con mương mới đưa nước lên ruộng cao.',
    body: bodyOf('Sáng nay nước đã về tới ruộng trên.'),
    section,
    ...changed,
  })
}

/** A body of these paragraphs. */
export function bodyOf(...paragraphs: string[]): PieceFields['body'] {
  if (paragraphs.length === 0) return emptyBody
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}
