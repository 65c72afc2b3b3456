import { sectionTree } from './published.ts'

export type SectionChoice = { value: number; label: string }

/** Every section that a piece can be put in, in the menu's order, children under their parents by a dash. */
export async function sectionChoices(): Promise<SectionChoice[]> {
  const { menu } = await sectionTree()
  return menu.flatMap(({ id, name, children }) => [
    { value: id, label: name },
    ...children.map((child) => ({ value: child.id, label: `– ${child.name}` })),
  ])
}
