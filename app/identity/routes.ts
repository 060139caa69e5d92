import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const SignInCallsController = () => import('#identity/controllers/sign_in_calls_controller')
const SignInCodesController = () => import('#identity/controllers/sign_in_codes_controller')
const SessionsController = () => import('#identity/controllers/sessions_controller')
const RegistrationsController = () => import('#identity/controllers/registrations_controller')
const VerificationsController = () => import('#identity/controllers/verifications_controller')
const VerificationWaysController = () =>
  import('#identity/controllers/verification_ways_controller')
const DocumentPicturesController = () =>
  import('#identity/controllers/document_pictures_controller')
const VerificationAttemptsController = () =>
  import('#identity/controllers/verification_attempts_controller')
const VerificationOutcomesController = () =>
  import('#identity/controllers/verification_outcomes_controller')
const VerificationReturnsController = () =>
  import('#identity/controllers/verification_returns_controller')
const AlipayGatewayController = () =>
  import('#identity/controllers/development/alipay_gateway_controller')
const AlipayFacesController = () =>
  import('#identity/controllers/development/alipay_faces_controller')
const NetworkIdentityGatewayController = () =>
  import('#identity/controllers/development/network_identity_gateway_controller')
const NetworkIdentityAnswersController = () =>
  import('#identity/controllers/development/network_identity_answers_controller')
const DeskVerificationsController = () =>
  import('#identity/controllers/desk/verifications_controller')
const VerificationDecisionsController = () =>
  import('#identity/controllers/desk/verification_decisions_controller')
const CounterVerificationsController = () =>
  import('#identity/controllers/desk/counter_verifications_controller')
const InPersonConfirmationsController = () =>
  import('#identity/controllers/desk/in_person_confirmations_controller')
const ResidencesController = () => import('#identity/controllers/desk/residences_controller')
const MergesController = () => import('#identity/controllers/desk/merges_controller')
const MergeSearchesController = () => import('#identity/controllers/desk/merge_searches_controller')
const UnmergesController = () => import('#identity/controllers/desk/unmerges_controller')
const FamiliesController = () => import('#identity/controllers/families_controller')
const WorkplacesController = () => import('#identity/controllers/workplaces_controller')
const ActingController = () => import('#identity/controllers/acting_controller')
const RepresentationRequestsController = () =>
  import('#identity/controllers/representation_requests_controller')
const RepresentationEndsController = () =>
  import('#identity/controllers/representation_ends_controller')
const DeskRepresentationRequestsController = () =>
  import('#identity/controllers/desk/representation_requests_controller')
const DeskRepresentationEndsController = () =>
  import('#identity/controllers/desk/representation_ends_controller')
const RepresentationDecisionsController = () =>
  import('#identity/controllers/desk/representation_decisions_controller')
const CounterRepresentationsController = () =>
  import('#identity/controllers/desk/counter_representations_controller')
const RoleGrantsController = () => import('#identity/controllers/desk/role_grants_controller')
const RoleRevocationsController = () =>
  import('#identity/controllers/desk/role_revocations_controller')
const RoleRenewalsController = () => import('#identity/controllers/desk/role_renewals_controller')
const BulkRenewalsController = () => import('#identity/controllers/desk/bulk_renewals_controller')
const SavedFiltersController = () => import('#identity/controllers/desk/saved_filters_controller')
const RoleHoldersController = () => import('#identity/controllers/desk/role_holders_controller')
const OwnRolesController = () => import('#identity/controllers/desk/own_roles_controller')

// Everyone
router.get('/sign-in', [SignInCodesController, 'create']).as('sign_in_codes.create')
router.post('/sign-in', [SignInCodesController, 'store']).as('sign_in_codes.store')
router.post('/sign-in/call', [SignInCallsController, 'store']).as('sign_in_calls.store')
router.get('/sign-in/code', [SessionsController, 'create']).as('sessions.create')
router.post('/sign-in/code', [SessionsController, 'store']).as('sessions.store')
router.post('/sign-out', [SessionsController, 'destroy']).as('sessions.destroy')
router.get('/register', [RegistrationsController, 'create']).as('registrations.create')
router.post('/register', [RegistrationsController, 'store']).as('registrations.store')

// The stand-in for Alipay, where there is one
router
  .get('/development/alipay/gateway', [AlipayGatewayController, 'show'])
  .as('alipay_gateway.show')
router
  .post('/development/alipay/gateway', [AlipayGatewayController, 'store'])
  .as('alipay_gateway.store')
router
  .post('/development/alipay/certifications/:certify_id', [AlipayFacesController, 'store'])
  .as('alipay_faces.store')

// The stand-in for the network identity service, where there is one
router
  .get('/development/network-identity/authorise', [NetworkIdentityGatewayController, 'show'])
  .as('network_identity_gateway.show')
router
  .post('/development/network-identity/:service', [NetworkIdentityGatewayController, 'store'])
  .as('network_identity_gateway.store')
router
  .post('/development/network-identity/authorisations/:cert_token', [
    NetworkIdentityAnswersController,
    'store',
  ])
  .as('network_identity_answers.store')

// Whoever is signed in
router
  .group(() => {
    router.get('/workplaces', [WorkplacesController, 'index']).as('workplaces.index')
    router.post('/workplaces', [WorkplacesController, 'store']).as('workplaces.store')
  })
  .use(guards.signedIn())

