import { transaction } from '#core/database'
import type { Person, Territory } from '#core/people'
import { endUnfinished, rememberAnswers } from '#core/remembered'
import Need from '../models/need.ts'
import { formName } from '../need_questions.ts'
import type { NeedForm } from '../validators/need_validator.ts'

/** A resident asks for help. The same form sent twice asks once. */
export default async function askForHelp(community: Territory, person: Person, form: NeedForm) {
  const { onBehalfOf, paysHours, remember, requestKey, ...words } = form
  return transaction(async (client) => {
    await client.rawQuery('select 1 from persons where id = ? for no key update', [person.id])
    const earlier = await Need.findBy({ requestKey, personId: person.id }, { client })
    if (earlier) return earlier

    await endUnfinished(person, formName)
    const agrees = remember ?? false
    await rememberAnswers(person, { place: form.place }, { form: formName, agrees })
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
