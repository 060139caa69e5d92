import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const PasswordSessionsController = () =>
  import('#identity/controllers/password_sessions_controller')
const SecuritiesController = () => import('#identity/controllers/securities_controller')
const PasswordsController = () => import('#identity/controllers/passwords_controller')
const SignInsController = () => import('#identity/controllers/sign_ins_controller')
const OtherSignInsController = () => import('#identity/controllers/other_sign_ins_controller')
const SecondFactorsController = () => import('#identity/controllers/second_factors_controller')
const RecoveryCodesController = () => import('#identity/controllers/recovery_codes_controller')
const SecondFactorChecksController = () =>
  import('#identity/controllers/second_factor_checks_controller')
const SecondFactorResetsController = () =>
  import('#identity/controllers/desk/second_factor_resets_controller')
const HandoversController = () => import('#identity/controllers/desk/handovers_controller')

// Everyone
router
  .get('/sign-in/password', [PasswordSessionsController, 'create'])
  .as('accounts.password_sessions.create')
router
  .post('/sign-in/password', [PasswordSessionsController, 'store'])
  .as('accounts.password_sessions.store')

// Whoever is signed in
router
  .group(() => {
    router
      .get('/sign-in/second-factor', [SecondFactorChecksController, 'create'])
      .as('accounts.second_factor_checks.create')
    router
      .post('/sign-in/second-factor', [SecondFactorChecksController, 'store'])
      .as('accounts.second_factor_checks.store')
  })
  .use(guards.signedIn())
router
  .group(() => {
    router
      .get('/recovery-codes', [RecoveryCodesController, 'show'])
      .as('accounts.recovery_codes.show')
    router.get('/', [SecuritiesController, 'show']).as('accounts.security.show')
    router
      .delete('/sign-ins/others', [OtherSignInsController, 'destroy'])
      .as('accounts.other_sign_ins.destroy')
    router.delete('/sign-ins/:id', [SignInsController, 'destroy']).as('accounts.sign_ins.destroy')
  })
  .prefix('/me/security')
  .use(guards.signedIn())

// Whoever has signed in just now
router
  .group(() => {
    router.get('/password', [PasswordsController, 'create']).as('accounts.passwords.create')
    router.post('/password', [PasswordsController, 'store']).as('accounts.passwords.store')
    router.delete('/password', [PasswordsController, 'destroy']).as('accounts.passwords.destroy')
    router
      .get('/second-factor', [SecondFactorsController, 'create'])
      .as('accounts.second_factors.create')
    router
      .post('/second-factor', [SecondFactorsController, 'store'])
      .as('accounts.second_factors.store')
    router
      .delete('/second-factor', [SecondFactorsController, 'destroy'])
      .as('accounts.second_factors.destroy')
    router
      .post('/recovery-codes', [RecoveryCodesController, 'store'])
      .as('accounts.recovery_codes.store')
  })
  .prefix('/me/security')
  .use([guards.signedIn(), guards.fresh()])

// Staff
router
  .group(() => {
    router
      .post('/second-factor-reset', [SecondFactorResetsController, 'store'])
      .as('accounts.second_factor_resets.store')
    router.get('/handover', [HandoversController, 'create']).as('accounts.handovers.create')
    router.post('/handover', [HandoversController, 'store']).as('accounts.handovers.store')
  })
  .prefix('/desk/roles/people/:id')
  .use(guards.end({ end: 'desk' }))
