import type { Person } from '#core/people'
import { payingRule } from '#core/points'
import type Shift from '../models/shift.ts'

/** Whole points for a shift, or for so many minutes of it, as the rule of a place pays them now. */
export type Pay = (shift: Shift, minutes?: number) => number

/** What shifts bring somebody in a community, by what staff have set there; null for guests. */
export default async function payFor(territoryId: string, person: Person | null): Promise<Pay> {
  const pays = await payingRule({ pluginId: 'volunteer', code: 'service' }, { territoryId, person })
  return (shift, minutes = shift.minutes) => {
    const points = shift.pointsFor(minutes)
    if (points === 0) return 0
    return pays({ amount: points, numbers: { minutes, points }, at: shift.session.startsAt })
  }
}
