import { provide } from '#core/contracts'
import spending from '#core/contracts/spending'
import upcoming from '#core/contracts/upcoming'
import { definePlugin, listen } from '#core/plugin'
import { setting } from '#core/settings'
import { ReservationReleased } from './events.ts'

export default definePlugin({
  id: 'mall',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
  permissions: { 'mall.manage': { grantedTo: ['community_staff'] } },
  capabilities: { points: ['holds'], notify: ['normal'] },
  settings: { pickUpDays: setting.integer(7, { min: 1, max: 60 }) },
  assurance: { 'reservations.store': 'real_name' },
  navigation: [
    { end: 'resident', label: 'nav.mall', icon: 'gift', route: 'goods.index' },
    {
      end: 'desk',
      label: 'nav.desk',
      icon: 'gift',
      route: 'desk.goods.index',
      permission: 'mall.manage',
    },
  ],
  cards: [
    { slot: 'home', component: 'goods', props: () => import('./cards/goods.ts') },
    { slot: 'profile', component: 'reservations', props: () => import('./cards/reservations.ts') },
    {
      slot: 'desk',
      component: 'waiting_reservations',
      permission: 'mall.manage',
      props: () => import('./cards/waiting_reservations.ts'),
    },
  ],
  listeners: [
    listen(ReservationReleased, 'tell_who_waited', () => import('./listeners/tell_who_waited.ts')),
  ],
  provides: [
    provide(upcoming, () => import('./contracts/upcoming_pick_ups.ts')),
    provide(spending, () => import('./contracts/goods_for_points.ts')),
  ],
  notifications: [{ name: 'reservation_expired', urgency: 'normal' }],
  schedule: [
    {
      name: 'release_expired_reservations',
      cron: '* * * * *',
      run: () => import('./jobs/release_expired_reservations.ts'),
    },
  ],
  search: [{ kind: 'good', documents: () => import('./queries/good_documents.ts') }],
  metrics: [
    {
      name: 'reservations_redeemed',
      unit: 'count',
      value: () => import('./metrics/reservations_redeemed.ts'),
    },
  ],
  exports: [
    {
      name: 'reservations',
      permission: 'mall.manage',
      columns: ['reserved_at', 'good', 'price', 'person', 'until', 'redeemed_at', 'released_at'],
      lines: () => import('./queries/reservation_lines.ts'),
    },
  ],
  imports: [
    {
      name: 'goods',
      permission: 'mall.manage',
      columns: ['name', 'description', 'price', 'stock'],
      line: () => import('./actions/import_good.ts'),
    },
  ],
  health: () => import('./health.ts'),
  personalData: () => import('./personal_data.ts'),
  keywords: ['积分商城', '商城', '兑换', '礼品', '积分换礼', '领东西', '取货码'],
  seeds: { demo: () => import('./database/demo_seed.ts') },
})
