import { posix } from 'node:path'
import { parseHTML } from 'linkedom'
import { changedToUnicode } from '../../vietnamese/legacy/names.ts'
import { nodesToUnicode } from '../../vietnamese/legacy/nodes.ts'
import { hostOf } from '../hosts.ts'
import { bringLinksHome, type HtmlDocument, namePictures, type OldPicture } from '../html.ts'
import { filePath, type OldFiles } from '../old-files.ts'
import { addressOfPage } from './address.ts'
import { momentIn } from './date.ts'
import type { Rules } from './rules.ts'

export type Converted =
  | { line: Record<string, unknown>; mended: string[] }
  | { leftOut: string }
  | { unreadable: string }

/** A saved page as an import line. `path` is its file's under the folder, with `/`. */
export function pieceOf(html: string, path: string, rules: Rules, files: OldFiles): Converted {
  const { document } = parseHTML(html)
  // Before anything is looked up: sections are known by their names.
  const mended = [...nodesToUnicode(document.childNodes)].map(changedToUnicode)
  const address = addressOfPage(document, html, path, rules)
  for (const selector of rules.remove) for (const one of document.querySelectorAll(selector)) one.remove()
  const text = (selectors?: string[]) => said(first(document, selectors))
  const body = first(document, rules.body)
  const title = text(rules.title)
  if (!title || !body) return { unreadable: `không tìm thấy ${title ? 'thân bài (body)' : 'tít (title)'}` }
  const dated = first(document, rules.date.select)
  const when = rules.date.attribute ? dated?.getAttribute(rules.date.attribute) : said(dated)
  const moment = momentIn(when ?? '', rules.date.format ?? null)
  if (!moment) return { unreadable: when ? `không đọc được ngày “${when}”` : 'không tìm thấy ngày (date)' }
  const section = sectionOf(document, rules)
  if ('missing' in section) return { unreadable: section.missing }
  if (section.slug === null) return { leftOut: 'chuyên mục để ngoài' }
  const base = address ?? new URL(path, rules.base).href
  const pictureOf = (src: string) => savedPicture(src, path, rules, files, base)
  const image = imageOf(document, rules, pictureOf, base)
  takeOut(document, body, rules)
  namePictures(body, pictureOf, base)
  bringLinksHome(body, new Set([hostOf(rules.base)]))
  const line = {
    title,
    lead: text(rules.lead),
    html: body.innerHTML,
    section: section.slug,
    authors: [text(rules.byline)].filter(Boolean),
    topics: rules.topics ? rules.topics.flatMap((one) => [...document.querySelectorAll(one)].map(said)) : [],
    publishedAt: moment.toISOString(),
    image,
    legacyUrls: address ? [address] : [],
  }
  if (!address) mended.push('không biết địa chỉ cũ')
  return { line, mended }
}

/** By the map, else what is named for all others. A name that the map gives null stays outside. */
function sectionOf(
  document: HtmlDocument,
  { section }: Rules,
): { slug: string | null } | { missing: string } {
  const element = first(document, section.select)
  const name = section.attribute ? (element?.getAttribute(section.attribute) ?? '') : said(element)
  const key = Object.keys(section.map).find((one) => one.toLowerCase() === name.trim().toLowerCase())
  if (key !== undefined) return { slug: section.map[key] ?? null }
  if (section.otherwise) return { slug: section.otherwise }
  return {
    missing: name ? `chuyên mục “${name}” không có trong section.map` : 'không tìm thấy chuyên mục (section)',
  }
}

function imageOf(
  document: HtmlDocument,
  rules: Rules,
  pictureOf: (src: string) => OldPicture | null,
  base: string,
) {
  const element = first(document, rules.image)
  const src =
    element?.getAttribute('src') ?? element?.getAttribute('content') ?? element?.getAttribute('href')
  if (!element || !src) return undefined
  const picture = pictureOf(URL.parse(src, base)?.href ?? src) ?? pictureOf(src)
  const caption = said(first(document, rules.caption))
  const words = { alt: element.getAttribute('alt') ?? '', ...(caption && { caption }) }
  return picture ? { file: picture.file, ...words, legacyUrls: picture.addresses } : { file: src, ...words }
}

/** What has become a field of its own is not said twice where it stood in the body. */
function takeOut(document: HtmlDocument, body: Element, rules: Rules): void {
  for (const field of [
    rules.title,
    rules.lead,
    rules.byline,
    rules.date.select,
    rules.image,
    rules.caption,
  ]) {
    const element = first(document, field)
    if (element && element !== body && body.contains(element)) element.remove()
  }
}

/** Beside the page as a browser saved it, or where the old site had it, under the folder. */
function savedPicture(
  src: string,
  path: string,
  rules: Rules,
  files: OldFiles,
  base: string,
): OldPicture | null {
  const url = URL.parse(src, base)
  if (!url) return null
  const relative = /^[a-z][a-z0-9+.-]*:|^\//i.test(src) ? null : filePath(src.replace(/[?#].*$/, ''))
  const beside = relative === null ? [] : [posix.normalize(posix.join(posix.dirname(path), relative))]
  const ours = hostOf(url.href) === hostOf(rules.base)
  const file = files.first([...beside, ...(ours ? [filePath(url.pathname)] : [])])
  return file === null ? null : { file, addresses: [url.pathname + url.search] }
}

function first(document: HtmlDocument, selectors: string[] = []): Element | null {
  for (const selector of selectors) {
    const found = document.querySelector(selector)
    if (found) return found
  }
  return null
}

const said = (element: Element | null) =>
  (element?.getAttribute('content') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim()
