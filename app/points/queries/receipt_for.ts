import db from '@adonisjs/lucid/services/db'
import { emptyHead } from '#points/fingerprint'
import { pathTo, type Step } from '#points/merkle'
import hashesBetween from '#points/queries/hashes_between'
import { sealOver } from '#points/queries/seals'
import { hex, transferOf, type TransferColumns } from '#points/rows'
import type { Seal } from '#points/seal'

/** All that a stranger needs to check that a transfer was sealed as it stands here; `docs/points.md` tells how. */
export type PointsReceipt = {
  /** What was written, without what is empty. */
  transfer: Record<string, unknown>
  /** The last hashes of both accounts before it. */
  debitHead: string
  creditHead: string
  hash: string
  path: Step[]
  seal: Seal
}

/** The receipt for a transfer; null if there is none with this id, or if it has not been sealed yet. */
export default async function receiptFor(transferId: number): Promise<PointsReceipt | null> {
  const columns: TransferColumns | null = await db
    .from('points_transfers')
    .where('id', transferId)
    .first()
  const seal = columns && (await sealOver(transferId))
  if (!seal) return null

  const { hash, ...facts } = transferOf(columns)
  const leaves = await hashesBetween(seal.firstId - 1, seal.lastId)
  const place = leaves.findIndex(({ id }) => id === transferId)
  const path = pathTo(
    place,
    leaves.map((leaf) => leaf.hash)
  )
  return {
    transfer: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)),
    debitHead: await headBefore(facts.debit, facts.debitSeq),
    creditHead: await headBefore(facts.credit, facts.creditSeq),
    hash,
    path,
    seal,
  }
}

async function headBefore(account: number, seq: number) {
  const { rows } = await db.rawQuery<{ rows: { hash: Buffer }[] }>(
    `select hash from points_transfers where debit = :account and debit_seq = :place
     union all select hash from points_transfers where credit = :account and credit_seq = :place`,
    { account, place: seq - 1 }
  )
  return rows.length > 0 ? hex(rows[0].hash) : emptyHead
}
