import type { Metadata } from 'next'
import { AuthorPage, authorHead } from '../../../../author-page.tsx'

type Props = { params: Promise<{ author: string; date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { author, date } = await params
  return authorHead(author, date)
}

export default async function OlderAuthorPage({ params }: Props) {
  const { author, date } = await params
  return <AuthorPage slug={author} date={date} />
}
