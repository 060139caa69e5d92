import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { debtAccount, type Account } from '#points/accounts'
import type { Carrying } from '#points/actions/carry_points'
import { capSource } from '#points/caps'
import type { Command } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import { balanceIn } from '#points/queries/balance'

/** Deeds that are reported later than this are not. */
const MONTHS_COUNTED = 13

type Counter = { id: string; code: string; most: string | null; posted: string }

/**
 * What one of two entries of a person owes becomes what the other owes, and what rules have paid to the one
 * counts against the caps of the other: nobody becomes free of either by being two.
 */
export default async function carryCounters(merge: Carrying, client: TransactionClient) {
  const commands = [...(await debtOf(merge, client)), ...(await countsOf(merge, client))]
  await carryOutAll(commands, client)
}

/** Takes it back where the two were not one: a debt as far as it has not been repaid, and every count. */
export async function carryCountersBack(merge: Carrying, client: TransactionClient) {
  const ledger = within(client)
  const references = [debtReference(merge)]
  for (const { id } of await countersOf(merge.mergedId, client)) {
    references.push(countReference(merge, id))
  }
  const commands: Command[] = []
  for (const reference of references) {
    const transferId = await ledger.transferFor(reference)
    if (transferId !== null) commands.push(await undoing(merge, { reference, transferId }, client))
  }
  await carryOutAll(
    commands.filter((command) => 'amount' in command && Number(command.amount) > 0),
    client
  )
}

const deedOf = ({ mergedById }: Carrying) => ({
  kind: 'merge',
  actorId: mergedById,
  memo: { key: 'verification.points.merged', values: {} },
})

const debtReference = ({ id }: Carrying) => `merge:${id}:debt`

/** By the counter of the merged entry, which keeps what it has counted. */
const countReference = ({ id }: Carrying, counter: string) => `merge:${id}:cap:${counter}`

async function debtOf(merge: Carrying, client: TransactionClient): Promise<Command[]> {
  const amount = await owedBy(merge.mergedId, client)
  if (amount === 0) return []

  const [debit, credit] = await within(client).accounts(
    debtAccount(merge.keptId),
    debtAccount(merge.mergedId)
  )
  const reference = debtReference(merge)
  return [{ ...deedOf(merge), type: 'post', reference, debit, credit, amount }]
}

async function owedBy(personId: string, client: TransactionClient) {
  const { posted } = await balanceIn(debtAccount(personId), client)
  return Math.max(0, -posted)
}

async function countsOf(merge: Carrying, client: TransactionClient) {
  const commands: Command[] = []
  for (const counter of await countersOf(merge.mergedId, client)) {
    const amount = Number(counter.posted)
    if (amount > 0) commands.push(await countOf(merge, { counter, amount }, client))
  }
  return commands
}

async function countOf(
  merge: Carrying,
  { amount, counter }: { counter: Counter; amount: number },
  client: TransactionClient
): Promise<Command> {
  const [debit, credit] = await within(client).accounts(
    await sourceOf(merge, counter, client),
    counterFor(merge.keptId, counter)
  )
  // Together they may have been paid more than one may: the next award sets the limit as the rule says.
  await client.rawQuery(
    `update points_accounts set max_balance = greatest(max_balance, posted + pending_in + ?)
     where id = ? and max_balance is not null`,
    [amount, credit]
  )
  const reference = countReference(merge, counter.id)
  return { ...deedOf(merge), type: 'post', reference, debit, credit, amount }
}

/** Counters of a person, of every rule and period that may still be paid for. */
async function countersOf(personId: string, client: TransactionClient): Promise<Counter[]> {
  const { rows } = await client.rawQuery(
    `select id, code, max_balance as most, posted from points_accounts
     where owner_kind = 'person' and owner_id = :personId and code like 'cap:%'
       and created_at > now() - make_interval(months => :months)
     order by id`,
    { personId, months: MONTHS_COUNTED }
  )
  return rows
}

function counterFor(ownerId: string, { code, most }: Counter): Account {
  return {
    book: 'caps',
    code: [...code.split(':').slice(0, -1), ownerId].join(':'),
    ownerKind: 'person',
    ownerId,
    territoryId: null,
    normalSide: 'credit',
    minBalance: 0,
    ...(most !== null && { maxBalance: Number(most) }),
  }
}

/** Of the plugin whose rule it was, where the person lives. */
async function sourceOf({ keptId }: Carrying, { code }: Counter, client: TransactionClient) {
  const { territory_id: territoryId } = await client
    .from('persons')
    .where('id', keptId)
    .select('territory_id')
    .firstOrFail()
  const [, pluginId, ruleCode] = code.split(':')
  const scope = { pluginId, territoryId, ruleCode, personId: keptId, householdId: null }
  return capSource({ ...scope, at: DateTime.now() })
}

type Undone = { reference: string; transferId: number }

async function undoing(
  merge: Carrying,
  { reference, transferId }: Undone,
  client: TransactionClient
): Promise<Command> {
  const { amount } = await client
    .from('points_transfers')
    .where('id', transferId)
    .select('amount')
    .firstOrFail()
  const isDebt = reference === debtReference(merge)
  const most = isDebt ? await owedBy(merge.keptId, client) : Number(amount)
  return {
    ...deedOf(merge),
    type: 'reverse',
    memo: { key: 'verification.points.unmerged', values: {} },
    reference: `undo:${reference}`,
    transferId,
    amount: Math.min(Number(amount), most),
  }
}

async function carryOutAll(commands: Command[], client: TransactionClient) {
  if (commands.length === 0) return
  const receipts = await within(client).carryOutLinked(commands)
  for (const { outcome } of receipts) {
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
  }
}
