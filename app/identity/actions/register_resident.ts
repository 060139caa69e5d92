import Account from '#identity/models/account'
import Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'
import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

/** Makes the account, and the person behind it, of someone who proved their number and chose a grid. */
export default async function registerResident(
  phone: string,
  community: Territory,
  grid: Territory
) {
  return transaction(async (client) => {
    const person = await Person.create(
      { territoryId: community.id, gridId: grid.id, assuranceLevel: 'phone' },
      { client }
    )
    return Account.create(
      { personId: person.id, phoneSealed: seal(phone), phoneDigest: digest(phone) },
      { client }
    )
  })
}
