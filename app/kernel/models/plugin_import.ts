import { column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'
import TerritoryModel from '#core/territory_model'
import type { LineFault } from '#sheets/line_faults'

/** A list that somebody brought for a plugin, and what became of its lines. */
export default class PluginImport extends TerritoryModel {
  static override table = 'plugin_imports'

  @column()
  declare pluginId: string

  /** Which of the plugin's imports it is. */
  @column()
  declare name: string

  @column()
  declare lines: number

  @column()
  declare taken: number

  /** Forgotten after a month: they may repeat what stood in the line. */
  @column({ prepare: (faults: LineFault[]) => JSON.stringify(faults) })
  declare faults: LineFault[]

  @column()
  declare madeById: string

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime()
  declare finishedAt: DateTime | null

  /** Lines that were neither taken nor found faulty: the work was cut off before them. */
  get untouched() {
    return this.lines - this.taken - this.faults.length
  }
}
