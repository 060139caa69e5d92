import db from '@adonisjs/lucid/services/db'
import { emptyHead } from '#points/fingerprint'
import lane from '#points/points_lane'

const PURSES = 100_000
const SAVINGS = 5_000
/** In each of the savings. */
const SAVED = 100
/** Enough that none runs dry while it is measured. */
const GIVEN = 1_000_000

/** A day that no bench sees. */
export const lot = { expiresOn: '2099-12-31', programme: 'bench' }

/** A budget, many purses, and some savings whose points expire; made once in a database. */
export default async function openPurses() {
  const [known] = await db.from('points_accounts').where('code', 'bench:budget')
  if (!known) await open()
  const rows: { id: string; code: string }[] = await db
    .from('points_accounts')
    .whereLike('code', 'bench:%')
    .select('id', 'code')
  const idsOf = (kind: string) =>
    rows.filter(({ code }) => code.startsWith(`bench:${kind}`)).map(({ id }) => Number(id))
  const [[budget], purses, savings] = ['budget', 'purse:', 'savings:'].map(idsOf)
  if (!known) await fund(savings, budget)
  return { budget, purses, savings }
}

/** What has points that expire got them by a transfer, as everything has. */
async function fund(savings: number[], budget: number) {
  await Promise.all(
    savings.map((credit) =>
      lane.post({
        ...{ type: 'post', kind: 'bench', debit: budget, credit, amount: SAVED, lot },
        ...{ reference: `bench:savings:${credit}`, actorId: null },
        memo: { key: 'points.bench', values: {} },
      })
    )
  )
}

/** Purses with no floor need no funding: what is measured is the same but for one comparison. */
async function open() {
  await db.rawQuery(
    `insert into points_accounts
       (book, code, owner_kind, normal_side, min_balance, head, keeps_lots)
     select 'bench', code, 'platform', 'credit', :floor::bigint, decode(:head, 'hex'),
       code like 'bench:savings:%'
     from (
       select 'bench:budget' as code union all
       select 'bench:purse:' || number from generate_series(1, :many::int) as number union all
       select 'bench:savings:' || number from generate_series(1, :few::int) as number
     ) as codes`,
    { floor: -GIVEN, head: emptyHead, many: PURSES, few: SAVINGS }
  )
  await db.rawQuery(`create table bench_accounts as select id, posted from points_accounts`)
  await db.rawQuery(`alter table bench_accounts add primary key (id)`)
  await db.rawQuery(
    `create table bench_transfers (
       id bigint generated always as identity primary key, reference text not null unique,
       debit bigint not null, credit bigint not null, amount bigint not null,
       debit_after bigint not null, credit_after bigint not null)`
  )
  await db.rawQuery(`create index on bench_transfers (debit, id)`)
  await db.rawQuery(`create index on bench_transfers (credit, id)`)
}
