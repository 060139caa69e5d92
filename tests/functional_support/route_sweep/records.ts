import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import beginSignIn from '#identity/actions/begin_sign_in'
import beginRepresentation from '#identity/actions/begin_representation'
import requestRepresentation from '#identity/actions/request_representation'
import moveIn from '#identity/actions/move_in'
import requestVerification from '#identity/actions/request_verification'
import Account from '#identity/models/account'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import { seal } from '#identity/sealed'
import catalogue from '#kernel/catalogue'
import { personAccount } from '#points/accounts'
import historyOf from '#purse/queries/history'
import recordRelation from '#registers/actions/record_relation'
import grantBudget from '#points/actions/grant_budget'
import { proposeGrant } from '#points/actions/propose'
import sendNotice from '#notifications/actions/send_notice'
import { createHousehold } from '#tests/factories/households'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createDirectoryEntry } from '#tests/factories/directory'
import { createGrid, enablePlugin } from '#tests/factories/territories'
import { createBuilding, createHouse, createOrganisation } from '#tests/factories/registers'
import type Territory from '#territories/models/territory'

/** The values of a route's parameters: by name, or one value for whatever it is called. */
export type Params = Record<string, string>
type Maker = (place: Territory, owner: Person) => Promise<Params>

const elder = () => uniqueIdentityNumber({ birthDate: '1944-05-01' })
const inAnHour = () => new Date(Date.now() + 3_600_000)
const pluginWith = (part: 'exports' | 'imports') =>
  catalogue.plugins.find((plugin) => plugin[part].length > 0)!

/** Of each month there is one result. */
let months = 0

