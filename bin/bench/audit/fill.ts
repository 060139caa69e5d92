/** Fills an empty ledger with so many transfers that are right in all that an audit looks at: `fill.ts TRANSFERS`. */
import { hash } from 'node:crypto'
import { mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { chainHash, emptyHead } from '#points/fingerprint'

type Purse = { id: number; posted: number; seq: number; head: string }

const PURSES = 2_000
const PART = 500_000
const memo = { key: 'points.bench', values: {} }
const columns = [
  ...['key', 'fingerprint', 'reference', 'book', 'kind', 'phase', 'debit', 'credit', 'amount'],
  ...['debit_seq', 'credit_seq', 'debit_after', 'credit_after', 'at', 'memo', 'hash'],
].join()

const transfers = Number(process.argv[2])
const folder = mkdtempSync(join(tmpdir(), 'linli-audit-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
// The database reads the file by itself, under an account of its own.
chmodSync(folder, 0o755)
const client = new pg.Client(process.env.DATABASE_URL)
await client.connect()
await fill(await openPurses())
await client.end()

async function fill(purses: Purse[]) {
  await client.query('set session_replication_role = replica')
  for (let first = 0; first < transfers; first += PART) {
    const lines: string[] = []
    const last = Math.min(first + PART, transfers)
    for (let number = first; number < last; number++) lines.push(lineOf(purses, number))
    const file = join(folder, 'part')
    writeFileSync(file, `${lines.join('\n')}\n`)
    await client.query(`copy points_transfers (${columns}) from '${file}'`)
  }
  await client.query(
    `update points_accounts as account
     set posted = new.posted, seq = new.seq, head = decode(new.head, 'hex')
     from json_to_recordset($1) as new (id bigint, posted bigint, seq bigint, head text)
     where account.id = new.id`,
    [JSON.stringify(purses)]
  )
  await client.query('analyze points_transfers')
}

async function openPurses(): Promise<Purse[]> {
  const { rows } = await client.query<{ id: string }>(
    `insert into points_accounts (book, code, owner_kind, normal_side, head)
     select 'bench', 'bench:' || n, 'platform', 'credit', decode($1, 'hex')
     from generate_series(1, ${PURSES}) as n returning id`,
    [emptyHead]
  )
  return rows.map(({ id }) => ({ id: Number(id), posted: 0, seq: 0, head: emptyHead }))
}

/** One transfer as COPY reads it, between two purses that differ from one to the next. */
function lineOf(purses: Purse[], number: number) {
  const debit = purses[number % PURSES]
  const credit = purses[(number * 7 + 1 + Math.floor(number / PURSES)) % PURSES]
  const other = debit === credit ? purses[(number + 1) % PURSES] : credit
  const digest = hash('sha256', `bench:${number}`)
  debit.posted -= 1
  other.posted += 1
  const row = {
    key: digest.slice(0, 32),
    fingerprint: digest.slice(32),
    reference: `bench:${number}`,
    book: 'bench',
    kind: 'bench',
    phase: 'single' as const,
    debit: debit.id,
    credit: other.id,
    amount: 1,
    debitSeq: ++debit.seq,
    creditSeq: ++other.seq,
    debitAfter: debit.posted,
    creditAfter: other.posted,
    at: new Date(Date.UTC(2026, 0, 1) + number).toISOString(),
    memo,
    ...{ pendingId: null, reversesId: null, expiresAt: null, actorId: null, groupKey: null },
    ...{ approvalId: null, lots: null },
  }
  debit.head = other.head = chainHash(debit.head, other.head, row)
  return [
    ...[`\\\\x${row.key}`, `\\\\x${row.fingerprint}`, row.reference, row.book, row.kind, row.phase],
    ...[row.debit, row.credit, row.amount, row.debitSeq, row.creditSeq, row.debitAfter],
    ...[row.creditAfter, row.at, JSON.stringify(memo), `\\\\x${debit.head}`],
  ].join('\t')
}
