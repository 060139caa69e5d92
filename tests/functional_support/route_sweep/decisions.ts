import type { End, Role } from '#core/plugin'
import type { RecordName } from './records.ts'

/** Who is let through the door of a route. Everybody else is told nothing of what lies behind. */
export type Decision =
  /** Everybody, guests too. */
  | 'everybody'
  /** Whoever is signed in. */
  | 'signed_in'
  /** Nobody who has not begun to sign in: all others are led there. */
  | 'leads_to_sign_in'
  /** Whoever was given a signed link by the page of the record; without one there is nothing. */
  | 'needs_a_link'
  /** Everybody who looks at a community with such a service; elsewhere there is nothing. */
  | 'where_it_is_on'
  /** The one person whose record it is. */
  | { owner: RecordName }
  /** Whoever is signed in, where there is such a thing. */
  | { signedIn: RecordName }
  /** Whoever is signed in and lives or works where it is. */
  | { neighbours: RecordName }
  /** Those who hold one of these roles where it belongs; elsewhere they do not find it. */
  | { end: End; roles: Role[]; record?: RecordName }

const atDesk: Role[] = [
  ...(['grid_worker', 'community_staff', 'street_staff'] as const),
  ...(['system_administrator', 'security_administrator', 'audit_administrator'] as const),
]
const desk = (roles: Role[], record?: RecordName): Decision => ({ end: 'desk', roles, record })
const cockpit = (roles: Role[], record?: RecordName): Decision => ({
  end: 'cockpit',
  roles,
  record,
})
const leading: Role[] = ['community_staff', 'street_staff', 'leader']
const opening: Role[] = ['community_staff', 'street_staff']
const verifying: Role[] = ['community_staff']
const broadcasting: Role[] = ['community_staff', 'street_staff']
const merging: Role[] = ['community_staff', 'street_staff']
const answering: Role[] = ['community_staff', 'street_staff']
const representing: Role[] = ['community_staff', 'grid_worker']
const readingRegisters: Role[] = ['grid_worker', 'community_staff', 'street_staff']
const granting: Role[] = ['street_staff', 'security_administrator']
const overseeing: Role[] = ['system_administrator', 'security_administrator']
const managing: Role[] = ['community_staff', 'street_staff', 'system_administrator']
const changing: Role[] = ['street_staff', 'system_administrator']
const reading: Role[] = [...changing, 'grid_worker', 'community_staff']

