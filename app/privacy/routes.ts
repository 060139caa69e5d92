import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const RulesController = () => import('#privacy/controllers/rules_controller')
const CollectedController = () => import('#privacy/controllers/collected_controller')
const SharedController = () => import('#privacy/controllers/shared_controller')
const ChildRulesController = () => import('#privacy/controllers/child_rules_controller')
const ClosuresController = () => import('#privacy/controllers/closures_controller')
const DataBankController = () => import('#privacy/controllers/data_bank_controller')
const HeldRecordsController = () => import('#privacy/controllers/held_records_controller')
const LooksController = () => import('#privacy/controllers/looks_controller')
const ConsentsController = () => import('#privacy/controllers/consents_controller')
const CopiesController = () => import('#privacy/controllers/copies_controller')
const PrivacyRequestsController = () => import('#privacy/controllers/privacy_requests_controller')
const RestrictionsController = () => import('#privacy/controllers/restrictions_controller')
const DeskRequestsController = () => import('#privacy/controllers/desk/privacy_requests_controller')
const CounterRequestsController = () =>
  import('#privacy/controllers/desk/counter_requests_controller')
const TakingsUpController = () => import('#privacy/controllers/desk/takings_up_controller')
const PrivacyAnswersController = () =>
  import('#privacy/controllers/desk/privacy_answers_controller')
const ErasuresController = () => import('#privacy/controllers/desk/erasures_controller')
const PrintedCopiesController = () => import('#privacy/controllers/desk/printed_copies_controller')
const RetentionRunsController = () => import('#privacy/controllers/desk/retention_runs_controller')
const PrivacyRecordsController = () =>
  import('#privacy/controllers/desk/privacy_records_controller')
const CalendarDaysController = () => import('#privacy/controllers/desk/calendar_days_controller')

// Everyone
router
  .group(() => {
    router.get('/', [RulesController, 'show']).as('rules.show')
    router.get('/collection', [CollectedController, 'index']).as('collected.index')
    router.get('/sharing', [SharedController, 'index']).as('shared.index')
    router.get('/children', [ChildRulesController, 'show']).as('child_rules.show')
    router.get('/closed', [ClosuresController, 'show']).as('closures.show')
  })
  .prefix('/privacy')
  .as('privacy')
  .use(guards.offered())

// Residents
router
  .group(() => {
    router.get('/', [DataBankController, 'show']).as('data_bank.show')
    router.get('/records', [HeldRecordsController, 'index']).as('records.index')
    router.get('/looks', [LooksController, 'index']).as('looks.index')
    router.get('/consents', [ConsentsController, 'index']).as('consents.index')
    router.get('/consents/:purpose', [ConsentsController, 'show']).as('consents.show')
    router.post('/consents/:purpose', [ConsentsController, 'store']).as('consents.store')
    router.get('/copies', [CopiesController, 'index']).as('copies.index')
    router.post('/copies', [CopiesController, 'store']).as('copies.store')
    router.get('/copies/:id', [CopiesController, 'show']).as('copies.show')
    router.get('/requests', [PrivacyRequestsController, 'index']).as('requests.index')
    router.get('/requests/create', [PrivacyRequestsController, 'create']).as('requests.create')
    router.post('/requests', [PrivacyRequestsController, 'store']).as('requests.store')
    router.get('/requests/:id', [PrivacyRequestsController, 'show']).as('requests.show')
    router.delete('/restriction', [RestrictionsController, 'destroy']).as('restrictions.destroy')
    router.get('/closure', [ClosuresController, 'create']).as('closures.create')
    router.post('/closure', [ClosuresController, 'store']).as('closures.store')
  })
  .prefix('/me/data')
  .as('privacy')
  .use([guards.signedIn(), guards.home()])

// Staff
router
  .group(() => {
    router.get('/privacy', [DeskRequestsController, 'index']).as('index')
    router.get('/privacy/counter', [CounterRequestsController, 'create']).as('counter.create')
    router.post('/privacy/counter', [CounterRequestsController, 'store']).as('counter.store')
    router.get('/privacy/:id', [DeskRequestsController, 'show']).as('show')
    router
      .post('/privacy/:request_id/taking-up', [TakingsUpController, 'store'])
      .as('takings_up.store')
    router
      .post('/privacy/:request_id/answer', [PrivacyAnswersController, 'store'])
      .as('answers.store')
    router.post('/privacy/:request_id/erasure', [ErasuresController, 'store']).as('erasures.store')
    router
      .get('/privacy/:request_id/copy', [PrintedCopiesController, 'show'])
      .as('printed_copies.show')
    router.get('/retention', [RetentionRunsController, 'index']).as('retention.index')
    router.post('/retention', [RetentionRunsController, 'store']).as('retention.store')
    router.get('/privacy-records', [PrivacyRecordsController, 'index']).as('records.index')
    router.get('/privacy-records/create', [PrivacyRecordsController, 'create']).as('records.create')
    router.post('/privacy-records', [PrivacyRecordsController, 'store']).as('records.store')
    router.get('/privacy-records/:id', [PrivacyRecordsController, 'show']).as('records.show')
    router.get('/calendar', [CalendarDaysController, 'index']).as('calendar.index')
    router.post('/calendar', [CalendarDaysController, 'store']).as('calendar.store')
  })
  .prefix('/desk')
  .as('privacy.desk')
  .use(guards.end({ end: 'desk' }))
