import { ShelfPage } from '../../../../shelf-page.tsx'

type Props = { params: Promise<{ author: string; date: string }> }

export default async function OlderAuthorPage({ params }: Props) {
  const { author, date } = await params
  return <ShelfPage kind="author" slug={author} date={date} />
}
