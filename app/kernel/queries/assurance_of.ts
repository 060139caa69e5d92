import type { AssuranceLevel } from '#core/plugin'
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
  if (least === 'real_name') return least

  const snapshot = await memory.current()
  const raised = snapshot.settingAt(pluginId, `assurance.${action}`, path)
  return raised?.value === 'real_name' ? 'real_name' : 'phone'
}
