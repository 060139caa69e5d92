import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const DeliveriesController = () => import('#notifications/controllers/desk/deliveries_controller')

router
  .get('/desk/deliveries', [DeliveriesController, 'index'])
  .as('deliveries.index')
  .use(guards.end({ end: 'desk' }))
