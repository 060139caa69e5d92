import Territory from '#territories/models/territory'
import knownAs from '#territories/queries/known_as'
import livingTerritory from '#territories/queries/living_territory'

const MOST = 30

/** Territories at or below one's own that are called by the text, from wide to narrow. */
export default function territoriesMatching(within: Territory, search: string) {
  const text = search.trim().slice(0, 30)
  const territories = Territory.query()
    .whereRaw('path <@ ?::ltree', [within.path])
    .whereNull('retired_at')
    .orderByRaw('nlevel(path), code')
    .limit(MOST)
  return text ? knownAs(territories, text) : territories
}

/** The territory with this code at or below one's own, or its successor, or a 404. */
export function territoryWithin(within: Territory, code: string) {
  return livingTerritory(code).whereRaw('path <@ ?::ltree', [within.path]).firstOrFail()
}

/** The territory with this code, wherever it is, or its successor. */
export function territoryCalled(code: string) {
  return livingTerritory(code).firstOrFail()
}
