import { AuthorPage } from '../../../../author-page.tsx'

type Props = { params: Promise<{ author: string; date: string }> }

export default async function OlderAuthorPage({ params }: Props) {
  const { author, date } = await params
  return <AuthorPage slug={author} date={date} />
}
