import type Person from '#identity/models/person'
import { householdAccount, personAccount } from '#points/accounts'
import { balanceIn } from '#points/queries/balance'
import { MoreThanThere } from '#purse/errors'
import type { GiftPlan } from '#purse/pages'
import giftRecipient from '#purse/queries/gift_recipient'

type Wish = { to: string; amount: number }

/** What a gift would do, before anybody confirms it. Throws if it may not be, or if there is not so much. */
export default async function giftPlan(giver: Person, { amount, to }: Wish): Promise<GiftPlan> {
  const recipient = await giftRecipient(giver, to)
  const { available } = await balanceIn(
    recipient.kind === 'self' ? householdAccount(recipient.householdId) : personAccount(giver.id)
  )
  if (amount > available) throw new MoreThanThere({ available })
  const name = recipient.kind === 'person' ? recipient.person.maskedName : null
  return { to, kind: recipient.kind, name, amount, left: available - amount }
}
