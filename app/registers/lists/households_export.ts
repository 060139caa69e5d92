import { unseal } from '#identity/sealed'
import { maskDoor } from '#registers/door'
import inPages, { countOf } from '#registers/lists/in_pages'
import type { RegisterExport } from '#registers/lists/register_exports'
import { householdsAt } from '#registers/queries/ground'

const householdsExport: RegisterExport = {
  columns: ['household', 'address', 'door'],
  count: (territory) => countOf(householdsAt(territory)),
  async *rows(territory, { isUnmasked }) {
    for await (const { address, number, unitSealed } of inPages(householdsAt(territory))) {
      const unit = unitSealed ? unseal(unitSealed) : null
      yield [number, address, unit && !isUnmasked ? maskDoor(unit) : unit]
    }
  },
}

export default householdsExport
