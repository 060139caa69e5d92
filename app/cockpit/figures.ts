import type { Metric, Span } from '#core/metrics'
import type Territory from '#territories/models/territory'

/**
 * A number of the cockpit: what happened in a span of time at and below a territory, or how many there
 * were at its end. Null while whoever counts it does not answer.
 */
export type Figure = {
  /** In addresses: `core.residents`, `volunteer.confirmed_minutes`. */
  name: string
  /** Key of what it is called. */
  label: string
  /** Key of what is counted. */
  definition: string
  /** Key of how the month before is told: its sum, or how many there were at its end. */
  before: 'cockpit.before' | 'cockpit.at_the_end_before'
  unit: Metric['unit']
  count: (territory: Territory, during: Span) => Promise<number | null>
}
