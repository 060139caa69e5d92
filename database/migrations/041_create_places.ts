import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('buildings', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      // As neighbours call it: the estate, and the number within it. A house of its own has no estate.
      table.text('estate').notNullable().defaultTo('')
      table.text('number').notNullable()
      table.text('address').notNullable()
      table.smallint('units')
      table.smallint('floors')
      table.smallint('built_year')
      // Its middle on the map, in WGS-84.
      table.double('longitude')
      table.double('latitude')
      table.date('removed_on')
      table.timestamps(true, true)
      table.unique(['territory_id', 'estate', 'number'])
      table.check('(longitude is null) = (latitude is null)', [], 'buildings_have_a_whole_position')
      table.check('longitude between 73 and 136', [], 'buildings_lie_in_the_country')
      table.check('latitude between 3 and 54', [], 'buildings_lie_between_its_ends')
      table.check('units >= 1 and floors >= 1', [], 'buildings_have_units_and_floors')
    })

    this.schema.createTable('houses', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('building_id').notNullable().references('buildings.id')
      // Which door of the building, such as `2-501`. Sealed: it is where somebody lives.
      table.text('door_sealed').notNullable()
      table.text('door_digest').notNullable()
      table.text('use').notNullable().defaultTo('home')
      table.text('status').notNullable().defaultTo('lived_in_by_owner')
      // In 0.01 m²; the exclusive part weighs in votes of owners (Civil Code art. 278).
      table.integer('building_area')
      table.integer('exclusive_area')
      table.text('area_source')
      table.text('title_number')
      table.timestamps(true, true)
      table.unique(['building_id', 'door_digest'])
      table.check("use in ('home', 'shop', 'office', 'other')", [], 'houses_use_known')
      table.check(
        "status in ('lived_in_by_owner', 'let', 'empty', 'business', 'shared_let')",
        [],
        'houses_status_known'
      )
      table.check(
        "area_source in ('register', 'survey', 'contract')",
        [],
        'houses_area_source_known'
      )
      table.check('building_area > 0 and exclusive_area > 0', [], 'houses_have_an_area')
    })
  }

  async down() {
    this.schema.dropTable('houses')
    this.schema.dropTable('buildings')
  }
}
