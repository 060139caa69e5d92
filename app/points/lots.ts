import type { AccountState } from './ledger_state.ts'

/**
 * Points that expire together: with the end of this day, and earned in this programme. What an account
 * has beyond its lots does not expire.
 */
export type Lot = { expiresOn: string; programme: string; amount: number }

/** What comes back after its day has passed is good for so many days more. */
const DAYS_OF_GRACE = 30

const DAY = 24 * 60 * 60_000
/** Asia/Shanghai, where the clocks are never changed. */
const AHEAD_OF_UTC = 8 * 60 * 60_000

/** The day in Asia/Shanghai at a moment, such as `2026-12-31`. */
export function dayOf(at: string, daysLater = 0) {
  return new Date(Date.parse(at) + AHEAD_OF_UTC + daysLater * DAY).toISOString().slice(0, 10)
}

/** What makes up `amount`: what expires earliest first, what has expired not at all, what never expires last. */
export function earliestOf(lots: readonly Lot[], amount: number, today: string): Lot[] {
  const usable = lots.filter(({ expiresOn }) => expiresOn >= today)
  return cut(usable, 0, amount)
}

/**
 * Of points that were laid out in the order in which they are used: those from one place to another.
 * Places behind the last lot are points that never expire.
 */
export function cut(lots: readonly Lot[], from: number, to: number): Lot[] {
  let place = 0
  return lots.flatMap((lot) => {
    const begin = Math.max(from, place)
    place += lot.amount
    const amount = Math.min(to, place) - begin
    return amount > 0 ? [{ ...lot, amount }] : []
  })
}

/**
 * What goes back of an earlier transfer: the very lots that it moved as far as they are there, and then
 * what expires earliest.
 */
export function originalsOf(
  lots: readonly Lot[],
  { amount, moved, today }: { amount: number; moved: readonly Lot[]; today: string }
): Lot[] {
  const usable = lots.filter(({ expiresOn }) => expiresOn >= today)
  const originals = shared(usable, moved)
  const rest = earliestOf(without(usable, originals), amount - sumOf(originals), today)
  return withAdded(originals, rest)
}

/** Takes lots from an account, and gives lots to one; what keeps none is as it was. */
export function leave(account: AccountState, lots: readonly Lot[]) {
  if (account.lots && lots.length > 0) account.lots = without(account.lots, lots)
}

export function enter(account: AccountState, lots: readonly Lot[]) {
  if (account.lots && lots.length > 0) account.lots = withAdded(account.lots, lots)
}

function withAdded(lots: readonly Lot[], added: readonly Lot[]): Lot[] {
  if (added.length === 0) return [...lots]
  const sum = [...lots]
  for (const lot of added) {
    const place = sum.findIndex((each) => isSame(each, lot))
    if (place < 0) sum.push(lot)
    else sum[place] = { ...lot, amount: sum[place].amount + lot.amount }
  }
  return sum.sort(byDay)
}

function without(lots: readonly Lot[], taken: readonly Lot[]): Lot[] {
  const less = lots.map((lot) => {
    const gone = taken.find((each) => isSame(each, lot))
    return gone ? { ...lot, amount: lot.amount - gone.amount } : lot
  })
  return less.filter(({ amount }) => amount !== 0)
}

/** What two lists of lots have in common. */
function shared(lots: readonly Lot[], others: readonly Lot[]): Lot[] {
  return lots.flatMap((lot) => {
    const other = others.find((each) => isSame(each, lot))
    return other ? [{ ...lot, amount: Math.min(lot.amount, other.amount) }] : []
  })
}

/** Lots that come back: whose day has passed meanwhile has some days more. */
export function revived(lots: readonly Lot[], at: string): Lot[] {
  const today = dayOf(at)
  const late = lots.filter(({ expiresOn }) => expiresOn < today)
  if (late.length === 0) return [...lots]

  const expiresOn = dayOf(at, DAYS_OF_GRACE)
  const rest = lots.filter((lot) => !late.includes(lot))
  return late.reduce((sum, lot) => withAdded(sum, [{ ...lot, expiresOn }]), rest)
}

export function sumOf(lots: readonly Lot[]) {
  return lots.reduce((sum, { amount }) => sum + amount, 0)
}

export function isSame(one: Lot, other: Lot) {
  return one.expiresOn === other.expiresOn && one.programme === other.programme
}

function byDay(one: Lot, other: Lot) {
  const [a, b] = [one, other].map(({ expiresOn, programme }) => `${expiresOn} ${programme}`)
  return a < b ? -1 : Number(a > b)
}
