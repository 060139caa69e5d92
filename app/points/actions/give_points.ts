import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { householdAccount, personAccount, type Account } from '#points/accounts'
import { GiftNotAllowed, NotOfHousehold } from '#points/errors'
import within from '#points/ledger'
import isGiftAllowed from '#points/queries/is_gift_allowed'
import livesIn from '#points/queries/lives_in'
import refusalError from '#points/refusal_error'

type Gift = {
  /** Whole points, more than 0. */
  amount: number
  /** Made with the form, so that the same gift is given once. */
  requestKey: string
}

/**
 * Gives points to another person: somebody of the same household, or whoever the policy of the community allows.
 * They keep the day on which they expire. Returns the id of the transfer, as the others do.
 */
export async function giveToPerson(from: Person, to: Person, gift: Gift) {
  if (!(await isGiftAllowed(from, to))) throw new GiftNotAllowed()
  return move(
    { kind: 'gift', from: personAccount(from.id), to: personAccount(to.id), by: from },
    gift
  )
}

/** Puts points into the household's account; who gave how much is kept. */
export async function giveToHousehold(from: Person, householdId: string, gift: Gift) {
  if (!(await livesIn(from.id, householdId))) throw new NotOfHousehold()
  const to = householdAccount(householdId)
  return move({ kind: 'contribute', from: personAccount(from.id), to, by: from }, gift)
}

/** Takes points out of the household's account, for whoever lives there. */
export async function takeFromHousehold(to: Person, householdId: string, gift: Gift) {
  if (!(await livesIn(to.id, householdId))) throw new NotOfHousehold()
  const from = householdAccount(householdId)
  return move({ kind: 'draw', from, to: personAccount(to.id), by: to }, gift)
}

type Way = { kind: 'gift' | 'contribute' | 'draw'; from: Account; to: Account; by: Person }

const reasons = {
  gift: 'points.reason.gift',
  contribute: 'points.reason.contribute',
  draw: 'points.reason.draw',
}

async function move({ by, from, kind, to }: Way, { amount, requestKey }: Gift) {
  return transaction(async (client) => {
    const ledger = within(client)
    const [debit, credit] = await ledger.accounts(from, to)
    const [{ id, outcome }] = await ledger.carryOut([
      {
        type: 'post',
        kind,
        reference: `${kind}:${by.id}:${requestKey}`,
        debit,
        credit,
        amount,
        actorId: by.id,
        memo: { key: reasons[kind], values: {} },
      },
    ])
    const error = refusalError(outcome, amount)
    if (error) throw error
    return String(id)
  })
}
