import { test } from '@japa/runner'
import signUp from '../actions/sign_up.ts'
import { createNeighbourhood, createShift, createVolunteer, visitorFor } from './volunteer.ts'

test.group('A shift ahead', () => {
  test('is on the home page of whoever signed up for it', async ({ assert, client }) => {
    const community = await createNeighbourhood()
    const shift = await createShift(community)
    const person = await createVolunteer(community)
    const resident = await visitorFor(client, person)
    assert.isEmpty((await resident.get('/')).inertiaProps.upcoming)

    const enrolment = await signUp(shift, person)
    assert.containSubset((await resident.get('/')).inertiaProps.upcoming, [
      {
        say: { key: 'volunteer.upcoming', values: { shift: shift.title } },
        href: `/volunteer/enrolments/${enrolment.id}`,
      },
    ])
  })
})
