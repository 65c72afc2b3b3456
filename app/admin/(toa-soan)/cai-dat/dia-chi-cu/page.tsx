import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { ActionForm } from '../../../../../components/newsroom/action-form.client.tsx'
import { Field } from '../../../../../components/newsroom/field.client.tsx'
import { PatternFields } from '../../../../../components/newsroom/old-addresses/pattern-fields.tsx'
import { patternsForm } from '../../../../../lib/old-addresses/desk.ts'
import { requireActor } from '../../../session.ts'
import { savePatternsAction } from './actions.ts'

export const metadata: Metadata = { title: 'Mẫu địa chỉ cũ' }

export default async function PatternsPage() {
  const actor = await requireActor()
  const found = await patternsForm(actor)
  if (!found.ok) forbidden()
  return (
    <>
      <p className="back">
        <a href="/admin/cai-dat">Cài đặt</a>
      </p>
      <h1>Mẫu địa chỉ cũ</h1>
      <div className="explained">
        <p>
          Mẫu cho biết con số nằm ở đâu trong địa chỉ của trang cũ: <code>{'/#/{id}/*.htm'}</code> đọc được{' '}
          <code>/11/189470/Nang-cao.htm</code>. Mẫu bắt đầu bằng dấu / là cả đường dẫn; không thì là phần
          cuối. Xét từ trên xuống, mẫu khớp đầu tiên quyết định.
        </p>
        <dl className="signs">
          <dt>
            <code>{'{id}'}</code>
          </dt>
          <dd>con số của bài, chuyên mục hay chủ đề ở trang cũ</dd>
          <dt>
            <code>#</code>
          </dt>
          <dd>một con số bất kỳ</dd>
          <dt>
            <code>*</code>
          </dt>
          <dd>chữ bất kỳ, không vượt qua dấu /</dd>
          <dt>
            <code>{'{slug}'}</code>
          </dt>
          <dd>tên không dấu của chuyên mục hay chủ đề</dd>
          <dt>
            <code>{'?NewsId={id}'}</code>
          </dt>
          <dd>tham số sau dấu hỏi, chữ hoa hay thường đều được</dd>
        </dl>
        <p>
          Mẫu ghi cùng một dãy số thì dùng chung số bài. “Số giữ nguyên”: bài nhập về đã giữ số cũ làm số của
          mình. Xóa trắng một mẫu để bỏ nó.
        </p>
      </div>
      <ActionForm action={savePatternsAction} submit="Lưu các mẫu">
        <input type="hidden" name="seen" value={found.seen} />
        <div className="try-pattern">
          <Field
            name="address"
            label="Thử một địa chỉ với các mẫu dưới đây"
            placeholder="/11/189470/Nang-cao.htm"
            autoComplete="off"
            spellCheck={false}
          />
          <button type="submit" name="intent" value="thu" className="quiet">
            Thử
          </button>
        </div>
        <PatternFields patterns={found.patterns} />
      </ActionForm>
    </>
  )
}
