import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type Person from '#identity/models/person'
import { capAccount, type Cap, type CapScope } from '#points/caps'
import householdOf from '#points/queries/household_of'
import rulesAt, { type RuleStanding } from '#rules/queries/rules_at'
import type Territory from '#territories/models/territory'

/** A cap of a rule; `left` is what this person can still earn under it now, null for guests. Whole points. */
type CapLeft = Cap & { left: number | null }

/** A rule as it counts in a community; its name is the text `<pluginId>.adds.rules.<ruleCode>`. */
export type RuleOffer = {
  pluginId: string
  ruleCode: string
  /** 0 while the community has said nothing, so that what the plugin brings counts. */
  version: number
  caps: CapLeft[]
  startsOn: string | null
  endsOn: string | null
}

/** The rules that pay in a community, with what they pay at most and what of it is left. */
export default async function ruleOffers(
  community: Territory,
  person: Person | null
): Promise<RuleOffer[]> {
  const rules = await rulesAt(community)
  const paying = rules.filter(({ standing }) => standing.state === 'pays')
  const offers: RuleOffer[] = []
  for (const rule of paying) offers.push(await offerOf(rule, community, person))
  return offers
}

async function offerOf(
  { plugin, rule, standing }: RuleStanding,
  community: Territory,
  person: Person | null
): Promise<RuleOffer> {
  const { caps, endsOn, startsOn } = standing.terms
  const scope = person && (await scopeOf(person, community, { plugin, rule }))
  return {
    pluginId: plugin.id,
    ruleCode: rule.code,
    version: standing.version,
    caps: await Promise.all(
      caps.map(async (cap) => ({ ...cap, left: scope && (await leftOf(cap, scope)) }))
    ),
    startsOn,
    endsOn,
  }
}

async function scopeOf(
  { id: personId }: Person,
  community: Territory,
  { plugin, rule }: Pick<RuleStanding, 'plugin' | 'rule'>
): Promise<CapScope> {
  return {
    pluginId: plugin.id,
    ruleCode: rule.code,
    personId,
    householdId: await householdOf(personId),
    territoryId: community.id,
    at: DateTime.now(),
  }
}

/** Nothing was paid yet where the account that counts has not been opened. */
async function leftOf(cap: Cap, scope: CapScope) {
  const account = capAccount(cap, scope)
  if (!account) return cap.most
  const { book, code } = account
  const counted = await db.from('points_accounts').where({ book, code }).select('posted').first()
  return Math.max(0, cap.most - Number(counted?.posted ?? 0))
}
