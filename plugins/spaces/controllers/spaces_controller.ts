import type { HttpContext } from '@adonisjs/core/http'
import { dayOf } from '#core/booking'
import { DateTime } from 'luxon'
import { kinds } from '../models/space.ts'
import contactPhone from '../queries/contact_phone.ts'
import currentBooking from '../queries/current_booking.ts'
import daysOfSpace from '../queries/days_of_space.ts'
import lotteriesHere, { openLotteriesOf } from '../queries/lotteries_here.ts'
import nextFree from '../queries/next_free.ts'
import publishedSpaces, { publishedSpace } from '../queries/published_spaces.ts'
import wayTo from '../queries/way_to.ts'
import { slotView } from '../said.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'
import { lengthsOf, wantedDay, wantedMinutes } from '../wanted_time.ts'

export default class SpacesController {
  async index({ community, inertia, request, visitor }: HttpContext) {
    const kind = kinds.find((each) => each === request.input('kind')) ?? null
    const all = await publishedSpaces(community)
    const spaces = all.filter((space) => kind === null || space.kind === kind)
    const free = await nextFree(spaces)
    return inertia.render('spaces/spaces/index', {
      kind,
      kinds: kinds.filter((each) => all.some((space) => space.kind === each)),
      spaces: spaces.map((space) =>
        new SpaceTransformer(space).forList(free.get(space.id) ?? null)
      ),
      isMember: visitor !== null,
      hasLotteries: (await lotteriesHere(community)).length > 0,
    })
  }

  async show({ community, inertia, params, request, visitor }: HttpContext) {
    const space = await publishedSpace(community, params.id)
    const minutes = wantedMinutes(request.input('minutes'), space.resource)
    const day = request.input('day') ? wantedDay(request.input('day')) : ''
    const { closed, days, slots, ...shown } = await daysOfSpace(space, { day, minutes })
    return inertia.render('spaces/spaces/show', {
      space: new SpaceTransformer(space).forPage(),
      day: shown.day,
      today: dayOf(DateTime.now()),
      days,
      minutes,
      lengths: lengthsOf(space.resource),
      slots: slots.map(slotView),
      closed,
      phone: await contactPhone(community),
      current: await currentBooking(space, visitor),
      way: await wayTo(community, space),
      lotteries: await openLotteriesOf(community, space.resourceId),
    })
  }
}
