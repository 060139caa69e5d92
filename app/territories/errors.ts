import { DomainError } from '#core/errors'
import type { TerritoryFault } from '#territories/territory_faults'

/** A file of territories with at least one bad line. Nothing of it was imported. */
export class TerritoryFileRefused extends DomainError {
  static override code = 'E_TERRITORIES_FILE_REFUSED'

  constructor(readonly faults: TerritoryFault[]) {
    super({ faults: faults.length })
  }
}

export class TerritoryCodeTaken extends DomainError {
  static override code = 'E_TERRITORIES_CODE_TAKEN'
  static override field = 'code'
}

/** A community cannot lie in a grid, nor a grid in a street. */
export class TerritoryMisplaced extends DomainError {
  static override code = 'E_TERRITORIES_MISPLACED'
}

/** It was given up in the meantime; nothing about it can be changed any more. */
export class TerritoryRetired extends DomainError {
  static override code = 'E_TERRITORIES_RETIRED'
}

/** People live there, or something lies below it: merging takes them along, retiring would lose them. */
export class TerritoryStillInUse extends DomainError {
  static override code = 'E_TERRITORIES_STILL_IN_USE'
}

/** Only two of one level become one, and grids only within their community. */
export class TerritoriesDoNotMerge extends DomainError {
  static override code = 'E_TERRITORIES_DO_NOT_MERGE'
}

/** A part must leave something behind; all of it is the whole. */
export class SplitTakesAll extends DomainError {
  static override code = 'E_TERRITORIES_SPLIT_TAKES_ALL'
  static override field = 'grids'
}

/** Bounds belong to a grid of a community, and to nothing else. */
export class NoGrid extends DomainError {
  static override code = 'E_GRIDS_NO_GRID'
}

export class GridsOverlap extends DomainError {
  static override code = 'E_GRIDS_OVERLAP'
  static override field = 'corners'
}

export class BuildingOfAnotherGrid extends DomainError {
  static override code = 'E_GRIDS_BUILDING_TAKEN'
  static override field = 'buildings'
}

/** No GeoJSON, or nothing in it. */
export class GridFileRefused extends DomainError {
  static override code = 'E_GRIDS_FILE_REFUSED'
  static override field = 'file'
}

/** One polygon of a file is no grid; nothing of the file was taken. */
export class GridInFileFaulty extends DomainError {
  static override code = 'E_GRIDS_FILE_FAULTY'
  static override field = 'file'

  /** Each fault has its own sentence. */
  override get textKey() {
    return `grids.file_faults.${this.values.fault}`
  }
}
