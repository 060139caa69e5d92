import {
  BookingConfirmed,
  BookingEnded,
  BookingMade,
  BookingWaitEnded,
  LotteryCalledOff,
  TicketDrawn,
  TimeOffered,
} from '#core/booking'
import { provide } from '#core/contracts'
import upcoming from '#core/contracts/upcoming'
import { definePlugin, listen } from '#core/plugin'
import { setting } from '#core/settings'

export default definePlugin({
  id: 'spaces',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
  roles: { 'spaces.keyholder': { opens: ['desk'] } },
  permissions: {
    'spaces.manage': { grantedTo: ['community_staff'] },
    'spaces.keep': { grantedTo: ['community_staff', 'grid_worker', 'spaces.keyholder'] },
  },
  capabilities: { points: ['holds'], notify: ['normal'] },
  settings: { contactPhone: setting.text('', { maxLength: 20 }) },
  assurance: {
    'bookings.store': 'phone',
    'offered_times.store': 'phone',
    'tickets.store': 'phone',
  },
  navigation: [
    { end: 'resident', label: 'nav.spaces', icon: 'door-open', route: 'spaces.index' },
    {
      end: 'desk',
      label: 'nav.desk',
      icon: 'door-open',
      route: 'desk.days.index',
      permission: 'spaces.keep',
    },
  ],
  cards: [
    { slot: 'home', component: 'free_today', props: () => import('./cards/free_today.ts') },
    { slot: 'profile', component: 'my_bookings', props: () => import('./cards/my_bookings.ts') },
    {
      slot: 'desk',
      component: 'bookings_today',
      permission: 'spaces.keep',
      props: () => import('./cards/bookings_today.ts'),
    },
  ],
  listeners: [
    listen(BookingMade, 'tell_made', () => import('./listeners/tell_made.ts')),
    listen(BookingConfirmed, 'tell_confirmed', () => import('./listeners/tell_confirmed.ts')),
    listen(BookingEnded, 'tell_ended', () => import('./listeners/tell_ended.ts')),
    listen(TimeOffered, 'tell_offered', () => import('./listeners/tell_offered.ts')),
    listen(BookingWaitEnded, 'tell_wait_ended', () => import('./listeners/tell_wait_ended.ts')),
    listen(TicketDrawn, 'tell_drawn', () => import('./listeners/tell_drawn.ts')),
    listen(LotteryCalledOff, 'tell_called_off', () => import('./listeners/tell_called_off.ts')),
  ],
  provides: [provide(upcoming, () => import('./contracts/upcoming_bookings.ts'))],
  notifications: [
    { name: 'booked_for_you', urgency: 'normal' },
    { name: 'confirmed', urgency: 'normal' },
    { name: 'denied', urgency: 'normal' },
    { name: 'cancelled', urgency: 'normal' },
    { name: 'released', urgency: 'normal' },
    { name: 'unanswered', urgency: 'normal' },
    { name: 'tomorrow', urgency: 'normal' },
    { name: 'offered', urgency: 'normal' },
    { name: 'offer_passed', urgency: 'normal' },
    { name: 'waited_in_vain', urgency: 'normal' },
    { name: 'lot_won', urgency: 'normal' },
    { name: 'lot_lost', urgency: 'normal' },
    { name: 'lot_left_out', urgency: 'normal' },
    { name: 'lottery_called_off', urgency: 'normal' },
  ],
  schedule: [
    {
      name: 'remind_of_tomorrow',
      cron: '0 18 * * *',
      run: () => import('./jobs/remind_of_tomorrow.ts'),
    },
  ],
  search: [
    {
      kind: 'space',
      documents: () => import('./queries/space_documents.ts'),
      fields: { description: 'normal', equipment: 'low' },
    },
  ],
  metrics: [{ name: 'bookings', unit: 'count', value: () => import('./metrics/bookings.ts') }],
  reviewables: [
    {
      name: 'requests',
      permission: 'spaces.manage',
      route: 'desk.requests.index',
      waiting: () => import('./queries/waiting_requests.ts'),
    },
  ],
  exports: [
    {
      name: 'bookings',
      permission: 'spaces.manage',
      columns: ['day', 'from', 'until', 'space', 'kind', 'person', 'people', 'purpose', 'state'],
      lines: () => import('./queries/booking_lines.ts'),
    },
  ],
  health: () => import('./health.ts'),
  personalData: () => import('./personal_data.ts'),
  keywords: ['场地', '预约', '活动室', '会议室', '球场', '订场', '借场地', '空间', '抽签'],
  seeds: { demo: () => import('./database/demo_seed.ts') },
})
