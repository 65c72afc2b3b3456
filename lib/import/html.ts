import { parseHTML } from 'linkedom'
import { hostOf } from './hosts.ts'

export type HtmlDocument = ReturnType<typeof parseHTML>['document']

/** A piece of HTML to be changed; `innerHTML` of its body is what it has become. */
export function htmlBody(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body
}

/** A picture of an old site: its file as a line names it, and the addresses at which it stood. */
export type OldPicture = { file: string; addresses: string[] }

/**
 * Names the files of pictures where there are some, and keeps their old addresses beside them. What has no file stays
 * as it is: the import says so.
 */
export function namePictures(body: Element, fileOf: (src: string) => OldPicture | null, base: string): void {
  for (const img of body.querySelectorAll('img')) {
    const lazy = ['data-src', 'data-lazy-src', 'data-original'].map((name) => img.getAttribute(name))
    const src = [...lazy, img.getAttribute('src')].find((one) => one && !one.startsWith('data:'))?.trim()
    if (!src) continue
    const picture = fileOf(URL.parse(src, base)?.href ?? src)
    img.setAttribute('src', picture ? asSource(picture.file) : src)
    if (picture) img.setAttribute('data-legacy-url', picture.addresses.join('\n'))
  }
}

/** A file's name as an address: what stands in a name and means something in an address is encoded. */
export const asSource = (file: string) => file.replace(/[%?#]/g, encodeURIComponent)

/** Links to the old site lead to its paths, which lead on from here. */
export function bringLinksHome(body: Element, hosts: Set<string>): void {
  for (const link of body.querySelectorAll('a[href]')) {
    const url = URL.parse(link.getAttribute('href') ?? '')
    if (url && /^https?:$/.test(url.protocol) && hosts.has(hostOf(url.href)))
      link.setAttribute('href', url.pathname + url.search + url.hash)
  }
}

/** The text of a piece of HTML, as one line. */
export function plainText(html: string): string {
  return /[<&]/.test(html) ? (htmlBody(html).textContent ?? '').replace(/\s+/g, ' ').trim() : html.trim()
}

/** Safe in text and in a double-quoted attribute. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
