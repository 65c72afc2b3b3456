import type { NamedRow } from '../../../lib/catalogue/desk.ts'
import type { NameKind } from '../../../lib/catalogue/rows.ts'
import { grouped } from '../../../lib/vietnamese/number.ts'
import { ActionForm } from '../action-form.client.tsx'
import { Field, TextArea } from '../field.client.tsx'
import type { FormState } from '../form-state.ts'
import { kinds } from './kinds.ts'

type Props = {
  kind: NameKind
  rows: NamedRow[]
  words: string
  next: number | null
  make: (state: FormState, form: FormData) => Promise<FormState>
}

/** The topics or the authors: a search, fifty rows, and a form for a new one. */
export function NamedList({ kind, rows, words, next, make }: Props) {
  const { path, title, noun, namesake } = kinds[kind]
  return (
    <>
      <h1>{title}</h1>
      <form className="find" action={path}>
        <label>
          <span className="unseen">{`Tìm ${noun}`}</span>
          <input type="search" name="q" defaultValue={words} placeholder="Gõ có dấu hoặc không dấu" />
        </label>
        <button type="submit" className="quiet">
          Tìm
        </button>
        {words && <a href={path}>Xem tất cả</a>}
      </form>
      <div className="list-and-form">
        <div>
          {rows.length === 0 ? <Nothing kind={kind} words={words} /> : <Rows kind={kind} rows={rows} />}
          {next !== null && (
            <p className="onward">
              <a
                className="button quiet"
                href={`${path}?${new URLSearchParams({ q: words, sau: String(next) })}`}
              >
                Trang sau
              </a>
            </p>
          )}
        </div>
        <section aria-labelledby="them">
          <h2 id="them">{`Thêm ${noun}`}</h2>
          <ActionForm action={make} submit={`Thêm ${noun}`}>
            <Field name="name" label="Tên" hint={namesake} required />
            <Field name="slug" label="Địa chỉ" hint="Để trống thì lấy theo tên." />
            <TextArea name="about" label="Giới thiệu" hint="Hiện ở đầu trang trên báo." rows={3} />
          </ActionForm>
        </section>
      </div>
    </>
  )
}

function Nothing({ kind, words }: { kind: NameKind; words: string }) {
  const { none, noun } = kinds[kind]
  return <p className="empty">{words ? `Không có ${noun} nào có chữ “${words}”.` : none}</p>
}

function Rows({ kind, rows }: { kind: NameKind; rows: NamedRow[] }) {
  const { path, title, address } = kinds[kind]
  return (
    <table className="named">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">Địa chỉ</th>
          <th scope="col">Bài đã đăng</th>
          <th scope="col">Chưa đăng</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, slug, shown, unshown }) => (
          <tr key={id}>
            <td>
              <a href={`${path}/${id}`}>{name}</a>
            </td>
            <td className="soft">{address({ slug })}</td>
            <td>{grouped(shown)}</td>
            <td>{grouped(unshown)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
