import db from '@adonisjs/lucid/services/db'
import { ERA_BITS, marks, SLICE_BITS } from '#search/postgresql/lexemes'
import type Territory from '#territories/models/territory'

/** Every copy lies so many communities further on: prime to their number, so that it comes to all of them. */
const STEP = 7

const roles = ['community_staff', 'street_staff']

/**
 * Writes documents that are there again, as others of other communities, until there are `total`: the words
 * and how common they are stay as they were. What is written by the real way is timed; a million of them
 * would take the machine for itself.
 */
export default async function multiply(communities: Territory[], total: number) {
  await writePlaces(communities)
  await db.rawQuery('drop index search_documents_lexemes_gin')
  const base = await count()
  for (let round = 1, there = base; there < total; round += 1) {
    await db.rawQuery(statement, { step: round * STEP, most: Math.min(base, total - there) })
    there = await count()
  }
  await db.rawQuery("set maintenance_work_mem = '512MB'")
  await db.rawQuery(
    'create index search_documents_lexemes_gin on search_documents using gin (lexemes)'
  )
}

async function count(): Promise<number> {
  const { rows } = await db.rawQuery('select count(*)::int as count from search_documents')
  return rows[0].count
}

/** By which lexemes a document of a community is found from where. */
async function writePlaces(communities: Territory[]) {
  await db.rawQuery(
    'create table bench_places (place int primary key, id uuid unique, everybody text[], roled text[])'
  )
  const rows = communities.map(({ id, path }, place) => {
    const labels = path.split('.')
    const everybody = [...labels.map((label) => marks.below + label), marks.at + labels.at(-1)]
    const roled = roles.flatMap((role) => labels.map((label) => `${marks.role}${role}@${label}`))
    return { place, id, everybody, roled }
  })
  await db.rawQuery(
    `insert into bench_places select * from jsonb_to_recordset(?::jsonb)
     as given (place int, id uuid, everybody text[], roled text[])`,
    [JSON.stringify(rows)]
  )
}

/** By which lexemes it is known when a document was written. */
function timeMarks(position: string) {
  return `array['${marks.slice}' || (${position} >> ${SLICE_BITS}), '${marks.era}' || (${position} >> ${ERA_BITS})]`
}

const statement = `
  with given as materialized (
    select documents.*, nextval('search_positions') as new_position
    from search_documents documents order by position limit :most
  )
  insert into search_documents (
    id, document_id, territory_id, position, lexemes, digest, plugin_id, kind, title, detail, keywords,
    high, normal, low, words, pinyin, initials, href, icon, roles, owner_id, visible_from, visible_until,
    boost, suggests, facets, open_during, form
  )
  select gen_random_uuid(), gen_random_uuid(), coalesce(there.id, territory_id), new_position,
    ts_delete(lexemes, coalesce(marks.old, '{}') || ${timeMarks('position')})
      || array_to_tsvector(coalesce(marks.new, '{}') || ${timeMarks('new_position')}),
    md5(new_position::text), plugin_id, kind, title, detail, keywords, high, normal, low, words, pinyin,
    initials, href, icon, roles, owner_id, visible_from, visible_until, boost, suggests, facets,
    open_during, form
  from given
  left join bench_places here on here.id = territory_id
  left join bench_places there
    on there.place = (here.place + :step) % (select count(*) from bench_places)
  left join lateral (
    select case when owner_id is not null then '{}' when roles = '{}' then here.everybody else here.roled end as old,
      case when owner_id is not null then '{}' when roles = '{}' then there.everybody else there.roled end as new
  ) marks on true`
