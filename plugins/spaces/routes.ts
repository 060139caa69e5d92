import { definePluginRoutes } from '#core/routes'

const SpacesController = () => import('./controllers/spaces_controller.ts')
const TimesController = () => import('./controllers/times_controller.ts')
const ExplanationsController = () => import('./controllers/explanations_controller.ts')
const BookingsController = () => import('./controllers/bookings_controller.ts')
const OfferedTimesController = () => import('./controllers/offered_times_controller.ts')
const WaitsController = () => import('./controllers/waits_controller.ts')
const LotteriesController = () => import('./controllers/lotteries_controller.ts')
const DrawInputsController = () => import('./controllers/draw_inputs_controller.ts')
const TicketsController = () => import('./controllers/tickets_controller.ts')
const CalendarsController = () => import('./controllers/calendars_controller.ts')
const CancellationsController = () => import('./controllers/cancellations_controller.ts')
const CheckInsController = () => import('./controllers/check_ins_controller.ts')
const DeskSpacesController = () => import('./controllers/desk/spaces_controller.ts')
const HoursController = () => import('./controllers/desk/hours_controller.ts')
const PlacesController = () => import('./controllers/desk/places_controller.ts')
const ExceptionsController = () => import('./controllers/desk/exceptions_controller.ts')
const PicturesController = () => import('./controllers/desk/pictures_controller.ts')
const RemovalsController = () => import('./controllers/desk/removals_controller.ts')
const SheetsController = () => import('./controllers/desk/sheets_controller.ts')
const DaysController = () => import('./controllers/desk/days_controller.ts')
const RequestsController = () => import('./controllers/desk/requests_controller.ts')
const AnswersController = () => import('./controllers/desk/answers_controller.ts')
const DeskBookingsController = () => import('./controllers/desk/bookings_controller.ts')
const DeskCancellationsController = () => import('./controllers/desk/cancellations_controller.ts')
const DeskCheckInsController = () => import('./controllers/desk/check_ins_controller.ts')
const KeptDepositsController = () => import('./controllers/desk/kept_deposits_controller.ts')
const SeriesController = () => import('./controllers/desk/series_controller.ts')
const SeriesEndingsController = () => import('./controllers/desk/series_endings_controller.ts')
const DeskLotteriesController = () => import('./controllers/desk/lotteries_controller.ts')
const LotteryEndingsController = () => import('./controllers/desk/lottery_endings_controller.ts')
const UsageController = () => import('./controllers/desk/usage_controller.ts')

