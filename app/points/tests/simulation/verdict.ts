import { isDeepStrictEqual } from 'node:util'
import apply from '#points/apply'
import type { Command } from '#points/commands'
import { keyOf } from '#points/fingerprint'
import type { Receipt } from '#points/ledger'
import type { LedgerState } from '#points/ledger_state'
import type { Outcome } from '#points/outcome'
import Replay, { type WrittenTransfer } from '#points/replay'
import type SimulatedDatabase from './simulated_database.ts'
import type { Kept } from './simulated_database.ts'
import type SimulatedMember from './simulated_member.ts'
import { simulatedAccounts } from './wishes.ts'

type Batch = Extract<Kept, { type: 'batch' }>

/** What went wrong in a simulated world, in words; nothing if all was as it should be. */
export default function verdict(database: SimulatedDatabase, members: SimulatedMember[]) {
  return [
    ...stillWaiting(members),
    ...lost(database, members),
    ...audited(database),
    ...new OneByOne(database).faults(),
    ...(database.circles > 0 ? ['batches waited for each other in a circle'] : []),
  ]
}

function stillWaiting(members: SimulatedMember[]) {
  return members.flatMap(({ waitsFor }) =>
    waitsFor ? [`nobody ever answered about ${waitsFor}`] : []
  )
}

/** What a member was told is there, and is what was asked for. */
function lost({ rows }: SimulatedDatabase, members: SimulatedMember[]) {
  return members
    .flatMap(({ acknowledged }) => acknowledged)
    .filter(({ receipt: { id, outcome }, command }) => {
      if (outcome.status === 'refused') return false
      return !rows.some((row) => row.id === id && row.key === keyOf(command.reference))
    })
    .map(({ command }) => `${command.reference} was acknowledged and is not there`)
}

function audited({ accounts, rows }: SimulatedDatabase) {
  const replay = new Replay([...accounts.values()].map((each) => ({ ...each, code: 'simulated' })))
  for (const row of rows) replay.follow(row)
  replay.finish()
  const keys = rows.map(({ key }) => key)
  const isDoubled = new Set(keys).size < keys.length
  return [...replay.faults, ...(isDoubled ? ['a deed was carried out twice'] : [])]
}

/** Whether all that was kept could have been decided one by one, in the order in which it was kept. */
class OneByOne {
  #state: LedgerState
  #rows: Map<string, WrittenTransfer>
  /** After how many commits a key was there. */
  #keptAt = new Map<string, number>()

  constructor(private database: SimulatedDatabase) {
    const accounts = structuredClone(simulatedAccounts).map((each) => [each.id, each] as const)
    this.#state = { accounts: new Map(accounts), earlier: new Map(), keys: new Map() }
    this.#rows = new Map(database.rows.map((row) => [row.key, row]))
  }

  faults(): string[] {
    const { history } = this.database
    const faults = history.flatMap((kept, place) => {
      if (kept.type === 'batch') return this.#follow(kept, place + 1)
      this.#state.accounts.get(kept.account)!.state = kept.state
      return []
    })
    const isSame = isDeepStrictEqual(this.#state.accounts, this.database.accounts)
    return isSame ? faults : [...faults, 'the balances are not what one by one would give']
  }

  #follow(batch: Batch, place: number) {
    return batch.groups.flatMap((group, position) => {
      const receipts = batch.receipts[position]
      if (this.#wasOvertaken(group, receipts, batch.readAt)) return []
      const [outcomes] = apply(this.#state, [group], batch.at)
      return outcomes.flatMap((outcome, each) => {
        const fault = this.#compare(group[each], receipts[each], outcome)
        if (outcome.status === 'applied') this.#learn(outcome, receipts[each], place)
        return fault
      })
    })
  }

  /**
   * Refused for itself, while another transaction that touched none of its accounts was about to keep
   * one of its keys: as if it had come before that one.
   */
  #wasOvertaken(group: Command[], receipts: Receipt[], readAt: number) {
    const isRefused = receipts.some(({ outcome }) => outcome.status === 'refused')
    return (
      isRefused && group.some(({ reference }) => (this.#keptAt.get(keyOf(reference)) ?? 0) > readAt)
    )
  }

  #compare({ reference }: Command, receipt: Receipt, outcome: Outcome) {
    const id = this.#rows.get(keyOf(reference))?.id
    const isNamed = outcome.status === 'refused' || receipt.id === id
    if (isNamed && isDeepStrictEqual(receipt.outcome, outcome)) return []
    const words = [receipt.outcome, outcome].map(wordFor)
    return [`${reference} was answered ${words[0]}, one by one it is ${words[1]}`]
  }

  #learn(outcome: Extract<Outcome, { status: 'applied' }>, { id }: Receipt, place: number) {
    const { row } = outcome
    this.#keptAt.set(row.key, place)
    if (id !== null) this.#state.earlier.set(id, { ...row, isResolved: false, reversed: 0 })
  }
}

function wordFor(outcome: Outcome) {
  return outcome.status === 'refused' ? outcome.code : outcome.status
}
