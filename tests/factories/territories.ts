import { DateTime } from 'luxon'
import decidePlugin from '#kernel/actions/decide_plugin'
import catalogue from '#kernel/catalogue'
import isOnAt from '#kernel/queries/is_on_at'
import Territory, { type TerritoryLevel } from '#territories/models/territory'
import uniqueNumber from '#tests/factories/unique_number'

/** A territory of any level, below `parent` or at the top. */
export async function createTerritory(level: TerritoryLevel, parent?: Territory) {
  const code = `t${uniqueNumber()}`
  return Territory.create({
    code,
    level,
    name: `${level} ${code}`,
    parentId: parent?.id ?? null,
    path: parent ? `${parent.path}.${code}` : code,
  })
}

/** A community in a street of its own, so that no role or setting of another test reaches it. */
export async function createCommunity() {
  const street = await createTerritory('street')
  return createTerritory('community', street)
}

export async function createGrid(community: Territory) {
  return createTerritory('grid', community)
}

/** Switches a plugin on in a community, as its staff would. */
export async function enablePlugin(pluginId: string, territory: Territory) {
  await decidePlugin(catalogue.find(pluginId)!, territory, { state: 'enabled', by: null })
}

/** As if it had been on for a day, unless it is on already. */
export async function enablePluginSinceYesterday(pluginId: string, territory: Territory) {
  if (await isOnAt(pluginId, territory.id)) return
  const startsAt = DateTime.now().minus({ days: 1 })
  await decidePlugin(catalogue.find(pluginId)!, territory, { state: 'enabled', by: null, startsAt })
}

export async function disablePlugin(pluginId: string, territory: Territory) {
  await decidePlugin(catalogue.find(pluginId)!, territory, { state: 'disabled', by: null })
}
