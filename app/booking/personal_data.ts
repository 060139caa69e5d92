import { defineDomainData } from '#privacy/domain_data'

const common = {
  purpose: 'taking_part',
  basis: 'contract',
  sensitivity: 1,
  kept: 'until_erased',
  erasing: { outcome: 'by_plugins' },
} as const
const theirs = 'booking_id in (select id from bookings where person_id = any(:people))'

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
      whose: theirs,
      // The booking itself says from when to when.
      fields: {},
    },
    {
      ...common,
      kind: 'wait',
      table: 'booking_waits',
      about: ['person_id'],
      fields: { from: 'starts_at', until: 'ends_at', at: 'created_at' },
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
  },
})
