import { DateTime } from 'luxon'
import { column } from '#core/database'
import { TerritoryModel } from '#core/models'

/** Some weeks in which goods are on offer, such as before the Spring Festival; both days included. */
export default class Season extends TerritoryModel {
  static override table = 'mall_seasons'

  @column()
  declare name: string

  @column.date()
  declare startsOn: DateTime

  @column.date()
  declare endsOn: DateTime

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime

  @column.dateTime({ autoCreate: true, autoUpdate: true })
  declare updatedAt: DateTime

  /** Before, in or after its days, in Asia/Shanghai. */
  get state(): 'ahead' | 'on' | 'over' {
    const today = DateTime.now().setZone('Asia/Shanghai').toISODate()!
    if (today < this.startsOn.toISODate()!) return 'ahead'
    return today > this.endsOn.toISODate()! ? 'over' : 'on'
  }

  get isOn() {
    return this.state === 'on'
  }
}
