/**
 * Lower case without tones and marks, for slugs and for search without tones. đ does not decompose
 * in Unicode and is folded by hand; NFD and NFC come out the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}