export default definePluginRoutes(({ open, member, desk }) => {
  open.get('spaces', [SpacesController, 'index'], 'spaces.index')
  open.get('spaces/:id', [SpacesController, 'show'], 'spaces.show')
  open.get('times', [TimesController, 'index'], 'times.index')
  open.get('spaces/:space_id/explanation', [ExplanationsController, 'show'], 'explanations.show')
  open.get('lotteries', [LotteriesController, 'index'], 'lotteries.index')
  open.get('lotteries/:id', [LotteriesController, 'show'], 'lotteries.show')
  open.get('lotteries/:lottery_id/inputs', [DrawInputsController, 'show'], 'draw_inputs.show')

  member.post('lotteries/:lottery_id/ticket', [TicketsController, 'store'], 'tickets.store')
  member.post(
    'lotteries/:lottery_id/ticket/removal',
    [TicketsController, 'destroy'],
    'tickets.destroy'
  )
  member.get('spaces/:space_id/bookings/create', [BookingsController, 'create'], 'bookings.create')
  member.post('spaces/:space_id/bookings', [BookingsController, 'store'], 'bookings.store')
  member.post('spaces/:space_id/waits', [WaitsController, 'store'], 'waits.store')
  member.get('waits/:id', [WaitsController, 'show'], 'waits.show')
  member.post('waits/:id/removal', [WaitsController, 'destroy'], 'waits.destroy')
  member.post('waits/:wait_id/booking', [OfferedTimesController, 'store'], 'offered_times.store')
  member.get('bookings', [BookingsController, 'index'], 'bookings.index')
  member.get('bookings/:id', [BookingsController, 'show'], 'bookings.show')
  member.get('bookings/:booking_id/calendar', [CalendarsController, 'show'], 'calendars.show')
  member.post(
    'bookings/:booking_id/cancellation',
    [CancellationsController, 'store'],
    'cancellations.store'
  )
  member.post('bookings/:booking_id/check_in', [CheckInsController, 'store'], 'check_ins.store')

  desk.get('spaces', [DeskSpacesController, 'index'], 'spaces.index')
  desk.get('spaces/create', [DeskSpacesController, 'create'], 'spaces.create')
  desk.post('spaces', [DeskSpacesController, 'store'], 'spaces.store')
  desk.get('spaces/:id', [DeskSpacesController, 'show'], 'spaces.show')
  desk.get('spaces/:id/edit', [DeskSpacesController, 'edit'], 'spaces.edit')
  desk.post('spaces/:id', [DeskSpacesController, 'update'], 'spaces.update')
  desk.get('spaces/:space_id/hours', [HoursController, 'edit'], 'hours.edit')
  desk.post('spaces/:space_id/hours', [HoursController, 'update'], 'hours.update')
  desk.get('spaces/:space_id/place', [PlacesController, 'edit'], 'places.edit')
  desk.post('spaces/:space_id/place', [PlacesController, 'update'], 'places.update')
  desk.post('spaces/:space_id/exceptions', [ExceptionsController, 'store'], 'exceptions.store')
  desk.post(
    'spaces/:space_id/exceptions/:id/removal',
    [ExceptionsController, 'destroy'],
    'exceptions.destroy'
  )
  desk.post('spaces/:space_id/pictures', [PicturesController, 'store'], 'pictures.store')
  desk.post(
    'spaces/:space_id/pictures/:id/removal',
    [RemovalsController, 'store'],
    'removals.store'
  )
  desk.get('spaces/:space_id/sheet', [SheetsController, 'show'], 'sheets.show')

  desk.get('days', [DaysController, 'index'], 'days.index')
  desk.get('requests', [RequestsController, 'index'], 'requests.index')
  desk.post('bookings/:booking_id/answer', [AnswersController, 'store'], 'answers.store')
  desk.get('bookings', [DeskBookingsController, 'index'], 'bookings.index')
  desk.get('bookings/create', [DeskBookingsController, 'create'], 'bookings.create')
  desk.post('bookings', [DeskBookingsController, 'store'], 'bookings.store')
  desk.get('bookings/:id', [DeskBookingsController, 'show'], 'bookings.show')
  desk.post(
    'bookings/:booking_id/cancellation',
    [DeskCancellationsController, 'store'],
    'cancellations.store'
  )
  desk.post('bookings/:booking_id/check_in', [DeskCheckInsController, 'store'], 'check_ins.store')
  desk.post(
    'bookings/:booking_id/kept_deposit',
    [KeptDepositsController, 'store'],
    'kept_deposits.store'
  )
  desk.get('series/create', [SeriesController, 'create'], 'series.create')
  desk.post('series', [SeriesController, 'store'], 'series.store')
  desk.post('series/:series_id/ending', [SeriesEndingsController, 'store'], 'series_endings.store')
  desk.get('lotteries', [DeskLotteriesController, 'index'], 'lotteries.index')
  desk.get('lotteries/create', [DeskLotteriesController, 'create'], 'lotteries.create')
  desk.post('lotteries', [DeskLotteriesController, 'store'], 'lotteries.store')
  desk.get('lotteries/:id', [DeskLotteriesController, 'show'], 'lotteries.show')
  desk.post(
    'lotteries/:lottery_id/ending',
    [LotteryEndingsController, 'store'],
    'lottery_endings.store'
  )
  desk.get('usage', [UsageController, 'index'], 'usage.index')
})
