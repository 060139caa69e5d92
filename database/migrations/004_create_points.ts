import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('points_accounts', (table) => {
      table.specificType('id', 'bigint generated always as identity').primary()
      table.text('book').notNullable()
      table.text('code').notNullable()
      table.text('owner_kind').notNullable()
      table.text('owner_id')
      table.uuid('territory_id').references('territories.id').index()
      // More is better for the owner: `posted` grows on this side and shrinks on the other.
      table.text('normal_side').notNullable()
      table.bigint('posted').notNullable().defaultTo(0)
      table.bigint('held').notNullable().defaultTo(0)
      table.bigint('pending_in').notNullable().defaultTo(0)
      table.bigint('min_balance')
      table.bigint('max_balance')
      table.text('state').notNullable().defaultTo('open')
      // The last place in its history, and the last link of its chain.
      table.bigint('seq').notNullable().defaultTo(0)
      table.specificType('head', 'bytea').notNullable()
      table.timestamp('created_at').notNullable().defaultTo(this.now())
      table.unique(['book', 'code'])
      table.index(['owner_kind', 'owner_id'])
    })
    check(this, 'points_accounts', {
      owner_known: "owner_kind in ('platform', 'person', 'plugin')",
      side_known: "normal_side in ('debit', 'credit')",
      state_known: "state in ('open', 'frozen', 'closed')",
      set_aside_positive: 'held >= 0 and pending_in >= 0',
      above_floor: 'min_balance is null or posted - held >= min_balance',
      below_ceiling: 'max_balance is null or posted + pending_in <= max_balance',
      closed_empty: "state <> 'closed' or (posted = 0 and held = 0 and pending_in = 0)",
      begins_empty: 'seq > 0 or (posted = 0 and held = 0 and pending_in = 0)',
      // JavaScript counts no further.
      countable: 'greatest(abs(posted), held, pending_in) <= 9007199254740991',
    })
    // Balances change all the time and are in no index: room in the page keeps such changes cheap.
    this.schema.raw('alter table points_accounts set (fillfactor = 70)')

    this.schema.createTable('points_transfers', (table) => {
      table.specificType('id', 'bigint generated always as identity').primary()
      table.specificType('key', 'bytea').notNullable().unique()
      table.specificType('fingerprint', 'bytea').notNullable()
      table.text('reference').notNullable()
      table.text('book').notNullable()
      table.text('kind').notNullable()
      table.text('phase').notNullable()
      table.bigint('pending_id').references('points_transfers.id')
      table.bigint('reverses_id').references('points_transfers.id')
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
    })
    check(this, 'points_transfers', {
      key_length: 'octet_length(key) = 16',
      two_accounts: 'debit <> credit',
      amount_countable: 'amount between 1 and 9007199254740991',
      phase_known: "phase in ('single', 'pending', 'post', 'void')",
      resolves_a_hold: "(phase in ('post', 'void')) = (pending_id is not null)",
      hold_ends: "(phase = 'pending') = (expires_at is not null)",
      reverses_at_once: "reverses_id is null or phase = 'single'",
    })
    this.schema.raw(`
      create unique index points_transfers_resolved_once on points_transfers (pending_id)
        where phase in ('post', 'void')
    `)
    this.schema.raw(`
      create index points_transfers_reverses on points_transfers (reverses_id)
        where reverses_id is not null
    `)

    for (const statement of guards) this.schema.raw(statement)
  }

  async down() {
    this.schema.dropTable('points_transfers')
    this.schema.dropTable('points_accounts')
    this.schema.raw('drop function points_check_transfers, points_check_account')
    this.schema.raw('drop function points_refuse_change')
  }
}

function check(migration: BaseSchema, table: string, conditions: Record<string, string>) {
  for (const [name, condition] of Object.entries(conditions)) {
    migration.schema.raw(
      `alter table ${table} add constraint ${table}_${name} check (${condition})`
    )
  }
}

const guards = [
  `create function points_refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception 'points_transfers is append-only: post a reversal instead';
  end $$`,
  `create trigger points_transfers_append_only before update or delete on points_transfers
    for each row execute function points_refuse_change()`,
  `create trigger points_transfers_no_truncate before truncate on points_transfers
    for each statement execute function points_refuse_change()`,

  // Plans are kept: one made while the table was empty would read all of it for ever after.
  `create function points_check_transfers() returns trigger language plpgsql
  set enable_seqscan = off as $$
  begin
    if exists (
      select from (
        select distinct on (account) * from (
          select debit as account, book, debit_seq as seq, debit_after as after, hash from added
          union all
          select credit, book, credit_seq, credit_after, hash from added
        ) as sides order by account, seq desc
      ) as last
      join points_accounts on points_accounts.id = last.account
      where (points_accounts.book, points_accounts.seq, points_accounts.posted, points_accounts.head)
        <> (last.book, last.seq, last.after, last.hash)
    ) then
      raise exception 'points_transfers do not agree with points_accounts';
    end if;

    if exists (
      select from (
        select account, min(seq) as first, max(seq) as last from (
          select debit as account, debit_seq as seq from added
          union all
          select credit, credit_seq from added
        ) as sides group by account
      ) as added_to
      where (select count(*) from points_transfers
             where debit = account and debit_seq between first - 1 and last)
          + (select count(*) from points_transfers
             where credit = account and credit_seq between first - 1 and last)
        <> least(last, last - first + 2)
    ) then
      raise exception 'points_transfers leave or double a place in the history of an account';
    end if;

    if exists (
      select from added join points_transfers as hold on hold.id = added.pending_id
      where hold.phase <> 'pending'
        or (hold.debit, hold.credit, hold.amount) <> (added.debit, added.credit, added.amount)
    ) then
      raise exception 'points_transfers end a hold otherwise than it was made';
    end if;

    if exists (
      select from added join points_transfers as original on original.id = added.reverses_id
      where original.phase not in ('single', 'post') or original.reverses_id is not null
        or (original.debit, original.credit) <> (added.credit, added.debit)
        or original.amount < (
          select sum(amount) from points_transfers where reverses_id = original.id
        )
    ) then
      raise exception 'points_transfers reverse more or other than was moved';
    end if;
    return null;
  end $$`,
  `create trigger points_transfers_agree after insert on points_transfers
    referencing new table as added
    for each statement execute function points_check_transfers()`,

  // Nobody writes a balance: at the end of the transaction a transfer stands behind each change.
  `create function points_check_account() returns trigger language plpgsql
  set enable_seqscan = off as $$
  begin
    if new.seq <= old.seq or not exists (
      select from points_transfers
      where debit = new.id and (debit_seq, debit_after, hash) = (new.seq, new.posted, new.head)
    ) and not exists (
      select from points_transfers
      where credit = new.id and (credit_seq, credit_after, hash) = (new.seq, new.posted, new.head)
    ) then
      raise exception 'points_accounts change only together with a transfer';
    end if;
    return null;
  end $$`,
  `create constraint trigger points_accounts_follow_transfers
    after update of posted, held, pending_in, seq, head on points_accounts
    deferrable initially deferred
    for each row execute function points_check_account()`,
]