/** One new record of each kind, in a community and, where it has one, of an owner. */
const records = {
  async verification(place) {
    const person = await createResident(place)
    const input = { name: '赵桂兰', identityNumber: uniqueIdentityNumber() }
    return idOf(await requestVerification(person, input))
  },
  async verification_attempt(place, { id: person_id }) {
    const provider = { provider: 'alipay', order_number: crypto.randomUUID().replaceAll('-', '') }
    const number = {
      identity_number_sealed: seal('x'),
      identity_number_digest: 'x',
      name: '赵桂兰',
    }
    const facts = { ...provider, ...number, person_id, territory_id: place.id }
    return insert('identity_verifications', { ...facts, expires_at: new Date(Date.now() + 60_000) })
  },
  async two_entries(place) {
    const [one, other] = [await createResident(place), await createResident(place)]
    return { one: one.id, other: other.id }
  },
  async person_merge(place) {
    const [kept, merged] = [await createResident(place), await createResident(place)]
    const facts = { kept_id: kept.id, merged_id: merged.id, territory_id: place.id }
    const how = { reason: 'swept', kept_level_before: 'phone' }
    return insert('person_merges', { ...facts, ...how })
  },
  async representation(place, owner) {
    const now = DateTime.now()
    const terms = { kind: 'family' as const, scopes: ['*'], basis: '本人同意', beginsAt: now }
    const representative = await createResident(place)
    const expiresAt = now.plus({ days: 1 })
    return idOf(
      await beginRepresentation({ ...terms, represented: owner, representative, expiresAt }, owner)
    )
  },
  async representation_request(place) {
    const person = await createResident(place, { assuranceLevel: 'real_name' })
    const input = { name: '赵桂兰', identityNumber: elder(), relation: '5' }
    return idOf(await requestRepresentation(person, { ...input, agreesToChildRules: false }))
  },
  async role_grant(place) {
    const worker = await createStaff(place, { role: 'volunteer' })
    return idOf(await RoleGrant.findByOrFail('personId', worker.id))
  },
  person: async (place) => idOf(await createResident(place)),
  async home(place, owner) {
    const household = await createHousehold(place)
    const arrival = { relation: null, on: DateTime.fromISO('2020-01-01'), isChiefHome: false }
    return idOf(await moveIn(await createResident(place), household, { ...arrival, by: owner }))
  },
  async house_relation(place, owner) {
    const living = { relation: 'resident', share: null, shareOf: null } as const
    const from = DateTime.fromISO('2020-01-01')
    const house = await createHouse(place, owner)
    return idOf(await recordRelation(owner, house, { ...living, from, by: owner }))
  },
  household: async (place) => idOf(await createHousehold(place)),
  building: async (place, owner) => idOf(await createBuilding(place, owner)),
  house: async (place, owner) => idOf(await createHouse(place, owner)),
  organisation: async (place, owner) => idOf(await createOrganisation(place, owner)),
  async register_import(place, owner) {
    const facts = { territory_id: place.id, register: 'persons', file_name: 'list.csv' }
    const state = { state: 'checked', head: '[]', lines: 0, chunks: 0 }
    return insert('register_imports', { ...facts, ...state, made_by_id: owner.id })
  },
  role_holder: async (place) => idOf(await createStaff(place, { role: 'volunteer' })),
  async sign_in(_, owner) {
    const account = (await Account.findBy('personId', owner.id)) ?? (await createAccount(owner))
    const device = { name: null, address: '203.0.113.7', digest: null }
    return idOf(await beginSignIn(account, { way: 'code', device }))
  },
  async notice(place, owner) {
    const reference = crypto.randomUUID()
    await sendNotice({
      ...{ sender: 'identity', kind: 'may_represent', urgency: 'normal', reference },
      ...{ personId: owner.id, territoryId: place.id, values: { name: '赵桂兰' }, href: null },
    })
    return idOf(await db.from('notices').where({ reference }).firstOrFail())
  },
  message_sender: async () => ({ sender: 'identity' }),
  async saved_filter(_, { id: person_id }) {
    const filter = { path: '/desk/deliveries', query: 'state=refused', name: crypto.randomUUID() }
    return insert('saved_filters', { ...filter, person_id })
  },
  async remembered_answer(_, { id: person_id }) {
    // Of one kind a person has one.
    await db.from('remembered_answers').where({ person_id }).delete()
    const given = { kind: 'place', form: 'remembered.title', given_at: new Date() }
    return insert('remembered_answers', { ...given, person_id, answer_sealed: seal('社区活动室') })
  },
  figure: async () => ({ name: 'core.residents' }),
  async display_screen(place, owner) {
    const facts = { name: '一楼大厅', token_digest: crypto.randomUUID(), expires_at: inAnHour() }
    return insert('display_screens', { ...facts, territory_id: place.id, opened_by_id: owner.id })
  },
  async broadcast(place, owner) {
    const words = { title: '停水通知', text: '明天上午停水，请提前接水。' }
    return insert('broadcasts', { ...words, territory_id: place.id, written_by_id: owner.id })
  },
  async audit_entry(place, owner) {
    const subject = { kind: 'person', id: owner.id }
    const reason = crypto.randomUUID()
    await recordAct({ act: 'test.swept', by: owner, subject, territoryId: place.id, reason })
    return idOf(await db.from('audit_entries').where({ reason }).firstOrFail())
  },
  territory: async (place) => codeOf(await createGrid(place)),
  community: async (place) => codeOf(place),
  directory_entry: async (place) => idOf(await createDirectoryEntry(place)),
  own_directory_entry: async (place, owner) => idOf(await createDirectoryEntry(place, owner)),
  synonym_set: async ({ id }) =>
    insert('search_synonyms', { territory_id: id, words: ['量尺', '卷尺'] }),
  consent_purpose: async () => ({ purpose: 'publishing.picture' }),
  async data_copy(place, owner) {
    const copy = { territory_id: place.id, person_id: owner.id, asked_by_id: owner.id }
    const made = { archive_sealed: seal('UEsFBg=='), made_at: new Date(), expires_at: inAnHour() }
    return insert('data_copies', { ...copy, ...made, locale: 'zh-CN' })
  },
  async privacy_request(place, owner) {
    // Of one kind a person has one at a time.
    await db.from('privacy_requests').where('person_id', owner.id).update({ closed_at: new Date() })
    const facts = { territory_id: place.id, person_id: owner.id, asked_by_id: owner.id }
    return insert('privacy_requests', { ...facts, kind: 'restriction', due_on: '2027-01-04' })
  },
  points_entry: async (_, owner) => ({ id: await entryOf(owner) }),
  async points_appeal(place, owner) {
    const facts = { territory_id: place.id, person_id: owner.id, asked_by_id: owner.id }
    const about = { transfer_id: await entryOf(owner), kind: 'other', due_on: '2027-01-04' }
    return insert('points_appeals', { ...facts, ...about })
  },
  async points_result(place, owner) {
    const month = `${1000 + (++months % 8000)}-01-01`
    const figures = { month, total: 1, people: 1, objections_until: '2027-01-04' }
    return insert('points_results', {
      ...figures,
      territory_id: place.id,
      published_by_id: owner.id,
    })
  },
  async granted_copy(place, owner) {
    const facts = { territory_id: place.id, person_id: owner.id, asked_by_id: owner.id }
    const request = { ...facts, kind: 'copy', due_on: '2027-01-04', closed_at: new Date() }
    const params = await insert('privacy_requests', request)
    await insert('privacy_answers', { request_id: params.id, is_granted: true })
    return params
  },
  async privacy_record(place, owner) {
    const words = {
      kind: 'assessment',
      title: '人脸核对',
      body: '影响评估',
      happened_on: '2026-11-01',
    }
    return insert('privacy_records', { ...words, territory_id: place.id, recorded_by_id: owner.id })
  },
  async enabled_rule(place) {
    const { id: plugin_id, points } = catalogue.plugins.find((each) => each.points.length > 0)!
    await enablePlugin(plugin_id, place)
    return { plugin_id, code: points[0].code }
  },
  budget: async (place) => ({ id: await budgetOf(place) }),
  statement: async (place) => ({ kind: 'budget', key: await budgetOf(place) }),
  async points_proposal(place, by) {
    const wish = { amount: 5, reason: '秋季活动', requestKey: crypto.randomUUID(), by }
    return idOf(await proposeGrant('volunteer', place, wish))
  },
  session: async (place) => ({ session_id: await sessionOf(place) }),
  async enrolment(place, owner) {
    const session = await sessionOf(place)
    const seat = { seat: 1, seats: 1, code: '123456', ...timesOfSession }
    const facts = { territory_id: place.id, session_id: session, person_id: owner.id }
    await db.from('enrolments').where('person_id', owner.id).update({ clashing_since: new Date() })
    return insert('enrolments', { ...facts, ...seat })
  },
  async wait(place, owner) {
    const session_id = await sessionOf(place)
    const facts = { territory_id: place.id, person_id: owner.id, place: 1 }
    const { id } = await insert('enrolment_waits', { ...facts, session_id })
    return { id, wait_id: id }
  },
  plugin: async () => ({ id: catalogue.plugins[0].id, plugin_id: catalogue.plugins[0].id }),
  async enabled_plugin(place) {
    const [{ id }] = catalogue.plugins
    await enablePlugin(id, place)
    return { plugin_id: id }
  },
  list: async () => {
    const { exports, id } = pluginWith('exports')
    return { plugin_id: id, name: exports[0].name }
  },
  async enabled_list(place) {
    const { id, imports } = pluginWith('imports')
    await enablePlugin(id, place)
    return { plugin_id: id, name: imports[0].name }
  },
  async import(place, owner) {
    const { id: plugin_id, imports } = pluginWith('imports')
    await enablePlugin(plugin_id, place)
    const [{ name }] = imports
    const facts = { plugin_id, name, territory_id: place.id, lines: 0, made_by_id: owner.id }
    return { ...(await insert('plugin_imports', facts)), plugin_id, name }
  },
  async job_run(place) {
    const facts = { plugin_id: catalogue.plugins[0].id, territory_id: place.id, name: 'sweep' }
    const state = { payload: '{}', state: 'failed', is_queued: false, attempts: 1 }
    return insert('kernel_job_runs', { ...facts, ...state, enqueued_at: new Date() })
  },
  async delivery(place) {
    const name = 'sweep.happened'
    const event = { name, territory_id: place.id, payload: '{}', fanned_out_at: new Date() }
    const { id: event_id } = await insert('kernel_events', event)
    const plugin_id = catalogue.plugins[0].id
    const facts = { event_id, plugin_id, listener: `${plugin_id}.sweep`, subject: event_id }
    return insert('kernel_event_deliveries', { ...facts, state: 'parked', attempts: 9 })
  },
} satisfies Record<string, Maker>

