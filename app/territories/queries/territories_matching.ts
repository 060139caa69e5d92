import Territory from '#territories/models/territory'

const MOST = 30

/** Territories at or below one's own whose name contains the text or whose code it is, from wide to narrow. */
export default function territoriesMatching(within: Territory, search: string) {
  const text = search.trim().slice(0, 30)
  const territories = Territory.query()
    .whereRaw('path <@ ?::ltree', [within.path])
    .orderByRaw('nlevel(path), code')
    .limit(MOST)
  if (text) {
    territories.where((matching) =>
      matching.whereRaw('position(? in name) > 0', [text]).orWhere('code', text)
    )
  }
  return territories
}

/** The territory with this code at or below one's own, or a 404. */
export function territoryWithin(within: Territory, code: string) {
  return Territory.query()
    .whereRaw('path <@ ?::ltree', [within.path])
    .where('code', code)
    .firstOrFail()
}

/** The territory with this code, wherever it is. */
export function territoryCalled(code: string) {
  return Territory.findByOrFail('code', code)
}
