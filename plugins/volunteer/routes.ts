import { definePluginRoutes } from '#core/routes'

const ShiftsController = () => import('./controllers/shifts_controller.ts')
const EnrolmentsController = () => import('./controllers/enrolments_controller.ts')
const CancellationsController = () => import('./controllers/cancellations_controller.ts')
const DeskShiftsController = () => import('./controllers/desk/shifts_controller.ts')
const OrganisationsController = () => import('./controllers/desk/organisations_controller.ts')
const CheckInsController = () => import('./controllers/desk/check_ins_controller.ts')
const CodesController = () => import('./controllers/desk/codes_controller.ts')
const ListedCheckInsController = () => import('./controllers/desk/listed_check_ins_controller.ts')
const CheckOutsController = () => import('./controllers/desk/check_outs_controller.ts')
const ConfirmationsController = () => import('./controllers/desk/confirmations_controller.ts')

export default definePluginRoutes(({ open, member, desk }) => {
  open.get('shifts', [ShiftsController, 'index'], 'shifts.index')
  open.get('shifts/:id', [ShiftsController, 'show'], 'shifts.show')

  member.post('shifts/:shift_id/enrolments', [EnrolmentsController, 'store'], 'enrolments.store')
  member.get('enrolments', [EnrolmentsController, 'index'], 'enrolments.index')
  member.get('enrolments/:id', [EnrolmentsController, 'show'], 'enrolments.show')
  member.post(
    'enrolments/:enrolment_id/cancellation',
    [CancellationsController, 'store'],
    'cancellations.store'
  )

  desk.get('shifts', [DeskShiftsController, 'index'], 'shifts.index')
  desk.get('shifts/create', [DeskShiftsController, 'create'], 'shifts.create')
  desk.post('shifts', [DeskShiftsController, 'store'], 'shifts.store')
  desk.get('shifts/:id', [DeskShiftsController, 'show'], 'shifts.show')
  desk.get('shifts/:id/edit', [DeskShiftsController, 'edit'], 'shifts.edit')
  desk.post('shifts/:id', [DeskShiftsController, 'update'], 'shifts.update')
  desk.get('organisations/create', [OrganisationsController, 'create'], 'organisations.create')
  desk.post('organisations', [OrganisationsController, 'store'], 'organisations.store')

  desk.get('shifts/:shift_id/code', [CodesController, 'show'], 'codes.show')
  desk.post(
    'enrolments/:enrolment_id/check_in',
    [ListedCheckInsController, 'store'],
    'listed_check_ins.store'
  )
  desk.post('shifts/:shift_id/check_ins', [CheckInsController, 'store'], 'check_ins.store')
  desk.post(
    'enrolments/:enrolment_id/check_out',
    [CheckOutsController, 'store'],
    'check_outs.store'
  )
  desk.get(
    'enrolments/:enrolment_id/confirmation',
    [ConfirmationsController, 'create'],
    'confirmations.create'
  )
  desk.post(
    'enrolments/:enrolment_id/confirmation',
    [ConfirmationsController, 'store'],
    'confirmations.store'
  )
})
