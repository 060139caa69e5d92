import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('points_accounts', (table) => {
      table.boolean('keeps_lots').notNullable().defaultTo(false)
      // A budget that falls below this is told of, once.
      table.bigint('warn_below')
    })
    this.schema.raw("update points_accounts set keeps_lots = true where owner_kind = 'person'")
    this.schema.raw(`alter table points_accounts drop constraint points_accounts_owner_known,
      add constraint points_accounts_owner_known
        check (owner_kind in ('platform', 'person', 'household', 'plugin'))`)

    // Points that expire, by the day after which they do. What an account has beyond its lots never expires.
    this.schema.createTable('points_lots', (table) => {
      table.bigint('account_id').notNullable().references('points_accounts.id')
      table.date('expires_on').notNullable()
      table.text('programme').notNullable()
      table.bigint('remaining').notNullable()
      table.primary(['account_id', 'expires_on', 'programme'])
      table.check('remaining >= 0', [], 'points_lots_remaining_positive')
    })
    this.schema.raw(`create index points_lots_to_expire on points_lots (expires_on, account_id)
      where remaining > 0`)

    this.schema.alterTable('points_transfers', (table) => {
      table.jsonb('lots')
      table.uuid('approval_id').references('points_decisions.proposal_id').unique()
    })
    this.schema.raw(`alter table points_transfers add constraint points_transfers_approved
      check (kind not in ('adjust', 'correct') or approval_id is not null)`)
    this.schema.raw(`create index points_transfers_group on points_transfers (group_key)
      where group_key is not null`)

    // Which holds are open, so that those past their time are found without reading all that ended.
    this.schema.createTable('points_open_holds', (table) => {
      table.bigint('transfer_id').primary()
      table.timestamp('expires_at').notNullable().index()
    })
    this.schema.raw(`insert into points_open_holds (transfer_id, expires_at)
      select id, expires_at from points_transfers as hold where phase = 'pending'
        and not exists (select from points_transfers where pending_id = hold.id)`)

    // One look at the accounts of a whole batch costs less than two foreign keys for each of its rows.
    this.schema.alterTable('points_transfers', (table) => {
      table.dropForeign('debit')
      table.dropForeign('credit')
    })
    for (const statement of guards) this.schema.raw(statement)
  }

  async down() {
    for (const statement of withoutGuards) this.schema.raw(statement)
    this.schema.alterTable('points_transfers', (table) => {
      table.foreign('debit').references('points_accounts.id')
      table.foreign('credit').references('points_accounts.id')
      table.dropColumns('lots', 'approval_id')
      table.dropIndex('group_key', 'points_transfers_group')
    })
    this.schema.dropTable('points_open_holds')
    this.schema.dropTable('points_lots')
    this.schema.raw('drop function points_check_lots()')
    this.schema.alterTable('points_accounts', (table) => {
      table.dropColumns('keeps_lots', 'warn_below')
    })
  }
}

const guards = [
  `create function points_keep_account() returns trigger language plpgsql as $$
  begin
    if tg_op = 'TRUNCATE' or exists (select from points_transfers where debit = old.id)
      or exists (select from points_transfers where credit = old.id) then
      raise exception 'points_accounts with a history are kept';
    end if;
    return old;
  end $$`,
  `create trigger points_accounts_are_kept before delete on points_accounts
    for each row execute function points_keep_account()`,
  `create trigger points_accounts_no_truncate before truncate on points_accounts
    for each statement execute function points_keep_account()`,
  `create function points_keep_book() returns trigger language plpgsql as $$
  begin
    raise exception 'points_accounts stay in their book, on their side and with their owner';
  end $$`,
  `create trigger points_accounts_keep_book before update of book, normal_side, keeps_lots, owner_id
    on points_accounts for each row when (
      (old.book, old.normal_side, old.keeps_lots) <> (new.book, new.normal_side, new.keeps_lots)
      or old.owner_id is distinct from new.owner_id)
    execute function points_keep_book()`,

  // In the place of points_check_transfers: every row is of the book of both its accounts, a part of a hold can be
  // captured, and what needs a second person was approved as it is. Plans are kept: one made while the table was
  // empty would read all of it for ever after.
  `create function points_check_batch() returns trigger language plpgsql
  set enable_seqscan = off as $$
  begin
    if exists (
      select from (
        select *, max(seq) over (partition by account) as last from (
          select debit as account, book, debit_seq as seq, debit_after as after, hash from added
          union all
          select credit, book, credit_seq, credit_after, hash from added
        ) as each
      ) as sides left join points_accounts on points_accounts.id = sides.account
      where points_accounts.book is distinct from sides.book or sides.seq = sides.last
        and (points_accounts.seq, points_accounts.posted, points_accounts.head)
          is distinct from (sides.seq, sides.after, sides.hash)
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
      where hold.phase <> 'pending' or hold.amount < added.amount
        or (hold.amount <> added.amount and added.phase = 'void')
        or (hold.debit, hold.credit) <> (added.debit, added.credit)
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

    if exists (
      select from added left join points_decisions as approval
        on approval.proposal_id = added.approval_id
      where added.approval_id is not null
        and (approval.verdict, approval.fingerprint)
          is distinct from ('approved', added.fingerprint)
    ) then
      raise exception 'points_transfers were not approved as they are';
    end if;

    if exists (
      select from added where lots is not null and amount < (
        select sum((lot ->> 'amount')::bigint) from jsonb_array_elements(lots) as lot
      )
    ) then
      raise exception 'points_transfers have more in lots than they move';
    end if;

    if exists (select from added where phase <> 'single') then
      delete from points_open_holds using added where transfer_id = added.pending_id;
      insert into points_open_holds (transfer_id, expires_at)
      select id, expires_at from added where phase = 'pending';
    end if;
    return null;
  end $$`,
  'drop trigger points_transfers_agree on points_transfers',
  agreeBy('points_check_batch'),

  // Lots are a part of what their account may give away.
  `create function points_check_lots() returns trigger language plpgsql
  set enable_seqscan = off as $$
  begin
    if exists (
      select from (select distinct account_id from kept) as touched
      join points_accounts as account on account.id = touched.account_id
      where not account.keeps_lots or account.posted - account.held < (
        select sum(remaining) from points_lots where account_id = account.id
      )
    ) then
      raise exception 'points_lots hold more than their account';
    end if;
    return null;
  end $$`,
  checkLotsAfter('insert'),
  checkLotsAfter('update'),
  `create trigger points_lots_are_kept before delete or truncate on points_lots
    for each statement execute function points_refuse()`,
]

const withoutGuards = [
  'drop trigger points_transfers_agree on points_transfers',
  agreeBy('points_check_transfers'),
  'drop function points_check_batch()',
  'drop trigger points_accounts_are_kept on points_accounts',
  'drop trigger points_accounts_no_truncate on points_accounts',
  'drop function points_keep_account()',
  'drop trigger points_accounts_keep_book on points_accounts',
  'drop function points_keep_book()',
]

function agreeBy(check: string) {
  return `create trigger points_transfers_agree after insert on points_transfers
    referencing new table as added
    for each statement execute function ${check}()`
}

function checkLotsAfter(change: 'insert' | 'update') {
  return `create trigger points_lots_checked_after_${change} after ${change} on points_lots
    referencing new table as kept
    for each statement execute function points_check_lots()`
}
