import { earlierIdOf, type Command } from './commands.ts'
import { keyOf } from './fingerprint.ts'
import type { LedgerState } from './ledger_state.ts'

/** Remembers what a group of commands may change, and returns how to make it as it was. */
export default function remember(state: LedgerState, group: Command[]): () => void {
  const earlier = group.flatMap((command) => state.earlier.get(earlierIdOf(command) ?? 0) ?? [])
  const ids = group.flatMap((command) =>
    'debit' in command ? [command.debit, command.credit] : []
  )
  const sides = [...ids, ...earlier.flatMap(({ credit, debit }) => [debit, credit])]
  const accounts = [...new Set(sides)].flatMap((id) => state.accounts.get(id) ?? [])
  const copies = [...accounts, ...earlier].map((record) => ({ record, copy: { ...record } }))
  const newKeys = group
    .map(({ reference }) => keyOf(reference))
    .filter((key) => !state.keys.has(key))

  return () => {
    for (const { copy, record } of copies) Object.assign(record, copy)
    for (const key of newKeys) state.keys.delete(key)
  }
}
