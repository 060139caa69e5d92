import { Exception } from '@adonisjs/core/exceptions'
import enabledPlugin from '#kernel/queries/enabled_plugin'
import mayHaveBudget from '#kernel/queries/may_have_budget'
import type Territory from '#territories/models/territory'

/** The plugin with this id that is on in a community and pays from a budget, or a 404. */
export default async function budgetedPlugin(id: string, community: Territory) {
  const plugin = await enabledPlugin(id, community)
  if (mayHaveBudget(plugin, community)) return plugin

  throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
}
