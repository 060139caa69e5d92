import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw('create extension if not exists btree_gist')
    this.#widenSessions()
    this.#widenEnrolments()
    this.#nobodyIsInTwoPlaces()
  }

  /** What a session is called, who may sign up for it and when, and what that costs. */
  #widenSessions() {
    this.schema.alterTable('enrolment_sessions', (table) => {
      table.text('title').notNullable().defaultTo('')
      table.text('place').notNullable().defaultTo('')
      table.text('href')
      table.timestamp('opens_at')
      table.timestamp('closes_at')
      table.timestamp('cancel_until')
      table.smallint('companions').notNullable().defaultTo(0)
      // Null: there is no waiting list.
      table.integer('offer_minutes')
      table.jsonb('rules').notNullable().defaultTo('[]')
      table.integer('price').notNullable().defaultTo(0)
      table.text('price_kind').notNullable().defaultTo('price')
      table.smallint('no_show_limit')
      // Of calendar entries: a higher one replaces what a phone has.
      table.integer('sequence').notNullable().defaultTo(0)
      table.timestamp('cancelled_at')
      table.timestamp('settled_at')
      table.unique(['id', 'starts_at', 'ends_at'])
      table.check('companions between 0 and 10', [], 'enrolment_sessions_companions_few')
      table.check('offer_minutes between 5 and 10080', [], 'enrolment_sessions_offers_last')
      table.check('price >= 0', [], 'enrolment_sessions_price_not_negative')
      table.check("price_kind in ('price', 'deposit')", [], 'enrolment_sessions_price_kind_known')
      table.check('no_show_limit >= 1', [], 'enrolment_sessions_no_shows_forgiven')
      table.check('closes_at > opens_at', [], 'enrolment_sessions_open_before_they_close')
    })
    // What is over is settled: nobody was told then that a session missed would count.
    this.schema.raw('update enrolment_sessions set settled_at = now() where ends_at < now()')
    this.schema.raw(`
      create index enrolment_sessions_unsettled on enrolment_sessions (ends_at)
      where settled_at is null and cancelled_at is null`)
  }

  /** Companions have seats of their own; a seat that is offered is nobody else's until its time is over. */
  #widenEnrolments() {
    this.schema.alterTable('enrolments', (table) => {
      table.timestamp('starts_at')
      table.timestamp('ends_at')
      table.uuid('brought_by_id').references('enrolments.id').index()
      table.text('companion')
      table.uuid('enrolled_by_id').references('persons.id')
      table.timestamp('offer_expires_at')
      table.text('hold_id').unique()
      table.text('ending')
      table.timestamp('clashing_since')
      table.check("companion in ('child', 'elder', 'neighbour')", [], 'enrolments_companion_known')
      table.check(
        '(companion is null) = (brought_by_id is null)',
        [],
        'enrolments_companions_are_brought'
      )
      table.check(
        "ending in ('cancelled', 'late', 'declined', 'expired', 'session_cancelled')",
        [],
        'enrolments_ending_known'
      )
      table.check('ending is null or cancelled_at is not null', [], 'enrolments_end_once')
    })
    this.schema.raw(`
      update enrolments set starts_at = session.starts_at, ends_at = session.ends_at,
        ending = case when enrolments.cancelled_at is null then null else 'cancelled' end
      from enrolment_sessions as session where session.id = enrolments.session_id`)
    // The times of its session, kept equal by the database itself.
    this.schema.raw(`
      alter table enrolments alter column starts_at set not null, alter column ends_at set not null,
      add constraint enrolments_last_as_their_session foreign key (session_id, starts_at, ends_at)
        references enrolment_sessions (id, starts_at, ends_at) on update cascade`)
    this.schema.raw('drop index enrolments_one_per_person')
    this.schema.raw(`
      create unique index enrolments_one_per_person on enrolments (session_id, person_id)
      where cancelled_at is null and brought_by_id is null`)
    this.schema.raw(`
      create index enrolments_offered on enrolments (offer_expires_at)
      where offer_expires_at is not null and cancelled_at is null`)
  }

  /** Except where a session was moved onto another one: that is told to the person, who chooses. */
  #nobodyIsInTwoPlaces() {
    this.schema.raw(`
      update enrolments as one set clashing_since = now() where cancelled_at is null and exists (
        select from enrolments as other
        where other.person_id = one.person_id and other.id < one.id and other.cancelled_at is null
          and tstzrange(other.starts_at, other.ends_at) && tstzrange(one.starts_at, one.ends_at))`)
    this.schema.raw(`
      alter table enrolments add constraint enrolments_never_clash
      exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&)
      where (cancelled_at is null and brought_by_id is null and offer_expires_at is null
        and clashing_since is null)`)
  }

  async down() {
    this.schema.raw('delete from enrolments where brought_by_id is not null')
    this.schema.raw('drop index enrolments_one_per_person')
    this.schema.raw('drop index enrolments_offered')
    this.schema.alterTable('enrolments', (table) => {
      table.dropForeign(['session_id', 'starts_at', 'ends_at'], 'enrolments_last_as_their_session')
      for (const column of columnsOfEnrolments) table.dropColumn(column)
    })
    this.schema.raw(`
      create unique index enrolments_one_per_person on enrolments (session_id, person_id)
      where cancelled_at is null`)
    this.schema.alterTable('enrolment_sessions', (table) => {
      table.dropUnique(['id', 'starts_at', 'ends_at'])
      for (const column of columnsOfSessions) table.dropColumn(column)
    })
  }
}

const columnsOfEnrolments = [
  ...['starts_at', 'ends_at', 'brought_by_id', 'companion', 'enrolled_by_id'],
  ...['offer_expires_at', 'hold_id', 'ending', 'clashing_since'],
]

const columnsOfSessions = [
  ...['title', 'place', 'href', 'opens_at', 'closes_at', 'cancel_until', 'companions'],
  ...['offer_minutes', 'rules', 'price', 'price_kind', 'no_show_limit', 'sequence'],
  ...['cancelled_at', 'settled_at'],
]
