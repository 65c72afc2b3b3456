'use client'

import { usePathname } from 'next/navigation'

/** The places that somebody may enter; the one where they are is marked. */
export function Menu({ places }: { places: { path: string; name: string }[] }) {
  const here = usePathname()
  const isIn = (path: string) =>
    path === '/admin' ? here === path || here.startsWith('/admin/bai/') : `${here}/`.startsWith(`${path}/`)
  return (
    <ul>
      {places.map(({ path, name }) => (
        <li key={path}>
          <a href={path} aria-current={isIn(path) ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
