import { fold } from './fold.ts'

/**
 * The part of an address that says what stands there: "Xây dựng Đảng và hệ thống chính trị" is
 * "xay-dung-dang-va-he-thong-chinh-tri". At most 80 characters, cut between words; "bai-viet" when
 * nothing is left.
 */
export function slugOf(title: string): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > 80) break
    slug = longer
  }
  return slug || words[0]?.slice(0, 80) || 'bai-viet'
}

/** True for text that can stand as a slug in an address. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100
}
