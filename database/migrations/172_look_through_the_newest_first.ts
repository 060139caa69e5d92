import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who asks and what they narrow it down to; the same for each function. */
const sight = `
  plugin_ids text[], person uuid, at timestamptz,
  only_plugin text, only_kind text, only_minute int, only_facets jsonb`

const settings = `
  language plpgsql stable
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set jit = off
  set max_parallel_workers_per_gather = 0`

/** What the functions take that answer what these do: processes of the version before go on calling those of before. */
const sightTypes = 'text[], uuid, timestamptz, text, text, int, jsonb'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(matching)
    this.schema.raw(candidates)
  }

  async down() {
    this.schema.raw(
      `drop function search_candidates(tsquery, text[], text[], text, int, text[], int, int, ${sightTypes})`
    )
    this.schema.raw(
      `drop function search_matching(tsquery, tsquery, tsquery, text[], int, int, ${sightTypes})`
    )
  }
}

/** The first of the documents that the index gives, with what their texts say: their rows are fetched once more by where they lie, not by their ids. */
const firstOf = (condition: string) => `
  return query
  select document.id, ts_rank('{0.1, 0.2, 0.6, 1}', document.lexemes, sought, 32)
  from (
    select matching.ctid as place
    from (
      select document.ctid, document.id, document.boost, document.position
      from search_documents document
      where ${condition}
        and document.plugin_id = any(plugin_ids)
        and (
          (document.owner_id is null and document.roles = '{}')
          or document.owner_id = person
          or document.roles && role_names
        )
        and (document.visible_from is null or document.visible_from <= at)
        and (document.visible_until is null or document.visible_until > at)
        and (only_plugin is null
          or (document.plugin_id, document.kind) = (only_plugin, only_kind))
        and (only_minute is null or document.open_during @> only_minute)
        and document.facets @> only_facets
      limit most_matches
    ) matching
    order by matching.boost desc, matching.position desc, matching.id
    limit most
  ) first
  join search_documents document on document.ctid = first.place;`

/**
 * The first of what matches, by boost and newness; more than \`most_matches\` are not put in order. The slices are a
 * condition of their own: so the index jumps to where the newest lie, in place of going through all of a side.
 */
const matching = `
  create function search_matching(
    sought tsquery, side tsquery, slices tsquery, role_names text[], most_matches int, most int, ${sight}
  ) returns table (id uuid, score real) ${settings} as $function$
  #variable_conflict use_column
  begin
    if slices is null then
      ${firstOf('document.lexemes @@ (sought && side)')}
    else
      ${firstOf('document.lexemes @@ (sought && side) and document.lexemes @@ slices')}
    end if;
  end $function$`

/**
 * What matches, look by look: each at one side (here and below; above) and through these slices of it, or through
 * all; the looks at a side stand together, and none is taken after one that gave enough. And what is called exactly so.
 */
const candidates = `
  create function search_candidates(
    sought tsquery, sides text[], slices text[], exact text, enough int,
    role_names text[], most_matches int, most int, ${sight}
  ) returns table (id uuid, score real) ${settings} as $function$
  #variable_conflict use_column
  declare
    ids_here uuid[];
    scores_here real[];
    ids uuid[] := '{}';
    scores real[] := '{}';
  begin
    for look in 1 .. cardinality(sides) loop
      if look > 1 and sides[look] = sides[look - 1] then
        continue when cardinality(ids_here) >= enough;
      else
        ids := ids || ids_here;
        scores := scores || scores_here;
      end if;
      select array_agg(matching.id), array_agg(matching.score) into ids_here, scores_here
      from search_matching(
        sought, sides[look]::tsquery, slices[look]::tsquery, role_names, most_matches, most,
        plugin_ids, person, at, only_plugin, only_kind, only_minute, only_facets) matching;
    end loop;
    return query
    select distinct on (found.id) found.id, found.score
    from unnest(ids || ids_here, scores || scores_here) as found (id, score);
    if exact is not null then
      return query
      select document.id, ts_rank('{0.1, 0.2, 0.6, 1}', document.lexemes, sought, 32)
      from search_documents document
      where document.words = exact
        and document.plugin_id = any(plugin_ids)
        and document.lexemes @@ array_to_string(sides, ' | ')::tsquery
        and (document.visible_until is null or document.visible_until > at)
        and document.id <> all(ids || ids_here)
      limit most;
    end if;
  end $function$`
