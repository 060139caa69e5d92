import { DateTime } from 'luxon'
import addResource from '#booking/actions/add_resource'
import setOpeningHours from '#booking/actions/set_opening_hours'
import type Resource from '#booking/models/resource'
import Person from '#identity/models/person'
import { createCommunity } from '#tests/factories/territories'

const HALLS = 50
const PEOPLE = 100
const DAYS = 300
const weekdays = [1, 2, 3, 4, 5, 6, 7]

export type Halls = { halls: Resource[]; people: Person[] }
export type WantedSlot = { hall: Resource; person: Person; startsAt: DateTime }

/** A community with many halls that are open day and night, and people who want them. */
export default async function openHalls(): Promise<Halls> {
  const { id: territoryId } = await createCommunity()
  const place = { territoryId, pluginId: 'bench', name: '多功能厅' }
  const halls: Resource[] = []
  for (let count = 0; count < HALLS; count++) {
    const hall = await addResource({ ...place, holidays: 'as_usual', advanceDays: 366 })
    const hours = weekdays.map((weekday) => ({ weekday, opens: 0, closes: 1_440 }))
    await setOpeningHours(hall, hours)
    halls.push(hall)
  }
  const people = await Person.createMany(Array.from({ length: PEOPLE }, () => ({ territoryId })))
  return { halls, people }
}

/** Every slot of every hall, one hall after the other, so that neighbours in line want different ones. */
export function* freeSlots({ halls, people }: Halls): Generator<WantedSlot> {
  const midnight = DateTime.now().setZone('Asia/Shanghai').plus({ days: 1 }).startOf('day')
  for (let hour = 0; hour < DAYS * 24; hour++) {
    for (const [position, hall] of halls.entries()) {
      const person = people[(hour + position) % people.length]
      yield { hall, person, startsAt: midnight.plus({ hours: hour }) }
    }
  }
}
