const places = [
  { path: '/admin/nhat-ky', name: 'Nhật ký' },
  { path: '/admin/nhat-ky/tinh-trang', name: 'Tình trạng' },
]

/** The places where an administrator looks after the portal itself. */
export function WatchPlaces({ current }: { current: string }) {
  return (
    <nav className="within" aria-label="Trông coi">
      <ul>
        {places.map(({ path, name }) => (
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
