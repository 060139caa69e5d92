import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const PersonsController = () => import('#registers/controllers/desk/persons_controller')
const UnmaskingsController = () => import('#registers/controllers/desk/unmaskings_controller')
const FactsController = () => import('#registers/controllers/desk/facts_controller')
const HomesController = () => import('#registers/controllers/desk/homes_controller')
const DeparturesController = () => import('#registers/controllers/desk/departures_controller')
const RelationsController = () => import('#registers/controllers/desk/relations_controller')
const RelationEndsController = () => import('#registers/controllers/desk/relation_ends_controller')
const HouseholdsController = () => import('#registers/controllers/desk/households_controller')
const BuildingsController = () => import('#registers/controllers/desk/buildings_controller')
const HousesController = () => import('#registers/controllers/desk/houses_controller')
const OrganisationsController = () => import('#registers/controllers/desk/organisations_controller')
const OrganisationUnmaskingsController = () =>
  import('#registers/controllers/desk/organisation_unmaskings_controller')
const ImportsController = () => import('#registers/controllers/desk/imports_controller')
const ImportApplicationsController = () =>
  import('#registers/controllers/desk/import_applications_controller')
const ImportReversalsController = () =>
  import('#registers/controllers/desk/import_reversals_controller')
const ImportResumptionsController = () =>
  import('#registers/controllers/desk/import_resumptions_controller')
const ImportFaultsController = () => import('#registers/controllers/desk/import_faults_controller')
const SamplesController = () => import('#registers/controllers/desk/samples_controller')
const ExportsController = () => import('#registers/controllers/desk/exports_controller')

// People, where they live, and what they are to houses
router
  .group(() => {
    router.get('/persons', [PersonsController, 'index']).as('persons.index')
    router.get('/persons/create', [PersonsController, 'create']).as('persons.create')
    router.post('/persons', [PersonsController, 'store']).as('persons.store')
    router.get('/persons/:id', [PersonsController, 'show']).as('persons.show')
    router.put('/persons/:id', [PersonsController, 'update']).as('persons.update')
    router
      .post('/persons/:person_id/unmasking', [UnmaskingsController, 'store'])
      .as('unmaskings.store')
    router.post('/persons/:person_id/facts', [FactsController, 'store']).as('facts.store')
    router.post('/persons/:person_id/homes', [HomesController, 'store']).as('homes.store')
    router.put('/homes/:id', [HomesController, 'update']).as('homes.update')
    router.post('/homes/:home_id/departure', [DeparturesController, 'store']).as('departures.store')
    router
      .post('/persons/:person_id/relations', [RelationsController, 'store'])
      .as('relations.store')
    router.put('/relations/:id', [RelationsController, 'update']).as('relations.update')
    router.delete('/relations/:id', [RelationsController, 'destroy']).as('relations.destroy')
    router
      .post('/relations/:relation_id/end', [RelationEndsController, 'store'])
      .as('relation_ends.store')
    router.get('/households', [HouseholdsController, 'index']).as('households.index')
    router.get('/households/:id', [HouseholdsController, 'show']).as('households.show')
  })
  .prefix('/desk/registers')
  .as('registers')
  .use(guards.end({ end: 'desk' }))

// Buildings, houses and organisations
router
  .group(() => {
    router.get('/buildings', [BuildingsController, 'index']).as('buildings.index')
    router.post('/buildings', [BuildingsController, 'store']).as('buildings.store')
    router.get('/buildings/:id', [BuildingsController, 'show']).as('buildings.show')
    router.put('/buildings/:id', [BuildingsController, 'update']).as('buildings.update')
    router.post('/buildings/:building_id/houses', [HousesController, 'store']).as('houses.store')
    router.get('/houses/:id', [HousesController, 'show']).as('houses.show')
    router.put('/houses/:id', [HousesController, 'update']).as('houses.update')
    router
      .post('/houses/:house_id/households', [HouseholdsController, 'store'])
      .as('households.store')
    router.get('/organisations', [OrganisationsController, 'index']).as('organisations.index')
    router
      .get('/organisations/create', [OrganisationsController, 'create'])
      .as('organisations.create')
    router.post('/organisations', [OrganisationsController, 'store']).as('organisations.store')
    router.get('/organisations/:id', [OrganisationsController, 'show']).as('organisations.show')
    router.put('/organisations/:id', [OrganisationsController, 'update']).as('organisations.update')
    router
      .post('/organisations/:organisation_id/unmasking', [
        OrganisationUnmaskingsController,
        'store',
      ])
      .as('organisation_unmaskings.store')
  })
  .prefix('/desk/registers')
  .as('registers')
  .use(guards.end({ end: 'desk' }))

// Whole lists, brought and taken away
router
  .group(() => {
    router.get('/imports', [ImportsController, 'index']).as('imports.index')
    router.get('/imports/create', [ImportsController, 'create']).as('imports.create')
    router.get('/imports/sample', [SamplesController, 'show']).as('samples.show')
    router.post('/imports', [ImportsController, 'store']).as('imports.store')
    router.get('/imports/:id', [ImportsController, 'show']).as('imports.show')
    router
      .get('/imports/:import_id/faults', [ImportFaultsController, 'show'])
      .as('import_faults.show')
    router
      .post('/imports/:import_id/application', [ImportApplicationsController, 'store'])
      .as('import_applications.store')
    router
      .post('/imports/:import_id/reversal', [ImportReversalsController, 'store'])
      .as('import_reversals.store')
    router
      .post('/imports/:import_id/resumption', [ImportResumptionsController, 'store'])
      .as('import_resumptions.store')
    router.post('/exports', [ExportsController, 'store']).as('exports.store')
  })
  .prefix('/desk/registers')
  .as('registers')
  .use(guards.end({ end: 'desk' }))
