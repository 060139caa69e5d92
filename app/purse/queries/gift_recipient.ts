import { errors } from '@adonisjs/lucid'
import limiter from '@adonisjs/limiter/services/main'
import Account from '#identity/models/account'
import Person from '#identity/models/person'
import { digest } from '#identity/sealed'
import { GiftNotAllowed, NotOfHousehold } from '#points/errors'
import isGiftAllowed from '#points/queries/is_gift_allowed'
import { NeighbourNotFound, TooManyNumbers } from '#purse/errors'
import householdFor from '#purse/queries/household_for'

/** Whom points go to: the household's account, another person, or, out of the household's account, oneself. */
export type Recipient =
  | { kind: 'household'; householdId: string }
  | { kind: 'self'; householdId: string }
  | { kind: 'person'; person: Person }

/** How often an hour somebody may try phone numbers; more than a few is guessing who lives here. */
const tries = { requests: 10, duration: '1 hour' }

/** Who `to` means: `household`, `self`, or the id of a person to whom the giver may give. */
export default async function giftRecipient(giver: Person, to: string): Promise<Recipient> {
  if (to === 'household' || to === 'self') {
    const household = await householdFor(giver)
    if (!household) throw new NotOfHousehold()
    return { kind: to, householdId: household.id }
  }
  const person = await Person.query().whereRaw('id::text = ?', [to]).first()
  if (!person) throw new errors.E_ROW_NOT_FOUND()
  if (!(await isGiftAllowed(giver, person))) throw new GiftNotAllowed()
  return { kind: 'person', person }
}

/** The id of the neighbour with this number, known by name and living in the giver's community. */
export async function neighbourWith(phone: string, giver: Person) {
  const { consumed } = await limiter.use(tries).increment(`points_gift_${giver.id}`)
  if (consumed > tries.requests) throw new TooManyNumbers()

  const account = await Account.query()
    .where('phone_digest', digest(phone))
    .preload('person')
    .first()
  const person = account?.person
  const isNeighbour = person?.territoryId === giver.territoryId && person.isRealName
  if (!person || !isNeighbour || person.id === giver.id) throw new NeighbourNotFound()
  return person.id
}
