import Territory from '#territories/models/territory'
import factsOf, { type TerritoryFacts } from '#territories/queries/facts_of'
import formerNames, { type FormerName } from '#territories/queries/former_names'
import pluginsOn from '#territories/queries/plugins_on'
import { territoriesBelow, wayDown } from '#territories/queries/territory_at'
import TerritoryTransformer, {
  type TerritoryView,
} from '#territories/transformers/territory_transformer'

export type TerritoryPage = {
  territory: TerritoryView
  /** From the viewer's own territory down to this one. */
  way: TerritoryView[]
  facts: TerritoryFacts & { plugins: number }
  below: TerritoryView[]
  names: FormerName[]
  /** What is there in its place, or null. */
  successor: TerritoryView | null
}

/** All that the desk shows of one territory. */
export default async function territoryPage(
  territory: Territory,
  within: Territory
): Promise<TerritoryPage> {
  const view = (each: Territory) => new TerritoryTransformer(each).toObject()
  const way = await wayDown(within, territory)
  const below = await territoriesBelow(territory)
  const successor = await Territory.find(territory.succeededById)
  return {
    territory: view(territory),
    way: way.map(view),
    facts: { ...(await factsOf(territory)), plugins: (await pluginsOn(territory)).length },
    below: below.map(view),
    names: await formerNames(territory),
    successor: successor && view(successor),
  }
}
