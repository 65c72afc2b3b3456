import type { Locator } from 'playwright'

/** More stops than the longest page of the newsroom has. */
const most = 600

/** Goes by Tab until the element has the focus, as who has no mouse does. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < most; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await target.page().keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${target}.`)
}

/** Goes down a closed list of choices by the arrow key until it stands on that one. */
export async function chooseByKeys(select: Locator, label: string): Promise<void> {
  await tabTo(select)
  const chosen = () => select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.label)
  for (let step = 0; (await chosen()) !== label; step++) {
    if (step === most) throw new Error(`There is no "${label}" to choose.`)
    await select.page().keyboard.press('ArrowDown')
  }
}

/** Writes into a field that Tab leads to. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await tabTo(field)
  await field.page().keyboard.type(text)
}

/** Presses what Tab leads to: a button, a link, the head of something folded. */
export async function pressKey(target: Locator): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('Enter')
}
