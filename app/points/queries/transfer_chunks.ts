import type { TransactionClient } from '#core/database'
import type { Phase } from '#points/ledger_state'
import type { WrittenTransfer } from '#points/replay'

const CHUNK = 5_000
/** Signs that stand in no text: they keep apart what the database joins. */
const [BETWEEN_ROWS, BETWEEN_COLUMNS] = ['\u001e', '\u001f']

/**
 * All transfers in the order in which they were written, some thousands at a time. The database joins
 * them into one text, since to unpack each column of millions of rows would take longer than all the rest;
 * the next part is on its way while one is worked on.
 */
export default async function* transferChunks(client: TransactionClient) {
  let coming = chunkAfter(client, 0)
  for (;;) {
    const { last, lines } = await coming
    if (lines === null) return
    coming = chunkAfter(client, last)
    yield lines.split(BETWEEN_ROWS).map(transferIn)
  }
}

async function chunkAfter(client: TransactionClient, after: number) {
  const { rows } = await client.rawQuery<{ rows: { last: string; lines: string | null }[] }>(
    `select max(id) as last, string_agg(concat_ws(e'\\x1f', ${columns}), e'\\x1e' order by id) as lines
     from (select * from points_transfers where id > :after order by id limit :chunk) as chunk`,
    { after, chunk: CHUNK }
  )
  return { last: Number(rows[0].last), lines: rows[0].lines }
}

const columns = [
  ...[
    'id',
    "encode(key, 'hex')",
    "encode(fingerprint, 'hex')",
    'reference',
    'book',
    'kind',
    'phase',
  ],
  ...["coalesce(pending_id::text, '')", "coalesce(reverses_id::text, '')", 'debit', 'credit'],
  ...['amount', 'debit_seq', 'credit_seq', 'debit_after', 'credit_after', microseconds('at')],
  ...[`coalesce(${microseconds('expires_at')}::text, '')`, "coalesce(actor_id::text, '')"],
  ...["coalesce(encode(group_key, 'hex'), '')", "coalesce(approval_id::text, '')"],
  ...["coalesce(lots::text, '')", 'memo::text', "encode(hash, 'hex')"],
].join(', ')

function microseconds(column: string) {
  return `(extract(epoch from ${column}) * 1000000)::bigint`
}

function transferIn(line: string): WrittenTransfer {
  const words = line.split(BETWEEN_COLUMNS)
  return {
    id: Number(words[0]),
    key: words[1],
    fingerprint: words[2],
    reference: words[3],
    book: words[4],
    kind: words[5],
    // What else it may say is a fault that the chain of hashes tells of.
    phase: words[6] as Phase,
    pendingId: numberIn(words[7]),
    reversesId: numberIn(words[8]),
    debit: Number(words[9]),
    credit: Number(words[10]),
    amount: Number(words[11]),
    debitSeq: Number(words[12]),
    creditSeq: Number(words[13]),
    debitAfter: Number(words[14]),
    creditAfter: Number(words[15]),
    at: momentIn(words[16]),
    expiresAt: words[17] ? momentIn(words[17]) : null,
    actorId: words[18] || null,
    groupKey: words[19] || null,
    approvalId: words[20] || null,
    lots: words[21] ? JSON.parse(words[21]) : null,
    memo: memoIn(words[22]),
    // A text that holds one of our signs was not written by us.
    hash: words.length === 24 ? words[23] : 'unreadable',
  }
}

const MOST_MEMOS = 10_000
const memos = new Map<string, WrittenTransfer['memo']>()

/** The same words for the same text: what is paid for one shift says the same of all who were there. */
function memoIn(text: string) {
  const known = memos.get(text)
  if (known) return known

  if (memos.size >= MOST_MEMOS) memos.clear()
  const memo: WrittenTransfer['memo'] = JSON.parse(text)
  memos.set(text, memo)
  return memo
}

function numberIn(word: string) {
  return word ? Number(word) : null
}

/** Moments are written in whole milliseconds; whatever is beyond them was added by another hand. */
function momentIn(word: string) {
  const beyond = word.slice(-3)
  const moment = isoOf(Number(word.slice(0, -3)))
  return beyond === '000' ? moment : `${moment}+${beyond}`
}

const MINUTE = 60_000
let minute = { begins: Number.NaN, text: '' }

/** As `toISOString`, of which all but the seconds is made once for what follows within the same minute. */
function isoOf(moment: number) {
  const begins = Math.floor(moment / MINUTE) * MINUTE
  if (begins !== minute.begins) {
    minute = { begins, text: new Date(begins).toISOString().slice(0, -'00.000Z'.length) }
  }
  const digits = String(100_000 + moment - begins)
  return `${minute.text}${digits.slice(1, 3)}.${digits.slice(3)}Z`
}