export type RecordName = keyof typeof records

export default function createRecord(name: RecordName, place: Territory, owner: Person) {
  return (records[name] as Maker)(place, owner)
}

/** An entry of the owner's history. */
async function entryOf(owner: Person) {
  await givePoints(owner, 1)
  const { entries } = await historyOf(personAccount(owner.id))
  return entries[0].id
}

const timesOfSession = { starts_at: inAnHour(), ends_at: new Date(Date.now() + 7_200_000) }

/** A session of a plugin that is on there. */
async function sessionOf(place: Territory) {
  await enablePlugin('volunteer', place)
  const facts = { plugin_id: 'volunteer', territory_id: place.id, seats: 1, ...timesOfSession }
  const { id } = await insert('enrolment_sessions', facts)
  return id
}

/** The account of a budget with something in it. */
async function budgetOf({ id }: Territory) {
  const grant = { amount: 5, reference: crypto.randomUUID(), byPersonId: null }
  await grantBudget({ ...grant, pluginId: 'volunteer', territoryId: id })
  const budget = await db
    .from('points_accounts')
    .where('code', `budget:volunteer:${id}`)
    .firstOrFail()
  return String(budget.id)
}

function codeOf({ code }: Territory): Params {
  return { code }
}

function idOf({ id }: { id: string }): Params {
  return { id }
}

async function insert(table: string, columns: Record<string, unknown>): Promise<Params> {
  const id = crypto.randomUUID()
  await db.table(table).insert({ id, ...columns })
  return { id }
}
