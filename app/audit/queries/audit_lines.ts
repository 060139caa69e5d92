import db from '@adonisjs/lucid/services/db'
import { beginningOf } from '#audit/queries/audit_entries_matching'

import type Territory from '#territories/models/territory'

type Row = { sequence: string; hash: Buffer; text: string | null }

const CHUNK = 2_000

/**
 * One line of JSON for each link of the chain in whole days: its place, its hash, and the text that was
 * hashed; null for what was recorded outside the territory, so that the chain can be followed all the same.
 */
export default async function* auditLines(
  territory: Territory,
  { from, until }: { from: Date; until: Date }
) {
  let after = '0'
  for (;;) {
    const { rows }: { rows: Row[] } = await db.rawQuery(
      `select link.sequence, link.hash, 
         case when territory.id is not null or entry.territory_id is null
           then audit_text(entry) end as text
       from audit_links as link join audit_entries as entry on entry.id = link.entry_id
       left join territories as territory
         on territory.id = entry.territory_id and territory.path <@ :path::ltree
       where link.sequence > :after and entry.recorded_at >= :from and entry.recorded_at < :until
       order by link.sequence limit :chunk`,
      {
        after,
        path: territory.path,
        from: beginningOf(from),
        until: beginningOf(until, 1),
        chunk: CHUNK,
      }
    )
    for (const { hash, sequence, text } of rows) {
      yield `${JSON.stringify({ sequence: Number(sequence), hash: hash.toString('hex'), text })}\n`
    }
    if (rows.length < CHUNK) return
    after = rows[rows.length - 1].sequence
  }
}
