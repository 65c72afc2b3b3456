import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDatabaseTrouble } from '../database-trouble.ts'
import { currentFollower } from '../edition/follower.ts'
import { freshness, type Stamp } from '../edition/fresh.ts'
import type { KnownEdition } from '../edition/known.ts'
import { type Recording, record } from '../edition/recording.ts'
import { log } from '../log.ts'
import { askedAddresses } from '../old-addresses/asked.ts'
import { addresses } from '../site/addresses.ts'
import { siteAddress } from '../site/published.ts'
import { requestId } from '../watch/request-id.ts'
import { troubles } from '../watch/troubles.ts'
import { readAddress } from './address.ts'
import type { Document } from './document.ts'
import { shortPage, unkept, unshared } from './headers.ts'
import { isOtherName } from './hosts.ts'
import { oldAddressWithQuery } from './old-address.ts'
import type { Press } from './press.ts'
import type { Resolution } from './resolution.ts'
import { resolve } from './resolve.ts'
import { awayWords, sendAtOnce, sendDocument, sendRedirect, sendText } from './respond.ts'
import { searchWait } from './search-limit.ts'
import { searchTooLong } from './search-page.ts'

type Once = Extract<Resolution, { kind: 'once' }>

const notices = '/noi-bo/'
/** An address that stands for itself: nothing to decode, to normalise or to look up in the query. */
const plainPath = /^\/[a-z0-9./-]*$/

/**
 * What was asked for; `canonical` is where a page stands that was asked for in another form or at another host,
 * `cache` who may keep the step there.
 */
type Asked = { path: string; query: URLSearchParams; canonical: string | null; cache: string }

/** The reader site: look up, resolve, print, send. Knows nothing of Next but the press. */
export class ReaderSite {
  #press: Press
  #known: KnownEdition
  /** The page of errors, kept beside the store: it must be there when nothing else is. */
  #lastError: Document | null = null

  constructor(press: Press, known: KnownEdition) {
    this.#press = press
    this.#known = known
  }

