import { definePluginRoutes } from '#core/routes'

const GoodsController = () => import('./controllers/goods_controller.ts')
const ReservationsController = () => import('./controllers/reservations_controller.ts')
const CancellationsController = () => import('./controllers/cancellations_controller.ts')
const ProxyCodesController = () => import('./controllers/proxy_codes_controller.ts')
const PoolsController = () => import('./controllers/pools_controller.ts')
const GiftPlansController = () => import('./controllers/gift_plans_controller.ts')
const GiftsController = () => import('./controllers/gifts_controller.ts')
const DeskGoodsController = () => import('./controllers/desk/goods_controller.ts')
const PicturesController = () => import('./controllers/desk/pictures_controller.ts')
const PictureRemovalsController = () => import('./controllers/desk/picture_removals_controller.ts')
const StockMovesController = () => import('./controllers/desk/stock_moves_controller.ts')
const DeskReservationsController = () => import('./controllers/desk/reservations_controller.ts')
const LookupsController = () => import('./controllers/desk/lookups_controller.ts')
const RedemptionsController = () => import('./controllers/desk/redemptions_controller.ts')
const SeasonsController = () => import('./controllers/desk/seasons_controller.ts')
const CountersController = () => import('./controllers/desk/counters_controller.ts')
const MerchantsController = () => import('./controllers/desk/merchants_controller.ts')
const MembersController = () => import('./controllers/desk/members_controller.ts')
const StatementsController = () => import('./controllers/desk/statements_controller.ts')
const StatementFilesController = () => import('./controllers/desk/statement_files_controller.ts')
const SettlementsController = () => import('./controllers/desk/settlements_controller.ts')
const DeskPoolsController = () => import('./controllers/desk/pools_controller.ts')
const SharesController = () => import('./controllers/desk/shares_controller.ts')
const TodayController = () => import('./controllers/provider/today_controller.ts')
const OwnLookupsController = () => import('./controllers/provider/lookups_controller.ts')
const OwnRedemptionsController = () => import('./controllers/provider/redemptions_controller.ts')
const OrdersController = () => import('./controllers/provider/orders_controller.ts')
const OwnStatementsController = () => import('./controllers/provider/statements_controller.ts')
const OwnStatementFilesController = () =>
  import('./controllers/provider/statement_files_controller.ts')

