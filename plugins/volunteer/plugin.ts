import { provide } from '#core/contracts'
import earning from '#core/contracts/earning'
import upcoming from '#core/contracts/upcoming'
import { definePlugin, listen, points, withdrawal } from '#core/plugin'
import asking from '#core/contracts/asking'
import { setting } from '#core/settings'
import { ServiceConfirmed, ServiceWithdrawn } from './events.ts'
import lists from './lists.ts'
import {
  CertificateRenewed,
  ConsentAnswered,
  CorrectionAnswered,
  MemberChanged,
  NeedAnswered,
  StarGranted,
  TaskClosed,
} from './social_events.ts'

export default definePlugin({
  id: 'volunteer',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
  permissions: {
    'volunteer.manage': { grantedTo: ['community_staff'] },
    'volunteer.check_in': { grantedTo: ['community_staff', 'grid_worker'] },
  },
  capabilities: { points: ['budget', 'holds'], notify: ['normal'] },
  assurance: { 'enrolments.store': 'real_name', 'certificates.store': 'real_name' },
  settings: {
    hoursForStar1: setting.integer(100, { min: 1, max: 10_000 }),
    hoursForStar2: setting.integer(300, { min: 1, max: 10_000 }),
    hoursForStar3: setting.integer(600, { min: 1, max: 10_000 }),
    hoursForStar4: setting.integer(1_000, { min: 1, max: 10_000 }),
    hoursForStar5: setting.integer(1_500, { min: 1, max: 10_000 }),
    noShowLimit: setting.integer(3, { min: 0, max: 20 }),
    issuerName: setting.text('', { maxLength: 40 }),
    issuerResponsible: setting.text('', { maxLength: 20 }),
    issuerHandler: setting.text('', { maxLength: 20 }),
    issuerPhone: setting.text('', { maxLength: 20 }),
  },
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
    { slot: 'profile', component: 'my_needs', props: () => import('./cards/my_needs.ts') },
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
      // What brings hours brings no points.
      ({ payload }) =>
        payload.points === 0
          ? null
          : {
              personId: payload.personId,
              amount: payload.points,
              reference: payload.reference ?? payload.enrolmentId,
              reason: {
                key: 'volunteer.points.service',
                values: { shift: payload.shift, minutes: payload.minutes },
              },
            },
      {
        numbers: ['minutes', 'points'],
        withdrawal: withdrawal(ServiceWithdrawn, ({ payload }) => ({
          personId: payload.personId,
          reference: payload.reference,
          reason: {
            key: 'volunteer.points.corrected',
            values: { shift: payload.shift, minutes: payload.minutes },
          },
        })),
      }
    ),
  ],
  listeners: [
    listen(ServiceConfirmed, 'tell_volunteer', () => import('./listeners/tell_volunteer.ts')),
    listen(NeedAnswered, 'tell_who_asked', () => import('./listeners/tell_who_asked.ts')),
    listen(TaskClosed, 'tell_who_was_helped', () => import('./listeners/tell_who_was_helped.ts')),
    listen(
      ServiceWithdrawn,
      'tell_of_correction',
      () => import('./listeners/tell_of_correction.ts')
    ),
    listen(CorrectionAnswered, 'tell_who_wished', () => import('./listeners/tell_who_wished.ts')),
    listen(StarGranted, 'tell_of_star', () => import('./listeners/tell_of_star.ts')),
    listen(ConsentAnswered, 'tell_of_consent', () => import('./listeners/tell_of_consent.ts')),
    listen(MemberChanged, 'tell_team', () => import('./listeners/tell_team.ts')),
    listen(CertificateRenewed, 'tell_of_certificate', () => {
      return import('./listeners/tell_of_certificate.ts')
    }),
  ],
  provides: [
    provide(upcoming, () => import('./contracts/upcoming_services.ts')),
    provide(earning, () => import('./contracts/shifts_that_pay.ts')),
    provide(asking, () => import('./contracts/place_to_ask.ts')),
  ],
  notifications: [
    { name: 'service_confirmed', urgency: 'normal' },
    { name: 'need_approved', urgency: 'normal' },
    { name: 'need_declined', urgency: 'normal' },
    { name: 'help_done', urgency: 'normal' },
    { name: 'help_to_confirm', urgency: 'normal' },
    { name: 'record_corrected', urgency: 'normal' },
    { name: 'correction_declined', urgency: 'normal' },
    { name: 'star_granted', urgency: 'normal' },
    { name: 'member_asked', urgency: 'normal', gathers: true },
    { name: 'member_accepted', urgency: 'normal' },
    { name: 'certificate_renewed', urgency: 'normal' },
    { name: 'consent_kept', urgency: 'normal' },
    { name: 'consent_declined', urgency: 'normal' },
  ],
  schedule: [
    {
      name: 'forget_begun_shifts',
      cron: '*/10 * * * *',
      run: () => import('./jobs/forget_begun_shifts.ts'),
    },
    {
      name: 'ask_who_was_helped',
      cron: '*/10 * * * *',
      run: () => import('./jobs/ask_who_was_helped.ts'),
    },
    {
      name: 'remove_consent_papers',
      cron: '20 3 * * *',
      run: () => import('./jobs/remove_consent_papers.ts'),
    },
  ],
  search: [
    {
      kind: 'shift',
      documents: () => import('./queries/shift_documents.ts'),
      fields: { description: 'normal', bring: 'low' },
      facets: ['place'],
    },
    { kind: 'team', documents: () => import('./queries/team_documents.ts') },
  ],
  metrics: [
    {
      name: 'confirmed_minutes',
      unit: 'minutes',
      value: () => import('./metrics/confirmed_minutes.ts'),
    },
    { name: 'needs_met', unit: 'count', value: () => import('./metrics/needs_met.ts') },
  ],
  reviewables: [
    {
      name: 'services',
      permission: 'volunteer.manage',
      route: 'desk.shifts.index',
      waiting: () => import('./queries/services_to_confirm.ts'),
    },
    {
      name: 'needs',
      permission: 'volunteer.manage',
      route: 'desk.needs.index',
      waiting: () => import('./queries/needs_waiting_count.ts'),
    },
    {
      name: 'corrections',
      permission: 'volunteer.manage',
      route: 'desk.corrections.index',
      waiting: () => import('./queries/corrections_waiting_count.ts'),
    },
    {
      name: 'consents',
      permission: 'volunteer.manage',
      route: 'desk.consent_papers.index',
      waiting: () => import('./queries/papers_waiting_count.ts'),
    },
  ],
  exports: lists,
  personalData: () => import('./personal_data.ts'),
  keywords: [
    ...['志愿', '志愿者', '义工', '志愿服务', '点单', '求助', '帮忙', '微心愿'],
    ...['时间银行', '志愿证明', '服务证明', '志愿时长', '星级志愿者', '志愿小队'],
  ],
  seeds: { demo: () => import('./database/demo_seed.ts') },
})
