import { AuthorPage } from '../../author-page.tsx'

type Props = { params: Promise<{ author: string }> }

export default async function NewestAuthorPage({ params }: Props) {
  return <AuthorPage slug={(await params).author} />
}
