import { DomainError } from '#core/errors'
import type { TerritoryFault } from '#territories/territory_faults'

/** A file of territories with at least one bad line. Nothing of it was imported. */
export class TerritoryFileRefused extends DomainError {
  static override code = 'E_TERRITORIES_FILE_REFUSED'

  constructor(readonly faults: TerritoryFault[]) {
    super({ faults: faults.length })
  }
}
