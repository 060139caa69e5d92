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
  const phoneDigest = digest(phone)
  return transaction(async (client) => {
    // There is no row yet that could be locked: a form sent twice waits here and finds the first.
    await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [phoneDigest])
    const known = await Account.findBy({ phoneDigest }, { client })
    if (known) return known

    const person = await Person.create(
      { territoryId: community.id, gridId: grid.id, assuranceLevel: 'phone' },
      { client }
    )
    return Account.create(
      { personId: person.id, phoneSealed: seal(phone), phoneDigest },
      { client }
    )
  })
}
