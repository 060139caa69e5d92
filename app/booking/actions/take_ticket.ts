import lockLottery from '#booking/actions/lock_lottery'
import {
  ChoiceUnknown,
  HouseholdHasTicket,
  LotteryClosed,
  PriceChanged,
  TermsChanged,
} from '#booking/errors'
import type Lottery from '#booking/models/lottery'
import LotteryTicket from '#booking/models/lottery_ticket'
import refusalsByRules from '#booking/wish'
import type { TransactionClient } from '#core/database'
import Lines from '#core/lines'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** What somebody would take, and what they have seen. */
export type TicketWish = Pick<LotteryTicket, 'choices' | 'people' | 'purpose' | 'waits'> & {
  priceSeen: number
  termsVersion?: number
}

const lines = new Lines<LotteryTicket>()

/** Takes part in a lottery, with one ticket for each household. Again changes what was chosen; the number stays. */
export default async function takeTicket(lotteryId: string, person: Person, wish: TicketWish) {
  return lines.inTurn(lotteryId, () =>
    transaction((client) => take(lotteryId, { person, wish }, client))
  )
}

async function take(
  lotteryId: string,
  { person, wish }: { person: Person; wish: TicketWish },
  client: TransactionClient
) {
  const lottery = await lockLottery(lotteryId, client)
  refuseWhatIsNotAllowed(lottery, wish)
  await refuseIfHouseholdHasOne(lottery, person, client)

  const { choices, people, priceSeen: price, purpose, waits } = wish
  const termsVersion = wish.termsVersion ?? null
  const words = { choices, people, price, purpose, termsVersion, waits, withdrawnAt: null }
  const whose = { lotteryId, personId: person.id }
  const earlier = await LotteryTicket.findBy(whose, { client })
  if (earlier) return earlier.merge(words).save()
  const number = await nextNumber(lottery, client)
  return LotteryTicket.create({ ...whose, ...words, number }, { client })
}

function refuseWhatIsNotAllowed(lottery: Lottery, { choices, priceSeen, ...wish }: TicketWish) {
  const { closesAt, resource, state, times } = lottery
  if (state !== 'open') throw new LotteryClosed()
  const chosen = choices.map((choice) => times.find(({ number }) => number === choice))
  const isUnknown = chosen.length === 0 || chosen.includes(undefined)
  if (isUnknown || new Set(choices).size < choices.length) throw new ChoiceUnknown()

  const { endsAt, startsAt } = times[0]
  const { people, purpose } = wish
  const asked = { startsAt, endsAt, kind: 'own' as const, people, purpose }
  const [refusal] = refusalsByRules(resource, asked, closesAt)
  if (refusal) throw refusal
  const points = resource.priceFor(endsAt.diff(startsAt).as('minutes'))
  if (priceSeen !== points) throw new PriceChanged({ points })
  if (resource.terms !== '' && wish.termsVersion !== resource.termsVersion) throw new TermsChanged()
}

async function refuseIfHouseholdHasOne(
  { id: lotteryId }: Lottery,
  { householdId, id }: Person,
  client: TransactionClient
) {
  if (!householdId) return
  const other = await LotteryTicket.query({ client })
    .where({ lotteryId })
    .whereNull('withdrawn_at')
    .whereNot('person_id', id)
    .whereHas('person', (person) => person.where({ householdId }))
    .first()
  if (other) throw new HouseholdHasTicket()
}

async function nextNumber({ id }: Lottery, client: TransactionClient) {
  const [{ last }] = await client
    .from('booking_lottery_tickets')
    .where('lottery_id', id)
    .max('number as last')
  return Number(last ?? 0) + 1
}
