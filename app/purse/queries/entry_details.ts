import db from '@adonisjs/lucid/services/db'
import type { Account } from '#points/accounts'
import type { Lot } from '#points/lots'
import { sealOver } from '#points/queries/seals'
import { historyEntriesOf, type HistoryEntry } from '#purse/queries/history'

/** How another entry hangs together with this one. */
export type Tie = 'taken_back_by' | 'takes_back' | 'ended_by' | 'held_as' | 'together_with'

export type EntryDetails = {
  /** Until when it is set aside; null for what is not. */
  until: Date | null
  /** What of it expires, the next first. */
  lots: Lot[]
  /** Whether one member of staff proposed it and another one allowed it. */
  byTwo: boolean
  isSealed: boolean
  linked: { tie: Tie; entry: HistoryEntry }[]
}

type Columns = {
  expires_at: Date | null
  lots: Lot[] | null
  approval_id: string | null
  key: Buffer
  group_key: Buffer | null
  pending_id: string | null
  reverses_id: string | null
}

/** All that stands behind an entry, and the other entries of this account that belong to it. */
export default async function entryDetails(account: Account, id: string): Promise<EntryDetails> {
  const transfer: Columns = await db.from('points_transfers').where('id', id).firstOrFail()
  const ties = await tiesOf(id, transfer)
  const entries = await historyEntriesOf(account, [...ties.keys()])
  return {
    until: transfer.expires_at,
    lots: [...(transfer.lots ?? [])].sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1)),
    byTwo: transfer.approval_id !== null,
    isSealed: (await sealOver(Number(id))) !== null,
    linked: entries.map((entry) => ({ tie: ties.get(entry.id)!, entry })),
  }
}

/** Transfers that refer to this one, or that it refers to, by id. */
async function tiesOf(id: string, transfer: Columns) {
  const { group_key: groupKey, key, pending_id: pendingId, reverses_id: reversesId } = transfer
  const { rows } = await db.rawQuery<{ rows: { id: string; tie: Tie }[] }>(
    `select id, 'taken_back_by' as tie from points_transfers where reverses_id = :id
     union all select id, 'ended_by' from points_transfers
       where pending_id = :id and phase in ('post', 'void')
     union all select id, 'together_with' from points_transfers
       where (group_key = :group or key = :group) and id <> :id and book = 'points'`,
    { id, group: groupKey ?? key }
  )
  const ties = new Map(rows.map((row) => [row.id, row.tie]))
  if (reversesId) ties.set(reversesId, 'takes_back')
  if (pendingId) ties.set(pendingId, 'held_as')
  return ties
}
