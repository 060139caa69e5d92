import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('volunteer_tasks', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('organisation_id').notNullable().references('volunteer_organisations.id').index()
      table.uuid('team_id').references('volunteer_teams.id').index()
      table.uuid('training_id').references('volunteer_trainings.id').index()
      table.text('title').notNullable()
      table.text('description').notNullable()
      table.text('category').notNullable()
      table.text('place').notNullable()
      table.text('bring')
      // Whoever recruits must say what can happen, and insure where it is risky (志愿服务条例 art. 13 and 19).
      table.text('risks')
      table.text('insurance')
      table.integer('min_age')
      table.text('reward').notNullable().checkIn(['points', 'hours'])
      table.uuid('created_by_id').notNullable().references('persons.id')
      table.timestamps(true, true)
      table.check('min_age between 1 and 99', [], 'volunteer_tasks_min_age_of_people')
      table.check('risks is null or insurance is not null', [], 'volunteer_tasks_risky_is_insured')
    })

    this.schema.createTable('volunteer_task_closures', (table) => {
      table.uuid('id').primary()
      table.uuid('task_id').notNullable().unique().references('volunteer_tasks.id')
      table.text('report').notNullable()
      table.uuid('closed_by_id').notNullable().references('persons.id')
      table.timestamps(true, true)
    })

    this.schema.createTable('volunteer_needs', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.uuid('request_key').notNullable()
      table.text('on_behalf_of')
      table.text('category').notNullable()
      table.text('title').notNullable()
      table.text('description').notNullable()
      table.text('place').notNullable()
      table.text('wished_time').notNullable()
      table.boolean('pays_hours').notNullable()
      table.timestamp('withdrawn_at')
      table.timestamps(true, true)
      table.unique(['person_id', 'request_key'])
    })

    this.schema.createTable('volunteer_need_answers', (table) => {
      table.uuid('id').primary()
      table.uuid('need_id').notNullable().unique().references('volunteer_needs.id')
      table.text('decision').notNullable().checkIn(['approved', 'declined'])
      table.uuid('task_id').unique().references('volunteer_tasks.id')
      table.text('reason')
      table.uuid('answered_by_id').notNullable().references('persons.id')
      table.timestamps(true, true)
      table.check(
        "(decision = 'approved') = (task_id is not null)",
        [],
        'volunteer_need_answers_approved_is_a_task'
      )
      table.check(
        "decision = 'approved' or reason is not null",
        [],
        'volunteer_need_answers_declined_says_why'
      )
    })

    this.schema.createTable('volunteer_evaluations', (table) => {
      table.uuid('id').primary()
      table.uuid('need_id').notNullable().unique().references('volunteer_needs.id')
      table.integer('stars').notNullable()
      table.text('words')
      table.timestamps(true, true)
      table.check('stars between 1 and 5', [], 'volunteer_evaluations_one_to_five')
    })

    this.schema.alterTable('volunteer_shifts', (table) => {
      table.uuid('task_id').references('volunteer_tasks.id').index()
      table.text('reward').notNullable().defaultTo('points').checkIn(['points', 'hours'])
    })
  }

  async down() {
    this.schema.alterTable('volunteer_shifts', (table) => {
      table.dropColumn('reward')
      table.dropColumn('task_id')
    })
    this.schema.dropTable('volunteer_evaluations')
    this.schema.dropTable('volunteer_need_answers')
    this.schema.dropTable('volunteer_needs')
    this.schema.dropTable('volunteer_task_closures')
    this.schema.dropTable('volunteer_tasks')
  }
}
