import type { Metadata } from 'next'
import { AuthorPage, authorHead } from '../../author-page.tsx'

type Props = { params: Promise<{ author: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return authorHead((await params).author)
}

export default async function NewestAuthorPage({ params }: Props) {
  return <AuthorPage slug={(await params).author} />
}
