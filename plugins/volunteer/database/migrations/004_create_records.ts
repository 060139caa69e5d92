import { BaseSchema } from '#core/database'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('volunteer_profiles', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().unique().references('persons.id')
      table.text('number').notNullable().unique()
      table.specificType('skills', 'text[]').notNullable()
      table.specificType('free_times', 'text[]').notNullable()
      table.timestamps(true, true)
    })

    // A minor serves with the consent of a guardian: given on the phone, or shown to staff on paper.
    this.schema.createTable('volunteer_consents', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id')
      table.text('guardian').notNullable()
      table.uuid('given_by_id').notNullable().references('persons.id')
      table.timestamp('withdrawn_at')
      table.timestamps(true, true)
    })
    this.schema.raw(
      `create unique index volunteer_consents_one_in_force on volunteer_consents (person_id)
       where withdrawn_at is null`
    )

    // What somebody did and for how long. A mistake is corrected by the next version, which says why.
    this.schema.createTable('volunteer_records', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('shift_id').notNullable().references('volunteer_shifts.id').index()
      table.uuid('enrolment_id').notNullable().references('enrolments.id')
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.integer('version').notNullable()
      table.uuid('replaces_id').unique().references('volunteer_records.id')
      table.integer('minutes').notNullable()
      table.text('reason')
      table.text('confirmed_as').notNullable().checkIn(['staff', 'beneficiary', 'leader'])
      table.uuid('confirmed_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable()
      table.unique(['enrolment_id', 'version'])
      table.check('minutes between 0 and 1440', [], 'volunteer_records_minutes_of_a_day')
      table.check(
        '(version = 1) = (replaces_id is null) and (version = 1) = (reason is null)',
        [],
        'volunteer_records_corrections_say_why'
      )
    })
    this.schema.raw(
      `create function volunteer_records_stay() returns trigger language plpgsql as $$
       begin raise exception 'volunteer_records are corrected by a new version, never changed'; end $$`
    )
    this.schema.raw(
      `create trigger volunteer_records_stay before update of shift_id, enrolment_id, version, minutes,
         reason, confirmed_as, created_at on volunteer_records
       for each row execute function volunteer_records_stay()`
    )
    // Minutes that were confirmed before there were records.
    this.schema.raw(
      `insert into volunteer_records (id, territory_id, shift_id, enrolment_id, person_id, version,
         minutes, confirmed_as, confirmed_by_id, created_at)
       select gen_random_uuid(), enrolment.territory_id, shift.id, enrolment.id, enrolment.person_id, 1,
         confirmation.minutes, 'staff', confirmation.confirmed_by_id, confirmation.created_at
       from enrolment_confirmations as confirmation
       join enrolments as enrolment on enrolment.id = confirmation.enrolment_id
       join volunteer_shifts as shift on shift.session_id = enrolment.session_id`
    )

    this.schema.createTable('volunteer_corrections', (table) => {
      table.uuid('id').primary()
      table.uuid('record_id').notNullable().unique().references('volunteer_records.id')
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.integer('wished_minutes').notNullable()
      table.text('words').notNullable()
      table.timestamps(true, true)
      table.check('wished_minutes between 0 and 1440', [], 'volunteer_corrections_of_a_day')
    })

    this.schema.createTable('volunteer_correction_answers', (table) => {
      table.uuid('id').primary()
      table.uuid('correction_id').notNullable().unique().references('volunteer_corrections.id')
      table.text('decision').notNullable().checkIn(['corrected', 'declined'])
      table.text('reason').notNullable()
      table.uuid('answered_by_id').notNullable().references('persons.id')
      table.timestamps(true, true)
    })
  }

  async down() {
    this.schema.dropTable('volunteer_correction_answers')
    this.schema.dropTable('volunteer_corrections')
    this.schema.dropTable('volunteer_records')
    this.schema.raw('drop function volunteer_records_stay()')
    this.schema.dropTable('volunteer_consents')
    this.schema.dropTable('volunteer_profiles')
  }
}
