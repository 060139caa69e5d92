import type { HealthView } from '#kernel/queries/health_of'
import type StandingTransformer from '#kernel/transformers/standing_transformer'
import type { Budget } from '#points/queries/budgets_at'

export type ListedPlugin = ReturnType<StandingTransformer['forList']> & {
  /** Null where it is off and nobody asks. */
  health: HealthView | null
  budget: Budget | null
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/plugins/index': { place: string; plugins: ListedPlugin[] }
    'desk/plugins/purges/create': {
      /** `name` is the key of a text. */
      plugin: { id: string; name: string }
      territory: string
      counts: { table: string; count: number }[]
      /** The key of the text that says what stands in the way; null if nothing does. */
      obstacle: string | null
      mayExport: boolean
    }
  }
}
