import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who asks and what they narrow it down to; the same for each function. */
const sight = `
  plugin_ids text[], person uuid, at timestamptz,
  only_plugin text, only_kind text, only_minute int, only_facets jsonb`

/** Planning takes longer than answering: a session plans once, and not for the words of its first search. */
const settings = `
  language plpgsql stable
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
  set jit = off
  set max_parallel_workers_per_gather = 0`

export default class extends BaseSchema {
  async up() {
    this.schema.raw(shown)
    this.schema.raw(matching)
    this.schema.raw(candidates)
  }

  async down() {
    for (const name of ['search_candidates', 'search_matching', 'search_shown']) {
      this.schema.raw(`drop function ${name}`)
    }
  }
}

/**
 * Of these documents those that somebody may see, as the database knows it at this moment. What any engine
 * answers passes through here before it is shown. A grant is written \`role@path\`.
 */
const shown = `
  create function search_shown(ids uuid[], place ltree, grants text[], ${sight})
  returns table (
    id uuid, document_id uuid, plugin_id text, kind text, words text, keywords text[], pinyin text,
    initials text, boost smallint, "position" bigint, facets jsonb, "hasHours" boolean, path ltree
  ) ${settings} as $function$
  #variable_conflict use_column
  begin
    return query
    select document.id, document.document_id, document.plugin_id, document.kind, document.words,
      document.keywords, document.pinyin, document.initials, document.boost, document.position,
      document.facets, document.open_during is not null, territories.path
    from search_documents document
    join territories on territories.id = document.territory_id
    where document.id = any(ids)
      and document.plugin_id = any(plugin_ids)
      and (territories.path <@ place or territories.path @> place)
      and (
        (document.owner_id is null and document.roles = '{}')
        or document.owner_id = person
        or exists (
          select from unnest(grants) granted
          where split_part(granted, '@', 1) = any(document.roles)
            and territories.path <@ split_part(granted, '@', 2)::ltree
        )
      )
      and (document.visible_from is null or document.visible_from <= at)
      and (document.visible_until is null or document.visible_until > at)
      and (only_plugin is null
        or (document.plugin_id, document.kind) = (only_plugin, only_kind))
      and (only_minute is null or document.open_during @> only_minute)
      and document.facets @> only_facets;
  end $function$`

/** The first of what matches, by boost and newness; more than \`most_matches\` are not put in order. */
const matching = `
  create function search_matching(
    whole tsquery, role_names text[], most_matches int, most int, ${sight}
  ) returns uuid[] ${settings} as $function$
  begin
    return array(
      select first.id from (
        select document.id, document.boost, document.position
        from search_documents document
        where document.lexemes @@ whole
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
      ) first
      order by first.boost desc, first.position desc, first.id
      limit most
    );
  end $function$`

/**
 * On each side (here and below; above) what matches: the newest where the side is large, and all of them where
 * that was not enough; and what is called exactly so. The texts of a document are long: only those that come
 * first are read.
 */
const candidates = `
  create function search_candidates(
    sought tsquery, sides text[], are_large boolean[], newest text[], exact text, enough int,
    role_names text[], most_matches int, most int, ${sight}
  ) returns table (id uuid, score real) ${settings} as $function$
  #variable_conflict use_column
  declare
    slices text;
    found_here uuid[];
    found_all uuid[] := '{}';
  begin
    for side in 1 .. cardinality(sides) loop
      found_here := null;
      if are_large[side] then
        foreach slices in array newest loop
          found_here := search_matching(
            sought && sides[side]::tsquery && slices::tsquery, role_names, most_matches, most,
            plugin_ids, person, at, only_plugin, only_kind, only_minute, only_facets);
          exit when cardinality(found_here) >= enough;
        end loop;
      end if;
      if found_here is null or cardinality(found_here) < enough then
        found_here := search_matching(
          sought && sides[side]::tsquery, role_names, most_matches, most,
          plugin_ids, person, at, only_plugin, only_kind, only_minute, only_facets);
      end if;
      found_all := found_all || found_here;
    end loop;
    if exact is not null then
      found_all := found_all || array(
        select document.id from search_documents document
        where document.words = exact
          and document.plugin_id = any(plugin_ids)
          and document.lexemes @@ array_to_string(sides, ' | ')::tsquery
          and (document.visible_until is null or document.visible_until > at)
        limit most);
    end if;
    return query
      select document.id,
        ts_rank('{0.1, 0.2, 0.6, 1}', document.lexemes, sought, 32)
      from search_documents document
      where document.id = any(found_all);
  end $function$`
