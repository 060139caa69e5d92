import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import recordAct from '#audit/actions/record_act'
import drawCode from '#booking/actions/draw_code'
import holdForBooking from '#booking/actions/hold_for_booking'
import lockLeaves from '#booking/actions/lock_leaves'
import occupy, { isInTheWay, refuseIfTaken, type Times } from '#booking/actions/occupy'
import useMonth from '#booking/actions/use_month'
import { dayOf } from '#booking/clock'
import { PriceChanged, TermsChanged, TimeTaken } from '#booking/errors'
import { BookingMade, factsOf } from '#booking/events'
import Booking, { type BookingKind } from '#booking/models/booking'
import Resource from '#booking/models/resource'
import availabilityOf from '#booking/queries/availability_of'
import type { TransactionClient } from '#core/database'
import { announce } from '#core/events'
import Lines from '#core/lines'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'

/** What is asked for, and what whoever asks has seen: the key of that one tap, the price, the terms. */
export type BookingRequest = Times & {
  kind: BookingKind
  /** Whose it will be; null for the community's own, and for a block. */
  person: Person | null
  by: Person
  people: number | null
  purpose: string
  requestKey: string
  /** Whole points, as they stood on the page; left out where nobody saw a price. */
  priceSeen?: number
  /** The series that it is one time of. */
  seriesId?: string
  /** The version of the terms that was agreed to; left out where there are none. */
  termsVersion?: number
}

const lines = new Lines<Booking>()

/** Gives a resource for a time, once. The same tap sent again gives the same booking. */
export default async function book(resource: Resource, request: BookingRequest) {
  await refuseIfTaken(resource, request)
  return lines.inTurn(resource.id, async (servedMeanwhile) => {
    if (servedMeanwhile.some((booking) => isInTheWay(booking, resource, request))) {
      throw new TimeTaken()
    }
    return transaction((client) => bookNow(resource, request, client))
  })
}

async function bookNow(
  resource: Resource,
  request: BookingRequest,
  client: TransactionClient
): Promise<Booking> {
  const leaves = await lockLeaves(resource, client)
  // Sent twice, or the other half of a double tap that had it while this one waited.
  const earlier = await madeBySameTap(request, client)
  if (earlier) return earlier
  const current = await Resource.findOrFail(resource.id, { client })
  await refuseWhatIsNotAllowed(current, request, { client, leaves })
  const booking = await write(current, request, client)
  const { endsAt, id, startsAt } = booking
  const holder = { column: 'booking_id', id } as const
  await occupy({ holder, resource: current, leaves, startsAt, endsAt }, client)
  await tell(booking, request.by)
  return booking
}

function madeBySameTap({ by, requestKey }: BookingRequest, client: TransactionClient) {
  return Booking.findBy({ madeById: by.id, requestKey }, { client })
}

async function refuseWhatIsNotAllowed(
  resource: Resource,
  request: BookingRequest,
  { client, leaves }: { client: TransactionClient; leaves: string[] }
) {
  const days = { from: dayOf(request.startsAt), until: dayOf(request.endsAt) }
  const known = { client, leaves: new Map([[resource.id, leaves]]) }
  const availability = await availabilityOf([resource], days, known)
  const [refusal] = availability.refusalsOf(resource, request)
  if (refusal) throw refusal

  const { kind, person, priceSeen, startsAt, termsVersion } = request
  const points = priceOf(resource, request)
  if (priceSeen !== undefined && priceSeen !== points) throw new PriceChanged({ points })
  const isAsked = kind === 'own' && resource.terms !== ''
  if (isAsked && termsVersion !== resource.termsVersion) throw new TermsChanged()
  if (person) await useMonth(resource, { person, startsAt }, client)
}

/** What the community does itself costs it nothing. */
function priceOf(resource: Resource, { endsAt, person, startsAt }: BookingRequest) {
  return person ? resource.priceFor(endsAt.diff(startsAt).as('minutes')) : 0
}

async function write(resource: Resource, request: BookingRequest, client: TransactionClient) {
  const { by, endsAt, kind, people, person, purpose, requestKey, startsAt } = request
  const { deposit, id: resourceId, pluginId, termsVersion, territoryId } = resource
  const isConfirmed = kind !== 'own' || resource.confirmation === 'instant'
  const booking = new Booking().fill({
    id: uuid(),
    ...{ territoryId, pluginId, resourceId, kind, people, purpose, requestKey, termsVersion },
    ...{ startsAt, endsAt, personId: person?.id ?? null, madeById: by.id },
    price: priceOf(resource, request),
    seriesId: request.seriesId ?? null,
    deposit: person ? deposit : 0,
    code: await drawCode(territoryId, client),
    confirmedAt: isConfirmed ? DateTime.now() : null,
  })
  booking.$setRelated('resource', resource)
  await holdForBooking(booking)
  return booking.useTransaction(client).save()
}

/** What staff do is kept, for whomever they do it. */
async function tell(booking: Booking, by: Person) {
  const facts = factsOf(booking)
  if (booking.kind !== 'own') {
    const { endsAt, resource, startsAt } = facts
    await recordAct({
      act: `booking.booked_${booking.kind}`,
      by,
      subject: { kind: 'booking', id: booking.id },
      territoryId: booking.territoryId,
      after: { resource, startsAt, endsAt },
    })
  }
  const isConfirmed = booking.confirmedAt !== null
  await announce(new BookingMade(booking.territoryId, { ...facts, isConfirmed }))
}
