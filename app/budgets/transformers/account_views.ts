import type { AccountTold } from '#budgets/queries/account_at'
import type { FoundAccount } from '#budgets/queries/find_accounts'
import type { DeskEntry } from '#budgets/queries/person_history'
import type Person from '#identity/models/person'

export function personView({ grid, id, maskedName }: Person) {
  return { id, name: maskedName, grid: grid?.name ?? null }
}

export function foundView({ entry, person }: FoundAccount) {
  return { ...personView(person), entry: entry && { id: entry.id, at: entry.at.toISOString() } }
}

export function accountView({ states, ...account }: AccountTold) {
  return {
    ...account,
    states: states.map(({ at, ...state }) => ({ ...state, at: at.toISOString() })),
  }
}

/** What a rule paid, and what staff adjusted, can be taken back as long as something of it is left. */
const correctable = ['award', 'adjust']

export function entryView({ at, isReversal, kind, memo, phase, ...entry }: DeskEntry) {
  const isLeft = entry.reversed < Math.abs(entry.amount)
  return {
    ...entry,
    kind,
    reason: memo,
    version: typeof memo.values.version === 'number' ? memo.values.version : null,
    at: at.toISOString(),
    isHold: phase === 'pending',
    canCorrect: phase === 'single' && !isReversal && isLeft && correctable.includes(kind),
  }
}
