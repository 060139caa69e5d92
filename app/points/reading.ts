import type { AccountState, EarlierTransfer, FirstTransfer } from '#points/ledger_state'
import type { Lot } from '#points/lots'

/**
 * What `points_read` answers: null for a list that is empty, moments in milliseconds. Accounts are lines, and are
 * kept apart by signs that stand in no text.
 */
export type Reading = {
  now: number
  accounts: string | null
  known: ReadTransfer[] | null
  lots: (Lot & { account: number })[] | null
  earlier: ReadEarlier[] | null
}

type ReadTransfer = Omit<FirstTransfer, 'at'> & { id: number; key: string; at: number }

type ReadEarlier = Omit<EarlierTransfer, 'expiresAt'> & { id: number; expiresAt: number | null }

export function accountsIn({ accounts }: Reading): AccountState[] {
  return accounts === null ? [] : accounts.split('\u001e').map(accountIn)
}

function accountIn(line: string): AccountState {
  const words = line.split('\u001f')
  return {
    id: Number(words[0]),
    book: words[1],
    // The database allows no others, here and for the state.
    normalSide: words[2] as AccountState['normalSide'],
    posted: Number(words[3]),
    held: Number(words[4]),
    pendingIn: Number(words[5]),
    minBalance: words[6] ? Number(words[6]) : null,
    maxBalance: words[7] ? Number(words[7]) : null,
    state: words[8] as AccountState['state'],
    seq: Number(words[9]),
    head: words[10],
    lots: words[11] === 't' ? [] : null,
  }
}

export function knownIn({ at, id: _, key: __, ...known }: ReadTransfer): FirstTransfer {
  return { ...known, at: moment(at) }
}

export function earlierIn({ expiresAt, id: _, ...earlier }: ReadEarlier): EarlierTransfer {
  return { ...earlier, expiresAt: expiresAt === null ? null : moment(expiresAt) }
}

function moment(milliseconds: number) {
  return new Date(milliseconds).toISOString()
}
