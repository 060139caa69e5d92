import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const BudgetsController = () => import('#budgets/controllers/desk/budgets_controller')
const GrantsController = () => import('#budgets/controllers/desk/grants_controller')
const PoliciesController = () => import('#budgets/controllers/desk/policies_controller')
const ProposalsController = () => import('#budgets/controllers/desk/proposals_controller')
const DecisionsController = () => import('#budgets/controllers/desk/decisions_controller')
const AccountsController = () => import('#budgets/controllers/desk/accounts_controller')
const LooksController = () => import('#budgets/controllers/desk/looks_controller')
const AdjustmentsController = () => import('#budgets/controllers/desk/adjustments_controller')
const CorrectionsController = () => import('#budgets/controllers/desk/corrections_controller')
const AccountStatesController = () => import('#budgets/controllers/desk/account_states_controller')
const ReportsController = () => import('#budgets/controllers/desk/reports_controller')
const ReportFilesController = () => import('#budgets/controllers/desk/report_files_controller')
const StatementsController = () => import('#budgets/controllers/desk/statements_controller')
const StatementFilesController = () =>
  import('#budgets/controllers/desk/statement_files_controller')

// Staff
router
  .group(() => {
    router.get('/', [BudgetsController, 'index']).as('index')
    router.get('/budgets/:id', [BudgetsController, 'show']).as('show')
    router.get('/grants/create', [GrantsController, 'create']).as('grants.create')
    router.post('/grants', [GrantsController, 'store']).as('grants.store')
    router.get('/policy', [PoliciesController, 'edit']).as('policies.edit')
    router.put('/policy', [PoliciesController, 'update']).as('policies.update')
    router.get('/proposals', [ProposalsController, 'index']).as('proposals.index')
    router.get('/proposals/:id', [ProposalsController, 'show']).as('proposals.show')
    router.post('/proposals/:id/decision', [DecisionsController, 'store']).as('decisions.store')
    router.get('/accounts', [AccountsController, 'index']).as('accounts.index')
    router.get('/accounts/:id', [AccountsController, 'show']).as('accounts.show')
    router.post('/accounts/:id/looks', [LooksController, 'store']).as('looks.store')
    router
      .post('/accounts/:id/adjustments', [AdjustmentsController, 'store'])
      .as('adjustments.store')
    router
      .post('/accounts/:id/corrections', [CorrectionsController, 'store'])
      .as('corrections.store')
    router.post('/accounts/:id/state', [AccountStatesController, 'store']).as('states.store')
    router.get('/reports', [ReportsController, 'index']).as('reports.index')
    router.get('/reports/file', [ReportFilesController, 'show']).as('report_files.show')
    router.get('/statements', [StatementsController, 'index']).as('statements.index')
    router.get('/statements/:kind/:key', [StatementsController, 'show']).as('statements.show')
    router
      .get('/statements/:kind/:key/file', [StatementFilesController, 'show'])
      .as('statement_files.show')
  })
  .prefix('/desk/points')
  .as('budgets')
  .use(guards.end({ end: 'desk' }))
