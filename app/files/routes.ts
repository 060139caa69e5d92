import router from '@adonisjs/core/services/router'

const FilesController = () => import('#files/controllers/files_controller')

// Everyone who was given the link
router
  .get('/files/:id/:size', [FilesController, 'show'])
  .where('id', router.matchers.uuid())
  .where('size', /^(small|large|whole)$/)
  .as('files.show')
