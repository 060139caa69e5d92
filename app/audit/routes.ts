import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const AuditEntriesController = () => import('#audit/controllers/desk/audit_entries_controller')
const AuditExportsController = () => import('#audit/controllers/desk/audit_exports_controller')

// Staff
router
  .group(() => {
    router.get('/audit', [AuditEntriesController, 'index']).as('audit_entries.index')
    router.get('/audit/export', [AuditExportsController, 'create']).as('audit_exports.create')
    router.post('/audit/export', [AuditExportsController, 'store']).as('audit_exports.store')
    router.get('/audit/:id', [AuditEntriesController, 'show']).as('audit_entries.show')
  })
  .prefix('/desk')
  .use(guards.end({ end: 'desk' }))
