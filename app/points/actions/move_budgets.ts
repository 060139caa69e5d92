import type { TransactionClient } from '#core/database'
import type Person from '#identity/models/person'
import { budgetAccount } from '#points/accounts'
import type { PostCommand } from '#points/commands'
import { LedgerRefusal } from '#points/errors'
import within from '#points/ledger'
import budgetsAt from '#points/queries/budgets_at'
import type Territory from '#territories/models/territory'

type Merger = { from: Territory; into: Territory }

/** What is left of the budgets of a community that was merged goes over to its successor, all at once. */
export default async function moveBudgets(
  { from, into }: Merger,
  by: Person,
  client: TransactionClient
) {
  await lockBudgets(from, client)
  const budgets = [...(await budgetsAt(from, client))].filter(([, { left }]) => left > 0)
  const commands: PostCommand[] = []
  const ledger = within(client)
  for (const [pluginId, { left }] of budgets) {
    const [debit, credit] = await ledger.accounts(
      budgetAccount(pluginId, from.id),
      budgetAccount(pluginId, into.id)
    )
    commands.push({
      ...{ type: 'post', kind: 'succession', debit, credit, amount: left, actorId: by.id },
      reference: `succession:${pluginId}:${from.id}`,
      memo: { key: 'points.reason.succession', values: {} },
    })
  }
  if (commands.length === 0) return
  const receipts = await ledger.carryOutLinked(commands)
  for (const { outcome } of receipts) {
    if (outcome.status === 'refused') throw new LedgerRefusal(outcome.code)
  }
}

/** Awards that are just being paid end first: what is left is known only after them. */
async function lockBudgets({ id }: Territory, client: TransactionClient) {
  await client.rawQuery(
    `select from points_accounts where territory_id = ? order by id for update`,
    [id]
  )
}
