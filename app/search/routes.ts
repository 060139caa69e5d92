import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const MissesController = () => import('#search/controllers/desk/misses_controller')
const SynonymsController = () => import('#search/controllers/desk/synonyms_controller')

// Staff
router
  .group(() => {
    router.get('/misses', [MissesController, 'index']).as('search_help.misses.index')
    router.delete('/misses', [MissesController, 'destroy']).as('search_help.misses.destroy')
    router.get('/synonyms', [SynonymsController, 'index']).as('search_help.synonyms.index')
    router.get('/synonyms/create', [SynonymsController, 'create']).as('search_help.synonyms.create')
    router.post('/synonyms/create', [SynonymsController, 'store']).as('search_help.synonyms.store')
    router.get('/synonyms/:id/edit', [SynonymsController, 'edit']).as('search_help.synonyms.edit')
    router
      .post('/synonyms/:id/edit', [SynonymsController, 'update'])
      .as('search_help.synonyms.update')
    router
      .delete('/synonyms/:id', [SynonymsController, 'destroy'])
      .as('search_help.synonyms.destroy')
  })
  .prefix('/desk/search')
  .use(guards.end({ end: 'desk' }))
