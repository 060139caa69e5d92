import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('spaces_spaces', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      // Who has it when, and by which rules, is kept by the booking kit.
      table.uuid('resource_id').notNullable().unique().references('booking_resources.id')
      table.text('kind').notNullable()
      table.text('description').notNullable()
      table.text('place').notNullable()
      table.specificType('equipment', 'text[]').notNullable()
      table.specificType('accessibility', 'text[]').notNullable()
      table.text('access').notNullable()
      table.text('access_note').notNullable()
      table.timestamp('published_at')
      table.timestamps(true, true)
      table.check("kind in ('hall', 'room', 'court', 'desk')", [], 'spaces_spaces_kind_known')
      table.check("access in ('staffed', 'key', 'code', 'open')", [], 'spaces_spaces_access_known')
      table.check(
        "accessibility <@ array['step_free', 'lift', 'toilet', 'hearing', 'parking']",
        [],
        'spaces_spaces_accessibility_known'
      )
    })

    this.schema.createTable('spaces_pictures', (table) => {
      table.uuid('id').primary()
      table.uuid('space_id').notNullable().references('spaces_spaces.id').index()
      table.uuid('file_id').notNullable().unique().references('files.id')
      table.text('description').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
    })
  }

  async down() {
    this.schema.dropTable('spaces_pictures')
    this.schema.dropTable('spaces_spaces')
  }
}
