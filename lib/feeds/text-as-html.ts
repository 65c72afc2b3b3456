const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Plain text where readers expect HTML: an item's description in RSS is one. */
export function textAsHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] as string)
}
