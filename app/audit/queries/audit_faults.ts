import { createHash } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

export type AuditReport = {
  entries: number
  /** What is wrong, in words, the earliest link first; empty when nothing was touched. */
  faults: string[]
}

type Link = { sequence: string; entry_id: string; hash: Buffer; text: string | null }
type Head = { sequence: string; hash: Buffer }
type Progress = (checked: number, all: number) => void

const CHUNK = 5_000
const beginning = createHash('sha256').update('linli audit').digest()

/** Follows the chain from its beginning and names every entry that was changed, removed or put in. */
export default async function auditFaults(progress?: Progress): Promise<AuditReport> {
  // One moment of the chain, whatever is recorded meanwhile.
  return db.transaction((client) => auditFaultsWithin(client, progress), {
    isolationLevel: 'repeatable read',
  })
}

/** The same in a transaction that sees one moment only (repeatable read). */
export async function auditFaultsWithin(
  client: TransactionClient,
  progress: Progress = () => {}
): Promise<AuditReport> {
  const head: Head = await client.from('audit_heads').firstOrFail()
  const faults: string[] = []
  let last: Head = { sequence: '0', hash: beginning }
  let entries = 0
  for await (const links of chunks(client)) {
    for (const link of links) {
      faults.push(...faultsOf(link, last))
      last = link
    }
    entries += links.length
    progress(entries, Number(head.sequence))
  }
  return {
    entries,
    faults: [...faults, ...faultsAtTheEnd(last, head), ...(await putInBeside(client))],
  }
}

function faultsOf(link: Link, before: Head) {
  const missing = Number(link.sequence) - Number(before.sequence) - 1
  if (missing > 0)
    return [`links ${Number(before.sequence) + 1} to ${Number(link.sequence) - 1}: removed`]
  if (link.text === null) return [`entry ${link.entry_id} (link ${link.sequence}): removed`]

  const hash = createHash('sha256').update(before.hash).update(link.text).digest()
  return hash.equals(link.hash) ? [] : [`entry ${link.entry_id} (link ${link.sequence}): changed`]
}

function faultsAtTheEnd(last: Head, head: Head) {
  if (last.sequence === head.sequence) {
    return last.hash.equals(head.hash) ? [] : [`link ${head.sequence}: not the one the head names`]
  } else {
    return [`links ${Number(last.sequence) + 1} to ${head.sequence}: removed from the end`]
  }
}

async function putInBeside(client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select entry.id from audit_entries as entry
     left join audit_links as link on link.entry_id = entry.id
     where link.entry_id is null order by entry.id limit 20`
  )
  return rows.map(({ id }: { id: string }) => `entry ${id}: put in beside the chain`)
}

async function* chunks(client: TransactionClient) {
  let after = '0'
  for (;;) {
    const { rows }: { rows: Link[] } = await client.rawQuery(
      `select link.sequence, link.entry_id, link.hash,
         case when entry.id is not null then audit_text(entry) end as text
       from audit_links as link left join audit_entries as entry on entry.id = link.entry_id
       where link.sequence > ? order by link.sequence limit ?`,
      [after, CHUNK]
    )
    yield rows
    if (rows.length < CHUNK) return
    after = rows[rows.length - 1].sequence
  }
}
