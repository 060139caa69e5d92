import { QUARTER } from '#search/meilisearch/meilisearch_document'
import type { Narrowing } from '#search/narrowing'
import { labelsAbove, minuteOfWeek, type Sight } from '#search/sight'

/** The same that PostgreSQL is asked, as filters of Meilisearch: for here and below, and for above. */
export default function filtersOf(sight: Sight, narrowing: Narrowing): string[] {
  const rest = [audienceOf(sight), ...timeOf(sight), ...narrowed(sight, narrowing)]
  const above = labelsAbove(sight)
  const sides = [
    `below = ${quoted(lastLabel(sight.path))}`,
    ...(above.length > 0 ? [`at IN ${list(above)}`] : []),
  ]
  return sides.map((side) => [`plugin IN ${list(sight.pluginIds)}`, side, ...rest].join(' AND '))
}

function audienceOf({ grants, personId }: Sight) {
  const roles = grants.map(({ path, role }) => `${role}@${lastLabel(path)}`)
  const own = personId ? [`owner = ${quoted(personId)}`] : []
  const byRole = roles.length > 0 ? [`roles IN ${list(roles)}`] : []
  return `(${['forEverybody = true', ...own, ...byRole].join(' OR ')})`
}

function timeOf({ at }: Sight) {
  const now = Math.floor(at.toSeconds())
  return [`from <= ${now}`, `until > ${now}`]
}

function narrowed(sight: Sight, { facets, isOpenNow, kind }: Narrowing) {
  const open = `openAt = ${Math.floor(minuteOfWeek(sight.at) / QUARTER)}`
  return [
    ...(kind ? [`kind = ${quoted(kind)}`] : []),
    ...(isOpenNow ? [open] : []),
    ...Object.entries(facets).map(([name, value]) => `facets = ${quoted(`${name}=${value}`)}`),
  ]
}

function list(words: string[]) {
  return `[${words.map(quoted).join(', ')}]`
}

function quoted(word: string) {
  return `"${word.replace(/[\\"]/g, '\\$&')}"`
}

function lastLabel(path: string) {
  return path.split('.').at(-1)!
}
