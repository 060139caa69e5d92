import Territory, { type TerritoryLevel } from '#territories/models/territory'

/** The territory with just this code at or below one's own, retired or not, or a 404. */
export function territoryAt(within: Territory, code: string) {
  return Territory.query()
    .where('code', String(code))
    .whereRaw('path <@ ?::ltree', [within.path])
    .firstOrFail()
}

/** From one's own territory down to another. */
export function wayDown(within: Territory, { path }: Territory) {
  return Territory.query()
    .whereRaw('path @> ?::ltree and path <@ ?::ltree', [path, within.path])
    .orderByRaw('nlevel(path)')
}

/** What lies directly below, in the order of codes; what was given up comes last. */
export function territoriesBelow({ id }: Territory) {
  return Territory.query()
    .where('parent_id', id)
    .orderByRaw('retired_at is not null')
    .orderBy('code')
}

/** The community with just this code at or below one's own, or a 404. */
export function communityAt(within: Territory, code: string) {
  return ofLevel(within, code, 'community')
}

/** The grid with just this code at or below one's own, or a 404. */
export function gridWithin(within: Territory, code: string) {
  return ofLevel(within, code, 'grid')
}

function ofLevel(within: Territory, code: string, level: TerritoryLevel) {
  return Territory.query()
    .where({ code: String(code), level })
    .whereRaw('path <@ ?::ltree', [within.path])
    .firstOrFail()
}

/** A territory and what lies directly below it, as far as it is still there. */
export function placesToList({ id }: Territory) {
  return Territory.query()
    .where((own) => own.where('id', id).orWhere('parent_id', id))
    .whereNull('retired_at')
    .orderByRaw('nlevel(path), code')
}
