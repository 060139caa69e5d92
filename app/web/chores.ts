import type { Chore } from '#chores/chore'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Everything that the core does by itself, over and over. */
const chores: Chore[] = [
  {
    name: 'enrolment.pass_on_offers',
    every: MINUTE,
    run: () => import('#enrolment/chores/pass_on_offers'),
  },
  {
    name: 'enrolment.forget_clashes',
    every: MINUTE,
    run: () => import('#enrolment/chores/forget_clashes'),
  },
  { name: 'enrolment.remind', every: 10 * MINUTE, run: () => import('#enrolment/chores/remind') },
  {
    name: 'enrolment.settle_sessions',
    every: 10 * MINUTE,
    run: () => import('#enrolment/chores/settle_sessions'),
  },
  { name: 'files.sweep', every: HOUR, run: () => import('#files/chores/sweep_files') },
  {
    name: 'privacy.apply_retention',
    every: DAY,
    run: () => import('#privacy/chores/apply_retention'),
  },
  {
    name: 'privacy.make_waiting_copies',
    every: MINUTE,
    run: () => import('#privacy/chores/make_waiting_copies'),
  },
  {
    name: 'registers.work_on_imports',
    every: MINUTE,
    run: () => import('#registers/chores/work_on_imports'),
  },
  {
    name: 'registers.forget_imports',
    every: DAY,
    run: () => import('#registers/chores/forget_imports'),
  },
  {
    name: 'privacy.watch_holidays',
    every: DAY,
    run: () => import('#privacy/chores/watch_holidays'),
  },
  {
    name: 'booking.look_after',
    every: MINUTE,
    run: () => import('#booking/chores/look_after_bookings'),
  },
  {
    name: 'booking.draw_lotteries',
    every: MINUTE,
    run: () => import('#booking/chores/draw_lotteries'),
  },
  {
    name: 'booking.pass_on_offers',
    every: MINUTE,
    run: () => import('#booking/chores/pass_on_offers'),
  },
  { name: 'search.renew', every: MINUTE, run: () => import('#kernel/chores/renew_search') },
  {
    name: 'search.forget_misses',
    every: DAY,
    run: () => import('#search/chores/forget_misses'),
  },
  {
    name: 'notifications.send_messages',
    every: 10,
    run: () => import('#notifications/chores/send_messages'),
  },
  { name: 'points.expire_lots', every: HOUR, run: () => import('#points/chores/expire_lots') },
  {
    name: 'points.release_late_holds',
    every: 5 * MINUTE,
    run: () => import('#points/chores/release_late_holds'),
  },
  {
    name: 'purse.close_corrected_appeals',
    every: MINUTE,
    run: () => import('#purse/chores/close_corrected_appeals'),
  },
  { name: 'purse.warn_of_expiry', every: HOUR, run: () => import('#purse/chores/warn_of_expiry') },
  {
    name: 'points.seal_transfers',
    every: 5 * MINUTE,
    run: () => import('#points/chores/seal_transfers'),
  },
]

export default chores
