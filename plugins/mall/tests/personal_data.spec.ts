import { test } from '@japa/runner'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import personalData from '../personal_data.ts'
import Reservation from '../models/reservation.ts'
import redeemReservation from '../actions/redeem_reservation.ts'
import { createStaff } from '#tests/factories/people'
import { createGood, createMall, createNeighbour, createReservation, stateOf } from './mall.ts'

/** As the kernel asks for it. */
function erase(person: Person) {
  return transaction((client) => personalData.erase(person, client))
}

test.group('What the mall holds about a person', () => {
  test('is copied, then goes; points set aside come back, a neighbour’s stay', async ({
    assert,
  }) => {
    const community = await createMall()
    const good = await createGood(community, { price: 30, stock: 5 })
    const person = await createNeighbour(community, 100)
    const neighbour = await createNeighbour(community, 100)
    const fetched = await createReservation(good, person)
    await redeemReservation(fetched, await createStaff(community))
    await createReservation(good, person)
    await createReservation(good, neighbour)

    const { reservations } = await personalData.export(person)
    assert.sameMembers(
      reservations.map(({ state }) => state),
      ['redeemed', 'open']
    )
    assert.deepEqual(await erase(person), { outcome: 'erased' })
    assert.deepEqual(await erase(person), { outcome: 'erased' })
    assert.isEmpty((await personalData.export(person)).reservations)
    assert.isEmpty(await Reservation.query().where('person_id', person.id))
    assert.lengthOf(await Reservation.query().where('person_id', neighbour.id), 1)
    assert.deepInclude(await stateOf(person, good), { available: 70, held: 0, stock: 3 })
  })
})
