import { type Finding, found } from './finding.ts'

/** Addresses of the net and of mail: nothing in them is a sentence's punctuation. */
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b[\p{L}\d-]+(?:\.[a-z]{2,})+\b/gu

/** Spaces that are missing, too many or of a kind that nobody sees. */
export function spaceFindings(text: string): Finding[] {
  const addresses = [...text.matchAll(address)].map(({ 0: found, index }) => [index, index + found.length])
  const outside = ({ from }: Finding) =>
    !addresses.some(([start = 0, end = 0]) => from >= start && from < end)
  return [...missing(text).filter(outside), ...surplus(text), ...noBreak(text)]
}

function missing(text: string): Finding[] {
  const message = (sign: string) => `Thiếu dấu cách sau dấu ${sign}`
  return [
    // "nước,lúa", "xong;rồi", "hỏi:ai", "…rồi"; a number keeps its comma.
    ...found(text, /[,;:!?…](?=[\p{L}“"«(])/gu, ([sign], at) =>
      isInner(text, at) ? null : { rule: 'missing-space', message: message(sign), repair: `${sign} ` },
    ),
    // "xong.Rồi", not "TP.HCM", "T.Ư" or "3.500".
    ...found(text, /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{L})/gu, ([sign]) => ({
      rule: 'missing-space',
      message: message(sign),
      repair: `${sign} `,
    })),
    ...found(text, /[”»)](?=[\p{L}\d])/gu, ([sign]) => ({
      rule: 'missing-space',
      message: message(sign),
      repair: `${sign} `,
    })),
    // A straight quote that closes: a word before it, a letter after it, and one open before.
    ...found(text, /(?<=[\p{L}\d.!?…])"(?=\p{L})/gu, (_, at) =>
      (text.slice(0, at).match(/"/g) ?? []).length % 2 === 1
        ? { rule: 'missing-space', message: message('"'), repair: '" ' }
        : null,
    ),
  ]
}

/** A quote that closes right after the sign belongs to it: `hỏi!"`, `rồi…”`. */
const isInner = (text: string, at: number) =>
  text[at + 1] === '"' && (text.slice(0, at).match(/"/g) ?? []).length % 2 === 1

function surplus(text: string): Finding[] {
  return [
    ...found(text, / {2,}/g, () => ({ rule: 'spaces', message: 'Thừa dấu cách.', repair: ' ' })),
    ...found(text, /(?<=\S) +(?=[,.;:!?](?:\s|$)|[,;](?=\p{L}))/gu, () => ({
      rule: 'spaces',
      message: 'Thừa dấu cách trước dấu câu.',
      repair: '',
    })),
  ].filter(
    ({ from, to }, at, all) =>
      !all.some((other, index) => index > at && other.from <= from && other.to >= to),
  )
}

function noBreak(text: string): Finding[] {
  return found(text, /[\u00a0\u202f\u2007]/g, () => ({
    rule: 'no-break-space',
    message: 'Dấu cách không ngắt dòng, thường theo đoạn dán vào.',
    repair: ' ',
  }))
}
