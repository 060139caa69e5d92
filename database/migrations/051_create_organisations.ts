import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('organisations', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('grid_id').references('territories.id').index()
      table.text('name').notNullable()
      table.text('name_initials').notNullable()
      table.text('kind').notNullable()
      // GB 32100; a street stall or a club may have none.
      table.text('social_credit_code')
      table.text('address').notNullable()
      table.text('legal_person_name_sealed')
      table.text('legal_person_number_sealed')
      table.text('legal_person_number_digest').index()
      table.text('phone_sealed')
      table.text('phone_digest').index()
      table.date('closed_on')
      table.uuid('import_id').index()
      table.timestamps(true, true)
      // The same company may have a branch in another community, but is listed once in each.
      table.unique(['territory_id', 'social_credit_code'])
      table.check(
        "kind in ('company', 'sole_trader', 'social', 'public_institution', 'authority', 'other')",
        [],
        'organisations_kind_known'
      )
      table.check('length(social_credit_code) = 18', [], 'organisations_code_has_18_characters')
    })
  }

  async down() {
    this.schema.dropTable('organisations')
  }
}
