import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('volunteer_teams', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('name').notNullable()
      table.text('purpose').notNullable()
      table.timestamp('disbanded_at')
      table.timestamps(true, true)
      table.unique(['territory_id', 'name'])
    })

    // Whoever asked to join has no `joined_at` yet.
    this.schema.createTable('volunteer_team_members', (table) => {
      table.uuid('id').primary()
      table.uuid('team_id').notNullable().references('volunteer_teams.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('part').notNullable().checkIn(['leader', 'member'])
      table.timestamp('joined_at')
      table.timestamp('left_at')
      table.uuid('accepted_by_id').references('persons.id')
      table.timestamps(true, true)
    })
    this.schema.raw(
      `create unique index volunteer_team_members_once on volunteer_team_members
       (team_id, person_id) where left_at is null`
    )

    this.schema.createTable('volunteer_trainings', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id')
      table.text('name').notNullable()
      table.text('about').notNullable()
      // How long it counts; null for ever.
      table.integer('valid_months')
      table.timestamps(true, true)
      table.unique(['territory_id', 'name'])
      table.check('valid_months > 0', [], 'volunteer_trainings_valid_for_some_time')
    })

    this.schema.createTable('volunteer_qualifications', (table) => {
      table.uuid('id').primary()
      table.uuid('training_id').notNullable().references('volunteer_trainings.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.date('passed_on').notNullable()
      table.date('valid_until')
      table.uuid('recorded_by_id').notNullable().references('persons.id')
      table.timestamps(true, true)
      table.unique(['training_id', 'person_id', 'passed_on'])
      table.check('valid_until >= passed_on', [], 'volunteer_qualifications_valid_after')
    })
  }

  async down() {
    this.schema.dropTable('volunteer_qualifications')
    this.schema.dropTable('volunteer_trainings')
    this.schema.dropTable('volunteer_team_members')
    this.schema.dropTable('volunteer_teams')
  }
}
