/** The paper in another language, as search engines are told of it. */
export type Edition = {
  /** ISO 639-1, with a script or a country where it matters: "en", "zh-Hant", "en-US". */
  language: string
  /** Where its front page stands. */
  url: string
}

/** The language that the paper is written in. */
export const ownLanguage = 'vi'
export const mostEditions = 20

/** What one line of the settings says ("en https://en.baotinh.vn/"), or what is wrong with it. */
export function editionTyped(line: string): Edition | string {
  const [code = '', address = '', ...rest] = line.trim().split(/\s+/)
  if (address === '' || rest.length > 0) return 'Viết mã ngôn ngữ, một dấu cách, rồi địa chỉ.'
  const language = languageTyped(code)
  if (!language) return `“${code}” không phải mã ngôn ngữ hai chữ, như en, lo, km, zh-Hans.`
  if (language.split('-')[0] === ownLanguage) return 'Tiếng Việt là báo này, không cần ghi.'
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return `“${address}” không phải địa chỉ đầy đủ, như https://en.baotinh.vn/.`
  url.hash = ''
  return { language, url: url.href }
}

/** Those that the settings keep, one a line; what could not have been saved is passed over. */
export function editionsIn(text: string): Edition[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map(editionTyped).filter((edition) => typeof edition !== 'string')
}

/**
 * The links of a page that has such versions, by Google's rules for localized versions: each version and
 * the page itself, by whole addresses, and where readers of any other language are led. Nothing without
 * another version.
 */
export function languageLinks(own: string, editions: Edition[]): Record<string, string> | undefined {
  if (editions.length === 0) return undefined
  const others = editions.map(({ language, url }) => [language, url])
  return { [ownLanguage]: own, ...Object.fromEntries(others), 'x-default': own }
}

const nameOf = (type: 'language' | 'script' | 'region') =>
  new Intl.DisplayNames(['vi'], { type, fallback: 'none' })
const [languages, scripts, regions] = [nameOf('language'), nameOf('script'), nameOf('region')]

/** In the case that the codes are written in; null for a language, script or country that there is not. */
function languageTyped(code: string): string | null {
  if (!/^[a-z]{2}(-[a-z]{4})?(-[a-z]{2})?$/i.test(code)) return null
  const { language, script, region } = new Intl.Locale(code)
  const known =
    languages.of(language) !== undefined &&
    (!script || scripts.of(script) !== undefined) &&
    (!region || (regions.of(region) !== undefined && region !== 'ZZ'))
  return known ? [language, script, region].filter(Boolean).join('-') : null
}
