import type { ReactNode } from 'react'
import { Shell } from '../../../components/newsroom/shell.tsx'
import { publishedSite } from '../../../lib/site/published.ts'
import { signOutAction } from '../dang-nhap/actions.ts'
import { requireMember } from '../session.ts'

/** As the newsroom's layout, also for who must set up a second factor first. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const [member, site] = await Promise.all([requireMember(), publishedSite()])
  return (
    <Shell actor={member} paper={site.name} signOut={signOutAction}>
      {children}
    </Shell>
  )
}
