import type { Memo } from '#points/commands'
import type { Balance } from '#points/queries/balance'

export type StatementState = 'earned' | 'spent' | 'held' | 'was_held' | 'returned'

type StatementLine = {
  id: string
  amount: number
  balance: number
  reason: Memo
  at: string
  state: StatementState
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'points/index': {
      balance: Balance
      entries: StatementLine[]
      isFirst: boolean
      /** Place of the last line shown; what comes before it is on the next page. */
      older: number | null
    }
  }
}
