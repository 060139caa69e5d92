import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const CommunitiesController = () => import('#territories/controllers/communities_controller')
const CommunityChoicesController = () =>
  import('#territories/controllers/community_choices_controller')
const ContactsController = () => import('#territories/controllers/contacts_controller')
const EntryAgreementsController = () =>
  import('#territories/controllers/entry_agreements_controller')
const DirectoryEntriesController = () =>
  import('#territories/controllers/desk/directory_entries_controller')
const TerritoriesController = () => import('#territories/controllers/desk/territories_controller')
const TerritoryNamesController = () =>
  import('#territories/controllers/desk/territory_names_controller')
const RetirementsController = () => import('#territories/controllers/desk/retirements_controller')
const TerritoryMovesController = () =>
  import('#territories/controllers/desk/territory_moves_controller')
const MergersController = () => import('#territories/controllers/desk/mergers_controller')
const CommunityGridsController = () =>
  import('#territories/controllers/desk/community_grids_controller')
const GridBoundariesController = () =>
  import('#territories/controllers/desk/grid_boundaries_controller')
const GridExportsController = () => import('#territories/controllers/desk/grid_exports_controller')
const GridImportsController = () => import('#territories/controllers/desk/grid_imports_controller')
const SplitsController = () => import('#territories/controllers/desk/splits_controller')

// Everyone
router
  .get('/communities', [CommunitiesController, 'index'])
  .as('communities.index')
  .use(guards.offered())
router
  .post('/communities/choice', [CommunityChoicesController, 'store'])
  .as('community_choices.store')
router
  .get('/directory', [ContactsController, 'index'])
  .as('grids.contacts.index')
  .use([guards.community(), guards.offered()])

// Whoever is in the directory
router
  .group(() => {
    router
      .post('/:entry_id/agreement', [EntryAgreementsController, 'store'])
      .as('grids.agreements.store')
    router
      .delete('/:entry_id/agreement', [EntryAgreementsController, 'destroy'])
      .as('grids.agreements.destroy')
  })
  .prefix('/directory')
  .use(guards.signedIn())

// Staff
router
  .group(() => {
    router.get('/', [DirectoryEntriesController, 'index']).as('grids.directory.index')
    router.get('/create', [DirectoryEntriesController, 'create']).as('grids.directory.create')
    router.post('/create', [DirectoryEntriesController, 'store']).as('grids.directory.store')
    router.get('/:id/edit', [DirectoryEntriesController, 'edit']).as('grids.directory.edit')
    router.post('/:id/edit', [DirectoryEntriesController, 'update']).as('grids.directory.update')
    router.delete('/:id', [DirectoryEntriesController, 'destroy']).as('grids.directory.destroy')
  })
  .prefix('/desk/directory')
  .use(guards.end({ end: 'desk' }))
router
  .group(() => {
    router.get('/', [TerritoriesController, 'index']).as('territories.index')
    router.get('/:code', [TerritoriesController, 'show']).as('territories.show')
    router.get('/:code/create', [TerritoriesController, 'create']).as('territories.create')
    router.post('/:code/create', [TerritoriesController, 'store']).as('territories.store')
    router.post('/:code/names', [TerritoryNamesController, 'store']).as('territories.names.store')
    router
      .post('/:code/retirement', [RetirementsController, 'store'])
      .as('territories.retirements.store')
    router.get('/:code/move', [TerritoryMovesController, 'create']).as('territories.moves.create')
    router.post('/:code/move', [TerritoryMovesController, 'store']).as('territories.moves.store')
    router.get('/:code/merger', [MergersController, 'create']).as('territories.mergers.create')
    router.post('/:code/merger', [MergersController, 'store']).as('territories.mergers.store')
    router.get('/:code/split', [SplitsController, 'create']).as('territories.splits.create')
    router.post('/:code/split', [SplitsController, 'store']).as('territories.splits.store')
    router.get('/:code/grids', [CommunityGridsController, 'show']).as('grids.index')
    router.get('/:code/grids/export', [GridExportsController, 'show']).as('grids.exports.show')
    router.post('/:code/grids/import', [GridImportsController, 'store']).as('grids.imports.store')
    router.get('/:code/boundary', [GridBoundariesController, 'show']).as('grids.boundaries.show')
    router.post('/:code/boundary', [GridBoundariesController, 'store']).as('grids.boundaries.store')
  })
  .prefix('/desk/territories')
  .use(guards.end({ end: 'desk' }))
