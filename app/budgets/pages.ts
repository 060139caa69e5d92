import type { Adjustment } from '#budgets/queries/adjustments_on'
import type {
  accountView,
  entryView,
  foundView,
  personView,
} from '#budgets/transformers/account_views'
import type { budgetView, grantView } from '#budgets/transformers/budget_views'
import type { PointsPolicy } from '#points/queries/policy_at'
import type ProposalTransformer from '#budgets/transformers/proposal_transformer'
import type { statementView, SumView } from '#budgets/transformers/statement_views'

export type BudgetView = ReturnType<typeof budgetView>
export type GrantView = ReturnType<typeof grantView>
export type ListedProposal = ReturnType<ProposalTransformer['forList']>
export type EntryView = ReturnType<typeof entryView>
export type AccountView = ReturnType<typeof accountView> & {
  /** The most that this member of staff may propose; 0 for nothing. */
  limit: number
  isOwn: boolean
  older: number | null
}
export type StatementView = ReturnType<typeof statementView>
export type AdjustmentView = Omit<Adjustment, 'at'> & { at: string }

type Choice = { value: string; label: string }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/budgets/index': { place: string; budgets: BudgetView[] }
    'desk/budgets/show': { budget: BudgetView; grants: GrantView[] }
    'desk/budgets/grant': {
      /** `label` is the key of a name. */
      plugins: Choice[]
      communities: Choice[]
      chosen: { pluginId: string; communities: string[] }
      requestKey: string
    }
    'desk/budgets/policy': { place: string; policy: PointsPolicy }
    'desk/budgets/proposals': { waiting: ListedProposal[]; ended: ListedProposal[] }
    'desk/budgets/proposal': {
      proposal: ReturnType<ProposalTransformer['forShow']>
      /** The key of the text that says why this member of staff cannot decide; null if they can. */
      obstacle: string | null
      waiting: ListedProposal[]
    }
    'desk/budgets/accounts': { asked: string; found: ReturnType<typeof foundView>[] }
    'desk/budgets/account': {
      person: ReturnType<typeof personView>
      requestKey: string
      /** Null until somebody says what for. */
      account: AccountView | null
      entries: EntryView[]
    }
    'desk/budgets/report': {
      place: string
      day: string
      previous: string
      next: string | null
      adjustments: AdjustmentView[]
    }
    'desk/budgets/statements': {
      place: string
      month: string
      previous: string
      next: string | null
      sums: SumView[]
    }
    'desk/budgets/statement': { statement: StatementView; previous: string; next: string | null }
  }
}
