import { BaseSchema } from '@adonisjs/lucid/schema'

/** Real names may be verified by others than one of the staff, with consent, and not without end. */
export default class extends BaseSchema {
  async up() {
    // An opaque number of the national network identity service, for whoever gives nothing else.
    this.schema.alterTable('persons', (table) => {
      table.text('network_number_sealed')
      table.text('network_number_digest').unique()
    })

    this.schema.alterTable('identity_verifications', (table) => {
      table.text('provider').notNullable().defaultTo('counter')
      // Ours, 32 letters and digits; and the provider's name for the same attempt.
      table.text('order_number').unique()
      table.text('certify_id').unique()
      table.timestamp('expires_at')
      table.text('network_number_sealed')
      table.text('network_number_digest')
      // Staff who typed it in for somebody who stands before them.
      table.uuid('opened_by_id').references('persons.id')
      table.setNullable('name')
      table.setNullable('identity_number_sealed')
      table.setNullable('identity_number_digest')
      table.check(
        "provider in ('counter', 'alipay', 'network_identity')",
        [],
        'identity_verifications_provider_known'
      )
      table.check(
        "(provider = 'counter') = (order_number is null) and (order_number is null) = (expires_at is null)",
        [],
        'identity_verifications_have_an_order'
      )
      table.check(
        "provider = 'network_identity' or (name is not null and identity_number_digest is not null)",
        [],
        'identity_verifications_name_somebody'
      )
      table.check("order_number ~ '^[0-9A-Za-z]{32}$'", [], 'identity_verifications_order_shape')
      table.index('identity_number_digest')
    })

    this.schema.alterTable('identity_verification_decisions', (table) => {
      table.setNullable('decided_by_id')
      table.text('decided_by_provider')
      // How well the person is known by it; null where it was refused.
      table.text('level')
      table.boolean('is_seen_in_person').notNullable().defaultTo(false)
      table.unique(['id', 'decided_by_id'])
    })
    this.schema.raw(`
      update identity_verification_decisions set level = 'real_name' where is_confirmed`)
    this.schema.raw(`
      alter table identity_verification_decisions
        add constraint decisions_have_one_maker
          check (num_nonnulls(decided_by_id, decided_by_provider) = 1),
        add constraint decisions_give_a_level
          check ((level is not null) = is_confirmed and level in ('real_name', 'in_person')),
        add constraint decisions_see_a_person
          check (not is_seen_in_person or (is_confirmed and decided_by_id is not null))`)

    // Known in person takes two of the staff: the second is somebody else than the one who decided.
    this.schema.createTable('in_person_confirmations', (table) => {
      table.uuid('id').primary()
      table.uuid('decision_id').notNullable().unique()
      table.uuid('decided_by_id').notNullable()
      table.uuid('confirmed_by_id').notNullable().references('persons.id')
      table.boolean('is_confirmed').notNullable()
      table.text('reason')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table
        .foreign(['decision_id', 'decided_by_id'])
        .references(['id', 'decided_by_id'])
        .inTable('identity_verification_decisions')
      table.check('decided_by_id <> confirmed_by_id', [], 'in_person_takes_two_of_the_staff')
      table.check('is_confirmed or reason is not null', [], 'in_person_refusals_have_a_reason')
    })

    // Asked for separately (PIPL art. 14 and 29), each with the version of the words that were read.
    this.schema.createTable('verification_consents', (table) => {
      table.uuid('id').primary()
      table.uuid('verification_id').notNullable().references('identity_verifications.id')
      table.uuid('person_id').notNullable().references('persons.id').index()
      table.text('kind').notNullable()
      table.text('version').notNullable()
      // The person; a guardian for a child under 14.
      table.uuid('given_by_id').notNullable().references('persons.id')
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['verification_id', 'kind'])
      table.check("kind in ('identity', 'face')", [], 'verification_consents_kind_known')
    })

    // Three a day, and no fourth can be written.
    this.schema.createTable('verification_failures', (table) => {
      table.uuid('id').primary()
      table.uuid('verification_id').notNullable().unique().references('identity_verifications.id')
      table.uuid('person_id').notNullable().references('persons.id')
      table.date('day').notNullable()
      table.smallint('number').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['person_id', 'day', 'number'])
      table.check('number between 1 and 3', [], 'verification_failures_are_three_a_day')
    })
    this.schema.raw(`
      create function verifications_stop_after_failures() returns trigger language plpgsql as $$
      declare
        today date := (clock_timestamp() at time zone 'Asia/Shanghai')::date;
      begin
        -- Whoever stands at the counter is always served.
        if new.opened_by_id is not null then return new; end if;
        if (select count(*) from verification_failures
            where person_id = new.person_id and day = today) >= 3 then
          raise exception 'Three failures today' using errcode = 'check_violation',
            constraint = 'verifications_stop_after_three_failures';
        end if;
        -- A number that failed three times, whoever typed it, is closed to those who failed with it:
        -- its true bearer, who has not, is not locked out by strangers.
        if (select count(*) >= 3 and bool_or(failure.person_id = new.person_id)
            from verification_failures as failure
            join identity_verifications as verification on verification.id = failure.verification_id
            where failure.day = today
              and verification.identity_number_digest = new.identity_number_digest) then
          raise exception 'Three failures with this number today' using errcode = 'check_violation',
            constraint = 'verifications_stop_for_a_number';
        end if;
        return new;
      end $$`)
    this.schema.raw(`
      create trigger verifications_stop_after_failures before insert on identity_verifications
      for each row execute function verifications_stop_after_failures()`)
  }

  async down() {
    this.schema.raw('drop trigger verifications_stop_after_failures on identity_verifications')
    this.schema.raw('drop function verifications_stop_after_failures()')
    this.schema.dropTable('verification_failures')
    this.schema.dropTable('verification_consents')
    this.schema.dropTable('in_person_confirmations')
    this.schema.raw('delete from identity_verification_decisions where decided_by_id is null')
    this.schema.alterTable('identity_verification_decisions', (table) => {
      table.dropColumns('decided_by_provider', 'level', 'is_seen_in_person')
      table.dropNullable('decided_by_id')
    })
    this.schema.raw("delete from identity_verifications where provider <> 'counter'")
    this.schema.alterTable('identity_verifications', (table) => {
      table.dropColumns(
        'provider',
        'order_number',
        'certify_id',
        'expires_at',
        'network_number_sealed',
        'network_number_digest',
        'opened_by_id'
      )
      table.dropNullable('name')
      table.dropNullable('identity_number_sealed')
      table.dropNullable('identity_number_digest')
    })
    this.schema.alterTable('persons', (table) => {
      table.dropColumns('network_number_sealed', 'network_number_digest')
    })
  }
}
