import { AsyncLocalStorage } from 'node:async_hooks'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import sharedAnswers from '#kernel/shared_answers'

type Effect = () => Promise<void>
type OpenTransaction = { client: TransactionClientContract; effects: Effect[] }

const current = new AsyncLocalStorage<OpenTransaction>()

/**
 * Runs `work` in one database transaction and returns what it returns. Inside another
 * transaction it joins that one, so an action can call other actions and all of it is kept or
 * none. What was put off with `afterCommit` runs once the outermost transaction is durable.
 *
 * @example
 * await transaction(async (client) => {
 *   await ballot.useTransaction(client).related('closure').create({ closedById: member.id })
 * })
 */
export default async function transaction<Result>(
  work: (client: TransactionClientContract) => Promise<Result>
): Promise<Result> {
  const outer = current.getStore()
  if (outer) return work(outer.client)

  const effects: Effect[] = []
  const result = await transactionOfItsOwn((client) =>
    current.run({ client, effects }, () => work(client))
  )
  for (const effect of effects) await effect()
  return result
}

/**
 * The same, but joins no other, and what is done in it joins nothing: for the lane of the ledger, which
 * carries out for many at once.
 */
export async function transactionOfItsOwn<Result>(
  work: (client: TransactionClientContract) => Promise<Result>
): Promise<Result> {
  const client = await db.transaction()
  const result = await workOrRollBack(client, work)
  await client.commit()
  // A commit that failed, for a deferred constraint or a lost connection, is told of here alone: to
  // Lucid it looks like one that succeeded.
  await client.knexClient.executionPromise
  sharedAnswers.forget()
  return result
}

async function workOrRollBack<Result>(
  client: TransactionClientContract,
  work: (client: TransactionClientContract) => Promise<Result>
) {
  try {
    return await work(client)
  } catch (error) {
    await client.rollback()
    throw error
  }
}

/**
 * The transaction that is open here, or null: for a question that needs none of its own. Whoever holds a
 * connection must not wait for a second one.
 */
export function openTransaction() {
  return current.getStore()?.client ?? null
}

/**
 * Puts `effect` off until the transaction it is called in has been committed; after a rollback it does
 * not run. What it throws reaches whoever began the transaction, though everything is kept: what must
 * not be lost is a job (`enqueue`). Throws outside `transaction()`.
 */
export function afterCommit(effect: Effect) {
  const open = current.getStore()
  if (!open) throw new Error('afterCommit() may only be called inside transaction()')
  open.effects.push(effect)
}
