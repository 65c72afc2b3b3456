import { posix } from 'node:path'
import type { HtmlDocument } from '../html.ts'
import type { Rules } from './rules.ts'

/**
 * The address that a saved page had: what the page says of itself (canonical, og:url, or the note that browsers leave
 * in a page that they save), or where its file lies under the folder. Null where the page says nothing.
 */
export function addressOfPage(
  document: HtmlDocument,
  html: string,
  path: string,
  rules: Rules,
): string | null {
  if (rules.address === 'path') return new URL(addressOfFile(path), rules.base).href
  const said = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/.exec(html)?.[1],
  ]
  const url = URL.parse(said.find((one) => one?.trim())?.trim() ?? '', rules.base)
  return url && /^https?:$/.test(url.protocol) && url.pathname + url.search !== '/' ? url.href : null
}

/**
 * A file as an address: `a/index.html` is `/a/`; a copying program writes a page with a query as
 * `doc.asp?id=5.html` or `doc.asp@id=5.html`.
 */
function addressOfFile(path: string): string {
  const queried = /^(.*\.(?:asp|aspx|php|jsp|cgi|html?))[?@](.*?)(?:\.html?)?$/i.exec(path)
  const [file, query] = queried ? [queried[1] as string, `?${queried[2]}`] : [path, '']
  const folder = /^index\.html?$/i.test(posix.basename(file))
  const address = folder && !query ? `${posix.dirname(file)}/`.replace(/^\.\//, '') : file
  return `/${address.split('/').map(encodeURIComponent).join('/')}${query}`
}
