import db from '@adonisjs/lucid/services/db'
import recordAct from '#audit/actions/record_act'
import { digest, seal, unseal } from '#identity/sealed'
import sealedColumns, { type SealedColumn } from '#identity/sealed_columns'

type Row = { id: string; sealed: string }
type Progress = (column: SealedColumn, rows: number) => void

const BATCH = 1_000

/**
 * Seals every sensitive value anew with the present key, and finds its digest anew. Values are
 * readable all the while; killed half-way, it is simply run again. Returns how many rows there were.
 */
export default async function rotateKeys(progress: Progress = () => {}) {
  let rotated = 0
  for (const column of sealedColumns) {
    const rows = await rotateColumn(column)
    progress(column, rows)
    rotated += rows
  }
  await recordAct({
    act: 'identity.keys_rotated',
    by: null,
    subject: { kind: 'platform', id: 'sealed_columns' },
    territoryId: null,
    after: { rows: rotated },
  })
  return rotated
}

async function rotateColumn(column: SealedColumn) {
  let rotated = 0
  for await (const rows of batches(column)) {
    await sealAnew(column, rows)
    rotated += rows.length
  }
  return rotated
}

/** Whoever changed a value in the meantime has sealed it with the present key already. */
async function sealAnew({ digest: digestColumn, sealed, table }: SealedColumn, rows: Row[]) {
  const values = rows.map((row) => unseal(row.sealed))
  const setDigest = digestColumn ? `, ${digestColumn} = anew.digest` : ''
  await db.rawQuery(
    `update ${table} set ${sealed} = anew.sealed ${setDigest}
     from unnest(:ids::uuid[], :old::text[], :sealed::text[], :digests::text[])
       as anew(id, old, sealed, digest)
     where ${table}.id = anew.id and ${table}.${sealed} = anew.old`,
    {
      ids: rows.map(({ id }) => id),
      old: rows.map((row) => row.sealed),
      sealed: values.map(seal),
      digests: values.map(digest),
    }
  )
}

async function* batches({ sealed, table }: SealedColumn) {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows: Row[] = await db
      .from(table)
      .whereNotNull(sealed)
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .select('id', `${sealed} as sealed`)
    if (rows.length > 0) yield rows
    if (rows.length < BATCH) return
    after = rows[rows.length - 1].id
  }
}
