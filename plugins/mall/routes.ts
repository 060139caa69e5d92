import { definePluginRoutes } from '#core/routes'

const GoodsController = () => import('./controllers/goods_controller.ts')
const ReservationsController = () => import('./controllers/reservations_controller.ts')
const CancellationsController = () => import('./controllers/cancellations_controller.ts')
const DeskGoodsController = () => import('./controllers/desk/goods_controller.ts')
const LookupsController = () => import('./controllers/desk/lookups_controller.ts')
const RedemptionsController = () => import('./controllers/desk/redemptions_controller.ts')

export default definePluginRoutes(({ open, member, desk }) => {
  open.get('goods', [GoodsController, 'index'], 'goods.index')
  open.get('goods/:id', [GoodsController, 'show'], 'goods.show')

  member.post(
    'goods/:good_id/reservations',
    [ReservationsController, 'store'],
    'reservations.store'
  )
  member.get('reservations', [ReservationsController, 'index'], 'reservations.index')
  member.get('reservations/:id', [ReservationsController, 'show'], 'reservations.show')
  member.post(
    'reservations/:reservation_id/cancellation',
    [CancellationsController, 'store'],
    'cancellations.store'
  )

  desk.get('goods', [DeskGoodsController, 'index'], 'goods.index')
  desk.get('goods/create', [DeskGoodsController, 'create'], 'goods.create')
  desk.post('goods', [DeskGoodsController, 'store'], 'goods.store')
  desk.get('goods/:id/edit', [DeskGoodsController, 'edit'], 'goods.edit')
  desk.post('goods/:id', [DeskGoodsController, 'update'], 'goods.update')

  desk.get('lookups/create', [LookupsController, 'create'], 'lookups.create')
  desk.post('lookups', [LookupsController, 'store'], 'lookups.store')
  desk.get('lookups/:code', [LookupsController, 'show'], 'lookups.show')
  desk.post('redemptions', [RedemptionsController, 'store'], 'redemptions.store')
})
