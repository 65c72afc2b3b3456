import type { namedForm } from '../../../lib/catalogue/desk.ts'
import type { NameKind } from '../../../lib/catalogue/rows.ts'
import { ActionForm } from '../action-form.client.tsx'
import { Field, TextArea } from '../field.client.tsx'
import type { FormState } from '../form-state.ts'
import { counted } from './counted.ts'
import { FormerAddresses } from './former-addresses.tsx'
import { kinds } from './kinds.ts'

type Named = Extract<Awaited<ReturnType<typeof namedForm>>, { ok: true }>['named']
type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = { kind: NameKind; named: Named; change: Action; merge: Action; remove: Action }

/** One topic or author: its words, what led here, merging it into another, deleting it. */
export function NamedForm({ kind, named, change, merge, remove }: Props) {
  const { path, title, noun, address } = kinds[kind]
  const { id, name, slug, about, seen, shown, unshown } = named
  return (
    <>
      <p className="back">
        <a href={path}>{title}</a>
      </p>
      <h1>{name}</h1>
      <p className="beneath">
        <span>{`${counted(shown)} đã đăng, ${counted(unshown)} chưa đăng hoặc đã gỡ`}</span>
        {shown > 0 && <a href={address({ slug })}>Xem trên trang báo</a>}
      </p>
      <ActionForm action={change} submit="Lưu">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="seen" value={seen} />
        <Field name="name" label="Tên" defaultValue={name} required />
        <Field
          name="slug"
          label="Địa chỉ"
          defaultValue={slug}
          hint="Đổi địa chỉ thì địa chỉ cũ tự dẫn sang địa chỉ mới."
        />
        <TextArea
          name="about"
          label="Giới thiệu"
          defaultValue={about}
          hint="Hiện ở đầu trang trên báo."
          rows={3}
        />
      </ActionForm>
      <FormerAddresses
        addresses={named.formerSlugs.map((former) => address({ slug: former }))}
        names={named.formerNames}
      />
      <section className="apart" aria-labelledby="gop">
        <h2 id="gop">{`Gộp vào ${noun} khác`}</h2>
        <p className="explained">
          {`Mọi bài của “${name}” chuyển sang ${noun} kia, địa chỉ cũ dẫn sang đó, và “${name}” không còn. Việc này không lùi lại được.`}
        </p>
        <ActionForm action={merge} submit="Gộp" tone="danger">
          <input type="hidden" name="id" value={id} />
          <Field
            name="into"
            label={`Tên ${noun} nhận các bài`}
            list="giong-ten"
            autoComplete="off"
            hint="Gõ đúng tên, hoặc chọn trong các tên gợi ý: tên giống nhất đứng đầu."
          />
        </ActionForm>
        <datalist id="giong-ten">
          {named.alike.map((other) => (
            <option key={other} value={other} />
          ))}
        </datalist>
      </section>
      {shown + unshown === 0 && (
        <section className="apart" aria-labelledby="xoa">
          <h2 id="xoa">Xóa</h2>
          <p className="explained">{`Không bài nào dùng ${noun} này.`}</p>
          <ActionForm action={remove} submit={`Xóa ${noun}`} tone="danger">
            <input type="hidden" name="id" value={id} />
          </ActionForm>
        </section>
      )}
    </>
  )
}
