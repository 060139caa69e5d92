import db from '@adonisjs/lucid/services/db'

/** The ids and hashes of transfers after one id and up to another, in their order, hexadecimal. */
export default async function hashesBetween(
  after: number,
  last: number,
  limit = Number.MAX_SAFE_INTEGER
): Promise<{ id: number; hash: string }[]> {
  const { rows } = await db.rawQuery<{ rows: { id: string; hash: string }[] }>(
    `select id, encode(hash, 'hex') as hash from points_transfers
     where id > :after and id <= :last order by id limit :limit`,
    { after, last, limit }
  )
  return rows.map(({ hash, id }) => ({ id: Number(id), hash }))
}
