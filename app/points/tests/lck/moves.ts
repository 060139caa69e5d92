/** One side of a transaction, as the contract of the conformance kit has it. */
export type Leg = {
  accountId: string
  type: 'DEBIT' | 'CREDIT'
  amountSubunits: number
  currency: string
}

/** What goes from one account to another; `debitLeg` and `creditLeg` are the places of its two sides. */
export type Move = { debitLeg: number; creditLeg: number; amount: number }

type Side = { place: number; rest: number }

/**
 * The transfers that together are these legs, or why there are none: debits and credits of a currency
 * are paired in order. With us a transfer has two sides, so a long transaction is several, linked.
 */
export default function movesOf(legs: Leg[]): Move[] | 'amount_invalid' | 'unbalanced' {
  if (
    legs.some(({ amountSubunits }) => !Number.isSafeInteger(amountSubunits) || amountSubunits < 1)
  )
    return 'amount_invalid'

  const currencies = [...new Set(legs.map(({ currency }) => currency))]
  const paired = currencies.map((currency) =>
    pair(sides(legs, currency, 'DEBIT'), sides(legs, currency, 'CREDIT'))
  )
  if (legs.length === 0 || paired.includes(null)) return 'unbalanced'
  return paired.flatMap((moves) => moves ?? [])
}

function sides(legs: Leg[], currency: string, type: Leg['type']): Side[] {
  return legs.flatMap((leg, place) =>
    leg.currency === currency && leg.type === type ? { place, rest: leg.amountSubunits } : []
  )
}

function pair(debits: Side[], credits: Side[]): Move[] | null {
  const moves: Move[] = []
  while (debits.length > 0 && credits.length > 0) {
    const [debit] = debits
    const [credit] = credits
    const amount = Math.min(debit.rest, credit.rest)
    moves.push({ debitLeg: debit.place, creditLeg: credit.place, amount })
    for (const sidesLeft of [debits, credits]) {
      sidesLeft[0].rest -= amount
      if (sidesLeft[0].rest === 0) sidesLeft.shift()
    }
  }
  return debits.length === 0 && credits.length === 0 ? moves : null
}
