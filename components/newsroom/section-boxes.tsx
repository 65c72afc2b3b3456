import type { SectionLink } from '../../lib/articles/article.ts'
import type { MenuItem } from '../../lib/sections/section.ts'
import { Boxes, Checkbox } from './field.client.tsx'

type Props = { legend: string; hint: string; menu: MenuItem[]; chosen?: number[] }

/** Sections to tick, by the menu: a section brings everything under it along. */
export function SectionBoxes({ legend, hint, menu, chosen = [] }: Props) {
  const box = ({ id, name }: SectionLink) => (
    <Checkbox name="sections[]" value={id} label={name} defaultChecked={chosen.includes(id)} />
  )
  return (
    <Boxes name="sections" legend={legend} hint={hint}>
      <ul className="section-boxes">
        {menu.map((section) => (
          <li key={section.id}>
            {box(section)}
            {section.children.length > 0 && (
              <ul>
                {section.children.map((child) => (
                  <li key={child.id}>{box(child)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Boxes>
  )
}
