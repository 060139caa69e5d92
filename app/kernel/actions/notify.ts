import type { Plugin } from '#core/plugin'
import transaction from '#core/transaction'
import { NotGranted } from '#kernel/errors'
import memory from '#kernel/memory'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import sendNotice, { type NewNotice } from '#notifications/actions/send_notice'
import Territory from '#territories/models/territory'

export type PluginNotice = Omit<NewNotice, 'sender' | 'urgency'>

/** Sends a notice of a plugin, as far as staff granted it; where the plugin is off nothing is sent. */
export default async function notify({ id, notifications }: Plugin, notice: PluginNotice) {
  const declared = notifications.find(({ name }) => name === notice.kind)
  if (!declared)
    throw new Error(`The manifest of "${id}" declares no notification "${notice.kind}"`)

  const { territoryId } = notice
  const territory = await transaction((client) => Territory.findOrFail(territoryId, { client }))
  const enabled = await enabledPlugins(territory)
  if (!enabled.some((plugin) => plugin.id === id)) return

  const decision = (await memory.current()).decisionAt(id, territory.path)
  if (!decision?.capabilities.notify?.includes(declared.urgency)) throw new NotGranted()
  await sendNotice({ ...notice, sender: id, urgency: declared.urgency })
}
