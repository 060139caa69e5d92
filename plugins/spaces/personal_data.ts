import { bookingRecordsOf, eraseBookings, ticketRecordsOf, waitRecordsOf } from '#core/booking'
import { definePersonalData } from '#core/personal_data'

/** What a person booked, waits for and drew lots for. The points that it moved stay in the ledger, which is not the plugin's. */
export default definePersonalData({
  async export(person) {
    return {
      bookings: await bookingRecordsOf('spaces', person.id),
      waits: await waitRecordsOf('spaces', person.id),
      tickets: await ticketRecordsOf('spaces', person.id),
    }
  },

  async erase(person) {
    await eraseBookings('spaces', person.id)
    return { outcome: 'erased' }
  },
})
