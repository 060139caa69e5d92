import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { purseAccount, redeemedAccount } from '#points/accounts'
import {
  capCounters,
  countedBy,
  expectRoom,
  idsOfCounters,
  type CapCounters,
} from '#points/cap_counters'
import type { Cap } from '#points/caps'
import type { HoldCommand, Memo } from '#points/commands'
import within from '#points/ledger'
import accountNow from '#points/queries/account_now'
import refusalError from '#points/refusal_error'

export type HoldRequest = {
  pluginId: string
  personId: string
  territoryId: string
  /** Whole points, more than 0. */
  amount: number
  /** Names what the points are held for; the same reference is held once. */
  reference: string
  /** The text that the person reads in the history: `mall.points.reservation` and its values. */
  reason: Memo
  expiresAt: DateTime
  /** Whose account of the plugin's own receives them, such as a merchant's id; the plugin's itself unless said. */
  payee?: string
  /** The most that may be set aside and spent; what is released does not count. */
  caps?: Cap[]
}

/** Sets points of a person aside, so that they cannot be spent twice. */
export default async function holdPoints(request: HoldRequest) {
  return transaction(async (client) => {
    const { payer, receiver, ...counters } = await accountsFor(request, client)
    const command = commandFor(request, payer, receiver)
    if (counters.caps.length > 0) {
      const earlier = await earlierWithin(command, counters, client)
      if (earlier !== null) return { id: String(earlier) }
    }
    const commands = [command, ...countedBy(counters, command)]
    const [{ id, outcome }] = await within(client).carryOutLinked(commands)
    const error = refusalError(outcome, request.amount)
    if (error) throw error
    return { id: String(id) }
  })
}

/** The same hold where it was made before; what is new has to find room under the caps. */
async function earlierWithin(
  { amount, credit, debit, reference }: HoldCommand,
  counters: CapCounters,
  client: TransactionClient
) {
  const ledger = within(client)
  const states = await ledger.states(debit, credit, ...idsOfCounters(counters))
  const earlier = await ledger.transferFor(reference)
  if (earlier === null) await expectRoom([{ amount, counters }], states, client)
  return earlier
}

async function accountsFor(request: HoldRequest, client: TransactionClient) {
  const { caps = [], payee, personId, pluginId, territoryId } = request
  const account = await accountNow(personId, client)
  const receiving =
    payee === undefined
      ? redeemedAccount(pluginId, territoryId)
      : purseAccount({ pluginId, territoryId, use: 'payee', name: payee })
  const [payer, receiver] = await within(client).accounts(account, receiving)
  const counted = {
    ruleCode: 'spending',
    personId: account.ownerId ?? personId,
    at: DateTime.now(),
  }
  const counters = await capCounters(caps, { pluginId, territoryId, ...counted }, client)
  return { payer, receiver, ...counters }
}

function commandFor(request: HoldRequest, debit: number, credit: number): HoldCommand {
  const { amount, expiresAt, personId, pluginId, reason, reference } = request
  return {
    type: 'hold',
    kind: 'redeem',
    reference: `hold:${pluginId}:${reference}`,
    debit,
    credit,
    amount,
    expiresAt: expiresAt.toUTC().toISO()!,
    actorId: personId,
    memo: { key: reason.key, values: reason.values },
  }
}
