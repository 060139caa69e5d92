import { yearsUnknown } from '#core/holidays'
import type { Health } from '#core/metrics'

/** Whether it is known on which days spaces are closed: without published holidays nobody can book them. */
export default async function spacesHealth(): Promise<Health> {
  const years = await yearsUnknown()
  if (years.length === 0)
    return { isHealthy: true, say: { key: 'spaces.health.known', values: {} } }
  return {
    isHealthy: false,
    say: { key: 'spaces.health.unknown', values: { years: years.join('、') } },
  }
}
