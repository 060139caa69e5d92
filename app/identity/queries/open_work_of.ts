import { ask } from '#core/contracts'
import openWork, { type OpenWork } from '#core/contracts/open_work'
import type Person from '#identity/models/person'
import gridsCaredFor from '#identity/queries/grids_cared_for'
import appealsAsWork from '#purse/queries/appeals_as_work'
import Territory from '#territories/models/territory'

/** What waits for somebody within a territory: grids, questions about points, and what the plugins say. */
export default async function openWorkOf(
  person: Person,
  territory: Territory
): Promise<OpenWork[]> {
  const work = await gridsAsWork(person, territory)
  work.push(...(await appealsAsWork(person, territory)))
  for (const community of await communitiesWithin(territory)) {
    const answers = await ask(openWork, community, { person })
    work.push(...answers.flatMap(({ answer }) => answer))
  }
  return work.filter(({ count }) => count > 0)
}

/** Where plugins are asked; a grid is asked itself, having none below it. */
export async function communitiesWithin(territory: Territory) {
  const communities = await Territory.query()
    .where('level', 'community')
    .whereRaw('path <@ ?::ltree', [territory.path])
    .orderBy('path')
  return communities.length > 0 ? communities : [territory]
}

async function gridsAsWork(person: Person, territory: Territory): Promise<OpenWork[]> {
  const grids = await gridsCaredFor(person, territory)
  const count = grids.length
  const names = grids.map((grant) => grant.territory.shortName).join('、')
  return [{ say: { key: 'accounts.hand_over.grids', values: { count, names } }, count, href: null }]
}
