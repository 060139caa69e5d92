/** A row of the index with the path of its territory, as it is sent. */
export type SentRow = {
  id: string
  plugin_id: string
  kind: string
  title: string
  detail: string
  keywords: string[]
  high: string
  normal: string
  low: string
  pinyin: string
  initials: string
  roles: string[]
  owner_id: string | null
  visible_from: Date | null
  visible_until: Date | null
  boost: number
  position: string
  facets: Record<string, string>
  open_during: string | null
  digest: string
  path: string
}

/** Later than anything ends, in seconds; Meilisearch compares numbers. */
const NEVER = 10 ** 12

/** In minutes: what opens at another minute counts as open from the quarter on, until the database has looked. */
export const QUARTER = 15

/** What Meilisearch keeps of a row: the texts, and by what it is decided who may find it. */
export default function meilisearchDocumentOf(row: SentRow) {
  const labels = row.path.split('.')
  return {
    id: row.id,
    title: row.title,
    keywords: row.keywords,
    pinyin: row.pinyin,
    initials: row.initials,
    high: row.high,
    detail: row.detail,
    normal: row.normal,
    low: row.low,
    plugin: row.plugin_id,
    kind: `${row.plugin_id}/${row.kind}`,
    at: labels.at(-1),
    below: labels,
    forEverybody: row.owner_id === null && row.roles.length === 0,
    owner: row.owner_id,
    roles: row.roles.flatMap((role) => labels.map((label) => `${role}@${label}`)),
    from: row.visible_from ? secondsOf(row.visible_from) : 0,
    until: row.visible_until ? secondsOf(row.visible_until) : NEVER,
    openAt: row.open_during ? quartersIn(row.open_during) : [],
    facets: Object.entries(row.facets).map(([name, value]) => `${name}=${value}`),
    boost: row.boost,
    position: Number(row.position),
    digest: row.digest,
  }
}

function secondsOf(date: Date) {
  return Math.floor(date.getTime() / 1000)
}

/** `{[510,1080),[1950,2520)}` as the quarters of an hour that it touches. */
function quartersIn(multirange: string) {
  return [...multirange.matchAll(/\[(\d+),(\d+)\)/g)].flatMap(([, from, to]) => {
    const first = Math.floor(Number(from) / QUARTER)
    const count = Math.ceil(Number(to) / QUARTER) - first
    return Array.from({ length: count }, (_, place) => first + place)
  })
}
