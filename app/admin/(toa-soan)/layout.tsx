import type { ReactNode } from 'react'
import { Shell } from '../../../components/newsroom/shell.tsx'
import { publishedSite } from '../../../lib/site/published.ts'
import { signOutAction } from '../dang-nhap/actions.ts'
import { requireActor } from '../session.ts'

/** What stands around every page of who is signed in. The guard is in each page and action, not here. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const [actor, site] = await Promise.all([requireActor(), publishedSite()])
  return (
    <Shell actor={actor} paper={site.name} signOut={signOutAction}>
      {children}
    </Shell>
  )
}
