import { Exception } from '@adonisjs/core/exceptions'
import db from '@adonisjs/lucid/services/db'
import budgetLines from '#budgets/queries/budget_lines'
import type Territory from '#territories/models/territory'

/** Points that came into a budget by a decision: who wanted them, who allowed them, and why. */
export type GrantTold = {
  id: string
  at: Date
  amount: number
  /** What is left of the budget after it. */
  after: number
  kind: 'grant' | 'succession'
  reason: string | null
  proposedBy: string | null
  approvedBy: string | null
}

/** A budget of the territory or below it, by the id of its account, or a 404. */
export async function budgetAt(territory: Territory, id: string) {
  const found = (await budgetLines(territory)).find((line) => line.id === String(id))
  if (found) return found
  throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
}

type Row = Omit<GrantTold, 'amount' | 'after'> & { amount: string; after: string }

/** All that was ever put into a budget, the latest first. */
export default async function grantsTo(accountId: string): Promise<GrantTold[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select transfer.id, at, transfer.amount, credit_after as after, transfer.kind,
       proposal.reason, coalesce(proposer.name, actor.name) as "proposedBy",
       approver.name as "approvedBy"
     from points_transfers as transfer
     left join points_proposals as proposal on proposal.id = transfer.approval_id
     left join points_decisions as decision on decision.proposal_id = proposal.id
     left join persons as proposer on proposer.id = proposal.proposed_by_id
     left join persons as approver on approver.id = decision.decided_by_id
     left join persons as actor on actor.id = transfer.actor_id
     where credit = :accountId and transfer.kind in ('grant', 'succession')
     order by credit_seq desc limit 50`,
    { accountId }
  )
  return rows.map((row) => ({ ...row, amount: Number(row.amount), after: Number(row.after) }))
}
