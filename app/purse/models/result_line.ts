import { column } from '@adonisjs/lucid/orm'
import IdentifiedModel from '#core/identified_model'

export default class ResultLine extends IdentifiedModel {
  static override table = 'points_result_lines'

  @column()
  declare resultId: string

  @column()
  declare place: number

  @column()
  declare personId: string | null

  /** Null for whoever is not known by name, or does not want to be shown. */
  @column()
  declare maskedName: string | null

  @column()
  declare awards: number

  @column({ consume: Number })
  declare points: number
}