/** What was decided for each route of the core. A route that is not here fails the sweep. */
const decisions: Record<string, Decision> = {
  // web
  'health': 'everybody',
  'displays.show': 'everybody',
  'displays.store': 'everybody',
  'home': 'everybody',
  'offline': 'everybody',
  'services.index': 'everybody',
  'services.show': 'where_it_is_on',
  'search': 'everybody',
  'search_suggestions.index': 'everybody',
  'desk.search': desk(atDesk),
  'desk.search_suggestions.index': desk(atDesk),
  'profile': 'signed_in',
  'representatives.create': 'signed_in',
  'representatives.store': 'signed_in',
  'desk': desk(atDesk),
  'styleguide': desk(atDesk),
  'provider': { end: 'provider', roles: ['provider_member'] },

  // search
  'search_help.misses.index': desk(managing),
  'search_help.misses.destroy': desk(managing),
  'search_help.synonyms.index': desk(managing),
  'search_help.synonyms.create': desk(managing),
  'search_help.synonyms.store': desk(managing),
  'search_help.synonyms.edit': desk(managing, 'synonym_set'),
  'search_help.synonyms.update': desk(managing, 'synonym_set'),
  'search_help.synonyms.destroy': desk(managing, 'synonym_set'),

  // enrolment
  'enrolment.feeds.show': 'needs_a_link',
  'enrolment.calendar.show': 'signed_in',
  'enrolment.feeds.store': 'signed_in',
  'enrolment.feeds.destroy': 'signed_in',
  'enrolment.entries.show': { owner: 'enrolment' },
  'enrolment.waits.show': { owner: 'wait' },
  'enrolment.waits.destroy': { owner: 'wait' },
  'enrolment.seats.store': { owner: 'wait' },
  'enrolment.refusals.index': { neighbours: 'session' },
  'enrolment.arrivals.create': { neighbours: 'session' },
  'enrolment.arrivals.store': { neighbours: 'session' },
  'enrolment.departures.store': { neighbours: 'session' },

  // territories
  'communities.index': 'everybody',
  'community_choices.store': 'everybody',
  'territories.index': desk(reading),
  'territories.show': desk(reading, 'territory'),
  'territories.create': desk(changing, 'territory'),
  'territories.store': desk(changing, 'territory'),
  'territories.names.store': desk(changing, 'territory'),
  'territories.retirements.store': desk(changing, 'territory'),
  'territories.moves.create': desk(changing, 'territory'),
  'territories.moves.store': desk(changing, 'territory'),
  'territories.mergers.create': desk(changing, 'territory'),
  'territories.mergers.store': desk(changing, 'territory'),
  'territories.splits.create': desk(changing, 'community'),
  'territories.splits.store': desk(changing, 'community'),
  'grids.contacts.index': 'everybody',
  'grids.agreements.store': { owner: 'own_directory_entry' },
  'grids.agreements.destroy': { owner: 'own_directory_entry' },
  'grids.directory.index': desk(reading),
  'grids.directory.create': desk([...changing, 'community_staff']),
  'grids.directory.store': desk([...changing, 'community_staff']),
  'grids.directory.edit': desk([...changing, 'community_staff'], 'directory_entry'),
  'grids.directory.update': desk([...changing, 'community_staff'], 'directory_entry'),
  'grids.directory.destroy': desk([...changing, 'community_staff'], 'directory_entry'),
  'grids.index': desk(reading, 'community'),
  'grids.exports.show': desk(reading, 'community'),
  'grids.imports.store': desk(changing, 'community'),
  'grids.boundaries.show': desk(reading, 'territory'),
  'grids.boundaries.store': desk(changing, 'territory'),

  // identity
  'sign_in_codes.create': 'everybody',
  'sign_in_codes.store': 'everybody',
  'sessions.create': 'leads_to_sign_in',
  'sessions.store': 'leads_to_sign_in',
  'sessions.destroy': 'everybody',
  'registrations.create': 'leads_to_sign_in',
  'registrations.store': 'leads_to_sign_in',
  'workplaces.index': 'signed_in',
  'workplaces.store': 'signed_in',
  'verifications.show': 'signed_in',
  'verifications.store': 'signed_in',
  'document_pictures.create': 'signed_in',
  'document_pictures.store': 'signed_in',
  'verification_ways.counter': 'signed_in',
  'verification_ways.alipay': 'signed_in',
  'verification_ways.network_identity': 'signed_in',
  'verification_ways.new_name': 'signed_in',
  'verification_attempts.store': 'signed_in',
  'verification_attempts.show': { owner: 'verification_attempt' },
  'verification_outcomes.store': { owner: 'verification_attempt' },
  'verification_returns.show': { owner: 'verification_attempt' },
  // The stand-in for Alipay believes what is signed, and whoever was led to it.
  'alipay_gateway.show': 'needs_a_link',
  'alipay_gateway.store': 'everybody',
  'alipay_faces.store': 'needs_a_link',
  // So does the stand-in for the network identity service.
  'network_identity_gateway.show': 'needs_a_link',
  'network_identity_gateway.store': 'everybody',
  'network_identity_answers.store': 'needs_a_link',
  'family.show': 'signed_in',
  'representation_requests.create': 'signed_in',
  'representation_requests.store': 'signed_in',
  'representation_ends.store': { owner: 'representation' },
  'acting.store': 'signed_in',
  'acting.destroy': 'signed_in',
  'desk.verifications.index': desk(verifying),
  'desk.verifications.show': desk(verifying, 'verification'),
  'desk.verification_decisions.store': desk(verifying, 'verification'),
  'desk.in_person_confirmations.store': desk(verifying, 'verification'),
  'desk.counter_verifications.create': desk(verifying),
  'desk.counter_verifications.store': desk(verifying),
  'desk.residences.index': desk(verifying),
  'desk.residences.store': desk(verifying),
  'desk.merges.index': desk(merging),
  'desk.merges.create': desk(merging, 'two_entries'),
  'desk.merges.store': desk(merging),
  'desk.merge_searches.store': desk(merging),
  'desk.merges.show': desk(merging, 'person_merge'),
  'desk.unmerges.store': desk(merging, 'person_merge'),
  'desk.representation_requests.index': desk(representing),
  'desk.counter_representations.create': desk(representing),
  'desk.counter_representations.store': desk(representing),
  'desk.representation_requests.show': desk(verifying, 'representation_request'),
  'desk.representation_decisions.store': desk(verifying, 'representation_request'),
  'desk.representation_ends.store': desk(verifying, 'representation'),
  'desk.saved_filters.store': desk(atDesk),
  // Nobody but whose it is, and the owners of the sweep's records do not work here.
  'desk.saved_filters.destroy': desk([], 'saved_filter'),
  'desk.bulk_renewals.create': desk(granting),
  'desk.bulk_renewals.store': desk(granting),
  'desk.role_grants.index': desk(granting),
  'desk.role_grants.create': desk(granting),
  'desk.role_grants.store': desk(granting),
  'desk.own_roles.show': desk(atDesk),
  'desk.role_holders.show': desk(granting, 'role_holder'),
  'desk.role_revocations.store': desk(granting, 'role_grant'),
  'desk.role_renewals.store': desk(granting, 'role_grant'),

  // accounts
  'accounts.password_sessions.create': 'everybody',
  'accounts.password_sessions.store': 'everybody',
  'accounts.security.show': 'signed_in',
  'accounts.other_sign_ins.destroy': 'signed_in',
  'accounts.sign_ins.destroy': { owner: 'sign_in' },
  'accounts.passwords.create': 'signed_in',
  'accounts.passwords.store': 'signed_in',
  'accounts.passwords.destroy': 'signed_in',
  'accounts.second_factor_checks.create': 'signed_in',
  'accounts.second_factor_checks.store': 'signed_in',
  'accounts.second_factors.create': 'signed_in',
  'accounts.second_factors.store': 'signed_in',
  'accounts.second_factors.destroy': 'signed_in',
  'accounts.recovery_codes.show': 'signed_in',
  'accounts.recovery_codes.store': 'signed_in',
  'accounts.handovers.create': desk(granting, 'role_holder'),
  'accounts.handovers.store': desk(granting, 'role_holder'),
  'accounts.second_factor_resets.store': desk(['security_administrator'], 'role_holder'),

  // notifications at the desk
  'deliveries.index': desk(managing),

  // audit
  'audit_entries.index': desk(['audit_administrator']),
  'audit_entries.show': desk(['audit_administrator'], 'audit_entry'),
  'audit_exports.create': desk(['audit_administrator']),
  'audit_exports.store': desk(['audit_administrator']),

  // registers
  'registers.persons.index': desk(readingRegisters),
  'registers.persons.create': desk(verifying),
  'registers.persons.store': desk(verifying),
  'registers.persons.show': desk(readingRegisters, 'person'),
  'registers.persons.update': desk(verifying, 'person'),
  'registers.unmaskings.store': desk(verifying, 'person'),
  'registers.facts.store': desk(verifying, 'person'),
  'registers.homes.store': desk(verifying, 'person'),
  'registers.homes.update': desk(verifying, 'home'),
  'registers.departures.store': desk(verifying, 'home'),
  'registers.relations.store': desk(verifying, 'person'),
  'registers.relations.update': desk(verifying, 'house_relation'),
  'registers.relations.destroy': desk(verifying, 'house_relation'),
  'registers.relation_ends.store': desk(verifying, 'house_relation'),
  'registers.households.index': desk(readingRegisters),
  'registers.households.show': desk(readingRegisters, 'household'),
  'registers.households.store': desk(verifying, 'house'),
  'registers.buildings.index': desk(readingRegisters),
  'registers.buildings.store': desk(verifying),
  'registers.buildings.show': desk(readingRegisters, 'building'),
  'registers.buildings.update': desk(verifying, 'building'),
  'registers.houses.store': desk(verifying, 'building'),
  'registers.houses.show': desk(readingRegisters, 'house'),
  'registers.houses.update': desk(verifying, 'house'),
  'registers.organisations.index': desk(readingRegisters),
  'registers.organisations.create': desk(verifying),
  'registers.organisations.store': desk(verifying),
  'registers.organisations.show': desk(readingRegisters, 'organisation'),
  'registers.organisations.update': desk(verifying, 'organisation'),
  'registers.organisation_unmaskings.store': desk(verifying, 'organisation'),
  'registers.imports.index': desk(verifying),
  'registers.imports.create': desk(verifying),
  'registers.samples.show': desk(verifying),
  'registers.imports.store': desk(verifying),
  'registers.imports.show': desk(verifying, 'register_import'),
  'registers.import_faults.show': desk(verifying, 'register_import'),
  'registers.import_applications.store': desk(verifying, 'register_import'),
  'registers.import_reversals.store': desk(verifying, 'register_import'),
  'registers.import_resumptions.store': desk(verifying, 'register_import'),
  'registers.exports.store': desk(verifying),

  // notifications
  'development_messages.index': 'everybody',
  'development_wechat.show': 'everybody',
  'notices.index': 'signed_in',
  'readings.store': 'signed_in',
  'notices.show': { owner: 'notice' },
  'notice_readings.store': { owner: 'notice' },
  'messages.stream.show': 'signed_in',
  'messages.settings.show': 'signed_in',
  'messages.settings.update': 'signed_in',
  'messages.sender_settings.show': { signedIn: 'message_sender' },
  'messages.sender_settings.update': { signedIn: 'message_sender' },
  'messages.quiet_hours.update': 'signed_in',
  'messages.mail.create': 'signed_in',
  'messages.mail.store': 'signed_in',
  'messages.mail.destroy': 'signed_in',
  'messages.mail_confirmations.create': 'signed_in',
  'messages.mail_confirmations.store': 'signed_in',
  'messages.wechat_consents.store': 'signed_in',
  'messages.wechat.show': 'signed_in',
  'messages.wechat.destroy': 'signed_in',
  'messages.wechat_links.create': 'signed_in',
  'messages.wechat_links.show': 'signed_in',
  'messages.wechat_consent_forms.create': 'signed_in',
  'messages.wechat_consent_forms.show': 'signed_in',
  'messages.unsubscriptions.show': 'needs_a_link',
  'messages.unsubscriptions.store': 'needs_a_link',
  'messages.broadcasts.index': desk(broadcasting),
  'messages.broadcasts.create': desk(broadcasting),
  'messages.broadcasts.store': desk(broadcasting),
  'messages.broadcasts.show': desk(broadcasting, 'broadcast'),
  'messages.broadcasts.edit': desk(broadcasting, 'broadcast'),
  'messages.broadcasts.update': desk(broadcasting, 'broadcast'),
  'messages.broadcast_sendings.store': desk(broadcasting, 'broadcast'),
  'messages.broadcast_withdrawals.store': desk(broadcasting, 'broadcast'),

  // cockpit
  'cockpit': cockpit(leading),
  'cockpit.figures.show': cockpit(leading, 'figure'),
  'cockpit.screens.index': cockpit(opening),
  'cockpit.screens.create': cockpit(opening),
  'cockpit.screens.store': cockpit(opening),
  'cockpit.screen_revocations.store': cockpit(opening, 'display_screen'),
  'screens.show': 'needs_a_link',

  // points
  'points.seals.index': 'everybody',

  // remembered
  'remembered.answers.index': 'signed_in',
  'remembered.answers.update': { owner: 'remembered_answer' },
  'remembered.answers.destroy': { owner: 'remembered_answer' },

  // purse
  'purse.ways.index': 'everybody',
  'purse.ways.show': 'everybody',
  'purse.results.index': 'everybody',
  'purse.show': 'signed_in',
  'purse.entries.show': { owner: 'points_entry' },
  'purse.receipts.show': { owner: 'points_entry' },
  'purse.appeals.create': { owner: 'points_entry' },
  'purse.appeals.store': { owner: 'points_entry' },
  'purse.appeals.index': 'signed_in',
  'purse.appeals.show': { owner: 'points_appeal' },
  'purse.household.show': 'signed_in',
  'purse.gifts.create': 'signed_in',
  'purse.gift_plans.show': 'signed_in',
  'purse.gift_plans.store': 'signed_in',
  'purse.gifts.store': 'signed_in',
  'purse.desk.appeals.index': desk(answering),
  'purse.desk.appeals.show': desk(answering, 'points_appeal'),
  'purse.desk.appeal_takings_up.store': desk(answering, 'points_appeal'),
  'purse.desk.appeal_answers.store': desk(answering, 'points_appeal'),
  'purse.desk.appeal_corrections.store': desk(answering, 'points_appeal'),
  'purse.desk.appeal_corrections.update': desk(answering, 'points_appeal'),
  // Only a community publishes.
  'purse.desk.results.index': desk(verifying),
  'purse.desk.results.create': desk(verifying),
  'purse.desk.results.store': desk(verifying),
  'purse.desk.result_withdrawals.store': desk(verifying, 'points_result'),
  'purse.cockpit.show': { end: 'cockpit', roles: ['community_staff', 'street_staff', 'leader'] },
  // rules
  'rules.index': desk(merging),
  'rules.show': desk(merging, 'enabled_rule'),
  'rules.trials.show': desk(merging, 'enabled_rule'),
  'rules.trials.store': desk(merging, 'enabled_rule'),
  'rules.versions.store': desk(merging, 'enabled_rule'),
  'rules.returns.store': desk(merging, 'enabled_rule'),

  // budgets
  'budgets.index': desk(merging),
  'budgets.show': desk(merging, 'budget'),
  'budgets.grants.create': desk(merging),
  'budgets.grants.store': desk(merging),
  'budgets.policies.edit': desk(merging),
  'budgets.policies.update': desk(merging),
  'budgets.proposals.index': desk(merging),
  'budgets.proposals.show': desk(merging, 'points_proposal'),
  'budgets.decisions.store': desk(merging, 'points_proposal'),
  'budgets.accounts.index': desk(merging),
  'budgets.accounts.show': desk(merging, 'person'),
  'budgets.looks.store': desk(merging, 'person'),
  'budgets.adjustments.store': desk(merging, 'person'),
  'budgets.corrections.store': desk(merging, 'person'),
  'budgets.states.store': desk(merging, 'person'),
  'budgets.reports.index': desk(merging),
  'budgets.report_files.show': desk(merging),
  'budgets.statements.index': desk(merging),
  'budgets.statements.show': desk(merging, 'statement'),
  'budgets.statement_files.show': desk(merging, 'statement'),

  // privacy
  'privacy.rules.show': 'everybody',
  'privacy.collected.index': 'everybody',
  'privacy.shared.index': 'everybody',
  'privacy.child_rules.show': 'everybody',
  'privacy.closures.show': 'everybody',
  'privacy.data_bank.show': 'signed_in',
  'privacy.records.index': 'signed_in',
  'privacy.looks.index': 'signed_in',
  'privacy.consents.index': 'signed_in',
  'privacy.consents.show': { signedIn: 'consent_purpose' },
  'privacy.consents.store': { signedIn: 'consent_purpose' },
  'privacy.copies.index': 'signed_in',
  'privacy.copies.store': 'signed_in',
  'privacy.copies.show': { owner: 'data_copy' },
  'privacy.requests.index': 'signed_in',
  'privacy.requests.create': 'signed_in',
  'privacy.requests.store': 'signed_in',
  'privacy.requests.show': { owner: 'privacy_request' },
  'privacy.restrictions.destroy': 'signed_in',
  'privacy.closures.create': 'signed_in',
  'privacy.closures.store': 'signed_in',
  'privacy.desk.index': desk(verifying),
  'privacy.desk.counter.create': desk(verifying),
  'privacy.desk.counter.store': desk(verifying),
  'privacy.desk.show': desk(verifying, 'privacy_request'),
  'privacy.desk.takings_up.store': desk(verifying, 'privacy_request'),
  'privacy.desk.answers.store': desk(verifying, 'privacy_request'),
  'privacy.desk.erasures.store': desk(verifying, 'privacy_request'),
  'privacy.desk.printed_copies.show': desk(verifying, 'granted_copy'),
  'privacy.desk.retention.index': desk(overseeing),
  'privacy.desk.retention.store': desk(overseeing),
  'privacy.desk.records.index': desk(overseeing),
  'privacy.desk.records.create': desk(overseeing),
  'privacy.desk.records.store': desk(overseeing),
  'privacy.desk.records.show': desk(overseeing, 'privacy_record'),
  'privacy.desk.calendar.index': desk(overseeing),
  'privacy.desk.calendar.store': desk(overseeing),

  // files
  'files.show': 'needs_a_link',

  // kernel
  'plugins.index': desk(managing),
  'plugins.tiles.show': desk(managing),
  'plugins.tiles.update': desk(managing),
  'plugins.tiles.destroy': desk(managing),
  'plugins.home.show': desk(managing),
  'plugins.home.update': desk(managing),
  'plugins.home.destroy': desk(managing),
  'plugins.work.show': desk(managing),
  'plugins.replays.store': desk(managing, 'delivery'),
  'plugins.dismissals.store': desk(managing, 'delivery'),
  'plugins.run_retries.store': desk(managing, 'job_run'),
  'plugins.show': desk(managing, 'plugin'),
  'plugins.decisions.store': desk(managing, 'plugin'),
  'plugins.activations.create': desk(managing, 'plugin'),
  'plugins.activations.store': desk(managing, 'plugin'),
  // Only a community has budgets.
  'plugins.budgets.create': desk(verifying, 'enabled_plugin'),
  'plugins.budgets.store': desk(verifying, 'enabled_plugin'),
  'plugins.settings.edit': desk(managing, 'plugin'),
  'plugins.settings.update': desk(managing, 'plugin'),
  'plugins.retries.store': desk(managing, 'plugin'),
  'desk.plugin_exports.store': desk(managing, 'plugin'),
  'desk.purges.create': desk(managing, 'plugin'),
  'desk.purges.store': desk(managing, 'plugin'),
  'plugins.list_exports.store': desk(verifying, 'list'),
  'plugins.imports.create': desk(verifying, 'enabled_list'),
  'plugins.imports.store': desk(verifying, 'enabled_list'),
  'plugins.import_templates.show': desk(verifying, 'enabled_list'),
  'plugins.imports.show': desk(verifying, 'import'),
}

export default decisions
