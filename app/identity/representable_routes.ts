/**
 * What of the core is open to whoever acts for somebody else. All else of the core is for the person
 * alone: how they sign in, what may be known of them, whom they let act for them.
 */
const representableRoutes = new Set([
  'home',
  'services.index',
  'services.show',
  'pinned_tiles.index',
  'pinned_tiles.store',
  'pinned_tiles.destroy',
  'search',
  'communities.index',
  'community_choices.store',
  'displays.store',
  'profile',
  'purse.show',
  'purse.entries.show',
  'purse.appeals.create',
  'purse.appeals.store',
  'purse.appeals.index',
  'purse.appeals.show',
  'purse.ways.index',
  'enrolment.calendar.show',
  'enrolment.entries.show',
  'enrolment.waits.show',
  'enrolment.waits.destroy',
  'enrolment.seats.store',
  'enrolment.refusals.index',
  'enrolment.arrivals.create',
  'enrolment.arrivals.store',
  'enrolment.departures.store',
  'notices.index',
  'notices.show',
  'readings.store',
  'verifications.show',
  'verifications.store',
  'document_pictures.create',
  'document_pictures.store',
  'verification_ways.counter',
  'verification_ways.alipay',
  'verification_ways.network_identity',
  // A guardian agrees for a child under 14; for anybody else nobody can.
  'verification_attempts.store',
  'verification_attempts.show',
  'verification_outcomes.store',
  'verification_returns.show',
  'acting.destroy',
  'sessions.destroy',
])

export default representableRoutes

/** What is left of it for whoever acts for somebody whose data is only stored (PIPL art. 47). */
export const restrictedRoutes = new Set([
  'home',
  'displays.store',
  'acting.destroy',
  'sessions.destroy',
])

/** What of the core only a guardian may do for a child: what may be known of them is the guardian's matter. */
export const guardianRoutes = new Set([
  'privacy.rules.show',
  'privacy.collected.index',
  'privacy.shared.index',
  'privacy.child_rules.show',
  'privacy.data_bank.show',
  'privacy.records.index',
  'privacy.looks.index',
  'privacy.consents.index',
  'privacy.consents.show',
  'privacy.consents.store',
  'privacy.copies.index',
  'privacy.copies.store',
  'privacy.copies.show',
  'privacy.requests.index',
  'privacy.requests.create',
  'privacy.requests.store',
  'privacy.requests.show',
  'privacy.restrictions.destroy',
])
