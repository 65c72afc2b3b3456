import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { counted } from '../../../../../components/newsroom/catalogue/counted.ts'
import { NamedForm } from '../../../../../components/newsroom/catalogue/named-form.tsx'
import { namedForm } from '../../../../../lib/catalogue/desk.ts'
import { idTyped, mergedQuery } from '../../../../../lib/catalogue/schema.ts'
import { requireActor } from '../../../session.ts'
import { changeAuthorAction, mergeAuthorAction, removeAuthorAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Sửa tác giả' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AuthorPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { gop } = mergedQuery.parse(await searchParams)
  const found = await namedForm(actor, 'author', idTyped((await params).id))
  if (!found.ok && found.reason === 'forbidden') forbidden()
  if (!found.ok) notFound()
  return (
    <>
      {gop !== null && (
        <p className="said" role="status">
          {`Đã gộp: ${counted(gop)} chuyển về đây.`}
        </p>
      )}
      <NamedForm
        kind="author"
        named={found.named}
        change={changeAuthorAction}
        merge={mergeAuthorAction}
        remove={removeAuthorAction}
      />
    </>
  )
}
