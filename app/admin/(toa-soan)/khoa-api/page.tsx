import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { ActionForm } from '../../../../components/newsroom/action-form.client.tsx'
import { Field, Select } from '../../../../components/newsroom/field.client.tsx'
import { SectionBoxes } from '../../../../components/newsroom/section-boxes.tsx'
import { NewSecret } from '../../../../components/newsroom/tokens/new-secret.client.tsx'
import { TokenTable } from '../../../../components/newsroom/tokens/token-table.tsx'
import { publishedMenu, sectionTree } from '../../../../lib/sections/published.ts'
import { roles } from '../../../../lib/staff/roles.ts'
import { tokens } from '../../../../lib/tokens/desk.ts'
import { requireActor } from '../../session.ts'
import { makeTokenAction, revokeTokenAction } from './actions.ts'

export const metadata: Metadata = { title: 'Khóa API' }

const choices = Object.entries(roles).map(([value, label]) => ({ value, label }))

export default async function TokensPage() {
  const found = await tokens(await requireActor())
  if (!found.ok) forbidden()
  const [menu, { byId }] = await Promise.all([publishedMenu(), sectionTree()])
  const names = (ids: number[]) => ids.map((id) => byId.get(id)?.name ?? `số ${id}`)
  return (
    <div className="tokens">
      <h1>Khóa API</h1>
      <p className="hint">
        Chương trình ngoài tòa soạn làm việc với báo bằng một khóa, với quyền của một vai trò. Mô tả các lệnh:{' '}
        <a href="/api/v1/openapi.json">openapi.json</a>.
      </p>
      <TokenTable tokens={found.tokens} namesOf={names} revoke={revokeTokenAction} />
      <section aria-labelledby="tao-khoa">
        <h2 id="tao-khoa">Tạo khóa mới</h2>
        <ActionForm action={makeTokenAction} submit="Tạo khóa">
          <NewSecret />
          <Field
            name="name"
            label="Tên khóa"
            hint="Chương trình nào dùng khóa này; tên hiện trong lịch sử bài."
            maxLength={100}
            autoComplete="off"
            required
          />
          <Select name="role" label="Vai trò" options={choices} defaultValue="reporter" />
          <SectionBoxes
            legend="Chuyên mục"
            hint="Không chọn: mọi chuyên mục. Chọn mục lớn thì gồm cả các mục con."
            menu={menu}
          />
        </ActionForm>
      </section>
    </div>
  )
}
