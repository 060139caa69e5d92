import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const DevelopmentMessagesController = () =>
  import('#notifications/controllers/development_messages_controller')
const NoticesController = () => import('#notifications/controllers/notices_controller')
const ReadingsController = () => import('#notifications/controllers/readings_controller')

// Everyone
router
  .get('/development/messages', [DevelopmentMessagesController, 'index'])
  .as('development_messages.index')

// Residents
router
  .group(() => {
    router.get('/messages', [NoticesController, 'index']).as('notices.index')
    router.post('/messages/readings', [ReadingsController, 'store']).as('readings.store')
    router.get('/messages/:id', [NoticesController, 'show']).as('notices.show')
  })
  .use([guards.signedIn(), guards.home()])
