import { normaliseSocialCreditCode } from '#identity/social_credit_code'
import { organisationsAt, withId } from '#registers/queries/ground'
import type Territory from '#territories/models/territory'

const PAGE = 30

type Search = { q?: string; kind?: string; page?: number }

/** Organisations of a place by name, initials or credit code, in pages. */
export default function organisationsMatching(territory: Territory, search: Search) {
  return matchingOrganisations(territory, search)
    .preload('grid')
    .orderBy(['name_initials', 'organisations.id'])
    .paginate(search.page ?? 1, PAGE)
}

/** The same without order and pages. */
function matchingOrganisations(territory: Territory, { kind, q }: Search) {
  const organisations = organisationsAt(territory).whereNull('closed_on')
  if (kind) organisations.where('kind', kind)
  if (q) {
    organisations.where((either) =>
      either
        .whereRaw('position(? in organisations.name) > 0', [q])
        .orWhereRaw('starts_with(organisations.name_initials, ?)', [q.toLowerCase()])
        .orWhere('social_credit_code', normaliseSocialCreditCode(q))
    )
  }
  return organisations
}

export function organisationAt(territory: Territory, id: string) {
  return withId(organisationsAt(territory), 'organisations', id).preload('grid').firstOrFail()
}
