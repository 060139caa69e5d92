import { definePluginRoutes } from '#core/routes'
import deskRoutes from './desk_routes.ts'

const ShiftsController = () => import('./controllers/shifts_controller.ts')
const EnrolmentsController = () => import('./controllers/enrolments_controller.ts')
const CancellationsController = () => import('./controllers/cancellations_controller.ts')
const NeedsController = () => import('./controllers/needs_controller.ts')
const NeedAnswersController = () => import('./controllers/need_answers_controller.ts')
const WithdrawalsController = () => import('./controllers/withdrawals_controller.ts')
const EvaluationsController = () => import('./controllers/evaluations_controller.ts')
const ConfirmationsController = () => import('./controllers/confirmations_controller.ts')
const RecordsController = () => import('./controllers/records_controller.ts')
const CorrectionsController = () => import('./controllers/corrections_controller.ts')
const ProfileController = () => import('./controllers/profile_controller.ts')
const CertificatesController = () => import('./controllers/certificates_controller.ts')
const CertificateFilesController = () => import('./controllers/certificate_files_controller.ts')
const ChecksController = () => import('./controllers/checks_controller.ts')
const TeamsController = () => import('./controllers/teams_controller.ts')
const MembershipsController = () => import('./controllers/memberships_controller.ts')
const AcceptancesController = () => import('./controllers/acceptances_controller.ts')
const DeparturesController = () => import('./controllers/departures_controller.ts')
const HoursController = () => import('./controllers/hours_controller.ts')
const HoursGiftsController = () => import('./controllers/hours_gifts_controller.ts')
const ConsentsController = () => import('./controllers/consents_controller.ts')
const TrainingsController = () => import('./controllers/trainings_controller.ts')
const TrainingDaysController = () => import('./controllers/training_days_controller.ts')
const PlacesController = () => import('./controllers/places_controller.ts')
const StarsController = () => import('./controllers/stars_controller.ts')

export default definePluginRoutes(({ open, member, desk }) => {
  open.get('shifts', [ShiftsController, 'index'], 'shifts.index')
  open.get('shifts/:id', [ShiftsController, 'show'], 'shifts.show')
  open.get('teams', [TeamsController, 'index'], 'teams.index')
  open.get('teams/:id', [TeamsController, 'show'], 'teams.show')
  open.get('trainings', [TrainingsController, 'index'], 'trainings.index')
  open.get('training_days/:id', [TrainingDaysController, 'show'], 'training_days.show')
  open.get('stars', [StarsController, 'index'], 'stars.index')
  open.get('check', [ChecksController, 'show'], 'checks.show')

  member.post('shifts/:shift_id/enrolments', [EnrolmentsController, 'store'], 'enrolments.store')
  member.get('enrolments', [EnrolmentsController, 'index'], 'enrolments.index')
  member.get('enrolments/:id', [EnrolmentsController, 'show'], 'enrolments.show')
  member.post(
    'enrolments/:enrolment_id/cancellation',
    [CancellationsController, 'store'],
    'cancellations.store'
  )

  member.get('needs', [NeedsController, 'index'], 'needs.index')
  member.get('needs/create', [NeedsController, 'create'], 'needs.create')
  member.post('needs', [NeedsController, 'store'], 'needs.store')
  member.get('need_answers/edit', [NeedAnswersController, 'edit'], 'need_answers.edit')
  member.post('need_answers', [NeedAnswersController, 'store'], 'need_answers.store')
  member.post('need_answers/removal', [NeedAnswersController, 'destroy'], 'need_answers.destroy')
  member.get('needs/:id', [NeedsController, 'show'], 'needs.show')
  member.post('needs/:need_id/withdrawal', [WithdrawalsController, 'store'], 'withdrawals.store')
  member.post('needs/:need_id/evaluation', [EvaluationsController, 'store'], 'evaluations.store')
  member.get(
    'services/:enrolment_id/confirmation',
    [ConfirmationsController, 'create'],
    'confirmations.create'
  )
  member.post(
    'services/:enrolment_id/confirmation',
    [ConfirmationsController, 'store'],
    'confirmations.store'
  )

  member.get('records', [RecordsController, 'index'], 'records.index')
  member.get('records/:id', [RecordsController, 'show'], 'records.show')
  member.post(
    'records/:record_id/correction',
    [CorrectionsController, 'store'],
    'corrections.store'
  )
  member.get('profile/edit', [ProfileController, 'edit'], 'profile.edit')
  member.post('profile', [ProfileController, 'update'], 'profile.update')
  member.get('consents/create', [ConsentsController, 'create'], 'consents.create')
  member.post('consents', [ConsentsController, 'store'], 'consents.store')
  member.get('certificates', [CertificatesController, 'index'], 'certificates.index')
  member.post('certificates', [CertificatesController, 'store'], 'certificates.store')
  member.get('certificates/:id', [CertificatesController, 'show'], 'certificates.show')
  member.get(
    'certificates/:certificate_id/file',
    [CertificateFilesController, 'show'],
    'certificate_files.show'
  )

  member.post('teams/:team_id/memberships', [MembershipsController, 'store'], 'memberships.store')
  member.post(
    'teams/:team_id/members/:member_id/acceptance',
    [AcceptancesController, 'store'],
    'acceptances.store'
  )
  member.post(
    'teams/:team_id/members/:member_id/departure',
    [DeparturesController, 'store'],
    'departures.store'
  )
  member.post('training_days/:day_id/places', [PlacesController, 'store'], 'places.store')
  member.post(
    'training_days/:day_id/places/cancellation',
    [PlacesController, 'destroy'],
    'places.destroy'
  )
  member.get('hours', [HoursController, 'index'], 'hours.index')
  member.post('hours/gifts', [HoursGiftsController, 'store'], 'hours_gifts.store')

  deskRoutes(desk)
})
