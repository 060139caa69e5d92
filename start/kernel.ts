import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#web/exception_handler'))

server.use([
  () => import('#web/middleware/hide_server_bundle'),
  () => import('#web/middleware/serve_files'),
  () => import('@adonisjs/vite/vite_middleware'),
])

router.use([
  () => import('#web/middleware/log_request'),
  () => import('#web/middleware/keep_public_pages'),
  () => import('#audit/middleware/remember_origin'),
  () => import('#files/middleware/remove_uploads'),
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('#web/middleware/begin_session'),
  () => import('#web/middleware/choose_display'),
  () => import('#web/middleware/inertia_middleware'),
  () => import('#web/middleware/guard_forms'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#identity/middleware/recognise_viewer'),
  () => import('#identity/middleware/act_for_another'),
  () => import('#web/middleware/match_owner'),
  () => import('#web/middleware/limit_representation'),
  () => import('#web/middleware/initialize_bouncer'),
])

/** Guards by name; the kernel puts them before the routes of plugins as well. */
export const guards = router.named({
  fresh: () => import('#identity/middleware/require_fresh_sign_in'),
  signedIn: () => import('#identity/middleware/require_sign_in'),
  assurance: () => import('#kernel/middleware/require_assurance'),
  end: () => import('#identity/middleware/require_end'),
  home: () => import('#identity/middleware/require_home'),
  community: () => import('#identity/middleware/require_community'),
  plugin: () => import('#kernel/middleware/require_plugin'),
  offered: () => import('#web/middleware/offer_to_all'),
})
