import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { OfferList } from '../../../../../components/newsroom/old-addresses/offer-list.tsx'
import { triedWords } from '../../../../../components/newsroom/old-addresses/tried-words.ts'
import { tryOldAddress } from '../../../../../lib/old-addresses/desk.ts'
import { offersFor } from '../../../../../lib/old-addresses/offers.ts'
import { choiceQuery } from '../../../../../lib/old-addresses/schema.ts'
import { requireActor } from '../../../session.ts'
import { chooseTargetAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Chọn đích cho địa chỉ cũ' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ChooseTargetPage({ searchParams }: Props) {
  const actor = await requireActor()
  const { 'dia-chi': address, q } = choiceQuery.parse(await searchParams)
  const [found, offers] = await Promise.all([tryOldAddress(actor, address), offersFor(actor, address, q)])
  if (!found.ok || !offers.ok) forbidden()
  const { tried } = found
  if (!tried) notFound()
  const many = tried.by && tried.by.leadsTo !== 'article' && tried.by.number !== null
  return (
    <>
      <p className="back">
        <a href="/admin/dia-chi-cu">Địa chỉ cũ</a>
      </p>
      <h1>Chọn đích</h1>
      <p className="explained old-address">{triedWords(tried)}</p>
      {many && (
        <p className="explained">{`Lựa chọn này có hiệu lực cho mọi địa chỉ cùng số ${tried.by?.number}.`}</p>
      )}
      <form className="find" action="/admin/dia-chi-cu/chon">
        <input type="hidden" name="dia-chi" value={address} />
        <label>
          <span className="unseen">Tìm bài, chuyên mục, chủ đề</span>
          <input
            type="search"
            name="q"
            defaultValue={offers.words}
            placeholder="Chữ trong tít, số bài hoặc địa chỉ bài"
          />
        </label>
        <button type="submit" className="quiet">
          Tìm
        </button>
      </form>
      <OfferList address={address} offers={offers} choose={chooseTargetAction} />
    </>
  )
}
