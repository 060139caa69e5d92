import { dayOf, setOpeningException, takeTicket, waitFor, waitsOf } from '#core/booking'
import type { Person } from '#core/people'
import { drawPicture } from '#core/pictures'
import type { PluginFactories } from '#tests/conformance/plugin_factories'
import { createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { DateTime } from 'luxon'
import addPicture from '../actions/add_picture.ts'
import bookSeriesAtDesk from '../actions/book_series_at_desk.ts'
import type Picture from '../models/picture.ts'
import type Space from '../models/space.ts'
import {
  at,
  createBooking,
  createLottery,
  createNeighbour,
  createOffer,
  createSpace,
  deskWishFor,
  drawNow,
  lotteryForm,
  moveTo,
  spaceForm,
  ticketForm,
  wishFor,
} from './spaces.ts'

/** What the conformance suite needs to look at every page, and to try every form. */
export default {
  async fill(community, known) {
    const owner = known ?? (await createNeighbour(community))
    const staff = await createStaff(community)
    await givePoints(owner, 30)
    const space = await createSpace(community, { deposit: 5 })
    const asked = await createSpace(community, { name: '多功能厅', confirmation: 'approval' })
    const [shown, running] = [
      await createBooking(space, owner),
      await createBooking(space, owner, { startsAt: at('12:00') }),
    ]
    await moveTo(running, DateTime.now().minus({ minutes: 10 }))
    const cancelled = await createBooking(space, owner, { startsAt: at('14:00') })
    const taken = await createBooking(space, owner, { startsAt: at('16:00') })
    const request = await createBooking(asked, owner)
    const series = await bookSeriesAtDesk(space, seriesWish(space), staff)
    const day = { day: dayOf(at('10:00', 5)), hours: null, reason: '检修' }
    const exception = await setOpeningException(space.resource, day, staff)
    const picture = await createPicture(space, staff)
    const time = { startsAt: taken.startsAt, endsAt: taken.endsAt }
    await waitFor(space.resource, owner, time)
    const wait = await waitsOf(owner.id, 'spaces')
      .where('resource_id', space.resourceId)
      .firstOrFail()
    const offered = await createOffer(space, owner, at('17:30'))
    const ofSpace = { space_id: space.id }
    const lottery = await createLottery(space)
    const toEnd = await createLottery(asked)
    await takeTicket(lottery.id, owner, { ...ticket, priceSeen: 0 })
    const drawn = await createLottery(await createSpace(community, { name: '球场' }))
    await takeTicket(drawn.id, owner, { ...ticket, priceSeen: 0 })
    await drawNow(drawn)
    return {
      owner,
      params: {
        'spaces.show': { id: space.id },
        'explanations.show': ofSpace,
        'bookings.create': ofSpace,
        'bookings.store': ofSpace,
        'waits.store': ofSpace,
        'waits.show': { id: wait.id },
        'waits.destroy': { id: wait.id },
        'offered_times.store': { wait_id: offered.id },
        'bookings.show': { id: shown.id },
        'calendars.show': { booking_id: shown.id },
        'cancellations.store': { booking_id: cancelled.id },
        'check_ins.store': { booking_id: running.id },
        'lotteries.show': { id: drawn.id },
        'draw_inputs.show': { lottery_id: drawn.id },
        'tickets.store': { lottery_id: lottery.id },
        'tickets.destroy': { lottery_id: lottery.id },
        'desk.lotteries.show': { id: lottery.id },
        'desk.lottery_endings.store': { lottery_id: toEnd.id },
        'desk.spaces.show': { id: space.id },
        'desk.spaces.edit': { id: space.id },
        'desk.spaces.update': { id: asked.id },
        'desk.hours.edit': ofSpace,
        'desk.hours.update': ofSpace,
        'desk.places.edit': ofSpace,
        'desk.places.update': ofSpace,
        'desk.exceptions.store': ofSpace,
        'desk.exceptions.destroy': { ...ofSpace, id: exception.id },
        'desk.pictures.store': ofSpace,
        'desk.removals.store': { ...ofSpace, id: picture.id },
        'desk.sheets.show': ofSpace,
        'desk.answers.store': { booking_id: request.id },
        'desk.bookings.show': { id: shown.id },
        'desk.cancellations.store': { booking_id: taken.id },
        'desk.check_ins.store': { booking_id: running.id },
        'desk.kept_deposits.store': { booking_id: running.id },
        'desk.series_endings.store': { series_id: series.id },
      },
      forms: {
        'bookings.store': wishFor(at('18:00')),
        'offered_times.store': wishFor(),
        'waits.store': { from: shown.startsAt.toISO()!, minutes: '60' },
        'tickets.store': ticketForm,
        'desk.lotteries.store': lotteryForm(asked, at('10:00', 6)),
        'desk.lottery_endings.store': { reason: '停电' },
        'cancellations.store': { reason: '有事' },
        'desk.spaces.store': spaceForm,
        'desk.spaces.update': spaceForm,
        'desk.hours.update': { day1: '08:30-12:00 14:30-18:00' },
        'desk.places.update': { address: '文庙路 18 号', position: '102.64, 37.92' },
        'desk.exceptions.store': { day: dayOf(at('10:00', 6)), hours: '', reason: '消防检修' },
        'desk.pictures.store': { description: '从门口看' },
        'desk.answers.store': { answer: 'confirm' },
        'desk.bookings.store': deskWishFor(space, at('08:00', 3)),
        'desk.cancellations.store': { reason: '停电' },
        'desk.kept_deposits.store': { reason: '没有打扫' },
        'desk.series.store': { ...deskWishFor(asked, at('08:00', 7)), ...weekly },
        'desk.series_endings.store': { reason: '停办' },
      },
    }
  },
} satisfies PluginFactories

const ticket = { choices: [1, 2], people: 2, purpose: '排练', waits: true }
const weekly = { weeks: '1', until: dayOf(at('10:00', 24)) }

function seriesWish(space: Space) {
  const { day, end, requestKey, start } = deskWishFor(space, at('09:00', 8))
  return {
    day,
    end,
    requestKey,
    start,
    space: space.id,
    purpose: '合唱',
    weeks: 1,
    until: weekly.until,
  }
}

/** A small picture of a space, as staff put it up. */
async function createPicture(space: Space, by: Person) {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><rect width="80" height="60"/></svg>'
  const pictures: Picture[] = []
  await drawPicture(drawing, async (upload) => {
    pictures.push(await addPicture(space, { upload, description: '门口', by }))
  })
  return pictures[0]
}
