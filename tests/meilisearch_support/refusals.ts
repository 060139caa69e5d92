import type IndexInMemory from './index_in_memory.ts'
import type { StandInQuery } from './index_in_memory.ts'

/** An answer that is an error, as the server words it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string = code
  ) {
    super(message)
  }
}

const knownSettings = new Set([
  ...['searchableAttributes', 'displayedAttributes', 'filterableAttributes', 'sortableAttributes'],
  ...['rankingRules', 'localizedAttributes', 'typoTolerance', 'dictionary', 'synonyms'],
  'pagination',
])

export function refuseUnknownSettings(settings: object) {
  const unknown = Object.keys(settings).find((name) => !knownSettings.has(name))
  if (unknown) throw new Refusal(400, 'bad_request', `Unknown field \`${unknown}\``)
}

export function refuseBadIds(documents: { id?: unknown }[]) {
  for (const { id } of documents) {
    if (id === undefined) throw new Refusal(400, 'missing_document_id')
    if (!/^[\w-]{1,511}$/.test(String(id))) throw new Refusal(400, 'invalid_document_id')
  }
}

export function refuseBadQuery(
  { attributesToSearchOn, limit, q, sort }: StandInQuery,
  index: IndexInMemory
) {
  const { searchableAttributes, sortableAttributes } = index.settings
  if (q !== undefined && typeof q !== 'string') throw new Refusal(400, 'invalid_search_q')
  if (limit !== undefined && !Number.isInteger(limit))
    throw new Refusal(400, 'invalid_search_limit')
  for (const rule of sort ?? []) {
    const [name, direction] = rule.split(':')
    const isKnown = sortableAttributes.includes(name) && ['asc', 'desc'].includes(direction)
    if (!isKnown) throw new Refusal(400, 'invalid_search_sort', rule)
  }
  const stray = attributesToSearchOn?.find((name) => !searchableAttributes.includes(name))
  if (stray) throw new Refusal(400, 'invalid_search_attributes_to_search_on', stray)
}
