import type { Actor } from '../../../lib/staff/actor.ts'
import { can, type Right } from '../../../lib/staff/policy.ts'

const places: { path: string; name: string; right: Right }[] = [
  { path: '/admin/nhat-ky', name: 'Nhật ký', right: 'watch' },
  { path: '/admin/nhat-ky/tinh-trang', name: 'Tình trạng', right: 'watch' },
  { path: '/admin/nhat-ky/sao-luu', name: 'Sao lưu', right: 'backups' },
]

/** The places from which the portal itself is looked after. */
export function WatchPlaces({ actor, current }: { actor: Actor; current: string }) {
  return (
    <nav className="within" aria-label="Trông coi">
      <ul>
        {places
          .filter(({ right }) => can(actor, right))
          .map(({ path, name }) => (
            <li key={path}>
              <a href={path} aria-current={path === current ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
