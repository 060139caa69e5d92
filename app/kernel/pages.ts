import type { CardView } from '#kernel/queries/cards_for'
import type contributionsOf from '#kernel/queries/contributions_of'
import type { DeliveryView } from '#kernel/queries/background_work_at'
import type { FaultView } from '#kernel/queries/faults_of'
import type { HealthView } from '#kernel/queries/health_of'
import type { MetricView } from '#kernel/queries/metrics_of'
import type { PluginTroubles } from '#kernel/queries/plugin_troubles'
import type { ArrangedCard } from '#kernel/snapshot'
import type DecisionTransformer from '#kernel/transformers/decision_transformer'
import type ImportTransformer from '#kernel/transformers/import_transformer'
import type JobRunTransformer from '#kernel/transformers/job_run_transformer'
import type SettingDecisionTransformer from '#kernel/transformers/setting_decision_transformer'
import type SettingTransformer from '#kernel/transformers/setting_transformer'
import type StandingTransformer from '#kernel/transformers/standing_transformer'
import type { Budget } from '#points/queries/budgets_at'

export type ListedPlugin = ReturnType<StandingTransformer['forList']> & {
  /** Null where it is off and nobody asks. */
  health: HealthView | null
  budget: Budget | null
}

export type ShownPlugin = ReturnType<StandingTransformer['forShow']>
export type DecisionView = ReturnType<DecisionTransformer['forStory']>

/** A capability by the key of its sentence, and whether somebody agreed to it. */
export type AskedCapability = { name: string; isAgreedTo: boolean }

export type PluginPageProps = {
  plugin: ShownPlugin
  adds: ReturnType<typeof contributionsOf>
  asks: AskedCapability[]
  /** The decision by which it is on; null where it is off. */
  consent: DecisionView | null
  health: HealthView | null
  budget: Budget | null
  mayHaveBudget: boolean
  metrics: MetricView[]
  story: DecisionView[]
  faults: FaultView[]
  exports: string[]
  imports: string[]
}

export type HomePageProps = {
  place: string
  isArrangedHere: boolean
  /** The territory above whose order it is; null where it is this one's, or nobody's. */
  arrangedBy: string | null
  isDraft: boolean
  order: ArrangedCard[]
  /** How it would look to a guest; null above communities, which have no home page. */
  cards: CardView[] | null
}

export type SettingView = ReturnType<SettingTransformer['forForm']>
export type SettingDecisionView = ReturnType<SettingDecisionTransformer['forStory']>
export type RunView = ReturnType<JobRunTransformer['forDesk']>

export type BackgroundWorkProps = {
  place: string
  running: RunView[]
  givenUp: RunView[]
  parked: DeliveryView[]
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/plugins/index': { place: string; plugins: ListedPlugin[]; troubles: PluginTroubles }
    'desk/plugins/home': HomePageProps
    'desk/plugins/work': BackgroundWorkProps
    'desk/plugins/activations/create': Pick<
      PluginPageProps,
      'plugin' | 'adds' | 'asks' | 'mayHaveBudget'
    > & {
      /** Names the one time the form is sent. */
      requestKey: string
    }
    'desk/plugins/budgets/create': { pluginId: string; budget: Budget; requestKey: string }
    'desk/plugins/settings/edit': {
      pluginId: string
      place: string
      mayLock: boolean
      settings: SettingView[]
      /** What was set here and above, the latest first. */
      story: SettingDecisionView[]
    }
    'desk/plugins/purges/create': {
      /** `name` is the key of a text. */
      plugin: { id: string; name: string }
      territory: string
      counts: { table: string; count: number }[]
      /** The key of the text that says what stands in the way; null if nothing does. */
      obstacle: string | null
      mayExport: boolean
    }
    'desk/plugins/show': PluginPageProps
    'desk/plugins/imports/create': {
      pluginId: string
      name: string
      columns: string[]
      /** Names the one time the form is sent. */
      requestKey: string
    }
    'desk/plugins/imports/show': { result: ReturnType<ImportTransformer['forResult']> }
  }
}
