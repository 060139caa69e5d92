import openVerification, { pendingWith } from '#identity/actions/open_verification'
import { OwnVerification } from '#identity/errors'
import type Person from '#identity/models/person'
import personNamed from '#identity/queries/person_named'
import { PhoneUnknown } from '#identity/verification_errors'
import counter from '#identity/verification_providers/counter'
import type Territory from '#territories/models/territory'

type Shown = { phone: string; name: string; identityNumber: string }

/**
 * Staff write down what somebody who stands before them shows. It is the way that is always open: also
 * after three failures, and for whoever cannot type. What they had asked for already is taken up instead.
 */
export default async function openAtCounter(
  community: Territory,
  { identityNumber, name, phone }: Shown,
  by: Person
) {
  const person = await personNamed(phone)
  await person?.load('territory')
  if (!person || !community.covers(person.territory)) throw new PhoneUnknown()
  if (person.id === by.id) throw new OwnVerification()

  const pending = await pendingWith(counter, person).first()
  if (pending?.name === name) return pending
  return openVerification(person, {
    provider: counter,
    claim: { identityNumber, name },
    opening: { openedById: by.id },
  })
}
