import { DateTime } from 'luxon'
import { periodOf, type Cap } from '#points/caps'
import type { StandingRule } from '#rules/terms'
import worthOf, { type Deed, type Unpaid } from '#rules/worth'
import type { KnownEarner } from '#rules/queries/earners'

/** A deed that was reported, who did it, and by which rule it would be paid. */
export type TriedDeed = Deed & {
  at: Date
  territoryId: string
  earner: KnownEarner
  rule: StandingRule
}

/** What rules would have given for what was done. Points are whole. */
export type Trial = {
  deeds: number
  /** Deeds for which something would have been paid. */
  paid: number
  points: number
  people: number
  /** Whom it would have given the most, and what half of the people would have had at least. */
  most: { name: string | null; points: number } | null
  median: number
  /** People who would have met a cap. */
  capped: number
  unpaid: Record<Unpaid, number>
  /** How many people would have had so many points: from, to, people. */
  spread: { from: number; to: number | null; people: number }[]
}

const steps = [1, 11, 21, 51, 101, 201, 501]

/** Goes through deeds in their order, as if each were just being paid. Pure. */
export default function tryOut(deeds: TriedDeed[]): Trial {
  const counters = new Map<string, number>()
  const sums = new Map<string, { name: string | null; points: number }>()
  const capped = new Set<string>()
  const unpaid = { rests: 0, out_of_dates: 0, not_eligible: 0, worth_nothing: 0 }
  let paid = 0
  for (const deed of deeds) {
    const { points: worth, why } = worthOf(deed.rule, deed, deed.earner)
    if (why) unpaid[why]++
    const points = throughCaps(deed, worth, counters)
    if (points < worth) capped.add(deed.earner.id)
    if (points > 0) paid++
    const { id, name } = deed.earner
    if (points > 0) sums.set(id, { name, points: (sums.get(id)?.points ?? 0) + points })
  }
  return { deeds: deeds.length, paid, capped: capped.size, unpaid, ...shares([...sums.values()]) }
}

/** What is left of an amount after the caps, which count it. */
function throughCaps(deed: TriedDeed, worth: number, counters: Map<string, number>) {
  const caps = deed.rule.terms.caps.flatMap((cap) => {
    const name = counterOf(cap, deed)
    return name ? [{ name, room: cap.most - (counters.get(name) ?? 0) }] : []
  })
  const points = Math.max(0, Math.min(worth, ...caps.map(({ room }) => room)))
  for (const { name } of caps) counters.set(name, (counters.get(name) ?? 0) + points)
  return points
}

function counterOf({ per, within }: Cap, { at, earner, territoryId }: TriedDeed) {
  const owners = { person: earner.id, household: earner.householdId, community: territoryId }
  const owner = owners[per]
  return owner && `${per} ${within} ${periodOf(DateTime.fromJSDate(at), within)} ${owner}`
}

function shares(sums: { name: string | null; points: number }[]) {
  const sorted = sums.toSorted((one, other) => other.points - one.points)
  const spread = steps.map((from, place) => {
    const to = place + 1 < steps.length ? steps[place + 1] - 1 : null
    const within = sorted.filter(({ points }) => points >= from && points <= (to ?? Infinity))
    return { from, to, people: within.length }
  })
  return {
    points: sorted.reduce((sum, { points }) => sum + points, 0),
    people: sorted.length,
    most: sorted[0] ?? null,
    median: sorted[Math.floor(sorted.length / 2)]?.points ?? 0,
    spread,
  }
}
