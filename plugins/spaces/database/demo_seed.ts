import { setOpeningHours, usualRules } from '#core/booking'
import type { Person, Territory } from '#core/people'
import type { DemoCommunity } from '#core/plugin'
import addPicture from '../actions/add_picture.ts'
import addSpace from '../actions/add_space.ts'
import Space from '../models/space.ts'
import spacesAtDesk from '../queries/spaces_at_desk.ts'
import { weekIn } from '../written_hours.ts'
import demoBookings from './demo_bookings.ts'
import demoLotteries from './demo_lotteries.ts'
import demoPlaceOf from './demo_places.ts'
import demoSpaces, { type DemoSpace } from './demo_spaces.ts'
import drawSpace from './draw_space.ts'

/** Halls, rooms, courts and a desk with bookings of past and coming days; run again it adds only what is missing. */
export default async function demoSeed({ community, residents, staff }: DemoCommunity) {
  const present = await spacesAtDesk(community)
  const missing = demoSpaces.filter(({ name }) =>
    present.every(({ resource }) => resource.name !== name)
  )
  for (const space of missing) await open(space, community, staff)
  if (missing.length === 0) return
  await demoBookings(community, { residents, staff })
  await demoLotteries(community, { residents, staff })
}

async function open(planned: DemoSpace, community: Territory, staff: Person) {
  const { drawing, hours, partOf, ...words } = planned
  const space = await addSpace(community, {
    ...usualRules,
    ...{
      description: '',
      equipment: [],
      accessibility: [],
      access: 'staffed',
      visibility: 'published',
    },
    ...words,
    stepMinutes: words.stepMinutes ?? 30,
    checkInMinutes: words.checkInMinutes,
    monthlyPerHousehold: words.monthlyPerHousehold,
    parent: partOf ? await idOf(community, partOf) : undefined,
  })
  if (hours) {
    const week = Object.fromEntries(hours.map((text, place) => [`day${place + 1}`, text]))
    await setOpeningHours(space.resource, weekIn(week))
  }
  await demoPlaceOf(space, community)
  await drawSpace(drawing, (upload) =>
    addPicture(space, { upload, description: planned.name, by: staff })
  )
}

async function idOf(community: Territory, name: string) {
  const spaces = await Space.within(community).preload('resource').orderBy('id')
  return spaces.find(({ resource }) => resource.name === name)?.id
}
