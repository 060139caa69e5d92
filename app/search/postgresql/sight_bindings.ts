import type { Narrowing } from '#search/narrowing'
import { minuteOfWeek, type Sight } from '#search/sight'

/** The places of `sightBindings` in a call of one of the database's functions. */
export const sightPlaces = '?::text[], ?::uuid, ?::timestamptz, ?::text, ?::text, ?::int, ?::jsonb'

/** Who asks and what they narrow it down to, in the order in which the functions take it. */
export default function sightBindings(
  { at, personId, pluginIds }: Sight,
  { facets, isOpenNow, kind }: Narrowing
) {
  const [plugin, name] = kind ? kind.split('/') : [null, null]
  const minute = isOpenNow ? minuteOfWeek(at) : null
  return [pluginIds, personId, at.toJSDate(), plugin, name, minute, JSON.stringify(facets)]
}
