import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const PurseController = () => import('#purse/controllers/purse_controller')
const EntriesController = () => import('#purse/controllers/entries_controller')
const ReceiptsController = () => import('#purse/controllers/receipts_controller')
const AppealsController = () => import('#purse/controllers/appeals_controller')
const HouseholdsController = () => import('#purse/controllers/households_controller')
const GiftsController = () => import('#purse/controllers/gifts_controller')
const GiftPlansController = () => import('#purse/controllers/gift_plans_controller')
const PartyScoresController = () => import('#purse/controllers/party_scores_controller')
const WaysController = () => import('#purse/controllers/ways_controller')
const ResultsController = () => import('#purse/controllers/results_controller')
const DeskAppealsController = () => import('#purse/controllers/desk/appeals_controller')
const AppealTakingsUpController = () =>
  import('#purse/controllers/desk/appeal_takings_up_controller')
const AppealAnswersController = () => import('#purse/controllers/desk/appeal_answers_controller')
const AppealCorrectionsController = () =>
  import('#purse/controllers/desk/appeal_corrections_controller')
const DeskResultsController = () => import('#purse/controllers/desk/results_controller')
const ResultWithdrawalsController = () =>
  import('#purse/controllers/desk/result_withdrawals_controller')
const CockpitPointsController = () => import('#purse/controllers/cockpit_points_controller')

// Everyone who looks at a community
router
  .group(() => {
    router.get('/ways', [WaysController, 'index']).as('ways.index')
    router.get('/about', [WaysController, 'show']).as('ways.show')
    router.get('/results', [ResultsController, 'index']).as('results.index')
  })
  .prefix('/points')
  .as('purse')
  .use([guards.community(), guards.offered()])

// Residents
router
  .group(() => {
    router.get('/', [PurseController, 'show']).as('show')
    router.get('/entries/:id', [EntriesController, 'show']).as('entries.show')
    router.get('/entries/:entry_id/receipt', [ReceiptsController, 'show']).as('receipts.show')
    router.get('/entries/:entry_id/appeal', [AppealsController, 'create']).as('appeals.create')
    router.post('/entries/:entry_id/appeal', [AppealsController, 'store']).as('appeals.store')
    router.get('/appeals', [AppealsController, 'index']).as('appeals.index')
    router.get('/appeals/:id', [AppealsController, 'show']).as('appeals.show')
    router.get('/household', [HouseholdsController, 'show']).as('household.show')
    router.get('/party-scores', [PartyScoresController, 'index']).as('party_scores.index')
    router.get('/gifts/create', [GiftsController, 'create']).as('gifts.create')
    router.get('/gifts/plan', [GiftPlansController, 'show']).as('gift_plans.show')
    router.post('/gifts/plan', [GiftPlansController, 'store']).as('gift_plans.store')
    router.post('/gifts', [GiftsController, 'store']).as('gifts.store')
  })
  .prefix('/me/points')
  .as('purse')
  .use([guards.signedIn(), guards.home()])

// Staff
router
  .group(() => {
    router.get('/appeals', [DeskAppealsController, 'index']).as('appeals.index')
    router.get('/appeals/:id', [DeskAppealsController, 'show']).as('appeals.show')
    router
      .post('/appeals/:appeal_id/taking-up', [AppealTakingsUpController, 'store'])
      .as('appeal_takings_up.store')
    router
      .post('/appeals/:appeal_id/answer', [AppealAnswersController, 'store'])
      .as('appeal_answers.store')
    router
      .post('/appeals/:appeal_id/correction', [AppealCorrectionsController, 'store'])
      .as('appeal_corrections.store')
    router
      .put('/appeals/:appeal_id/correction', [AppealCorrectionsController, 'update'])
      .as('appeal_corrections.update')
    router.get('/results', [DeskResultsController, 'index']).as('results.index')
    router.get('/results/create', [DeskResultsController, 'create']).as('results.create')
    router.post('/results', [DeskResultsController, 'store']).as('results.store')
    router
      .post('/results/:result_id/withdrawal', [ResultWithdrawalsController, 'store'])
      .as('result_withdrawals.store')
  })
  .prefix('/desk/points')
  .as('purse.desk')
  .use(guards.end({ end: 'desk' }))

// Leaders
router
  .get('/cockpit/points', [CockpitPointsController, 'show'])
  .as('purse.cockpit.show')
  .use(guards.end({ end: 'cockpit' }))
