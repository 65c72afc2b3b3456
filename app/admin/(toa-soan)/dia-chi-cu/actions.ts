'use server'

import { redirect } from 'next/navigation'
import { chosenTarget, oneAddress } from '../../../../lib/old-addresses/schema.ts'
import { chooseTarget, forgetChoice } from '../../../../lib/old-addresses/write.ts'
import { act, type FormState } from '../../action.ts'
import { answer } from '../../answer.ts'

/** On success leads back to the list, which says what the address answers now. */
export async function chooseTargetAction(_: FormState, form: FormData): Promise<FormState> {
  return act(chosenTarget, form, async (actor, { address, target }) => {
    const result = await chooseTarget(actor, address, target)
    if (!result.ok) return answer(result, '')
    redirect(`/admin/dia-chi-cu?${new URLSearchParams({ thu: address })}`)
  })
}

export async function forgetChoiceAction(_: FormState, form: FormData): Promise<FormState> {
  return act(oneAddress, form, async (actor, { address }) =>
    answer(await forgetChoice(actor, address), `Đã bỏ lựa chọn cho ${address}.`),
  )
}
