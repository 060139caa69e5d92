import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'

/** Whether a plugin is on or off at a territory and below, until a nearer one says otherwise. */
export default class PluginActivation extends TerritoryModel {
  static override table = 'plugin_activations'

  @column()
  declare pluginId: string

  @column()
  declare isEnabled: boolean

  @column()
  declare decidedById: string | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime
}
