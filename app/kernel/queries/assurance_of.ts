import { assuranceLevels, better, type AssuranceLevel } from '#core/assurance'
import catalogue from '#kernel/catalogue'
import memory from '#kernel/memory'
import type Territory from '#territories/models/territory'

/** The identity level that an action needs at a territory: what the manifest asks for, or more if staff set so. */
export default async function assuranceOf(
  pluginId: string,
  action: string,
  { path }: Pick<Territory, 'path'>
): Promise<AssuranceLevel> {
  const least = catalogue.find(pluginId)?.assurance[action] ?? 'phone'
  const snapshot = await memory.current()
  const set = snapshot.settingAt(pluginId, `assurance.${action}`, path)
  const wanted = assuranceLevels.find((level) => level === set?.value)
  return better(wanted ?? least, least)
}
