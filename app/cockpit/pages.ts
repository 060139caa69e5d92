import type { Metric } from '#core/metrics'
import type { CardView } from '#kernel/queries/cards_for'
import type { AlertView } from '#notifications/pages'

/** `label` and `definition` are keys of texts; null where whoever counts it does not answer now. */
export type FigureView = {
  name: string
  label: string
  definition: string
  /** Key of how the month before is told. */
  beforeText: string
  unit: Metric['unit']
  /** This month so far, and the whole month before. */
  value: number | null
  before: number | null
}

/** `month` as `2026-11`; the territories are those directly below, this month. */
export type FigureDetail = {
  months: { month: string; value: number | null }[]
  below: { code: string; name: string; value: number | null }[]
}

export type ScreenView = {
  id: string
  name: string
  place: string
  openedBy: string | null
  state: 'open' | 'expired' | 'revoked'
  expiresAt: string
  seenAt: string | null
}

type CockpitProps = {
  community: string
  figures: FigureView[]
  cards: CardView[]
  at: string
  mayOpenScreens: boolean
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'cockpit/overview': CockpitProps
    'cockpit/figures/show': FigureDetail & {
      community: string
      figure: Pick<FigureView, 'name' | 'label' | 'definition' | 'unit'>
      at: string
    }
    /** `address` of the screen that was opened just now; it cannot be shown again. */
    'cockpit/screens/index': { screens: ScreenView[]; address: string | null }
    'cockpit/screens/create': { places: { code: string; name: string }[] }
    'screens/show': {
      name: string
      community: string
      alerts: AlertView[]
      figures: FigureView[]
      at: string
    }
  }
}
