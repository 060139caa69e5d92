/**
 * Fills an empty ledger with so many transfers, and the seals on them, that are right in all that an audit looks at:
 * `fill.ts TRANSFERS`. They are written while people are awake, at the pace of fifty million a year: what a city of a
 * million people is reckoned to need.
 */
import { hash } from 'node:crypto'
import { mkdtempSync, chmodSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { chainHash, emptyHead } from '#points/fingerprint'
import SealsInTurn from './seals_in_turn.ts'

type Purse = { id: number; posted: number; seq: number; head: string; lots: Map<string, number> }

/** Of the accounts the first are budgets, which keep no lots; the others are those of people. */
const BUDGETS = 20
const PURSES = 2_000
const PROGRAMME = 'bench'
const PART = 500_000
/** Six in the morning in Asia/Shanghai; at ten in the evening a day is over. */
const BEGIN = Date.UTC(2025, 11, 31, 22)
const DAY = 24 * 60 * 60_000
const AWAKE = 16 * 60 * 60_000
const IN_A_DAY = Math.ceil(50_000_000 / 365)
const memo = { key: 'points.bench', values: {} }
const columns = [
  ...['key', 'fingerprint', 'reference', 'book', 'kind', 'phase', 'debit', 'credit', 'amount'],
  ...['debit_seq', 'credit_seq', 'debit_after', 'credit_after', 'at', 'lots', 'memo', 'hash'],
].join()
const sealColumns = 'no, first_id, last_id, transfers, at, previous, root, public_key, signature'

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
  const turns = new SealsInTurn()
  for (let first = 0; first < transfers; first += PART) {
    const [lines, seals]: string[][] = [[], []]
    const last = Math.min(first + PART, transfers)
    for (let number = first; number < last; number++) {
      const { hash: sealedHash, line } = lineOf(purses, number)
      lines.push(line)
      seals.push(...turns.add(sealedHash, momentOf(number)))
    }
    if (last === transfers) seals.push(...turns.close())
    await copy(`points_transfers (${columns})`, lines)
    await copy(`points_seals (${sealColumns})`, seals)
  }
  await client.query(
    `update points_accounts as account
     set posted = new.posted, seq = new.seq, head = decode(new.head, 'hex')
     from json_to_recordset($1) as new (id bigint, posted bigint, seq bigint, head text)
     where account.id = new.id`,
    [JSON.stringify(purses)]
  )
  await keepLots(purses)
  await client.query('analyze points_transfers, points_seals')
}

async function copy(table: string, lines: string[]) {
  const file = join(folder, 'part')
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  await client.query(`copy ${table} from '${file}'`)
}

function momentOf(number: number) {
  const place = number % IN_A_DAY
  const day = (number - place) / IN_A_DAY
  return BEGIN + day * DAY + Math.floor((place / IN_A_DAY) * AWAKE)
}

async function keepLots(purses: Purse[]) {
  const kept = purses.flatMap(({ id, lots }) =>
    [...lots].map(([expiresOn, amount]) => ({ id, expiresOn, amount }))
  )
  await client.query(
    `insert into points_lots (account_id, expires_on, programme, remaining)
     select id, "expiresOn", $2, amount
     from json_to_recordset($1) as new (id bigint, "expiresOn" date, amount bigint)`,
    [JSON.stringify(kept), PROGRAMME]
  )
}

async function openPurses(): Promise<Purse[]> {
  const { rows } = await client.query<{ id: string }>(
    `insert into points_accounts (book, code, owner_kind, normal_side, keeps_lots, head)
     select 'bench', 'bench:' || n, 'platform', 'credit', n > ${BUDGETS}, decode($1, 'hex')
     from generate_series(1, ${BUDGETS + PURSES}) as n returning id`,
    [emptyHead]
  )
  const nothing = { posted: 0, seq: 0, head: emptyHead }
  return rows.map(({ id }) => ({ ...nothing, id: Number(id), lots: new Map() }))
}

/** One transfer as COPY reads it: by turns somebody is given two points that expire, and spends one of them. */
function lineOf(purses: Purse[], number: number) {
  const turn = Math.floor(number / 2)
  const budget = purses[turn % BUDGETS]
  const person = purses[BUDGETS + (turn % PURSES)]
  const isGiven = number % 2 === 0
  const expiresOn = `2027-${String(1 + (turn % 12)).padStart(2, '0')}-28`
  const [debit, credit, amount] = isGiven ? [budget, person, 2] : [person, budget, 1]
  person.lots.set(expiresOn, (person.lots.get(expiresOn) ?? 0) + (isGiven ? amount : -amount))
  debit.posted -= amount
  credit.posted += amount
  const digest = hash('sha256', `bench:${number}`)
  const row = {
    key: digest.slice(0, 32),
    fingerprint: digest.slice(32),
    reference: `bench:${number}`,
    book: 'bench',
    kind: 'bench',
    phase: 'single' as const,
    debit: debit.id,
    credit: credit.id,
    amount,
    debitSeq: ++debit.seq,
    creditSeq: ++credit.seq,
    debitAfter: debit.posted,
    creditAfter: credit.posted,
    at: new Date(momentOf(number)).toISOString(),
    lots: [{ expiresOn, programme: PROGRAMME, amount }],
    memo,
    ...{ pendingId: null, reversesId: null, expiresAt: null, actorId: null, groupKey: null },
    ...{ approvalId: null },
  }
  debit.head = credit.head = chainHash(debit.head, credit.head, row)
  const line = [
    ...[`\\\\x${row.key}`, `\\\\x${row.fingerprint}`, row.reference, row.book, row.kind, row.phase],
    ...[row.debit, row.credit, row.amount, row.debitSeq, row.creditSeq, row.debitAfter],
    ...[row.creditAfter, row.at, JSON.stringify(row.lots), JSON.stringify(memo)],
    `\\\\x${debit.head}`,
  ].join('\t')
  return { hash: debit.head, line }
}
