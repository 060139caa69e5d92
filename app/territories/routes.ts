import router from '@adonisjs/core/services/router'

const CommunitiesController = () => import('#territories/controllers/communities_controller')
const CommunityChoicesController = () =>
  import('#territories/controllers/community_choices_controller')

// Everyone
router.get('/communities', [CommunitiesController, 'index']).as('communities.index')
router
  .post('/communities/choice', [CommunityChoicesController, 'store'])
  .as('community_choices.store')
