import type { RouteRegistrar } from '#core/routes'

const ShiftsController = () => import('./controllers/desk/shifts_controller.ts')
const OrganisationsController = () => import('./controllers/desk/organisations_controller.ts')
const CheckInsController = () => import('./controllers/desk/check_ins_controller.ts')
const CodesController = () => import('./controllers/desk/codes_controller.ts')
const ListedCheckInsController = () => import('./controllers/desk/listed_check_ins_controller.ts')
const CheckOutsController = () => import('./controllers/desk/check_outs_controller.ts')
const ConfirmationsController = () => import('./controllers/desk/confirmations_controller.ts')
const ExcusesController = () => import('./controllers/desk/excuses_controller.ts')
const RosterFilesController = () => import('./controllers/desk/roster_files_controller.ts')
const SeriesController = () => import('./controllers/desk/series_controller.ts')
const SeriesEndingsController = () => import('./controllers/desk/series_endings_controller.ts')
const CancellationsController = () => import('./controllers/desk/cancellations_controller.ts')
const ExplanationsController = () => import('./controllers/desk/explanations_controller.ts')
const NeedsController = () => import('./controllers/desk/needs_controller.ts')
const RefusalsController = () => import('./controllers/desk/refusals_controller.ts')
const TasksController = () => import('./controllers/desk/tasks_controller.ts')
const ClosuresController = () => import('./controllers/desk/closures_controller.ts')
const TeamsController = () => import('./controllers/desk/teams_controller.ts')
const LeadersController = () => import('./controllers/desk/leaders_controller.ts')
const DisbandmentsController = () => import('./controllers/desk/disbandments_controller.ts')
const AcceptancesController = () => import('./controllers/desk/acceptances_controller.ts')
const DeparturesController = () => import('./controllers/desk/departures_controller.ts')
const TrainingsController = () => import('./controllers/desk/trainings_controller.ts')
const QualificationsController = () => import('./controllers/desk/qualifications_controller.ts')
const TrainingDaysController = () => import('./controllers/desk/training_days_controller.ts')
const TrainingCancellationsController = () =>
  import('./controllers/desk/training_cancellations_controller.ts')
const TraineeArrivalsController = () => import('./controllers/desk/trainee_arrivals_controller.ts')
const PassesController = () => import('./controllers/desk/passes_controller.ts')
const VolunteersController = () => import('./controllers/desk/volunteers_controller.ts')
const ConsentsController = () => import('./controllers/desk/consents_controller.ts')
const ConsentPapersController = () => import('./controllers/desk/consent_papers_controller.ts')
const ConsentAnswersController = () => import('./controllers/desk/consent_answers_controller.ts')
const AmendmentsController = () => import('./controllers/desk/amendments_controller.ts')
const CorrectionsController = () => import('./controllers/desk/corrections_controller.ts')
const AnswersController = () => import('./controllers/desk/correction_answers_controller.ts')
const CertificatesController = () => import('./controllers/desk/certificates_controller.ts')
const RevocationsController = () => import('./controllers/desk/revocations_controller.ts')
const StarsController = () => import('./controllers/desk/stars_controller.ts')
const StarNoticesController = () => import('./controllers/desk/star_notices_controller.ts')
const GrantsController = () => import('./controllers/desk/grants_controller.ts')
const WithholdingsController = () => import('./controllers/desk/withholdings_controller.ts')
const StatisticsController = () => import('./controllers/desk/statistics_controller.ts')

/** What stands behind the door of staff. */
export default function deskRoutes(desk: RouteRegistrar) {
  planning(desk)
  services(desk)
  needsAndTasks(desk)
  people(desk)
  trainings(desk)
  desk.get('statistics', [StatisticsController, 'index'], 'statistics.index')
}

function planning(desk: RouteRegistrar) {
  desk.get('shifts', [ShiftsController, 'index'], 'shifts.index')
  desk.get('shifts/create', [ShiftsController, 'create'], 'shifts.create')
  desk.post('shifts', [ShiftsController, 'store'], 'shifts.store')
  desk.get('shifts/:id', [ShiftsController, 'show'], 'shifts.show')
  desk.get('shifts/:id/edit', [ShiftsController, 'edit'], 'shifts.edit')
  desk.post('shifts/:id', [ShiftsController, 'update'], 'shifts.update')
  desk.post('shifts/:shift_id/roster_file', [RosterFilesController, 'store'], 'roster_files.store')
  desk.post(
    'shifts/:shift_id/cancellation',
    [CancellationsController, 'store'],
    'cancellations.store'
  )
  desk.get('shifts/:shift_id/series/create', [SeriesController, 'create'], 'series.create')
  desk.post('shifts/:shift_id/series', [SeriesController, 'store'], 'series.store')
  desk.post(
    'shifts/:shift_id/series/ending',
    [SeriesEndingsController, 'store'],
    'series_endings.store'
  )
  desk.get(
    'shifts/:shift_id/explanations/create',
    [ExplanationsController, 'create'],
    'explanations.create'
  )
  desk.post(
    'shifts/:shift_id/explanations',
    [ExplanationsController, 'store'],
    'explanations.store'
  )
  desk.get(
    'shifts/:shift_id/explanations/:id',
    [ExplanationsController, 'show'],
    'explanations.show'
  )
  desk.get('organisations/create', [OrganisationsController, 'create'], 'organisations.create')
  desk.post('organisations', [OrganisationsController, 'store'], 'organisations.store')
}