export default definePluginRoutes(({ open, member, desk, provider }) => {
  open.get('goods', [GoodsController, 'index'], 'goods.index')
  open.get('goods/:id', [GoodsController, 'show'], 'goods.show')
  open.get('pools', [PoolsController, 'index'], 'pools.index')
  open.get('pools/:id', [PoolsController, 'show'], 'pools.show')

  member.get(
    'goods/:good_id/reservations/create',
    [ReservationsController, 'create'],
    'reservations.create'
  )
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
  member.post(
    'reservations/:reservation_id/proxy-code',
    [ProxyCodesController, 'store'],
    'proxy_codes.store'
  )
  member.post(
    'reservations/:reservation_id/proxy-code/withdrawal',
    [ProxyCodesController, 'destroy'],
    'proxy_codes.destroy'
  )
  member.get('pools/:pool_id/gifts/create', [GiftsController, 'create'], 'gifts.create')
  member.post('pools/:pool_id/gift-plans', [GiftPlansController, 'store'], 'gift_plans.store')
  member.get('pools/:pool_id/gift-plans/:points', [GiftPlansController, 'show'], 'gift_plans.show')
  member.post('pools/:pool_id/gifts', [GiftsController, 'store'], 'gifts.store')

  desk.get('goods', [DeskGoodsController, 'index'], 'goods.index')
  desk.get('goods/create', [DeskGoodsController, 'create'], 'goods.create')
  desk.post('goods', [DeskGoodsController, 'store'], 'goods.store')
  desk.get('goods/:id/edit', [DeskGoodsController, 'edit'], 'goods.edit')
  desk.post('goods/:id', [DeskGoodsController, 'update'], 'goods.update')
  desk.post('goods/:good_id/pictures', [PicturesController, 'store'], 'pictures.store')
  desk.post(
    'goods/:good_id/pictures/:id/removal',
    [PictureRemovalsController, 'store'],
    'picture_removals.store'
  )
  desk.get('goods/:good_id/stock', [StockMovesController, 'index'], 'stock_moves.index')
  desk.post('goods/:good_id/stock', [StockMovesController, 'store'], 'stock_moves.store')

  desk.get('reservations', [DeskReservationsController, 'index'], 'reservations.index')
  desk.get('lookups/create', [LookupsController, 'create'], 'lookups.create')
  desk.post('lookups', [LookupsController, 'store'], 'lookups.store')
  desk.get('lookups/:code', [LookupsController, 'show'], 'lookups.show')
  desk.post('redemptions', [RedemptionsController, 'store'], 'redemptions.store')

  desk.get('seasons', [SeasonsController, 'index'], 'seasons.index')
  desk.get('seasons/create', [SeasonsController, 'create'], 'seasons.create')
  desk.post('seasons', [SeasonsController, 'store'], 'seasons.store')
  desk.get('seasons/:id/edit', [SeasonsController, 'edit'], 'seasons.edit')
  desk.post('seasons/:id', [SeasonsController, 'update'], 'seasons.update')
  desk.post('seasons/:id/removal', [SeasonsController, 'destroy'], 'seasons.destroy')

  desk.get('counters', [CountersController, 'index'], 'counters.index')
  desk.get('counters/create', [CountersController, 'create'], 'counters.create')
  desk.post('counters', [CountersController, 'store'], 'counters.store')
  desk.get('counters/:id/edit', [CountersController, 'edit'], 'counters.edit')
  desk.post('counters/:id', [CountersController, 'update'], 'counters.update')

  desk.get('merchants', [MerchantsController, 'index'], 'merchants.index')
  desk.get('merchants/create', [MerchantsController, 'create'], 'merchants.create')
  desk.post('merchants', [MerchantsController, 'store'], 'merchants.store')
  desk.get('merchants/:id', [MerchantsController, 'show'], 'merchants.show')
  desk.post('merchants/:id', [MerchantsController, 'update'], 'merchants.update')
  desk.post('merchants/:merchant_id/members', [MembersController, 'store'], 'members.store')
  desk.post('members/:id/removal', [MembersController, 'destroy'], 'members.destroy')
  desk.get('merchants/:merchant_id/statement', [StatementsController, 'show'], 'statements.show')
  desk.get(
    'merchants/:merchant_id/statement/file',
    [StatementFilesController, 'show'],
    'statement_files.show'
  )
  desk.post(
    'merchants/:merchant_id/settlements',
    [SettlementsController, 'store'],
    'settlements.store'
  )

  desk.get('pools', [DeskPoolsController, 'index'], 'pools.index')
  desk.get('pools/create', [DeskPoolsController, 'create'], 'pools.create')
  desk.post('pools', [DeskPoolsController, 'store'], 'pools.store')
  desk.get('pools/:id', [DeskPoolsController, 'show'], 'pools.show')
  desk.get('pools/:id/edit', [DeskPoolsController, 'edit'], 'pools.edit')
  desk.post('pools/:id', [DeskPoolsController, 'update'], 'pools.update')
  desk.get('pools/:pool_id/shares/create', [SharesController, 'create'], 'shares.create')
  desk.post('pools/:pool_id/shares', [SharesController, 'store'], 'shares.store')

  provider.get('today', [TodayController, 'show'], 'today.show')
  provider.get('lookups/create', [OwnLookupsController, 'create'], 'lookups.create')
  provider.post('lookups', [OwnLookupsController, 'store'], 'lookups.store')
  provider.get('lookups/:code', [OwnLookupsController, 'show'], 'lookups.show')
  provider.post('redemptions', [OwnRedemptionsController, 'store'], 'redemptions.store')
  provider.get('orders', [OrdersController, 'index'], 'orders.index')
  provider.get('statement', [OwnStatementsController, 'show'], 'statements.show')
  provider.get(
    'statement/:month/file',
    [OwnStatementFilesController, 'show'],
    'statement_files.show'
  )
})
