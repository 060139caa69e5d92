import { column } from '@adonisjs/lucid/orm'
import IdentifiedModel from '#core/identified_model'

/** When a resource is open on one day of the week: minutes since midnight, 1 is Monday. */
export default class OpeningHours extends IdentifiedModel {
  static override table = 'booking_hours'

  @column()
  declare resourceId: string

  @column()
  declare weekday: number

  @column()
  declare opens: number

  @column()
  declare closes: number
}
