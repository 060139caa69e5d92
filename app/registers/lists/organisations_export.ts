import inPages, { countOf } from '#registers/lists/in_pages'
import type { RegisterExport } from '#registers/lists/register_exports'
import { organisationsAt } from '#registers/queries/ground'
import OrganisationTransformer from '#registers/transformers/organisation_transformer'

const organisationsExport: RegisterExport = {
  columns: [
    ...['organisation', 'kind', 'socialCreditCode', 'address', 'grid'],
    ...['legalPersonName', 'legalPersonNumber', 'phone'],
  ],
  count: (territory) => countOf(organisationsAt(territory)),
  async *rows(territory, { i18n, isUnmasked }) {
    for await (const organisation of inPages(organisationsAt(territory).preload('grid'))) {
      const { address, grid, kind, name, ...rest } = new OrganisationTransformer(
        organisation
      ).whole(isUnmasked)
      yield [
        ...[name, i18n.t(`registers.kinds.${kind}`), rest.socialCreditCode, address, grid],
        ...[rest.legalPersonName, rest.legalPersonNumber, rest.phone],
      ]
    }
  },
}

export default organisationsExport
