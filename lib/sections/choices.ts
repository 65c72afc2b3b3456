import { sectionTree } from './published.ts'

export type SectionChoice = { value: number; label: string }

/**
 * Every section that a piece can be put in, in the menu's order, children under their parents by a dash.
 * `kept`: where a piece stands already; it stays a choice, the last one, after the section has left the menu.
 */
export async function sectionChoices(kept?: number): Promise<SectionChoice[]> {
  const { menu, byId } = await sectionTree()
  const choices = menu.flatMap(({ id, name, children }) => [
    { value: id, label: name },
    ...children.map((child) => ({ value: child.id, label: `– ${child.name}` })),
  ])
  const own = kept === undefined ? undefined : byId.get(kept)
  if (!own || choices.some(({ value }) => value === kept)) return choices
  return [...choices, { value: own.id, label: `${own.name} (đã khép)` }]
}