function services(desk: RouteRegistrar) {
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
  desk.get('enrolments/:enrolment_id/excuse', [ExcusesController, 'create'], 'excuses.create')
  desk.post('enrolments/:enrolment_id/excuse', [ExcusesController, 'store'], 'excuses.store')

  desk.get('records/:record_id/amendment', [AmendmentsController, 'create'], 'amendments.create')
  desk.post('records/:record_id/amendment', [AmendmentsController, 'store'], 'amendments.store')
  desk.get('corrections', [CorrectionsController, 'index'], 'corrections.index')
  desk.get('corrections/:id', [CorrectionsController, 'show'], 'corrections.show')
  desk.post(
    'corrections/:correction_id/answer',
    [AnswersController, 'store'],
    'correction_answers.store'
  )
  desk.get('certificates/:id', [CertificatesController, 'show'], 'certificates.show')
  desk.post(
    'certificates/:certificate_id/revocation',
    [RevocationsController, 'store'],
    'revocations.store'
  )
}

function needsAndTasks(desk: RouteRegistrar) {
  desk.get('needs', [NeedsController, 'index'], 'needs.index')
  desk.get('needs/:id', [NeedsController, 'show'], 'needs.show')
  desk.post('needs/:need_id/refusal', [RefusalsController, 'store'], 'refusals.store')
  desk.get('tasks', [TasksController, 'index'], 'tasks.index')
  desk.get('tasks/create', [TasksController, 'create'], 'tasks.create')
  desk.post('tasks', [TasksController, 'store'], 'tasks.store')
  desk.get('tasks/:id', [TasksController, 'show'], 'tasks.show')
  desk.get('tasks/:id/edit', [TasksController, 'edit'], 'tasks.edit')
  desk.post('tasks/:id', [TasksController, 'update'], 'tasks.update')
  desk.post('tasks/:task_id/closure', [ClosuresController, 'store'], 'closures.store')
}

function people(desk: RouteRegistrar) {
  desk.get('teams', [TeamsController, 'index'], 'teams.index')
  desk.get('teams/create', [TeamsController, 'create'], 'teams.create')
  desk.post('teams', [TeamsController, 'store'], 'teams.store')
  desk.get('teams/:id', [TeamsController, 'show'], 'teams.show')
  desk.post('teams/:team_id/leaders', [LeadersController, 'store'], 'leaders.store')
  desk.post('teams/:team_id/disbandment', [DisbandmentsController, 'store'], 'disbandments.store')
  desk.post(
    'teams/:team_id/members/:member_id/acceptance',
    [AcceptancesController, 'store'],
    'acceptances.store'
  )
  desk.post(
    'teams/:team_id/members/:member_id/departure',
    [DeparturesController, 'store'],
    'departures.store'
  )

  desk.get('volunteers', [VolunteersController, 'index'], 'volunteers.index')
  desk.get('volunteers/:id', [VolunteersController, 'show'], 'volunteers.show')
  desk.post('volunteers/:volunteer_id/consent', [ConsentsController, 'store'], 'consents.store')
  desk.post(
    'volunteers/:volunteer_id/consent/withdrawal',
    [ConsentsController, 'destroy'],
    'consents.destroy'
  )
  desk.get('consents', [ConsentPapersController, 'index'], 'consent_papers.index')
  desk.get('consents/:id', [ConsentPapersController, 'show'], 'consent_papers.show')
  desk.post(
    'consents/:paper_id/answer',
    [ConsentAnswersController, 'store'],
    'consent_answers.store'
  )

  desk.get('stars', [StarsController, 'index'], 'stars.index')
  desk.post('star_notices', [StarNoticesController, 'store'], 'star_notices.store')
  desk.post('star_notices/:notice_id/grant', [GrantsController, 'store'], 'grants.store')
  desk.post('stars/:star_id/withholding', [WithholdingsController, 'store'], 'withholdings.store')
}

function trainings(desk: RouteRegistrar) {
  desk.get('trainings', [TrainingsController, 'index'], 'trainings.index')
  desk.get('trainings/create', [TrainingsController, 'create'], 'trainings.create')
  desk.post('trainings', [TrainingsController, 'store'], 'trainings.store')
  desk.get('trainings/:id', [TrainingsController, 'show'], 'trainings.show')
  desk.post(
    'trainings/:training_id/qualifications',
    [QualificationsController, 'store'],
    'qualifications.store'
  )

  desk.get(
    'trainings/:training_id/days/create',
    [TrainingDaysController, 'create'],
    'training_days.create'
  )
  desk.post('trainings/:training_id/days', [TrainingDaysController, 'store'], 'training_days.store')
  desk.get('training_days/:id', [TrainingDaysController, 'show'], 'training_days.show')
  desk.post(
    'training_days/:day_id/cancellation',
    [TrainingCancellationsController, 'store'],
    'training_cancellations.store'
  )
  desk.post(
    'trainees/:enrolment_id/arrival',
    [TraineeArrivalsController, 'store'],
    'trainee_arrivals.store'
  )
  desk.post('trainees/:enrolment_id/pass', [PassesController, 'store'], 'passes.store')
}
