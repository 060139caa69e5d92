import db from '@adonisjs/lucid/services/db'
import { chainHash, emptyHead } from '#points/fingerprint'

export type AuditReport = {
  accounts: number
  transfers: number
  /** What is wrong, the earliest first; empty when the books balance. */
  faults: string[]
}

type Replayed = { posted: number; held: number; seq: number; head: string }

const CHUNK = 5000

/**
 * Replays every transfer from the first and compares with what the rows say: places in each
 * history without a gap, running balances, the chain of hashes, each hold ended at most once, and
 * at last the accounts themselves, which must add up to nothing in each book.
 */
export default async function audit(): Promise<AuditReport> {
  return db.transaction(
    async (client) => {
      const replay = new Replay()
      for (let after = 0; ;) {
        const { rows } = await client.rawQuery(
          'select * from points_transfers where id > ? order by id limit ?',
          [after, CHUNK]
        )
        for (const row of rows) replay.follow(row)
        if (rows.length < CHUNK) break
        after = Number(rows.at(-1).id)
      }
      const accounts = await client.from('points_accounts').orderBy('id')
      for (const account of accounts) replay.compare(account)
      return replay.report(accounts.length)
    },
    // One moment of the books, whatever is posted meanwhile.
    { isolationLevel: 'repeatable read' }
  )
}

class Replay {
  private accounts = new Map<number, Replayed>()
  private openHolds = new Map<number, number>()
  private keys = new Set<string>()
  private sums = new Map<string, number>()
  private faults: string[] = []
  private transfers = 0

  follow(row: any) {
    this.transfers++
    const debit = this.account(Number(row.debit))
    const credit = this.account(Number(row.credit))
    const hash = chainHash(debit.head, credit.head, unsigned(row))
    this.move(row, debit, credit)
    this.expect(row, 'hash', hash === row.hash.toString('hex'))
    this.expect(row, 'debit_seq', ++debit.seq === Number(row.debit_seq))
    this.expect(row, 'credit_seq', ++credit.seq === Number(row.credit_seq))
    this.expect(row, 'debit_after', debit.posted === Number(row.debit_after))
    this.expect(row, 'credit_after', credit.posted === Number(row.credit_after))
    this.expect(row, 'key', !this.keys.has(row.key.toString('hex')))
    this.keys.add(row.key.toString('hex'))
    // Go on from what is written: one wrong row is one fault, not a fault in all that follow.
    debit.head = credit.head = row.hash.toString('hex')
  }

  compare(row: any) {
    const { head, held, posted, seq } = this.account(Number(row.id))
    const fault = (field: string) => this.faults.push(`account ${row.id} (${row.code}): ${field}`)
    if (posted !== Number(row.posted)) fault('posted')
    if (held !== Number(row.held)) fault('held')
    if (seq !== Number(row.seq)) fault('seq')
    if (head !== row.head.toString('hex')) fault('head')
    if (row.min_balance !== null && posted - held < Number(row.min_balance)) fault('floor')
    this.sums.set(row.book, (this.sums.get(row.book) ?? 0) + Number(row.posted))
  }

  report(accounts: number): AuditReport {
    for (const [book, sum] of this.sums) {
      if (sum !== 0) this.faults.push(`book ${book}: adds up to ${sum}`)
    }
    return { accounts, transfers: this.transfers, faults: this.faults }
  }

  private move(row: any, debit: Replayed, credit: Replayed) {
    const amount = Number(row.amount)
    const holdId = Number(row.pending_id)
    if (row.phase === 'pending') this.openHolds.set(Number(row.id), amount)
    if (row.phase === 'pending') debit.held += amount
    if (row.phase === 'post' || row.phase === 'void') {
      this.expect(row, 'pending_id', this.openHolds.get(holdId) === amount)
      this.openHolds.delete(holdId)
      debit.held -= amount
    }
    if (row.phase === 'single' || row.phase === 'post') {
      debit.posted -= amount
      credit.posted += amount
    }
  }

  private account(id: number) {
    const known = this.accounts.get(id) ?? { posted: 0, held: 0, seq: 0, head: emptyHead }
    this.accounts.set(id, known)
    return known
  }

  private expect(row: any, field: string, isRight: boolean) {
    if (!isRight) this.faults.push(`transfer ${row.id}: ${field}`)
  }
}

/** The row as it was when its hash was made. */
function unsigned(row: any) {
  return {
    key: row.key.toString('hex'),
    fingerprint: row.fingerprint.toString('hex'),
    book: row.book,
    kind: row.kind,
    phase: row.phase,
    pendingId: row.pending_id === null ? null : Number(row.pending_id),
    debit: Number(row.debit),
    credit: Number(row.credit),
    amount: Number(row.amount),
    debitSeq: Number(row.debit_seq),
    creditSeq: Number(row.credit_seq),
    debitAfter: Number(row.debit_after),
    creditAfter: Number(row.credit_after),
    at: row.at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    actorId: row.actor_id,
    memo: row.memo,
  }
}
