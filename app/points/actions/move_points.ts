import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { purseAccount, redeemedAccount, type Account } from '#points/accounts'
import {
  capCounters,
  countedBy,
  expectRoom,
  idsOfCounters,
  type CapCounters,
} from '#points/cap_counters'
import type { Cap } from '#points/caps'
import type { Memo, PostCommand } from '#points/commands'
import within from '#points/ledger'
import accountNow from '#points/queries/account_now'
import refusalError from '#points/refusal_error'

/** One of several movements that stand or fall together; `amount` in whole points, more than 0. */
export type Move = { amount: number } & (
  | { kind: 'donate'; fromPersonId: string; toPool: string }
  | { kind: 'share'; fromPool: string; toPersonId: string; caps?: Cap[] }
  | { kind: 'settle'; fromPayee: string }
)

export type MoveRequest = {
  pluginId: string
  territoryId: string
  /** Names the deed; the same reference is carried out once. */
  reference: string
  /** The text that is read in the histories of both sides. */
  reason: Memo
  byPersonId: string | null
  moves: Move[]
}

/**
 * Moves points between people and what a plugin keeps apart, all of the moves or none. Nobody's points but those of
 * whoever asks leave a person; a pool gives to people only, and a payee to what has been spent with the plugin.
 */
export default async function movePoints(request: MoveRequest) {
  await transaction(async (client) => {
    const planned: Planned[] = []
    for (const [place, move] of request.moves.entries()) {
      planned.push(await plan(request, { move, place }, client))
    }
    await findRoom(planned, client)
    const commands = planned.flatMap(({ command, counters }) => [
      command,
      ...countedBy(counters, command),
    ])
    const receipts = await within(client).carryOutLinked(commands)
    for (const [place, { outcome }] of receipts.entries()) {
      if (outcome.status === 'refused' && outcome.code === 'linked_failed') continue
      const error = refusalError(outcome, commands[place].amount)
      if (error) throw error
    }
  })
}

type Place = { move: Move; place: number }
type Planned = { command: PostCommand; counters: CapCounters }

async function plan(
  request: MoveRequest,
  { move, place }: Place,
  client: TransactionClient
): Promise<Planned> {
  const { byPersonId, pluginId, reason, reference, territoryId } = request
  const [from, to] = await sidesOf(request, move, client)
  const [debit, credit] = await within(client).accounts(from, to)
  const caps = move.kind === 'share' ? (move.caps ?? []) : []
  const scope = { pluginId, territoryId, ruleCode: 'share', at: DateTime.now() }
  const counters = await capCounters(caps, { ...scope, personId: to.ownerId ?? '' }, client)
  const command: PostCommand = {
    type: 'post',
    kind: move.kind,
    reference: `${move.kind}:${pluginId}:${reference}${place === 0 ? '' : `:${place}`}`,
    debit,
    credit,
    amount: move.amount,
    actorId: byPersonId,
    memo: { key: reason.key, values: reason.values },
  }
  return { command, counters }
}

async function sidesOf(
  { byPersonId, pluginId, territoryId }: MoveRequest,
  move: Move,
  client: TransactionClient
): Promise<[Account, Account]> {
  const purse = (use: 'pool' | 'payee', name: string) =>
    purseAccount({ pluginId, territoryId, use, name })
  if (move.kind === 'settle')
    return [purse('payee', move.fromPayee), redeemedAccount(pluginId, territoryId)]
  if (move.kind === 'share')
    return [purse('pool', move.fromPool), await accountNow(move.toPersonId, client)]

  if (move.fromPersonId !== byPersonId) throw new Error('Points are given by their owner alone')
  return [await accountNow(move.fromPersonId, client), purse('pool', move.toPool)]
}

/** All accounts are locked at once; what was moved before is not asked for room again. */
async function findRoom(planned: Planned[], client: TransactionClient) {
  const counting = planned.flatMap(({ counters }) => idsOfCounters(counters))
  if (counting.length === 0) return

  const ledger = within(client)
  const ids = planned.flatMap(({ command }) => [command.debit, command.credit])
  const states = await ledger.states(...new Set([...ids, ...counting]))
  if ((await ledger.transferFor(planned[0].command.reference)) !== null) return

  const counted = planned.map(({ command: { amount }, counters }) => ({ amount, counters }))
  await expectRoom(counted, states, client)
}