// Residents
router
  .group(() => {
    router.get('/me/verification', [VerificationsController, 'show']).as('verifications.show')
    // Each has an address of its own, to which a faulty form comes back.
    for (const way of ['counter', 'alipay', 'network_identity', 'new_name']) {
      router
        .get(`/me/verification/${way}`, [VerificationWaysController, 'show'])
        .as(`verification_ways.${way}`)
    }
    router
      .get('/me/verification/pictures', [DocumentPicturesController, 'create'])
      .as('document_pictures.create')
    router
      .post('/me/verification/pictures', [DocumentPicturesController, 'store'])
      .as('document_pictures.store')
    router
      .post('/me/verification/attempts', [VerificationAttemptsController, 'store'])
      .as('verification_attempts.store')
    router
      .get('/me/verification/attempts/:id', [VerificationAttemptsController, 'show'])
      .as('verification_attempts.show')
    router
      .post('/me/verification/attempts/:attempt_id/outcome', [
        VerificationOutcomesController,
        'store',
      ])
      .as('verification_outcomes.store')
    router
      .get('/me/verification/attempts/:attempt_id/return', [VerificationReturnsController, 'show'])
      .as('verification_returns.show')
    router.post('/me/verification', [VerificationsController, 'store']).as('verifications.store')
    router.get('/me/family', [FamiliesController, 'show']).as('family.show')
    router
      .get('/me/family/requests/create', [RepresentationRequestsController, 'create'])
      .as('representation_requests.create')
    router
      .post('/me/family/requests', [RepresentationRequestsController, 'store'])
      .as('representation_requests.store')
    router
      .post('/me/family/representations/:representation_id/end', [
        RepresentationEndsController,
        'store',
      ])
      .as('representation_ends.store')
    router.post('/me/acting', [ActingController, 'store']).as('acting.store')
    router.delete('/me/acting', [ActingController, 'destroy']).as('acting.destroy')
  })
  .use([guards.signedIn(), guards.home()])

// Staff
router
  .group(() => {
    router
      .get('/verifications', [DeskVerificationsController, 'index'])
      .as('desk.verifications.index')
    router
      .get('/verifications/counter', [CounterVerificationsController, 'create'])
      .as('desk.counter_verifications.create')
    router
      .post('/verifications/counter', [CounterVerificationsController, 'store'])
      .as('desk.counter_verifications.store')
    router
      .get('/verifications/:id', [DeskVerificationsController, 'show'])
      .as('desk.verifications.show')
    router
      .post('/verifications/:verification_id/decision', [VerificationDecisionsController, 'store'])
      .as('desk.verification_decisions.store')
    router
      .post('/verifications/:verification_id/confirmation', [
        InPersonConfirmationsController,
        'store',
      ])
      .as('desk.in_person_confirmations.store')
    router.get('/residences', [ResidencesController, 'index']).as('desk.residences.index')
    router.post('/residences', [ResidencesController, 'store']).as('desk.residences.store')
    router.get('/merges', [MergesController, 'index']).as('desk.merges.index')
    router.get('/merges/create/:one/:other', [MergesController, 'create']).as('desk.merges.create')
    router
      .post('/merges/search', [MergeSearchesController, 'store'])
      .as('desk.merge_searches.store')
    router.post('/merges', [MergesController, 'store']).as('desk.merges.store')
    router.get('/merges/:id', [MergesController, 'show']).as('desk.merges.show')
    router
      .post('/merges/:merge_id/unmerge', [UnmergesController, 'store'])
      .as('desk.unmerges.store')
    router
      .get('/representations', [DeskRepresentationRequestsController, 'index'])
      .as('desk.representation_requests.index')
    router
      .get('/representations/counter', [CounterRepresentationsController, 'create'])
      .as('desk.counter_representations.create')
    router
      .post('/representations/counter', [CounterRepresentationsController, 'store'])
      .as('desk.counter_representations.store')
    router
      .get('/representations/:id', [DeskRepresentationRequestsController, 'show'])
      .as('desk.representation_requests.show')
    router
      .post('/representations/:request_id/decision', [RepresentationDecisionsController, 'store'])
      .as('desk.representation_decisions.store')
    router
      .post('/representations/:representation_id/end', [DeskRepresentationEndsController, 'store'])
      .as('desk.representation_ends.store')
    router.get('/roles', [RoleGrantsController, 'index']).as('desk.role_grants.index')
    router.get('/roles/create', [RoleGrantsController, 'create']).as('desk.role_grants.create')
    router.post('/roles', [RoleGrantsController, 'store']).as('desk.role_grants.store')
    router.post('/filters', [SavedFiltersController, 'store']).as('desk.saved_filters.store')
    router
      .delete('/filters/:filter_id', [SavedFiltersController, 'destroy'])
      .as('desk.saved_filters.destroy')
    router
      .get('/roles/renewals', [BulkRenewalsController, 'create'])
      .as('desk.bulk_renewals.create')
    router.post('/roles/renewals', [BulkRenewalsController, 'store']).as('desk.bulk_renewals.store')
    router.get('/roles/mine', [OwnRolesController, 'show']).as('desk.own_roles.show')
    router.get('/roles/people/:id', [RoleHoldersController, 'show']).as('desk.role_holders.show')
    router
      .post('/roles/:grant_id/revocation', [RoleRevocationsController, 'store'])
      .as('desk.role_revocations.store')
    router
      .post('/roles/:grant_id/renewal', [RoleRenewalsController, 'store'])
      .as('desk.role_renewals.store')
  })
  .prefix('/desk')
  .use(guards.end({ end: 'desk' }))
