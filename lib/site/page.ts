import { checkBody } from '../articles/body/check.ts'
import { bodyFromHtml } from '../articles/body/from-html.ts'
import type { Body } from '../articles/body/schema.ts'
import { seenOf } from '../seen.ts'

/**
 * The body of a static page out of simple HTML, whoever wrote it: what is no part of a body goes, and
 * `mended` says so, a line in Vietnamese each. Pictures of the library are no part of such a page.
 */
export function readPage(
  html: string,
): { ok: true; body: Body; mended: string[] } | { ok: false; reason: string } {
  const { body, mended } = bodyFromHtml(html, { pictureFor: () => null })
  const checked = checkBody(body)
  return checked.ok ? { ok: true, body: checked.body, mended } : checked
}

/** The mark of a static page, for its form. */
export const pageMark = ({ title, body }: { title: string; body: unknown }) => seenOf({ title, body })
