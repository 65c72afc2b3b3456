import type { Page } from 'playwright'

/**
 * Walks the whole page by Tab, from its beginning, and says what goes wrong on the way: what a person sees
 * and cannot reach, what comes out of the document's order, where the focus cannot be seen, what holds it.
 */
export async function tabTroubles(page: Page): Promise<string[]> {
  const walk = await page.evaluateHandle(watchTab)
  const presses = await walk.evaluate(({ presses }) => presses)
  const keys = await page.context().newCDPSession(page)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  // One after another without a question between them: a page has up to three hundred stops.
  await Promise.all(
    Array.from({ length: presses }, () => [
      keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]).flat(),
  )
  await keys.detach()
  const troubles = await walk.evaluate(({ troubles }) => troubles())
  await walk.dispose()
  return troubles
}

/** In the page: where Tab has to come by, and from now on what is wrong where it comes. */
function watchTab() {
  const name = (element: Element) => element.outerHTML.slice(0, 160)
  const stops = stopsOf(document)
  const found: string[] = []
  const reached: Element[] = []
  let hidden: string | null = null
  const isRoundAgain = () => reached.length > 1 && reached.at(-1) === stops[0]

  document.addEventListener('focusin', ({ target }) => {
    if (isRoundAgain()) return
    const element = target as HTMLElement
    const last = stops.indexOf(reached.at(-1) as HTMLElement)
    reached.push(element)
    if (isRoundAgain()) return
    const at = stops.indexOf(element)
    if (at < 0) found.push(`nothing that a person sees has the focus: ${name(element)}`)
    else if (at < last) found.push(`out of the document's order: ${name(element)}`)
    if (!drawn(element).some(isOutlined)) found.push(`the focus cannot be seen: ${name(element)}`)
    hidden = whyHidden(element)
  })
  // What was not in sight has been scrolled to by now.
  document.addEventListener('focusout', ({ target }) => {
    const element = target as HTMLElement
    if (hidden && !isRoundAgain()) hidden = whyHidden(element)
    if (hidden && !isRoundAgain()) found.push(`${hidden}: ${name(element)}`)
  })

  /** What shows the focus: what has it, or its label, as of the button of a file, which hides its own box. */
  function drawn(element: HTMLElement): Element[] {
    return [element, ...((element as HTMLInputElement).labels ?? [])]
  }

  function isOutlined(element: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && width > 2 && height > 2
  }

  function whyHidden(element: HTMLElement): string | null {
    const shows = drawn(element)
    const seen = shows.map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 2)
    const inWindow = seen.filter(
      ({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
    )
    if (inWindow.length === 0) return 'the focus is out of the window'
    const shares = [0.05, 0.5, 0.95]
    const isFree = inWindow.some((box) => {
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)]
      const [width, height] = [
        Math.min(box.right, innerWidth) - left,
        Math.min(box.bottom, innerHeight) - top,
      ]
      return shares.some((across) =>
        shares.some((down) => {
          const there = document.elementFromPoint(left + across * width, top + down * height)
          return there !== null && shows.some((one) => one.contains(there) || there.contains(one))
        }),
      )
    })
    return isFree ? null : 'something lies over the focus'
  }

  function stopsOf(root: Document): HTMLElement[] {
    const kinds =
      'a[href], button, input, select, textarea, summary, iframe, [contenteditable=true], [tabindex]'
    const inTurn = [...root.querySelectorAll<HTMLElement>(kinds)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [inert], [inert] *') &&
        element.checkVisibility({ visibilityProperty: true }),
    )
    // Of a group of radio buttons Tab stops at one, the arrow keys lead to the others.
    const radios = inTurn.filter(
      (element): element is HTMLInputElement =>
        element instanceof HTMLInputElement && element.type === 'radio',
    )
    const passed = radios.filter((radio) => {
      const group = radios.filter(({ name, form }) => name === radio.name && form === radio.form)
      return radio !== (group.find(({ checked }) => checked) ?? group[0])
    })
    return inTurn.filter((element) => !passed.includes(element as HTMLInputElement))
  }

  // A field of a date is several stops, one for each of its parts.
  const dates = stops.filter((stop) => stop.matches('[type=date], [type=datetime-local]'))
  return {
    presses: stops.length + dates.length * 7 + 1,
    troubles: () => [
      ...found,
      ...stops.filter((stop) => !reached.includes(stop)).map((stop) => `not reached: ${name(stop)}`),
    ],
  }
}
