import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const SignInCodesController = () => import('#identity/controllers/sign_in_codes_controller')
const SessionsController = () => import('#identity/controllers/sessions_controller')
const RegistrationsController = () => import('#identity/controllers/registrations_controller')
const VerificationsController = () => import('#identity/controllers/verifications_controller')
const DeskVerificationsController = () =>
  import('#identity/controllers/desk/verifications_controller')
const VerificationDecisionsController = () =>
  import('#identity/controllers/desk/verification_decisions_controller')

// Everyone
router.get('/sign-in', [SignInCodesController, 'create']).as('sign_in_codes.create')
router.post('/sign-in', [SignInCodesController, 'store']).as('sign_in_codes.store')
router.get('/sign-in/code', [SessionsController, 'create']).as('sessions.create')
router.post('/sign-in/code', [SessionsController, 'store']).as('sessions.store')
router.post('/sign-out', [SessionsController, 'destroy']).as('sessions.destroy')
router.get('/register', [RegistrationsController, 'create']).as('registrations.create')
router.post('/register', [RegistrationsController, 'store']).as('registrations.store')

// Residents
router
  .group(() => {
    router.get('/me/verification', [VerificationsController, 'show']).as('verifications.show')
    router.post('/me/verification', [VerificationsController, 'store']).as('verifications.store')
  })
  .use([guards.signedIn(), guards.home()])

// Staff
router
  .group(() => {
    router
      .get('/verifications', [DeskVerificationsController, 'index'])
      .as('desk.verifications.index')
    router
      .get('/verifications/:id', [DeskVerificationsController, 'show'])
      .as('desk.verifications.show')
    router
      .post('/verifications/:verification_id/decision', [VerificationDecisionsController, 'store'])
      .as('desk.verification_decisions.store')
  })
  .prefix('/desk')
  .use(guards.end({ end: 'desk' }))
