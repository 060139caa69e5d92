import inPages, { countOf } from '#registers/lists/in_pages'
import type { RegisterExport } from '#registers/lists/register_exports'
import { housesAt } from '#registers/queries/ground'

/** Houses say nothing of anybody; the number of the title does, and is left out unless asked for in full. */
const housesExport: RegisterExport = {
  columns: [
    ...['estate', 'number', 'address', 'door', 'use', 'status', 'buildingArea', 'exclusiveArea'],
    'titleNumber',
  ],
  count: (territory) => countOf(housesAt(territory)),
  async *rows(territory, { i18n, isUnmasked }) {
    for await (const house of inPages(housesAt(territory).preload('building'))) {
      const { building, buildingArea, door, exclusiveArea, status, titleNumber, use } = house
      yield [
        building.estate,
        building.number,
        building.address,
        door,
        i18n.t(`registers.uses.${use}`),
        i18n.t(`registers.statuses.${status}`),
        buildingArea && buildingArea / 100,
        exclusiveArea && exclusiveArea / 100,
        isUnmasked ? titleNumber : null,
      ]
    }
  },
}

export default housesExport
