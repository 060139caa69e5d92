import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const CalendarsController = () => import('#enrolment/controllers/calendars_controller')
const CalendarEntriesController = () => import('#enrolment/controllers/calendar_entries_controller')
const FeedsController = () => import('#enrolment/controllers/feeds_controller')
const WaitsController = () => import('#enrolment/controllers/waits_controller')
const OfferedSeatsController = () => import('#enrolment/controllers/offered_seats_controller')
const RefusalsController = () => import('#enrolment/controllers/refusals_controller')
const ArrivalsController = () => import('#enrolment/controllers/arrivals_controller')
const DeparturesController = () => import('#enrolment/controllers/departures_controller')

// Calendar programs, which cannot sign in
router
  .get('/calendar/:secret/linli.ics', [FeedsController, 'show'])
  .as('enrolment.feeds.show')
  .where('secret', /^[\w-]{32}$/)

// Residents
router
  .group(() => {
    router.get('/', [CalendarsController, 'show']).as('calendar.show')
    router.post('/feed', [FeedsController, 'store']).as('feeds.store')
    router.delete('/feed', [FeedsController, 'destroy']).as('feeds.destroy')
    router.get('/entries/:id', [CalendarEntriesController, 'show']).as('entries.show')
    router.get('/waits/:id', [WaitsController, 'show']).as('waits.show')
    router.delete('/waits/:id', [WaitsController, 'destroy']).as('waits.destroy')
    router.post('/waits/:wait_id/seat', [OfferedSeatsController, 'store']).as('seats.store')
  })
  .prefix('/me/calendar')
  .as('enrolment')
  .use([guards.signedIn(), guards.home()])

router
  .group(() => {
    router.get('/sign-up/:session_id/why', [RefusalsController, 'index']).as('refusals.index')
    router.get('/check-in/:session_id', [ArrivalsController, 'create']).as('arrivals.create')
    router.post('/check-in/:session_id', [ArrivalsController, 'store']).as('arrivals.store')
    router
      .post('/check-in/:session_id/departure', [DeparturesController, 'store'])
      .as('departures.store')
  })
  .as('enrolment')
  .use([guards.signedIn(), guards.home()])
