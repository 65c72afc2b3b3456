/** The cards of Ghost's HTML that our reader would not know. */
export function tidyCards(body: Element): void {
  for (const card of body.querySelectorAll('.kg-bookmark-card')) tidyBookmark(card)
  for (const card of body.querySelectorAll('.kg-callout-card')) tidyCallout(card)
  for (const card of body.querySelectorAll('.kg-signup-card, .kg-cta-card, .kg-email-card')) card.remove()
}

function tidyBookmark(card: Element): void {
  const document = card.ownerDocument
  const [link, paragraph] = [document.createElement('a'), document.createElement('p')]
  const href = card.querySelector('a')?.getAttribute('href') ?? ''
  link.setAttribute('href', href)
  link.textContent = card.querySelector('.kg-bookmark-title')?.textContent?.trim() || href
  paragraph.append(link)
  const caption = card.querySelector('figcaption')?.textContent?.trim()
  if (caption) paragraph.append(` – ${caption}`)
  card.replaceWith(paragraph)
}

function tidyCallout(card: Element): void {
  const document = card.ownerDocument
  const box = document.createElement('aside')
  box.className = 'info-box'
  box.append(document.createElement('header'), ...(card.querySelector('.kg-callout-text') ?? card).childNodes)
  card.replaceWith(box)
}

/**
 * Takes out what Ghost showed to members alone in a piece that was public otherwise. Source: Ghost's gated blocks,
 * `<!--kg-gated-block:begin nonMember:false memberSegment:"…" -->…<!--kg-gated-block:end-->`. True when there was any.
 */
export function withoutGated(html: string): { html: string; left: boolean } {
  let left = false
  const open = html.replace(
    /<!--\s*kg-gated-block:begin([^>]*?)-->([\s\S]*?)(?:<!--\s*kg-gated-block:end\s*-->|$)/g,
    (_all, rule: string, inside: string) => {
      if (/nonMember:\s*true/.test(rule)) return inside
      left = true
      return ''
    },
  )
  return { html: open, left }
}
