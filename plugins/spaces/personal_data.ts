import { bookingRecordsOf, eraseBookings } from '#core/booking'
import { definePersonalData } from '#core/personal_data'

/** What a person booked. The points that it moved stay in the ledger, which is not the plugin's. */
export default definePersonalData({
  async export(person) {
    return { bookings: await bookingRecordsOf('spaces', person.id) }
  },

  async erase(person) {
    await eraseBookings('spaces', person.id)
    return { outcome: 'erased' }
  },
})
