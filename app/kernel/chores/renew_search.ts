import db from '@adonisjs/lucid/services/db'
import type { ChoreContext } from '#chores/chore'
import rebuildSearch from '#kernel/actions/rebuild_search'
import searchParts from '#kernel/search_parts'
import learnNames from '#search/actions/learn_names'
import coreSources from '#search/core_sources'
import dictionary from '#search/dictionary'
import { FORM } from '#search/entry'
import { putInOrder } from '#search/postgresql/waiting_list'

/** What the territories were when this process last looked at them. */
let territoriesSeen = ''

/**
 * Keeps in the index what no action tells it of: the territories, which are imported, and all that was
 * indexed by an earlier version in another form; and what plugins are known by. What was written meanwhile
 * is put in order, so that no search has to look through it.
 */
export default async function renewSearch({ signal }: ChoreContext) {
  const territories = await territoriesNow()
  const ids = await inOldForm()
  if (territories !== territoriesSeen) {
    dictionary.forget()
    for (const { id } of coreSources) ids.add(id)
  }
  for (const part of searchParts().filter(({ id }) => ids.has(id))) {
    if (signal.aborted) return
    await rebuildSearch(part)
  }
  territoriesSeen = territories
  await learnNames()
  await putInOrder()
}

async function territoriesNow(): Promise<string> {
  const { state } = await db
    .from('territories')
    .select(db.raw("count(*) || ' ' || coalesce(max(updated_at)::text, '') as state"))
    .firstOrFail()
  return state
}

async function inOldForm() {
  const rows: { plugin_id: string }[] = await db
    .from('search_documents')
    .where('form', '<', FORM)
    .distinct('plugin_id')
  return new Set(rows.map((row) => row.plugin_id))
}
