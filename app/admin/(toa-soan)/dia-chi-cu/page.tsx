import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { AskedTable } from '../../../../components/newsroom/old-addresses/asked-table.tsx'
import { ChoiceTable } from '../../../../components/newsroom/old-addresses/choice-table.tsx'
import { TryForm } from '../../../../components/newsroom/old-addresses/try-form.tsx'
import { askedAddressPage, choicePage, tryOldAddress } from '../../../../lib/old-addresses/desk.ts'
import { pageQuery } from '../../../../lib/old-addresses/schema.ts'
import { can } from '../../../../lib/staff/policy.ts'
import { requireActor } from '../../session.ts'
import { forgetChoiceAction } from './actions.ts'

export const metadata: Metadata = { title: 'Địa chỉ cũ' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OldAddressesPage({ searchParams }: Props) {
  const actor = await requireActor()
  const { thu, muc, sau } = pageQuery.parse(await searchParams)
  const tried = await tryOldAddress(actor, thu)
  const asked = muc ? null : await askedAddressPage(actor, sau)
  const chosen = muc ? await choicePage(actor, sau) : null
  if (!tried.ok || asked?.ok === false || chosen?.ok === false) forbidden()
  const next = asked?.next ?? chosen?.next
  return (
    <>
      <h1>Địa chỉ cũ</h1>
      <p className="explained">
        Địa chỉ của trang cũ mà bạn đọc và máy tìm kiếm vẫn hỏi. Thử một địa chỉ để biết nó dẫn tới đâu.
      </p>
      <TryForm written={thu} tried={thu === '' ? null : tried.tried} />
      <nav className="within" aria-label="Trong Địa chỉ cũ">
        <ul>
          <li>
            <a href="/admin/dia-chi-cu" aria-current={muc ? undefined : 'page'}>
              Chưa có đích
            </a>
          </li>
          <li>
            <a href="/admin/dia-chi-cu?muc=da-chon" aria-current={muc ? 'page' : undefined}>
              Đã chọn
            </a>
          </li>
          {can(actor, 'masthead') && (
            <li>
              <a href="/admin/cai-dat/dia-chi-cu">Mẫu địa chỉ</a>
            </li>
          )}
        </ul>
      </nav>
      {asked && <AskedTable rows={asked.rows} />}
      {chosen && <ChoiceTable rows={chosen.rows} forget={forgetChoiceAction} />}
      {next && (
        <p className="onward">
          <a
            className="button quiet"
            href={`/admin/dia-chi-cu?${new URLSearchParams({ ...(muc && { muc }), sau: next })}`}
          >
            Trang sau
          </a>
        </p>
      )}
    </>
  )
}
