import { provide } from '#core/contracts'
import spending from '#core/contracts/spending'
import upcoming from '#core/contracts/upcoming'
import { definePlugin, listen } from '#core/plugin'
import { setting } from '#core/settings'
import {
  GoodRanLow,
  MonthSettled,
  PointsShared,
  ReservationRedeemed,
  ReservationReleased,
} from './events.ts'

export default definePlugin({
  id: 'mall',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
  permissions: {
    'mall.manage': { grantedTo: ['community_staff'] },
    'mall.serve': { grantedTo: ['provider_member'] },
  },
  capabilities: { points: ['holds'], notify: ['normal'] },
  settings: {
    pickUpDays: setting.integer(7, { min: 1, max: 60 }),
    pointsPerPerson: setting.integer(0, { min: 0, max: 1_000_000 }),
    pointsPerHousehold: setting.integer(0, { min: 0, max: 1_000_000 }),
    sharePointsPerHousehold: setting.integer(200, { min: 1, max: 1_000_000 }),
  },
  assurance: { 'reservations.store': 'real_name', 'gifts.store': 'phone' },
  navigation: [
    { end: 'resident', label: 'nav.mall', icon: 'gift', route: 'goods.index' },
    {
      end: 'desk',
      label: 'nav.desk',
      icon: 'gift',
      route: 'desk.reservations.index',
      permission: 'mall.manage',
    },
    {
      end: 'provider',
      label: 'nav.provider',
      icon: 'gift',
      route: 'provider.today.show',
      permission: 'mall.serve',
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
    {
      slot: 'provider',
      component: 'merchant_today',
      permission: 'mall.serve',
      props: () => import('./cards/merchant_today.ts'),
    },
  ],
  listeners: [
    listen(ReservationReleased, 'tell_who_waited', () => import('./listeners/tell_who_waited.ts')),
    listen(ReservationRedeemed, 'tell_owner', () => import('./listeners/tell_owner.ts')),
    listen(GoodRanLow, 'tell_of_low_stock', () => import('./listeners/tell_of_low_stock.ts')),
    listen(PointsShared, 'tell_who_was_helped', () => import('./listeners/tell_who_was_helped.ts')),
    listen(MonthSettled, 'tell_merchant', () => import('./listeners/tell_merchant.ts')),
  ],
  provides: [
    provide(upcoming, () => import('./contracts/upcoming_pick_ups.ts')),
    provide(spending, () => import('./contracts/goods_for_points.ts')),
  ],
  notifications: [
    { name: 'reservation_expired', urgency: 'normal' },
    { name: 'fetch_soon', urgency: 'normal' },
    { name: 'fetched_by_other', urgency: 'normal' },
    { name: 'stock_low', urgency: 'normal' },
    { name: 'points_shared', urgency: 'normal' },
    { name: 'month_settled', urgency: 'normal' },
  ],
  schedule: [
    {
      name: 'release_expired_reservations',
      cron: '* * * * *',
      run: () => import('./jobs/release_expired_reservations.ts'),
    },
    {
      name: 'remind_to_fetch',
      cron: '0 9 * * *',
      run: () => import('./jobs/remind_to_fetch.ts'),
    },
    {
      name: 'follow_seasons',
      cron: '5 0 * * *',
      run: () => import('./jobs/follow_seasons.ts'),
    },
  ],
  search: [
    { kind: 'good', documents: () => import('./queries/good_documents.ts') },
    { kind: 'pool', documents: () => import('./queries/pool_documents.ts') },
  ],
  reviewables: [
    {
      name: 'low_goods',
      permission: 'mall.manage',
      route: 'desk.goods.index',
      waiting: () => import('./queries/low_goods_count.ts'),
    },
  ],
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
    {
      name: 'stock_moves',
      permission: 'mall.manage',
      columns: ['at', 'good', 'kind', 'pieces', 'stock', 'reason', 'by'],
      lines: () => import('./queries/stock_move_lines.ts'),
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
  keywords: [
    '积分商城',
    '商城',
    '兑换',
    '礼品',
    '积分换礼',
    '领东西',
    '取货码',
    '捐积分',
    '互助积分',
  ],
  seeds: { demo: () => import('./database/demo_seed.ts') },
})
