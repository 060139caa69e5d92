import { defineDomainData } from '#privacy/domain_data'

const common = {
  purpose: 'taking_part',
  basis: 'contract',
  sensitivity: 1,
  kept: 'until_erased',
  erasing: { outcome: 'by_plugins' },
} as const
const theirs = 'booking_id in (select id from bookings where person_id = any(:people))'
const offered = 'wait_id in (select id from booking_waits where person_id = any(:people))'

/** Who booked what. Each plugin copies and erases what it keeps here. */
export default defineDomainData({
  domain: 'booking',
  holdings: [
    {
      ...common,
      kind: 'ending',
      table: 'booking_endings',
      about: [],
      whose: theirs,
      fields: { reason: 'reason', at: 'created_at' },
    },
    {
      ...common,
      kind: 'kept_deposit',
      table: 'booking_kept_deposits',
      about: [],
      whose: theirs,
      fields: { reason: 'reason', at: 'created_at' },
    },
    {
      ...common,
      kind: 'occupancy',
      table: 'booking_occupancies',
      about: [],
      whose: `(${theirs} or ${offered})`,
      // The booking itself says from when to when, and so does what somebody waits for.
      fields: {},
    },
    {
      ...common,
      kind: 'ticket',
      table: 'booking_lottery_tickets',
      about: ['person_id'],
      fields: { purpose: 'purpose', people: 'people', outcome: 'outcome', at: 'created_at' },
    },
    {
      ...common,
      kind: 'wait',
      table: 'booking_waits',
      about: ['person_id'],
      fields: { from: 'starts_at', until: 'ends_at', outcome: 'ending', at: 'created_at' },
    },
    {
      ...common,
      kind: 'booking',
      table: 'bookings',
      about: ['person_id'],
      fields: {
        from: 'starts_at',
        until: 'ends_at',
        purpose: 'purpose',
        people: 'people',
        at: 'created_at',
      },
    },
  ],
  deeds: {
    bookings: ['made_by_id', 'confirmed_by_id'],
    booking_endings: ['by_id'],
    booking_kept_deposits: ['by_id'],
    booking_exceptions: ['made_by_id'],
    booking_series: ['made_by_id'],
    booking_lotteries: ['made_by_id', 'called_off_by_id'],
  },
})