  /** Prints the pages that must be ready before something fails. */
  async prepare(): Promise<void> {
    await Promise.all(['404', '410', '500'].map((name) => this.#notice(name)))
  }

  /**
   * Answers with a kept page where the address is that of one to the letter: what most requests come to. False: not
   * such a request, nothing was sent.
   */
  answerKept(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? ''
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    if (!plainPath.test(path) || path.startsWith(notices) || isOtherName(request.headers.host)) return false
    const kept = this.#press.kept(path)
    return kept !== null && sendAtOnce(request, response, kept)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Trang báo chỉ nhận GET và HEAD.', { Allow: 'GET, HEAD' })
    }
    const address = readAddress(request.url ?? '/')
    if (!address.ok && address.reason === 'too-long' && request.url?.startsWith(`${addresses.search()}?`))
      return this.#sendOnce(request, response, searchTooLong())
    if (!address.ok)
      return this.#sendNotice(request, response, '404', address.reason === 'too-long' ? 414 : 400)
    const { path, query } = address
    const away = isOtherName(request.headers.host)
    const asked: Asked = {
      path,
      query,
      canonical: address.canonical && !away ? null : (away ? siteAddress.url : '') + target(path, query),
      cache: away ? unshared : shortPage,
    }
    // The error pages have addresses for the renderer alone.
    if (path.startsWith(notices)) return this.#sendNotice(request, response, '404', 404)
    const wait = path === addresses.search() && query.size > 0 ? searchWait(request) : 0
    if (wait > 0)
      return sendText(response, 429, 'Bạn tìm nhanh quá. Xin đợi vài giây rồi thử lại.', {
        'Retry-After': wait,
      })
    // A search is nobody's old address, and each is another one: nothing of it is remembered.
    const old = query.size > 0 && path !== addresses.search() ? await this.#oldAddress(path, query) : null
    if (old?.kind === 'redirect') return sendRedirect(response, old.to, old.status, asked.cache)
    if (old?.kind === 'gone') return this.#sendNotice(request, response, '410', 410)
    const kept = asked.canonical === null ? this.#press.kept(path) : null
    if (kept) return sendDocument(request, response, kept)
    return this.#fresh(request, response, asked, 3)
  }

  /** An address of an older site may lie on a path of ours; while Postgres is away, the path alone counts. */
  async #oldAddress(path: string, query: URLSearchParams): Promise<Resolution | null> {
    if (!this.#known.reachable) return null
    try {
      return await oldAddressWithQuery(path, query)
    } catch (error) {
      log.warn({ path, error: messageOf(error) }, 'old address not looked up')
      return null
    }
  }

  /** Resolves and prints; once more, at most `tries` times, when what the decision stood on changes meanwhile. */
  async #fresh(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    tries: number,
  ): Promise<void> {
    const { path, query, canonical, cache } = asked
    const { epoch, number, losses, reachable } = this.#known
    let basis: Recording | null = null
    const moved = () =>
      tries > 1 && basis !== null && isOvertaken({ epoch, ...basis, tags: [...basis.tags] }, this.#known)
    const again = () => this.#fresh(request, response, asked, tries - 1)
    try {
      const { value: resolution, recording } = await record(number, () => resolve(path, query))
      basis = recording
      if (moved()) return await again()
      if (resolution.kind === 'redirect')
        return sendRedirect(response, away(asked, resolution.to), resolution.status, cache)
      if (resolution.kind === 'missing') {
        if (resolution.unanswered && request.method === 'GET')
          askedAddresses.note(path, query, resolution.unanswered.matched, request.headers.referer)
        return await this.#sendNotice(request, response, '404', 404)
      }
      if (resolution.kind === 'gone') return await this.#sendNotice(request, response, '410', 410)
      if (canonical !== null) return sendRedirect(response, canonical, 308, cache)
      if (resolution.kind === 'once') return await this.#sendOnce(request, response, resolution)
      const document = await this.#press.document(resolution.path, resolution.status, recording)
      if (moved()) return await again()
      return await sendDocument(request, response, document)
    } catch (error) {
      // Whoever asks next may find the broken line before the follower does.
      await currentFollower()?.look()
      const isBack = this.#known.reachable && (!reachable || this.#known.losses > losses)
      if (moved() || (isBack && tries > 1)) return again()
      if (canonical !== null) return sendRedirect(response, canonical, 308, cache)
      const lastResort = this.#press.afterFailure(path)
      if (lastResort) return sendDocument(request, response, lastResort)
      log.error({ path, error: messageOf(error) }, 'page failed')
      if (this.#known.reachable) troubles.note('page', path, messageOf(error))
      // Away, or with no connection free: whoever comes again finds the page.
      const status = this.#known.reachable && !isDatabaseTrouble(error) ? 500 : 503
      return this.#sendNotice(request, response, '500', status, {
        'Retry-After': '5',
        'Cache-Control': 'no-store',
        'X-Request-Id': requestId(),
      })
    }
  }

  async #sendOnce(
    request: IncomingMessage,
    response: ServerResponse,
    { path, status = 200 }: Once,
  ): Promise<void> {
    const once = await this.#press.once(path)
    const later = status === 503 ? { 'Retry-After': '5' } : {}
    await sendDocument(request, response, once, status, { ...unkept, ...later })
  }

  async #sendNotice(
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
    status: number,
    extra = {},
  ): Promise<void> {
    const notice = await this.#notice(name)
    if (notice) return sendDocument(request, response, notice, status, extra)
    sendText(response, status, awayWords, extra)
  }

  /**
   * An error page of this edition. When none can be made: its last one, unless that names what was
   * withdrawn meanwhile, then the page of errors, which names no piece.
   */
  async #notice(name: string): Promise<Document | null> {
    const path = notices + name
    try {
      const document = this.#press.kept(path) ?? (await this.#press.document(path, 200))
      if (name === '500') this.#lastError = document
      return document
    } catch (error) {
      log.error({ path, error: messageOf(error) }, 'error page failed')
      return this.#press.afterFailure(path) ?? this.#lastError
    }
  }
}

/** True when something that it stands on has changed since; its time alone does not count. */
function isOvertaken(basis: Stamp, known: KnownEdition): boolean {
  const state = freshness(basis, known, Date.now())
  return state !== 'fresh' && state !== 'expired'
}

/** What it came from, where that is known. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? messageOf(error.cause) : error.message
}

/** A path of ours as whoever asked at another host needs it: the whole address, one step and not two. */
const away = ({ canonical }: Asked, to: string) =>
  canonical?.startsWith(siteAddress.url) && to.startsWith('/') ? siteAddress.url + to : to

function target(path: string, query: URLSearchParams): string {
  const search = query.toString()
  return encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23') + (search ? `?${search}` : '')
}
