import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import Snapshot, { type Arrangement, type Decision, type SetValue } from '#kernel/snapshot'

/**
 * Reads all that is decided about plugins, and in how many ms the next decision begins by itself. A
 * retired territory has no word any more: what counts there is what its successor says.
 */
export default async function loadSnapshot() {
  // Asked first: one that begins while the rest is being read is read again, not missed.
  const holdsFor = await untilNextBeginning()
  const snapshot = new Snapshot({
    decisions: await decisions(),
    settings: await settings(),
    arrangements: await arrangements(),
    suspended: await suspended(),
  })
  return { snapshot, holdsFor }
}

async function decisions(): Promise<Decision[]> {
  const rows = await kernel()
    .from('plugin_activations')
    .join('territories', 'territories.id', 'plugin_activations.territory_id')
    .whereNull('retired_at')
    .select('plugin_id', 'path', 'state', 'is_locked', 'capabilities', 'starts_at')
  return rows.map(({ capabilities, is_locked, path, plugin_id, starts_at, state }) => ({
    pluginId: plugin_id,
    path,
    state,
    isLocked: is_locked,
    capabilities,
    since: DateTime.fromJSDate(starts_at),
  }))
}

async function settings(): Promise<SetValue[]> {
  const rows = await kernel()
    .from('plugin_settings')
    .join('territories', 'territories.id', 'plugin_settings.territory_id')
    .whereNull('retired_at')
    .select('plugin_id', 'path', 'plugin_settings.name', 'value', 'is_locked')
  return rows.map(({ is_locked, name, path, plugin_id, value }) => ({
    pluginId: plugin_id,
    path,
    name,
    value,
    isLocked: is_locked,
  }))
}

async function arrangements(): Promise<Arrangement[]> {
  return kernel()
    .from('card_arrangements')
    .join('territories', 'territories.id', 'card_arrangements.territory_id')
    .whereNull('retired_at')
    .select('path', 'slot', 'cards')
}

async function suspended(): Promise<string[]> {
  const rows = await kernel()
    .from('plugin_faults')
    .whereNotNull('suspended_at')
    .select('plugin_id', 'contribution')
  return rows.map(({ contribution, plugin_id }) => `${plugin_id}/${contribution}`)
}

async function untilNextBeginning() {
  const { milliseconds } = await kernel()
    .from('plugin_decisions')
    .whereRaw('starts_at > clock_timestamp()')
    .select(db.raw('extract(epoch from min(starts_at) - clock_timestamp()) * 1000 as milliseconds'))
    .firstOrFail()
  return milliseconds === null ? Infinity : Number(milliseconds)
}

function kernel() {
  return db.connection('kernel')
}
