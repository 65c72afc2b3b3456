import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Locator, Page } from 'playwright'

/** The words of the one element found, if a person can see it. */
export async function shown(element: Locator): Promise<string> {
  return (await element.isVisible()) ? ((await element.textContent()) ?? '') : '(not shown)'
}

/**
 * Headlines of which a part cannot be seen: cut by their own box, by one around them, or by the page's edge.
 * A line of Vietnamese is higher than the headline's line height; that cuts nothing where nothing clips.
 */
export function clippedHeadlines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const whole = (headline: Element): boolean => {
      const { left, right, top, bottom } = headline.getBoundingClientRect()
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = headline
      const clips = (box: Element) => getComputedStyle(box).overflow !== 'visible'
      if (scrollWidth > clientWidth + 1 || (clips(headline) && scrollHeight > clientHeight + 1)) return false
      if (left < 0 || right > document.documentElement.clientWidth) return false
      for (let box = headline.parentElement; box && box !== document.body; box = box.parentElement) {
        const outer = box.getBoundingClientRect()
        const across = left >= outer.left - 1 && right <= outer.right + 1
        if (clips(box) && !(across && top >= outer.top - 1 && bottom <= outer.bottom + 1)) return false
      }
      return true
    }
    const headlines = [...document.querySelectorAll('h1, h2, h3, h4')]
    const seen = headlines.filter((headline) => !headline.classList.contains('unseen'))
    return seen.filter((headline) => !whole(headline)).map((headline) => headline.textContent ?? '')
  })
}

/** What a person sees reach past the right edge of the page, but for what scrolls in a box of its own. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (/auto|scroll/.test(getComputedStyle(element.parentElement).overflowX) ||
        scrolls(element.parentElement))
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect()
      // What is folded away keeps the measures that it had.
      return own > 0 && right > width + 1 && element.checkVisibility() && !scrolls(element)
    })
    const found = beyond.map((element) => element.outerHTML.slice(0, 120))
    const page = document.documentElement.scrollWidth
    return page > width ? [`the page is ${page} px wide`, ...found] : found
  })
}

/** Pictures that did not load, or that say no size, so that the page moves when they come. */
export async function brokenPictures(page: Page): Promise<string[]> {
  const pictures = page.locator('img')
  for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded()
  const broken = () =>
    page.evaluate(() =>
      [...document.images].flatMap((image) => {
        const sized = Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0
        return image.complete && image.naturalWidth > 0 && sized ? [] : [image.outerHTML.slice(0, 160)]
      }),
    )
  // A rendition is made at its first request ever, which takes a moment.
  for (let left = 100; left > 0 && (await broken()).length > 0; left--) await page.waitForTimeout(100)
  return broken()
}

/** What axe finds against WCAG 2.2 AA and good practice: rule, and the elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Brought in once a document, by the browser's own console, which no policy of the page's forbids.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  }, axeTags)
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
declare global {
  interface Window {
    axe: typeof axe
  }
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the renderer writes what HTML leaves open: case of names, `<br/>`, `required=""`.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // A headline is as long as the newsroom writes it, and a number is spaced as an editor typed it.
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
})

/** Where the HTML is not valid, one line each. */
export async function invalidHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  )
}
