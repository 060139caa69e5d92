import { BaseSchema } from '@adonisjs/lucid/schema'

/** Four levels of knowing a person instead of two, and who said that somebody lives where they say. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table persons
        drop constraint persons_assurance_level_known,
        add constraint persons_assurance_level_known
          check (assurance_level in ('phone', 'real_name', 'in_person', 'resident'))`)

    this.schema.createTable('residence_confirmations', (table) => {
      table.uuid('id').primary()
      table.uuid('territory_id').notNullable().references('territories.id').index()
      table.uuid('person_id').notNullable().references('persons.id')
      table.uuid('member_id').notNullable().references('household_members.id').index()
      // How well the person is known without it: what is left when they move out.
      table.text('level_beneath').notNullable()
      table.uuid('confirmed_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.timestamp('ended_at')
      table.uuid('ended_by_id').references('persons.id')
      table.check(
        "level_beneath in ('real_name', 'in_person')",
        [],
        'residence_confirmations_stand_on_a_name'
      )
      table.check('person_id <> confirmed_by_id', [], 'residence_confirmations_are_not_for_oneself')
      table.check(
        '(ended_at is null) = (ended_by_id is null)',
        [],
        'residence_confirmations_end_by_somebody'
      )
    })
    this.schema.raw(`
      create unique index residence_confirmations_one_in_force
        on residence_confirmations (person_id) where ended_at is null`)

    // Nobody is a resident on paper only. Checked at the commit, so that either may be written first.
    this.schema.raw(`
      create function persons_residence_is_confirmed() returns trigger language plpgsql as $$
      begin
        if not exists (
          select 1 from residence_confirmations where person_id = new.id and ended_at is null
        ) then
          raise exception 'Person % is a resident of no house that staff confirmed', new.id
            using errcode = 'check_violation', constraint = 'persons_residence_is_confirmed';
        end if;
        return null;
      end $$`)
    this.schema.raw(`
      create constraint trigger persons_residence_is_confirmed
      after insert or update of assurance_level on persons
      deferrable initially deferred for each row when (new.assurance_level = 'resident')
      execute function persons_residence_is_confirmed()`)
  }

  async down() {
    this.schema.raw('drop trigger persons_residence_is_confirmed on persons')
    this.schema.raw('drop function persons_residence_is_confirmed()')
    this.schema.dropTable('residence_confirmations')
    this.schema.raw(`
      alter table persons
        drop constraint persons_assurance_level_known,
        add constraint persons_assurance_level_known
          check (assurance_level in ('phone', 'real_name'))`)
  }
}
