import { BaseSchema } from '@adonisjs/lucid/schema'

/** The checks of accounts and transfers look at a batch as a whole. */
export default class extends BaseSchema {
  async up() {
    for (const statement of checks) this.schema.raw(statement)
  }

  async down() {
    for (const statement of before) this.schema.raw(statement)
  }
}

const checks = [
  // A balance changes only with a place in its history: told without a call, so that it costs nothing.
  'drop trigger points_accounts_follow_transfers on points_accounts',
  `create or replace function points_check_account() returns trigger language plpgsql
  set enable_seqscan = off as $$
  begin
    if tg_when = 'BEFORE' then
      raise exception 'points_accounts change only together with a transfer';
    end if;

    if exists (
      select from changed where seq > 0 and not exists (
        select from points_transfers as last
        where debit = changed.id and debit_seq = changed.seq
          and (debit_after, hash) = (changed.posted, changed.head)
      ) and not exists (
        select from points_transfers as last
        where credit = changed.id and credit_seq = changed.seq
          and (credit_after, hash) = (changed.posted, changed.head)
      )
    ) then
      raise exception 'points_accounts change only together with a transfer';
    end if;
    return null;
  end $$`,
  `create trigger points_accounts_keep_balance before update on points_accounts
    for each row when (
      new.seq < old.seq or new.seq = old.seq
        and (new.posted, new.held, new.pending_in, new.head)
          is distinct from (old.posted, old.held, old.pending_in, old.head))
    execute function points_check_account()`,
  `create trigger points_accounts_begin_empty before insert on points_accounts
    for each row when (new.seq <> 0 or new.posted <> 0 or new.held <> 0 or new.pending_in <> 0)
    execute function points_check_account()`,
  `create trigger points_accounts_follow_transfers after update on points_accounts
    referencing new table as changed
    for each statement execute function points_check_account()`,

  // What most batches have none of is looked for once.
  'drop trigger points_transfers_granted on points_transfers',
  `create or replace function points_check_batch() returns trigger language plpgsql
  set enable_seqscan = off as $$
  begin
    if exists (
      select from added
      left join points_accounts as giver on giver.id = added.debit
      left join points_accounts as taker on taker.id = added.credit
      where (giver.book, taker.book) is distinct from (added.book, added.book)
        or added.debit_seq > giver.seq or added.credit_seq > taker.seq
        or added.debit_seq = giver.seq
          and (giver.posted, giver.head) is distinct from (added.debit_after, added.hash)
        or added.credit_seq = taker.seq
          and (taker.posted, taker.head) is distinct from (added.credit_after, added.hash)
    ) then
      raise exception 'points_transfers do not agree with points_accounts';
    end if;

    if exists (
      select from (
        select account, min(seq) as first, max(seq) as last, count(distinct seq) as places from (
          select debit as account, debit_seq as seq from added
          union all
          select credit, credit_seq from added
        ) as sides group by account
      ) as added_to
      -- The account is at the last of these places (above): what is full from the first of them on, and has
      -- one before it, was there once.
      where places <> last - first + 1
        or (select count(*) from points_transfers
            where debit = account and debit_seq between first - 1 and first)
         + (select count(*) from points_transfers
            where credit = account and credit_seq between first - 1 and first)
        <> least(first, 2)
    ) then
      raise exception 'points_transfers leave or double a place in the history of an account';
    end if;

    if not exists (
      select from added where phase <> 'single' or kind = 'grant' or reverses_id is not null
        or approval_id is not null or lots is not null
    ) then
      return null;
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
      select from added where kind = 'grant' and approval_id is null
        and points_grant_needs_two(credit, 0)
    ) then
      raise exception 'points_transfers grant by one what needs two';
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
]

/** As the migrations before left it, but for the checks that are only quicker now. */
const before = [
  'drop trigger points_accounts_keep_balance on points_accounts',
  'drop trigger points_accounts_begin_empty on points_accounts',
  'drop trigger points_accounts_follow_transfers on points_accounts',
  `create or replace function points_check_account() returns trigger language plpgsql
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
  `create trigger points_transfers_granted after insert on points_transfers
    referencing new table as added
    for each statement execute function points_check_grants()`,
]
