import { test } from '@japa/runner'
import { Booking } from '#core/booking'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { balanceOf } from '#core/points'
import personalData from '../personal_data.ts'
import { at, createBooking, createNeighbour, createPlace, createSpace } from './spaces.ts'

/** As the kernel asks for it. */
function erase(person: Person) {
  return transaction((client) => personalData.erase(person, client))
}

test.group('What the spaces hold about a person', () => {
  test('is copied, then goes; points set aside come back, and the time is free', async ({
    assert,
  }) => {
    const community = await createPlace()
    const space = await createSpace(community, { price: 30 })
    const person = await createNeighbour(community, 100)
    const neighbour = await createNeighbour(community, 100)
    await createBooking(space, person)
    await createBooking(space, neighbour, { startsAt: at('14:00') })

    const { bookings } = await personalData.export(person)
    assert.lengthOf(bookings, 1)
    assert.deepInclude(bookings[0], { resource: '邻里活动室', state: 'confirmed', purpose: '排练' })
    assert.deepEqual(await erase(person), { outcome: 'erased' })
    assert.deepEqual(await erase(person), { outcome: 'erased' })

    assert.isEmpty((await personalData.export(person)).bookings)
    assert.deepInclude(await balanceOf(person.id), { available: 100, held: 0 })
    assert.lengthOf(await Booking.within(community), 1)
    await createBooking(space, neighbour)
  })
})
