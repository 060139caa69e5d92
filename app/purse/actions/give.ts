import type Person from '#identity/models/person'
import { giveToHousehold, giveToPerson, takeFromHousehold } from '#points/actions/give_points'
import type { Recipient } from '#purse/queries/gift_recipient'

type Gift = { amount: number; requestKey: string }

/** Moves points as somebody has checked and confirmed it, once for each form; returns the id of the transfer. */
export default function give(giver: Person, recipient: Recipient, gift: Gift) {
  if (recipient.kind === 'household') return giveToHousehold(giver, recipient.householdId, gift)
  if (recipient.kind === 'self') return takeFromHousehold(giver, recipient.householdId, gift)
  return giveToPerson(giver, recipient.person, gift)
}
