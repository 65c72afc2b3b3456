'use server'

import { changedName, mergeInto, nameWords, oneId } from '../../../../lib/catalogue/schema.ts'
import { act, type FormState } from '../../action.ts'
import { named } from '../../named.ts'

export async function makeAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  return act(nameWords, form, (actor, words) => named.make(actor, 'author', words))
}

export async function changeAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  return act(changedName, form, (actor, input) => named.change(actor, 'author', input))
}

export async function mergeAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  return act(mergeInto, form, (actor, input) => named.merge(actor, 'author', input))
}

export async function removeAuthorAction(_: FormState, form: FormData): Promise<FormState> {
  return act(oneId, form, (actor, input) => named.remove(actor, 'author', input))
}
