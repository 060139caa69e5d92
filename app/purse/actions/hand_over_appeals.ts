import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { appealsInHand } from '#purse/queries/appeals_as_work'
import type Territory from '#territories/models/territory'

type Handing = { from: Person; to: Person }

/** Gives the questions that one of the staff sees to to a colleague who may answer them; returns how many. */
export default async function handOverAppeals({ from, to }: Handing, territory: Territory) {
  await to.load('roleGrants', (grants) => grants.preload('territory'))
  const mayAnswer = ['points.adjust', 'points.adjust_more'].some((permission) =>
    to.can(permission, territory)
  )
  if (!mayAnswer) return 0

  return transaction(async (client) => {
    const appeals = await appealsInHand(from.id, territory).useTransaction(client).forUpdate()
    // Nobody is given what concerns their own points.
    const others = appeals.filter(({ personId }) => personId !== to.id)
    for (const appeal of others) {
      await appeal.useTransaction(client).merge({ takenUpById: to.id }).save()
    }
    return others.length
  })
}
