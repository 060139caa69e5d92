import db from '@adonisjs/lucid/services/db'
import { v4 as uuid } from 'uuid'
import transaction from '#core/transaction'
import type { Account } from '#points/accounts'
import type { Command, HoldCommand, PostCommand, ResolveCommand } from '#points/commands'
import { emptyHead } from '#points/fingerprint'
import within from '#points/ledger'
import type { AccountState } from '#points/ledger_state'
import {
  accountOf,
  bytes,
  transferOf,
  type AccountColumns,
  type TransferColumns,
} from '#points/rows'
import { newAccount } from './books.ts'

/** Opens accounts in a book that no other test writes in, and tells what they are. */
export async function openAccounts(...kinds: Partial<AccountState>[]): Promise<AccountState[]> {
  const mark = uuid()
  const opened: AccountState[] = []
  for (const [place, kind] of kinds.entries()) {
    const facts = newAccount(0, kind)
    const [row] = await db
      .insertQuery()
      .table('points_accounts')
      .insert({
        book: `${facts.book}:${mark}`,
        code: `test:${place}`,
        owner_kind: 'platform',
        normal_side: facts.normalSide,
        min_balance: facts.minBalance,
        max_balance: facts.maxBalance,
        state: facts.state,
        keeps_lots: facts.lots !== null,
        head: bytes(emptyHead),
      })
      .returning('*')
    opened.push(accountOf(row))
  }
  return opened
}

/** An issuance and two accounts; the first of these has been given so much. */
export async function openPurses(given: number) {
  const [issuance, giver, receiver] = await openAccounts(
    { normalSide: 'debit', minBalance: null },
    {},
    {}
  )
  await carryOut([post(issuance, giver, given)])
  return { issuance, giver, receiver }
}

export async function carryOut(commands: Command[]) {
  return transaction((client) => within(client).carryOut(commands))
}

export function post(debit: AccountState, credit: AccountState, amount: number): PostCommand {
  return { ...deed(), type: 'post', debit: debit.id, credit: credit.id, amount }
}

export function hold(debit: AccountState, credit: AccountState, amount: number): HoldCommand {
  const expiresAt = '2999-01-01T00:00:00.000Z'
  return { ...deed(), type: 'hold', debit: debit.id, credit: credit.id, amount, expiresAt }
}

export function capture(holdId: number): ResolveCommand {
  return { ...deed(), type: 'capture', holdId }
}

export function release(holdId: number): Command {
  return { ...deed(), type: 'release', holdId }
}

export function reverse(transferId: number, amount: number): Command {
  return { ...deed(), type: 'reverse', transferId, amount }
}

/** An account by its name, opened if it was not yet. */
export async function accountFor(account: Account) {
  const [id] = await transaction((client) => within(client).accounts(account))
  const row: AccountColumns = await db.from('points_accounts').where({ id }).firstOrFail()
  return accountOf(row)
}

/** The account as it is now. */
export async function fresh({ id }: AccountState) {
  const row: AccountColumns = await db.from('points_accounts').where({ id }).firstOrFail()
  return accountOf(row)
}

/** Every transfer of the account, in the order of its history. */
export async function historyOf({ id }: AccountState) {
  const rows: TransferColumns[] = await db
    .from('points_transfers')
    .where('debit', id)
    .orWhere('credit', id)
    .orderBy('id')
  return rows.map((row) => ({ ...transferOf(row), id: Number(row.id) }))
}

function deed() {
  const memo = { key: 'points.test', values: {} }
  return { reference: `test:${uuid()}`, kind: 'test', memo, actorId: null }
}
