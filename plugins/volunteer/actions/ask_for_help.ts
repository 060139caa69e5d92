import { transaction } from '#core/database'
import type { Person, Territory } from '#core/people'
import Need from '../models/need.ts'
import type { NeedForm } from '../validators/need_validator.ts'

/** A resident asks for help. The same form sent twice asks once. */
export default async function askForHelp(community: Territory, person: Person, form: NeedForm) {
  const { onBehalfOf, paysHours, requestKey, ...words } = form
  return transaction(async (client) => {
    await client.rawQuery('select 1 from persons where id = ? for no key update', [person.id])
    const earlier = await Need.findBy({ requestKey, personId: person.id }, { client })
    if (earlier) return earlier

    return Need.create(
      {
        ...words,
        requestKey,
        territoryId: community.id,
        personId: person.id,
        onBehalfOf: onBehalfOf ?? null,
        paysHours: paysHours ?? false,
      },
      { client }
    )
  })
}
