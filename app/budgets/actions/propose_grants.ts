import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { NobodyToGrant } from '#budgets/errors'
import type { Grantee } from '#budgets/queries/budgets_to_grant'
import { proposeGrant } from '#points/actions/propose'

type Wish = {
  pluginId: string
  /** The codes of communities. */
  communities: string[]
  /** Whole points for each of them. */
  amount: number
  reason: string
  requestKey: string
  by: Person
}

/** Proposes the same grant for each of some communities; another person decides each. Returns how many there are. */
export default async function proposeGrants(grantees: Grantee[], wish: Wish): Promise<number> {
  const { amount, by, communities, pluginId, reason, requestKey } = wish
  const chosen = grantees.filter(
    (grantee) => grantee.pluginId === pluginId && communities.includes(grantee.territory.code)
  )
  if (chosen.length === 0) throw new NobodyToGrant()

  await transaction(async () => {
    for (const { territory } of chosen) {
      const key = `${requestKey}:${territory.code}`
      await proposeGrant(pluginId, territory, { amount, reason, requestKey: key, by })
    }
  })
  return chosen.length
}
