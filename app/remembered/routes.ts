import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const AnswersController = () => import('#remembered/controllers/answers_controller')

router
  .group(() => {
    router.get('/', [AnswersController, 'index']).as('answers.index')
    router.put('/:id', [AnswersController, 'update']).as('answers.update')
    router.delete('/:id', [AnswersController, 'destroy']).as('answers.destroy')
  })
  .prefix('/me/remembered')
  .as('remembered')
  .use([guards.signedIn(), guards.home()])
