import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import { hex } from '#points/rows'
import type { Seal } from '#points/seal'

type Columns = {
  no: string
  first_id: string
  last_id: string
  transfers: string
  previous: Buffer
  root: Buffer
  at: Date
  public_key: Buffer
  signature: Buffer
}

/** Seals in their order, from after `after`; all of them unless a limit is said. */
export default async function seals(
  { after = 0, limit }: { after?: number; limit?: number } = {},
  client?: TransactionClient
): Promise<Seal[]> {
  const query = (client ?? db).from('points_seals').where('no', '>', after).orderBy('no')
  const rows: Columns[] = await (limit ? query.limit(limit) : query)
  return rows.map(sealOf)
}

/** The seal under which a transfer lies, or null if it is too new. */
export async function sealOver(transferId: number): Promise<Seal | null> {
  const row: Columns | null = await db
    .from('points_seals')
    .where('first_id', '<=', transferId)
    .where('last_id', '>=', transferId)
    .first()
  return row && sealOf(row)
}

export async function lastSeal(): Promise<Seal | null> {
  const row: Columns | null = await db.from('points_seals').orderBy('no', 'desc').first()
  return row && sealOf(row)
}

function sealOf(row: Columns): Seal {
  return {
    no: Number(row.no),
    firstId: Number(row.first_id),
    lastId: Number(row.last_id),
    transfers: Number(row.transfers),
    previous: hex(row.previous),
    root: hex(row.root),
    at: row.at.toISOString(),
    publicKey: hex(row.public_key),
    signature: hex(row.signature),
  }
}
