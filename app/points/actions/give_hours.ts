import handOf from '#audit/hand_of'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { hoursAccount } from '#points/accounts'
import { GiftNotAllowed, HoursGivenByOther, HoursInsufficient, LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import { liveTogether } from '#points/queries/is_gift_allowed'

type HoursGift = {
  /** Whole minutes, more than 0. */
  minutes: number
  /** Made with the form, so that the same gift is given once. */
  requestKey: string
}

/** Gives minutes of the time bank to somebody of the same household; only whoever has them gives them away. */
export default async function giveHours(from: Person, to: Person, gift: HoursGift) {
  if (handOf(from)) throw new HoursGivenByOther()
  if (from.id === to.id || !(await liveTogether(from.id, to.id))) throw new GiftNotAllowed()
  await transaction(async (client) => {
    const ledger = within(client)
    const [debit, credit] = await ledger.accounts(hoursAccount(from.id), hoursAccount(to.id))
    const [{ outcome }] = await ledger.carryOut([
      {
        type: 'post',
        kind: 'hours',
        reference: `hours-gift:${from.id}:${gift.requestKey}`,
        debit,
        credit,
        amount: gift.minutes,
        actorId: from.id,
        memo: { key: 'points.reason.hours_gift', values: {} },
      },
    ])
    if (outcome.status !== 'refused') return
    if (outcome.code !== 'insufficient') throw new LedgerRefusal(outcome.code)
    throw new HoursInsufficient({ available: outcome.available ?? 0 })
  })
}
