import { defineDomainData } from '#privacy/domain_data'

const common = {
  purpose: 'taking_part',
  basis: 'contract',
  sensitivity: 1,
  kept: 'until_erased',
  erasing: { outcome: 'by_plugins' },
} as const
const theirs = 'enrolment_id in (select id from enrolments where person_id = any(:people))'

/** Who signed up for what. Each plugin copies and erases what it keeps here. */
export default defineDomainData({
  domain: 'enrolment',
  holdings: [
    {
      ...common,
      kind: 'confirmation',
      table: 'enrolment_confirmations',
      about: [],
      whose: theirs,
      fields: { minutes: 'minutes', at: 'created_at' },
    },
    {
      ...common,
      kind: 'attendance',
      table: 'enrolment_attendances',
      about: [],
      whose: theirs,
      fields: { from: 'checked_in_at', until: 'checked_out_at' },
    },
    {
      ...common,
      kind: 'no_show',
      table: 'enrolment_no_shows',
      about: ['person_id'],
      fields: { at: 'missed_at', reason: 'excuse' },
    },
    {
      ...common,
      kind: 'wait',
      table: 'enrolment_waits',
      about: ['person_id'],
      fields: { at: 'created_at', until: 'ended_at' },
    },
    {
      ...common,
      kind: 'enrolment',
      table: 'enrolments',
      about: ['person_id'],
      fields: { at: 'created_at' },
    },
    {
      ...common,
      kind: 'calendar_feed',
      table: 'enrolment_calendar_feeds',
      about: ['person_id'],
      fields: { from: 'created_at', until: 'ended_at' },
      leftOut: ['secret_sealed'],
      erasing: { outcome: 'erased' },
    },
  ],
  deeds: {
    enrolments: ['enrolled_by_id'],
    enrolment_waits: ['enrolled_by_id'],
    enrolment_no_shows: ['excused_by_id'],
    enrolment_attendances: ['checked_in_by_id', 'checked_out_by_id'],
    enrolment_confirmations: ['confirmed_by_id'],
  },
})
