import type { Simulation } from '#rules/queries/simulate'
import type { filledWith } from '#rules/rule_form'
import type RuleTransformer from '#rules/transformers/rule_transformer'
import type { termsView, versionView } from '#rules/transformers/rule_transformer'
import type { RuleState } from '#rules/terms'

export type ListedRule = ReturnType<RuleTransformer['forList']>
export type ShownRule = ReturnType<RuleTransformer['forShow']>
export type TermsView = ReturnType<typeof termsView>
export type VersionView = ReturnType<typeof versionView>
export type FormStart = ReturnType<typeof filledWith>

/** A figure twice: as it is now, and as it would be. */
export type SimulationView = Simulation & { period: { name: string } }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/rules/index': { place: string; rules: ListedRule[] }
    'desk/rules/show': {
      place: string
      rule: ShownRule
      /** What the form starts with: what counts here now. */
      start: FormStart
      mayLock: boolean
      roles: { value: string; label: string }[]
      grids: { value: string; label: string }[]
      story: VersionView[]
    }
    'desk/rules/trial': {
      place: string
      rule: ShownRule
      planned: { state: RuleState; terms: TermsView; isLocked: boolean }
      simulation: SimulationView
      periods: { name: string; href: string; isCurrent: boolean }[]
      /** What was filled in, to be sent again with the reason. */
      fields: [name: string, value: string][]
    }
  }
}
