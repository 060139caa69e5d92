import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('spaces_spaces', (table) => {
      table.text('address').notNullable().defaultTo('')
      // How one gets there, as one tells it to somebody who has never been here.
      table.text('way').notNullable().defaultTo('')
      table.double('longitude')
      table.double('latitude')
      table.check(
        'num_nulls(longitude, latitude) <> 1 and longitude between 73 and 136 and latitude between 3 and 54',
        [],
        'spaces_spaces_position'
      )
    })
  }

  async down() {
    this.schema.alterTable('spaces_spaces', (table) => {
      table.dropColumns('address', 'way', 'longitude', 'latitude')
    })
  }
}
