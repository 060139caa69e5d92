import { DateTime } from 'luxon'
import { partyYearsOf, type YearOfParty } from '#points/queries/party_scores'

/** What a party member has: this year, in all, and in the years before it that brought something. */
export type PartyStanding = { score: number; total: number; earlier: YearOfParty[] }

/** Null for whoever never had a score. */
export default async function partyStanding(personId: string): Promise<PartyStanding | null> {
  const years = await partyYearsOf(personId)
  if (years.length === 0) return null

  const now = DateTime.now().setZone('Asia/Shanghai').year
  return {
    score: years.find(({ year }) => year === now)?.score ?? 0,
    total: years.reduce((sum, { score }) => sum + score, 0),
    earlier: years.filter(({ score, year }) => year !== now && score > 0),
  }
}
