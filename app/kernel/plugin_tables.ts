import type { TransactionClient } from '#core/database'

/** A table and which of its rows are a plugin's at a territory: a condition with `:path` and `:plugin` in it. */
export type PluginTable = { name: string; condition: string }

type ForeignKey = { child: string; column: string; parent: string }

const below = 'territory_id in (select id from territories where path <@ cast(:path as ltree))'
const ownSessions = `session_id in
  (select id from enrolment_sessions where plugin_id = :plugin and ${below})`
const ownEnrolments = `enrolment_id in (select id from enrolments where ${ownSessions})`

const ownBookings = `booking_id in
  (select id from bookings where plugin_id = :plugin and ${below})`
const ownWaits = `wait_id in (select id from booking_waits where plugin_id = :plugin and ${below})`
const ownLotteries = `lottery_id in
  (select id from booking_lotteries where plugin_id = :plugin and ${below})`
const ownLots = `lottery_time_id in (select id from booking_lottery_times where ${ownLotteries})`
const ownResources = `resource_id in
  (select id from booking_resources where plugin_id = :plugin and ${below})`

/** What the kits keep for plugins, children first. The ledger, events and decisions stay for ever. */
const keptByKits: PluginTable[] = [
  { name: 'enrolment_confirmations', condition: ownEnrolments },
  { name: 'enrolment_attendances', condition: ownEnrolments },
  { name: 'enrolment_no_shows', condition: ownEnrolments },
  { name: 'enrolment_waits', condition: ownSessions },
  { name: 'enrolment_quota_places', condition: ownEnrolments },
  { name: 'enrolment_quotas', condition: ownSessions },
  { name: 'enrolments', condition: ownSessions },
  { name: 'enrolment_sessions', condition: `plugin_id = :plugin and ${below}` },
  { name: 'booking_occupancies', condition: `(${ownBookings} or ${ownWaits} or ${ownLots})` },
  { name: 'booking_kept_deposits', condition: ownBookings },
  { name: 'booking_endings', condition: ownBookings },
  { name: 'booking_lottery_tickets', condition: ownLotteries },
  { name: 'booking_lottery_times', condition: ownLotteries },
  { name: 'booking_lotteries', condition: `plugin_id = :plugin and ${below}` },
  { name: 'booking_waits', condition: `plugin_id = :plugin and ${below}` },
  { name: 'bookings', condition: `plugin_id = :plugin and ${below}` },
  { name: 'booking_series', condition: `plugin_id = :plugin and ${below}` },
  { name: 'booking_exceptions', condition: ownResources },
  { name: 'booking_hours', condition: ownResources },
  { name: 'booking_resources', condition: `plugin_id = :plugin and ${below}` },
  { name: 'enrolment_series', condition: `plugin_id = :plugin and ${below}` },
  { name: 'search_documents', condition: `plugin_id = :plugin and ${below}` },
  { name: 'kernel_job_runs', condition: `plugin_id = :plugin and ${below}` },
]

/**
 * The tables that hold a plugin's records, its own (their names begin with its id) before those of the
 * kits, in an order in which they can be emptied: children before parents.
 */
export default async function pluginTables(
  pluginId: string,
  client: TransactionClient
): Promise<PluginTable[]> {
  const names = await tableNames(pluginId, client)
  const withTerritory = await tablesWithTerritory(names, client)
  const keys = await foreignKeys(names, client)
  const own = childrenFirst(names, keys).map((name) => ({
    name,
    condition: conditionFor(name, withTerritory, keys),
  }))
  return [...own, ...keptByKits]
}

async function tableNames(pluginId: string, client: TransactionClient): Promise<string[]> {
  const { rows } = await client.rawQuery(
    `select table_name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE'
       and starts_with(table_name, ?)
     order by table_name`,
    [`${pluginId}_`]
  )
  return rows.map(({ table_name: name }: { table_name: string }) => name)
}

async function tablesWithTerritory(names: string[], client: TransactionClient) {
  const { rows } = await client.rawQuery(
    `select table_name from information_schema.columns
     where table_schema = current_schema() and column_name = 'territory_id'
       and table_name = any(?)`,
    [names]
  )
  return new Set<string>(rows.map(({ table_name: name }: { table_name: string }) => name))
}

/** Keys of one column from one of these tables to another; first those that no row of it is without. */
async function foreignKeys(names: string[], client: TransactionClient): Promise<ForeignKey[]> {
  const { rows } = await client.rawQuery(
    `select child.relname as child, attribute.attname as column, parent.relname as parent
     from pg_constraint as key
     join pg_class as child on child.oid = key.conrelid
     join pg_class as parent on parent.oid = key.confrelid
     join pg_attribute as attribute
       on attribute.attrelid = key.conrelid and attribute.attnum = key.conkey[1]
     where key.contype = 'f' and cardinality(key.conkey) = 1 and child.oid <> parent.oid
       and child.relname = any(?) and parent.relname = any(?)
     order by child.relname, attribute.attnotnull desc, attribute.attname`,
    [names, names]
  )
  return rows
}

function childrenFirst(names: string[], keys: ForeignKey[]) {
  const ordered: string[] = []
  const place = (name: string) => {
    if (ordered.includes(name)) return
    for (const { child } of keys.filter(({ parent }) => parent === name)) place(child)
    ordered.push(name)
  }
  for (const name of names) place(name)
  return ordered
}

/** By its own territory, or by that of the record it belongs to. */
function conditionFor(name: string, withTerritory: Set<string>, keys: ForeignKey[]): string {
  if (withTerritory.has(name)) return below
  const key = keys.find(({ child }) => child === name)
  if (!key) throw new Error(`Table "${name}" has no territory_id and belongs to no table that has`)
  return `${key.column} in
    (select id from ${key.parent} where ${conditionFor(key.parent, withTerritory, keys)})`
}
