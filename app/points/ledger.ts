import type { TransactionClient } from '#core/database'
import apply, {
  type AccountState,
  type HoldState,
  type LedgerState,
  type Outcome,
  type TransferRow,
} from '#points/apply'
import type { Command } from '#points/commands'
import { emptyHead } from '#points/fingerprint'

/** What became of a command, and the id of its transfer; null where it was refused. */
export type Posted = { id: number | null; outcome: Outcome }

/**
 * The ledger within the caller's transaction: lock, read, decide, write. Accounts are locked by one
 * statement in one order, so that two batches never wait for each other in a circle.
 */
export default class Ledger {
  constructor(private client: TransactionClient) {}

  /** The id of the account with this code, opened now if it is new. */
  async account(book: string, code: string, minBalance: number | null = 0) {
    await this.client.rawQuery(
      `insert into points_accounts (book, code, min_balance, head)
       values (:book, :code, :minBalance, :head) on conflict (book, code) do nothing`,
      { book, code, minBalance: minBalance as number, head: bytes(emptyHead) }
    )
    const account = await this.client.from('points_accounts').where({ book, code }).firstOrFail()
    return Number(account.id)
  }

  /** Carries out one command; `id` is that of its transfer, also when it was carried out before. */
  async post(command: Command): Promise<Posted> {
    const state = await this.read(command)
    const at = new Date().toISOString()
    const [outcome] = apply(state, [command], at)
    if (outcome.status === 'applied') await this.write(state, outcome.row)
    return { id: await this.idOf(command.key), outcome }
  }

  private async read(command: Command): Promise<LedgerState> {
    const hold = 'holdId' in command ? await this.hold(command.holdId) : null
    const ids = 'holdId' in command ? [hold?.debit, hold?.credit] : [command.debit, command.credit]
    const accounts = await this.lock(ids.filter((id) => id !== undefined))

    // Read after the locks: only now is what another transaction was about to write to be seen.
    const keys = await this.known(command.key)
    if (hold) hold.isOpen = await this.isOpen(hold.id)
    return { accounts, holds: new Map(hold ? [[hold.id, hold]] : []), keys }
  }

  private async lock(ids: number[]) {
    const { rows } = await this.client.rawQuery(
      `select id, book, posted, held, min_balance, seq, head
       from points_accounts where id = any(:ids) order by id for update`,
      { ids }
    )
    const accounts: AccountState[] = rows.map(accountOf)
    return new Map(accounts.map((account) => [account.id, account]))
  }

  private async hold(id: number): Promise<HoldState | null> {
    const row = await this.client
      .from('points_transfers')
      .where({ id, phase: 'pending' })
      .select('id', 'debit', 'credit', 'amount')
      .first()
    if (!row) return null
    const { amount, credit, debit } = row
    return {
      id,
      debit: Number(debit),
      credit: Number(credit),
      amount: Number(amount),
      isOpen: true,
    }
  }

  private async isOpen(holdId: number) {
    const resolution = await this.client
      .from('points_transfers')
      .where('pending_id', holdId)
      .first()
    return !resolution
  }

  private async known(key: string) {
    const row = await this.client
      .from('points_transfers')
      .where('key', bytes(key))
      .select('fingerprint')
      .first()
    return new Map<string, string>(row ? [[key, hex(row.fingerprint)]] : [])
  }

  private async write(state: LedgerState, row: TransferRow) {
    for (const id of [row.debit, row.credit]) {
      const { head, held, posted, seq } = state.accounts.get(id)!
      await this.client
        .from('points_accounts')
        .where('id', id)
        .update({ posted, held, seq, head: bytes(head) })
    }
    await this.client.table('points_transfers').insert(columnsOf(row))
  }

  private async idOf(key: string) {
    const row = await this.client.from('points_transfers').where('key', bytes(key)).first()
    return row ? Number(row.id) : null
  }
}

type AccountRow = {
  id: string
  book: string
  posted: string
  held: string
  min_balance: string | null
  seq: string
  head: Buffer
}

/** PostgreSQL hands out `bigint` as text; all of ours stay below 2^53. */
function accountOf(row: AccountRow): AccountState {
  return {
    id: Number(row.id),
    book: row.book,
    posted: Number(row.posted),
    held: Number(row.held),
    minBalance: row.min_balance === null ? null : Number(row.min_balance),
    seq: Number(row.seq),
    head: hex(row.head),
  }
}

function columnsOf(row: TransferRow) {
  return {
    key: bytes(row.key),
    fingerprint: bytes(row.fingerprint),
    book: row.book,
    kind: row.kind,
    phase: row.phase,
    pending_id: row.pendingId,
    debit: row.debit,
    credit: row.credit,
    amount: row.amount,
    debit_seq: row.debitSeq,
    credit_seq: row.creditSeq,
    debit_after: row.debitAfter,
    credit_after: row.creditAfter,
    at: row.at,
    expires_at: row.expiresAt,
    actor_id: row.actorId,
    memo: JSON.stringify(row.memo),
    hash: bytes(row.hash),
  }
}

function bytes(hexadecimal: string) {
  return Buffer.from(hexadecimal, 'hex')
}

function hex(buffer: Buffer) {
  return buffer.toString('hex')
}
