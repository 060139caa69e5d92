import { Exception } from '@adonisjs/core/exceptions'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type Territory from '#territories/models/territory'

/** The plugin of this id where it is on, or a 404. */
export default async function enabledPlugin(id: string, territory: Pick<Territory, 'path'>) {
  const enabled = await enabledPlugins(territory)
  const plugin = enabled.find((each) => each.id === id)
  if (!plugin) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
  return plugin
}
