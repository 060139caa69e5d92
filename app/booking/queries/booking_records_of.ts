import bookingsOf from '#booking/queries/bookings_of'

/** All that is kept of a person's bookings with a plugin as plain values, the latest first. */
export default async function bookingRecordsOf(pluginId: string, personId: string) {
  const bookings = await bookingsOf(personId, pluginId)
  return bookings.map((booking) => ({
    resource: booking.resource.name,
    state: booking.state,
    startsAt: booking.startsAt.toISO()!,
    endsAt: booking.endsAt.toISO()!,
    people: booking.people,
    purpose: booking.purpose,
    price: booking.price,
    deposit: booking.deposit,
    bookedAt: booking.createdAt.toISO()!,
    checkedInAt: booking.checkedInAt?.toISO() ?? null,
    reason: booking.ending?.reason ?? null,
  }))
}
