import { DateTime } from 'luxon'
import { freeUntil, type Booking } from '#core/booking'
import type Space from '../models/space.ts'
import type { DeskBooking, ListedBooking, OpenedBooking, OwnBooking } from '../booking_views.ts'

/** Half an hour before the beginning, as the kit has it. */
const CHECK_IN_OPENS = { minutes: 30 }

/** Expects `resource` and `ending`. */
export default class BookingTransformer {
  constructor(private booking: Booking) {}

  forList(): ListedBooking {
    const { endsAt, id, kind, resource, startsAt, state } = this.booking
    const span = { startsAt: startsAt.toISO()!, endsAt: endsAt.toISO()! }
    return { id, kind, state, space: resource.name, ...span }
  }

  /** For whoever has it, with the code and how to get in. */
  forOwner(space: Space): OwnBooking {
    const { checkedInAt, code, deposit, ending, hasStarted, people, price } = this.booking
    const { isStanding, purpose, resource, state } = this.booking
    return {
      ...this.forList(),
      ...{ code, people, purpose, price, deposit },
      spaceId: space.id,
      place: space.place,
      access: space.access,
      accessNote: state === 'confirmed' ? space.accessNote : '',
      reason: ending?.reason ?? '',
      freeUntil: freeUntil(this.booking).toISO()!,
      canCancel: isStanding && !hasStarted,
      canCheckIn: this.#canCheckIn(),
      isCheckedIn: checkedInAt !== null,
      checkInMinutes: resource.checkInMinutes,
    }
  }

  /** For staff: whose it is, as far as a neighbour's name is shown; expects `person`. */
  forDesk(): DeskBooking {
    const { checkedInAt, people, person, purpose } = this.booking
    const name = person?.isShown ? person.maskedName : null
    return { ...this.forList(), person: name, people, purpose, isCheckedIn: checkedInAt !== null }
  }

  forDeskPage(): OpenedBooking {
    const { code, createdAt, deposit, depositHoldId, ending, hasStarted, isStanding, price } =
      this.booking
    const canKeepDeposit =
      depositHoldId !== null && hasStarted && !ending && this.booking.settledAt === null
    return {
      ...this.forDesk(),
      ...{ code, price, deposit, hasStarted, canKeepDeposit },
      reason: ending?.reason ?? '',
      seriesId: this.booking.seriesId,
      createdAt: createdAt.toISO()!,
      canCancel: isStanding,
      canCheckIn: this.#canCheckIn(),
    }
  }

  #canCheckIn() {
    const { checkedInAt, kind, startsAt, state } = this.booking
    const isOpen = startsAt.minus(CHECK_IN_OPENS) <= DateTime.now()
    return state === 'confirmed' && isOpen && checkedInAt === null && kind !== 'block'
  }
}
