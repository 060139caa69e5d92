import { test } from '@japa/runner'
import { Enrolment } from '#core/enrolment'
import mergePersons from '#identity/actions/merge_persons'
import ensureProfile from '#plugins/volunteer/actions/ensure_profile'
import signUp from '#plugins/volunteer/actions/sign_up'
import Profile from '#plugins/volunteer/models/profile'
import {
  createNeighbourhood,
  createShift,
  createVolunteer,
} from '#plugins/volunteer/tests/volunteer'
import erasePerson from '#privacy/actions/erase_person'
import { createStaff } from '#tests/factories/people'

test.group('Erasing somebody who was known by two entries', () => {
  test('takes the seat and the profile that stayed with the older one, too', async ({ assert }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 2 })
    const [kept, merged] = [await createVolunteer(community), await createVolunteer(community)]
    for (const person of [kept, merged]) {
      await signUp(shift, person)
      await ensureProfile(person.id, community.id)
    }
    await merged.merge({ identityNumberDigest: null, identityNumberSealed: null }).save()
    await mergePersons({ kept, merged, reason: '本人到场' }, await createStaff(community))
    assert.lengthOf(await Enrolment.query().where('person_id', merged.id), 1)

    await erasePerson(kept, { closes: true, by: null })

    const both = [kept.id, merged.id]
    assert.isEmpty(await Enrolment.query().whereIn('person_id', both))
    assert.isEmpty(await Profile.query().whereIn('person_id', both))
    for (const _seat of [1, 2]) await signUp(shift, await createVolunteer(community))
  })
})
