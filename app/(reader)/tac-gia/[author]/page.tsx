import { ShelfPage } from '../../shelf-page.tsx'

type Props = { params: Promise<{ author: string }> }

export default async function NewestAuthorPage({ params }: Props) {
  return <ShelfPage kind="author" slug={(await params).author} />
}
