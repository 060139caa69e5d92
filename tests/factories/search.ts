import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { SearchDocument } from '#search/document'
import search, { everything, type Inquiry } from '#search/queries/search'
import type { Sight } from '#search/sight'
import type Territory from '#territories/models/territory'

/** A document about volunteering that everybody in `territory` may find. */
export function documentOf(
  territory: Territory,
  title: string,
  rest: Partial<SearchDocument> = {}
): SearchDocument {
  return {
    kind: 'shift',
    id: uuid(),
    territoryId: territory.id,
    title,
    detail: '',
    keywords: [],
    href: '/x',
    icon: 'clock',
    ...rest,
  }
}

/** What a guest in `territory` may see while volunteering is on there. */
export function guestSight(territory: Territory, rest: Partial<Sight> = {}): Sight {
  return {
    path: territory.path,
    home: territory.path,
    pluginIds: ['volunteer'],
    personId: null,
    grants: [],
    at: DateTime.now(),
    ...rest,
  }
}

export function inquiryAt(
  territory: Territory,
  typed: string,
  rest: Partial<Inquiry> = {}
): Inquiry {
  return {
    typed,
    sight: guestSight(territory),
    services: [],
    narrowing: everything,
    isOn: () => true,
    ...rest,
  }
}

/** Titles of what is found, normalised, in their order. */
export async function titlesFound(
  territory: Territory,
  typed: string,
  rest: Partial<Inquiry> = {}
) {
  const { results } = await search(inquiryAt(territory, typed, rest))
  return results.map(({ words }) => words)
}
