import type { ExpireCommand, HoldCommand, PostCommand } from '#points/commands'
import type { AccountState } from '#points/ledger_state'

/** One point: the last day on which it is good, and where it was earned. */
type Coin = { lastDay: string; programme: string }

const ALWAYS = '9999-12-31'
/** The days of the tests lie long ago or far away, but for the one on which late coins are good again. */
const TODAY = '2026-01-01'
const AFTER_GRACE = '2026-01-31'

/**
 * Lots as if every point were a coin with its day stamped on it: what a purse gives is picked from it
 * coin by coin, and lies on the table until it is taken.
 */
export default class NaivePurses {
  #purses = new Map<number, Coin[]>()
  #moved = new Map<number, Coin[]>()

  constructor(accounts: AccountState[]) {
    for (const { id, lots } of accounts) if (lots) this.#purses.set(id, [])
  }

  /** How many points of an account are past their day. */
  expired(accountId: number) {
    return (this.#purses.get(accountId) ?? []).filter(({ lastDay }) => lastDay < TODAY).length
  }

  /** How many there are of the lot that a command wants to be rid of; none while its day is not over. */
  inLot({ debit, expiresOn, programme }: ExpireCommand) {
    const coins = this.#purses.get(debit) ?? []
    const isLot = (coin: Coin) => coin.lastDay === expiresOn && coin.programme === programme
    return expiresOn < TODAY ? coins.filter(isLot).length : 0
  }

  /** What lies in a purse, as the ledger would write it: days and programmes with how many there are. */
  lots(accountId: number) {
    const counted = new Map<string, number>()
    for (const { lastDay, programme } of this.#purses.get(accountId) ?? []) {
      const name = `${lastDay} ${programme}`
      if (lastDay !== ALWAYS) counted.set(name, (counted.get(name) ?? 0) + 1)
    }
    return [...counted].map(([name, amount]) => `${name} ${amount}`).sort()
  }

  move(id: number, command: PostCommand | HoldCommand) {
    const coins = this.#pick(command.debit, command.amount) ?? mint(command)
    this.#moved.set(id, coins)
    if (command.type === 'post') this.#purses.get(command.credit)?.push(...coins)
  }

  expire(id: number, { credit, debit, expiresOn, programme }: ExpireCommand) {
    const purse = this.#purses.get(debit)!
    const isLot = (coin: Coin) => coin.lastDay === expiresOn && coin.programme === programme
    this.#moved.set(id, purse.filter(isLot))
    this.#purses.set(
      debit,
      purse.filter((coin) => !isLot(coin))
    )
    this.#purses.get(credit)?.push(...this.#moved.get(id)!)
  }

  end(id: number, hold: { id: number; debit: number; credit: number }, used: number) {
    const coins = this.#moved.get(hold.id)!
    this.#moved.set(id, coins.slice(0, used))
    this.#purses.get(hold.credit)?.push(...coins.slice(0, used))
    this.#purses.get(hold.debit)?.push(...revive(coins.slice(used)))
  }

  /** `from` and `to` are places among the coins of the original that come back. */
  reverse(original: { id: number; debit: number; credit: number }, from: number, to: number) {
    const wanted = this.#moved.get(original.id)!.slice(from, to)
    const coins = this.#pickLike(original.credit, wanted) ?? revive(wanted)
    this.#purses.get(original.debit)?.push(...coins)
  }

  #pickLike(accountId: number, wanted: Coin[]) {
    const purse = this.#purses.get(accountId)
    if (!purse) return null
    const found = wanted.flatMap((coin) => this.#pickOne(purse, coin))
    return [...found, ...this.#pick(accountId, wanted.length - found.length)!]
  }

  #pickOne(purse: Coin[], { lastDay, programme }: Coin) {
    if (lastDay < TODAY || lastDay === ALWAYS) return []
    const place = purse.findIndex((coin) => {
      return coin.lastDay === lastDay && coin.programme === programme
    })
    return place < 0 ? [] : purse.splice(place, 1)
  }

  #pick(accountId: number, count: number) {
    const purse = this.#purses.get(accountId)
    if (!purse) return null
    const usable = purse.filter(({ lastDay }) => lastDay >= TODAY).sort(byDay)
    const picked = usable.slice(0, count)
    this.#purses.set(
      accountId,
      purse.filter((coin) => !picked.includes(coin))
    )
    return picked
  }
}

function mint(command: PostCommand | HoldCommand): Coin[] {
  const lot = 'lot' in command ? command.lot : undefined
  return Array.from({ length: command.amount }, () => ({
    lastDay: lot?.expiresOn ?? ALWAYS,
    programme: lot?.programme ?? '',
  }))
}

function revive(coins: Coin[]) {
  return coins.map((coin) => (coin.lastDay < TODAY ? { ...coin, lastDay: AFTER_GRACE } : coin))
}

function byDay(one: Coin, other: Coin) {
  const [a, b] = [one, other].map(({ lastDay, programme }) => `${lastDay} ${programme}`)
  return a < b ? -1 : Number(a > b)
}
