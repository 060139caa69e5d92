import type { Group } from '@japa/runner/core'
import { v4 as uuid } from 'uuid'
import { DomainEvent } from '#core/events'
import { definePlugin, points, withdrawal } from '#core/plugin'
import type Person from '#identity/models/person'
import announce from '#kernel/actions/announce'
import catalogue from '#kernel/catalogue'
import decideRule from '#rules/actions/decide_rule'
import { openTerms, type RuleTerms } from '#rules/terms'
import { createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createTerritory, enablePlugin } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

type Work = { deed: string; personId: string; minutes: number }

class BedWeeded extends DomainEvent<Work> {
  static override eventName = 'garden.bed_weeded'

  get subject() {
    return this.payload.deed
  }
}

class WeedingWithdrawn extends DomainEvent<Work> {
  static override eventName = 'garden.weeding_withdrawn'

  get subject() {
    return this.payload.deed
  }
}

const reason = { key: 'points.reason.adjust', values: { reason: '除草' } }

/** A plugin for the tests of rules: it gives 5 points for a bed, and takes them back when it was not weeded. */
const garden = definePlugin({
  id: 'garden',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
  capabilities: { points: ['budget'] },
  points: [
    points(
      'weeding',
      BedWeeded,
      ({ payload }) => ({ personId: payload.personId, amount: 5, reference: payload.deed, reason }),
      {
        numbers: ['minutes'],
        withdrawal: withdrawal(WeedingWithdrawn, ({ payload }) => {
          return { personId: payload.personId, reference: payload.deed, reason }
        }),
      }
    ),
  ],
})

const weeding = { pluginId: 'garden', code: 'weeding' }
export const rulePath = '/desk/points/rules/garden/weeding'

/** Installs the garden for the tests of a group. */
export default function withGarden(group: Group) {
  group.setup(() => {
    catalogue.plugins.push(garden)
    return () => {
      catalogue.plugins = catalogue.plugins.filter((plugin) => plugin !== garden)
    }
  })
}

/** A street with two communities in which the garden is on, the first of which has a budget. */
export async function createGarden(budget = 10_000) {
  const street = await createTerritory('street')
  const [community, neighbour] = [
    await createTerritory('community', street),
    await createTerritory('community', street),
  ]
  await enablePlugin('garden', street)
  if (budget > 0) await giveBudget('garden', community, budget)
  const staff = await createStaff(community)
  return { street, community, neighbour, staff, person: await createResident(community) }
}

type Deed = { minutes?: number; deed?: string }

/** Reports that a person weeded a bed; returns what names the deed. */
export async function weed(
  place: Territory,
  person: Person,
  { deed = uuid(), minutes = 60 }: Deed = {}
) {
  await announce(new BedWeeded(place.id, { deed, personId: person.id, minutes }))
  return deed
}

/** Reports that it was not weeded after all. */
export async function withdraw(place: Territory, person: Person, deed: string) {
  await announce(new WeedingWithdrawn(place.id, { deed, personId: person.id, minutes: 0 }))
}

type Said = Partial<RuleTerms> & { isLocked?: boolean; state?: 'pays' | 'rests'; after?: number }

/** Staff say what weeding is worth at a place. */
export async function say(
  place: Territory,
  by: Person,
  { after = 0, isLocked, state, ...terms }: Said
) {
  return decideRule(weeding, place, {
    ...{ state: state ?? 'pays', terms: { ...openTerms, ...terms }, isLocked: isLocked ?? false },
    ...{ reason: '居民议事会通过', after, by },
  })
}
