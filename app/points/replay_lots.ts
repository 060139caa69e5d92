import type { TransferRow } from './ledger_state.ts'
import { cut, revived, sumOf, type Lot } from './lots.ts'

type Kept = Map<string, number>

/** Works the lots of accounts out again from the transfers alone. */
export default class ReplayLots {
  #kept = new Map<number, Kept>()

  /** An account that keeps lots. */
  open(accountId: number) {
    this.#kept.set(accountId, new Map())
  }

  /** Goes on by one transfer; `hold` is the one that it ends. Returns what is wrong with it, or null. */
  follow(row: TransferRow, hold?: TransferRow): string | null {
    const { amount, at, credit, debit, phase } = row
    const lots = row.lots ?? []
    if (sumOf(lots) > amount) return 'has more in lots than it moves'
    if (phase === 'single') return this.#take(debit, lots) ?? this.#give(credit, lots)
    if (phase === 'pending') return this.#take(debit, lots)

    const held = hold?.lots ?? []
    if (phase === 'void') {
      this.#give(debit, lots)
      return expectSame(lots, revived(held, at))
    }
    this.#give(debit, revived(cut(held, amount, hold?.amount ?? amount), at))
    this.#give(credit, lots)
    return expectSame(lots, cut(held, 0, amount))
  }

  /** Whether an account has the lots that are written for it. */
  agrees(accountId: number, lots: readonly Lot[] | null) {
    const kept = this.#kept.get(accountId)
    if (!kept || !lots) return !kept && !lots
    return kept.size === lots.length && lots.every((lot) => kept.get(nameOf(lot)) === lot.amount)
  }

  #take(accountId: number, lots: readonly Lot[]) {
    const kept = this.#kept.get(accountId)
    if (!kept) return null
    let fault: string | null = null
    for (const lot of lots) {
      const name = nameOf(lot)
      const left = (kept.get(name) ?? 0) - lot.amount
      if (left < 0) fault = 'takes from a lot what is not there'
      if (left > 0) kept.set(name, left)
      else kept.delete(name)
    }
    return fault
  }

  #give(accountId: number, lots: readonly Lot[]) {
    const kept = this.#kept.get(accountId)
    if (!kept) return null
    for (const lot of lots) {
      const name = nameOf(lot)
      kept.set(name, (kept.get(name) ?? 0) + lot.amount)
    }
    return null
  }
}

function expectSame(lots: readonly Lot[], expected: readonly Lot[]) {
  const [one, other] = [lots, expected].map((each) => {
    return each.map((lot) => `${nameOf(lot)} ${lot.amount}`).join()
  })
  return one === other ? null : 'ends a hold with other lots than were held'
}

const names = new WeakMap<Lot, string>()

/** Made once for a lot: many transfers that say the same of their lots share them. */
function nameOf(lot: Lot) {
  const known = names.get(lot)
  if (known !== undefined) return known

  const name = `${lot.expiresOn} ${lot.programme}`
  names.set(lot, name)
  return name
}
