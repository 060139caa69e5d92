import { ask, type Contract } from '#core/contracts'
import earning, { type PointsOffer } from '#core/contracts/earning'
import spending from '#core/contracts/spending'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** Offers of one plugin; its name is the text `<pluginId>.name`. */
export type OffersOfPlugin = { pluginId: string; offers: PointsOffer[] }

/** What somebody can do for points in a community, and what they can have for them. */
export default async function offersAt(community: Territory, person: Person | null) {
  return {
    earning: await offersFrom(earning, community, person),
    spending: await offersFrom(spending, community, person),
  }
}

async function offersFrom(
  contract: Contract<{ person: Person | null }, PointsOffer[]>,
  community: Territory,
  person: Person | null
): Promise<OffersOfPlugin[]> {
  const answers = await ask(contract, community, { person })
  return answers
    .map(({ answer, pluginId }) => ({ pluginId, offers: answer }))
    .filter(({ offers }) => offers.length > 0)
}
