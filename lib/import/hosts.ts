/** The host of an address, without www: an old site answered to both. */
export function hostOf(url: string): string {
  return (URL.parse(url)?.host ?? '').replace(/^www\./, '')
}
