import { embedOf } from './shortcodes.ts'

/** True for what the block editor has written. */
export const hasBlocks = (content: string) => /<!--\s+wp:/.test(content)

/** Says what of blocks is drawn only when a page of WordPress is shown, and so is not in the export. */
export function drawnLater(content: string, mended: Set<string>): void {
  for (const [, name = '', attributes = ''] of content.matchAll(/<!--\s+wp:([a-z][\w/-]*)([^>]*?)\/-->/g)) {
    if (name === 'block') mended.add(`bỏ khối dùng lại ${/"ref":(\d+)/.exec(attributes)?.[1] ?? ''}`.trim())
    else if (!/^(more|nextpage|spacer|separator|paragraph)$/.test(name)) mended.add(`bỏ khối động ${name}`)
  }
}

/** The blocks that our reader would not know by their HTML. */
export function tidyBlocks(body: Element): void {
  for (const embed of body.querySelectorAll('.wp-block-embed')) tidyEmbed(embed)
  for (const quote of body.querySelectorAll('.wp-block-pullquote')) tidyPullQuote(quote)
  // The innermost first: a gallery holds figures, and a figure that is a gallery holds galleries in columns.
  for (const gallery of [...body.querySelectorAll('.wp-block-gallery, .gallery')].reverse())
    tidyGallery(gallery)
}

function tidyEmbed(embed: Element): void {
  const wrapper = embed.querySelector('.wp-block-embed__wrapper')
  const url = wrapper?.textContent?.trim() ?? ''
  if (!wrapper || !url || wrapper.querySelector('iframe, video')) return
  wrapper.innerHTML = embedOf(url)
  const [player, caption] = [wrapper.querySelector('iframe'), embed.querySelector('figcaption')]
  if (!player || !caption) return
  player.setAttribute('title', caption.textContent?.trim() ?? '')
  caption.remove()
}

function tidyPullQuote(block: Element): void {
  const quote = block.localName === 'blockquote' ? block : block.querySelector('blockquote')
  if (!quote) return
  quote.classList.add('pull-quote')
  const cite = block.querySelector('cite')
  if (cite) {
    const footer = block.ownerDocument.createElement('footer')
    footer.append(...cite.childNodes)
    cite.remove()
    quote.append(footer)
  }
  if (quote !== block) block.replaceWith(quote)
}

/** Figures in a row, each with its own caption; what is said of all of them stands after it. */
function tidyGallery(block: Element): void {
  const document = block.ownerDocument
  const row = document.createElement('div')
  row.className = 'gallery'
  for (const img of [...block.querySelectorAll('img')]) {
    const frame = img.closest('figure, li, dl')
    const own = frame && frame !== block ? frame.querySelector('figcaption, dd') : null
    const figure = document.createElement('figure')
    figure.append(img)
    if (own?.textContent?.trim()) {
      const caption = document.createElement('figcaption')
      caption.append(...own.childNodes)
      figure.append(caption)
    }
    own?.remove()
    row.append(figure)
  }
  if (row.childNodes.length === 0) return
  const said = block.querySelector('figcaption')
  block.replaceWith(row)
  if (!said?.textContent?.trim()) return
  const paragraph = document.createElement('p')
  paragraph.append(...said.childNodes)
  row.after(paragraph)
}
