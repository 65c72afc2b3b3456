'use server'

import { changedName, mergeInto, nameWords, oneId } from '../../../../lib/catalogue/schema.ts'
import { act, type FormState } from '../../action.ts'
import { named } from '../../named.ts'

export async function makeTopicAction(_: FormState, form: FormData): Promise<FormState> {
  return act(nameWords, form, (actor, words) => named.make(actor, 'topic', words))
}

export async function changeTopicAction(_: FormState, form: FormData): Promise<FormState> {
  return act(changedName, form, (actor, input) => named.change(actor, 'topic', input))
}

export async function mergeTopicAction(_: FormState, form: FormData): Promise<FormState> {
  return act(mergeInto, form, (actor, input) => named.merge(actor, 'topic', input))
}

export async function removeTopicAction(_: FormState, form: FormData): Promise<FormState> {
  return act(oneId, form, (actor, input) => named.remove(actor, 'topic', input))
}
