import type { Matched } from './settings.ts'

/** What scanners try on every machine of the world; and no old paper had a page there. */
const scanned =
  /(^|\/)(\.[^/]|wp-(admin|includes|login|json|config)|wp-content\/(plugins|themes)|xmlrpc|cgi-bin|phpmyadmin|pma|vendor|phpunit|administrator|actuator|solr|boaform|hnap1|autodiscover|owa|ecp|_ignition|telescope|server-status|etc\/passwd)/i
/** Letters of any script, and what stands in the addresses of pages. */
const plain = /^[\p{L}\p{M}\p{N}/._~%?=&+,()!@:*'’ -]+$/u
const page = /\.(html?|s?html|aspx?|jsp|cfm|php\d?)$/i
const file = /\.(jpe?g|png|gif|webp|bmp|pdf|docx?|xlsx?|mp3|mp4|flv|swf)$/i
/** Programs are told apart by a number that they are given: a bare `/login.php` is a scanner's. */
const program = /\.(aspx?|jsp|cfm|php\d?)$/i
const numbered = /(^|&)[^=&]*id=\d|(^|&)p=\d/i

/**
 * Whether somebody might want to say where this address leads: it looks like one that a newspaper had, not like
 * what scanners ask for.
 */
export function isWorthAnswering(path: string, query: URLSearchParams, matched: Matched | null): boolean {
  const given = [...query].map(([name, value]) => `${name}=${value}`).join('&')
  const written = `${path}?${given}`
  if (written.length > 300 || !plain.test(written) || /\.\.|\/\/|=https?:/i.test(written)) return false
  if (scanned.test(path)) return false
  if (matched?.number) return true
  if (program.test(path)) return /\d{2}/.test(path + given)
  return page.test(path) || file.test(path) || numbered.test(given)
}
