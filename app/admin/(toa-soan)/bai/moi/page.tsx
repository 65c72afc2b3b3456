import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { ActionForm } from '../../../../../components/newsroom/action-form.client.tsx'
import { Field, Select } from '../../../../../components/newsroom/field.client.tsx'
import { kinds } from '../../../../../lib/articles/kinds.ts'
import { sectionChoices } from '../../../../../lib/sections/choices.ts'
import { can } from '../../../../../lib/staff/policy.ts'
import { requireActor } from '../../../session.ts'
import { beginPiece } from './actions.ts'

export const metadata: Metadata = { title: 'Viết bài mới' }

export default async function NewPiecePage() {
  const actor = await requireActor()
  if (!can(actor, 'write')) forbidden()
  const sections = await sectionChoices()
  return (
    <>
      <h1>Viết bài mới</h1>
      <ActionForm action={beginPiece} submit="Bắt đầu viết">
        <Select name="section" label="Chuyên mục" options={[{ value: '', label: 'Chọn …' }, ...sections]} />
        <Select name="kind" label="Thể loại" options={[...kinds]} />
        <Field name="title" label="Tít" hint="Có thể để trống và đặt sau." maxLength={500} />
      </ActionForm>
    </>
  )
}
