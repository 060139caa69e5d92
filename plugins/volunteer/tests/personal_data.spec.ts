import { test } from '@japa/runner'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { Enrolment } from '#core/enrolment'
import { createStaff } from '#tests/factories/people'
import signUp from '../actions/sign_up.ts'
import confirmService from '../actions/confirm_service.ts'
import personalData from '../personal_data.ts'
import serviceWithin from '../queries/service_within.ts'
import { createNeighbourhood, createService, createShift, createVolunteer } from './volunteer.ts'

/** As the kernel asks for it. */
function erase(person: Person) {
  return transaction((client) => personalData.erase(person, client))
}

test.group('What volunteering holds about a person', () => {
  test('is copied, then goes, and the seat is free again', async ({ assert }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community, { seats: 1 })
    const person = await createVolunteer(community)
    await signUp(shift, person)

    const { services } = await personalData.export(person)
    assert.containSubset(services, [{ shift: shift.title, state: 'enrolled' }])
    assert.deepEqual(await erase(person), { outcome: 'erased' })
    assert.isEmpty((await personalData.export(person)).services)
    assert.isEmpty(await Enrolment.query().where('person_id', person.id))
    await signUp(shift, await createVolunteer(community))
  })

  test('stays where the law wants a record: minutes that were confirmed', async ({ assert }) => {
    const community = await createNeighbourhood()
    const { enrolment, person } = await createService(community)
    const service = await serviceWithin(community, enrolment.id)
    await confirmService(service, { minutes: 60, by: await createStaff(community) })
    await signUp(await createShift(community, { startsIn: { minutes: 200 } }), person)

    assert.deepEqual(await erase(person), {
      outcome: 'retained',
      basis: 'volunteer.personal_data.basis',
    })
    const { services } = await personalData.export(person)
    assert.lengthOf(services, 1)
    assert.containSubset(services, [{ state: 'confirmed', minutes: 60 }])
  })
})
