import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('points_accounts', (table) => {
      table.specificType('id', 'bigint generated always as identity').primary()
      table.text('book').notNullable()
      table.text('code').notNullable()
      // Credits minus debits. Only issuance may go below its floor of nothing, since it has none.
      table.bigint('posted').notNullable().defaultTo(0)
      table.bigint('held').notNullable().defaultTo(0)
      table.bigint('min_balance')
      table.bigint('seq').notNullable().defaultTo(0)
      table.specificType('head', 'bytea').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['book', 'code'])
      table.check('held >= 0', [], 'points_accounts_held_positive')
      table.check(
        'min_balance is null or posted - held >= min_balance',
        [],
        'points_accounts_above_floor'
      )
    })

    this.schema.createTable('points_transfers', (table) => {
      table.specificType('id', 'bigint generated always as identity').primary()
      table.specificType('key', 'bytea').notNullable().unique()
      table.specificType('fingerprint', 'bytea').notNullable()
      table.text('book').notNullable()
      table.text('kind').notNullable()
      table.text('phase').notNullable()
      table.bigint('pending_id').references('points_transfers.id')
      table.bigint('debit').notNullable().references('points_accounts.id')
      table.bigint('credit').notNullable().references('points_accounts.id')
      table.bigint('amount').notNullable()
      table.bigint('debit_seq').notNullable()
      table.bigint('credit_seq').notNullable()
      table.bigint('debit_after').notNullable()
      table.bigint('credit_after').notNullable()
      table.timestamp('at').notNullable()
      table.timestamp('expires_at')
      table.uuid('actor_id')
      table.jsonb('memo').notNullable()
      table.specificType('hash', 'bytea').notNullable()
      // Two writers with the same place in a history cannot both commit, even if one forgot to lock.
      table.unique(['debit', 'debit_seq'])
      table.unique(['credit', 'credit_seq'])
      table.check('debit <> credit', [], 'points_transfers_two_accounts')
      table.check('amount between 1 and 9007199254740991', [], 'points_transfers_amount')
      table.check('octet_length(key) = 16', [], 'points_transfers_key_length')
      table.check("phase in ('single', 'pending', 'post', 'void')", [], 'points_transfers_phase')
      table.check(
        "(phase in ('post', 'void')) = (pending_id is not null)",
        [],
        'points_transfers_resolution'
      )
    })

    this.schema.raw(`
      create unique index points_transfers_resolved_once on points_transfers (pending_id)
        where phase in ('post', 'void')
    `)
    this.schema.raw(`
      create function points_refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'points_transfers is append-only; post a reversal instead';
      end $$
    `)
    this.schema.raw(`
      create trigger points_transfers_append_only before update or delete on points_transfers
        for each row execute function points_refuse_change()
    `)
    this.schema.raw(`
      create trigger points_transfers_no_truncate before truncate on points_transfers
        for each statement execute function points_refuse_change()
    `)
    // The last transfer of each account must leave exactly what its row says, in its own book.
    this.schema.raw(`
      create function points_check_transfers() returns trigger language plpgsql as $$
      begin
        if exists (
          select from (
            select distinct on (account) account, book, seq, after from (
              select debit as account, book, debit_seq as seq, debit_after as after from added
              union all
              select credit, book, credit_seq, credit_after from added
            ) as sides order by account, seq desc
          ) as last
          join points_accounts on points_accounts.id = last.account
          where points_accounts.book <> last.book
            or points_accounts.seq <> last.seq
            or points_accounts.posted <> last.after
        ) then
          raise exception 'points_transfers do not agree with points_accounts';
        end if;
        return null;
      end $$
    `)
    this.schema.raw(`
      create trigger points_transfers_agree after insert on points_transfers
        referencing new table as added
        for each statement execute function points_check_transfers()
    `)
  }

  async down() {
    this.schema.dropTable('points_transfers')
    this.schema.dropTable('points_accounts')
    this.schema.raw('drop function points_check_transfers')
    this.schema.raw('drop function points_refuse_change')
  }
}
