import type { Offer, Offers } from '../../../lib/old-addresses/offers.ts'
import { shortDay } from '../../../lib/vietnamese/dates.ts'
import { ActionForm } from '../action-form.client.tsx'
import type { FormState } from '../form-state.ts'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = { address: string; offers: Offers; choose: Action }

/** What an old address could lead to, each with its button; and the two answers that lead nowhere. */
export function OfferList({ address, offers, choose }: Props) {
  const { words, pieces, sections, topics } = offers
  const none = pieces.length + sections.length + topics.length === 0
  return (
    <>
      {none && (
        <p className="empty">
          {words
            ? `Không có bài, chuyên mục hay chủ đề nào có chữ “${words}”.`
            : 'Gõ vài chữ trong tít để tìm bài.'}
        </p>
      )}
      <Group title="Bài" offers={pieces} address={address} choose={choose} />
      <Group title="Chuyên mục" offers={sections} address={address} choose={choose} />
      <Group title="Chủ đề" offers={topics} address={address} choose={choose} />
      <section className="apart" aria-labelledby="khong-dich">
        <h2 id="khong-dich">Không dẫn đi đâu</h2>
        <p className="explained">
          “Không còn” báo cho bạn đọc và máy tìm kiếm rằng bài đã bỏ hẳn (410). “Bỏ qua” để địa chỉ trả lời
          404 và không hiện trong danh sách nữa.
        </p>
        <div className="offer-ends">
          <Choose address={address} target="gone" submit="Không còn" tone="danger" choose={choose} />
          <Choose address={address} target="ignored" submit="Bỏ qua" tone="quiet" choose={choose} />
        </div>
      </section>
    </>
  )
}

type GroupProps = { title: string; offers: Offer[]; address: string; choose: Action }

function Group({ title, offers, address, choose }: GroupProps) {
  if (offers.length === 0) return null
  return (
    <section className="offers" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {offers.map(({ target, name, path, day }) => (
          <li key={target}>
            <span>
              <a href={path}>{name}</a>
              {day && <small className="soft">{shortDay(day)}</small>}
            </span>
            <Choose
              address={address}
              target={target}
              submit="Dẫn tới đây"
              about={` ${name}`}
              choose={choose}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ChooseProps = {
  address: string
  target: string
  submit: string
  about?: string
  tone?: 'plain' | 'danger' | 'quiet'
  choose: Action
}

function Choose({ address, target, submit, about = '', tone = 'plain', choose }: ChooseProps) {
  return (
    <ActionForm action={choose} submit={submit} tone={tone} about={about}>
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="target" value={target} />
    </ActionForm>
  )
}
