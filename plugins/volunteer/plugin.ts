import { provide } from '#core/contracts'
import earning from '#core/contracts/earning'
import upcoming from '#core/contracts/upcoming'
import { definePlugin, listen, points } from '#core/plugin'
import { ServiceConfirmed } from './events.ts'

export default definePlugin({
  id: 'volunteer',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
  permissions: {
    'volunteer.manage': { grantedTo: ['community_staff'] },
    'volunteer.check_in': { grantedTo: ['community_staff', 'grid_worker'] },
  },
  capabilities: { points: ['budget'], notify: ['normal'] },
  assurance: { 'enrolments.store': 'real_name' },
  navigation: [
    { end: 'resident', label: 'nav.volunteer', icon: 'heart-handshake', route: 'shifts.index' },
    {
      end: 'desk',
      label: 'nav.desk',
      icon: 'heart-handshake',
      route: 'desk.shifts.index',
      permission: 'volunteer.check_in',
    },
  ],
  cards: [
    { slot: 'home', component: 'open_shifts', props: () => import('./cards/open_shifts.ts') },
    { slot: 'profile', component: 'my_service', props: () => import('./cards/my_service.ts') },
    {
      slot: 'desk',
      component: 'shifts_today',
      permission: 'volunteer.check_in',
      props: () => import('./cards/shifts_today.ts'),
    },
  ],
  points: [
    points(
      'service',
      ServiceConfirmed,
      ({ payload }) => ({
        personId: payload.personId,
        amount: payload.points,
        reference: payload.enrolmentId,
        reason: {
          key: 'volunteer.points.service',
          values: { shift: payload.shift, minutes: payload.minutes },
        },
      }),
      { numbers: ['minutes', 'points'] }
    ),
  ],
  listeners: [
    listen(ServiceConfirmed, 'tell_volunteer', () => import('./listeners/tell_volunteer.ts')),
  ],
  provides: [
    provide(upcoming, () => import('./contracts/upcoming_services.ts')),
    provide(earning, () => import('./contracts/shifts_that_pay.ts')),
  ],
  notifications: [{ name: 'service_confirmed', urgency: 'normal' }],
  schedule: [
    {
      name: 'forget_begun_shifts',
      cron: '*/10 * * * *',
      run: () => import('./jobs/forget_begun_shifts.ts'),
    },
  ],
  search: [
    {
      kind: 'shift',
      documents: () => import('./queries/shift_documents.ts'),
      fields: { description: 'normal', bring: 'low' },
      facets: ['place'],
    },
  ],
  metrics: [
    {
      name: 'confirmed_minutes',
      unit: 'minutes',
      value: () => import('./metrics/confirmed_minutes.ts'),
    },
  ],
  reviewables: [
    {
      name: 'services',
      permission: 'volunteer.manage',
      route: 'desk.shifts.index',
      waiting: () => import('./queries/services_to_confirm.ts'),
    },
  ],
  exports: [
    {
      name: 'services',
      permission: 'volunteer.manage',
      columns: [
        'day',
        'shift',
        'organisation',
        'place',
        'person',
        'checked_in',
        'checked_out',
        'minutes',
        'points',
      ],
      lines: () => import('./queries/service_lines.ts'),
    },
    {
      name: 'sign_ups',
      permission: 'volunteer.manage',
      columns: ['day', 'shift', 'person', 'signed_up', 'waiting', 'cancelled', 'checked_in'],
      lines: () => import('./queries/sign_up_lines.ts'),
    },
  ],
  personalData: () => import('./personal_data.ts'),
  keywords: ['志愿', '志愿者', '义工', '志愿服务'],
  seeds: { demo: () => import('./database/demo_seed.ts') },
})
