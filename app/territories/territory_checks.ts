import { territoryLevels } from '#territories/models/territory'
import { faultTexts, type TerritoryFault } from '#territories/territory_faults'
import type { TerritoryLine } from '#territories/territory_lines'

/** A territory that is there already, as the import needs it. */
export type StoredTerritory = {
  id: string
  code: string
  name: string
  level: string
  path: string
}

/** What is known when a line is checked: the other lines, and the territories that are there already. */
type Surroundings = { inFile: Map<string, TerritoryLine>; stored: Map<string, StoredTerritory> }

/** Everything that is wrong with the lines, in their order. */
export default function faultsOf(
  lines: TerritoryLine[],
  stored: Map<string, StoredTerritory>
): TerritoryFault[] {
  const surroundings = { inFile: firstOfEachCode(lines), stored }
  return lines.flatMap((line) => {
    const texts = [...malformations(line), ...misplacements(line, surroundings)]
    return texts.map((text) => ({ line: line.number, text }))
  })
}

/** 0 for a province and more the further down; -1 for a word that is no level. */
export function rankOf(level: string) {
  return territoryLevels.findIndex((known) => known === level)
}

function firstOfEachCode(lines: TerritoryLine[]) {
  const coded = lines.filter((line) => line.code)
  return new Map(coded.toReversed().map((line) => [line.code, line]))
}

function* malformations({ code, level, name }: TerritoryLine) {
  if (code === '') yield faultTexts.emptyCode()
  // The code becomes a label in an ltree path, which takes nothing else.
  else if (!/^\w{1,40}$/.test(code)) yield faultTexts.malformedCode(code)
  if (rankOf(level) === -1) yield faultTexts.unknownLevel(level)
  if (name === '') yield faultTexts.emptyName()
  else if (!/^\P{Cc}{1,60}$/u.test(name)) yield faultTexts.malformedName()
}

function* misplacements(line: TerritoryLine, { inFile, stored }: Surroundings) {
  const first = inFile.get(line.code)
  if (first && first !== line) yield faultTexts.codeTwice(line.code, first.number)

  const cycle = cycleFrom(line, inFile)
  if (cycle) yield faultTexts.cycle(cycle)
  else yield* faultsOfParent(line, { inFile, stored })

  const before = stored.get(line.code)
  if (before) yield* changes(line, before)
}

function* faultsOfParent({ level, parentCode }: TerritoryLine, { inFile, stored }: Surroundings) {
  if (rankOf(level) === -1) return
  if (!parentCode) {
    // A city may bring its own tree, but a community without a county would belong to nobody.
    if (rankOf(level) >= rankOf('street')) yield faultTexts.noParent(level)
    return
  }

  const parent = inFile.get(parentCode) ?? stored.get(parentCode)
  if (!parent) yield faultTexts.parentMissing(parentCode)
  else if (rankOf(parent.level) === -1) return
  else if (rankOf(parent.level) >= rankOf(level))
    yield faultTexts.parentNotHigher(parent.level, level)
  else if (level === 'grid' && parent.level !== 'community') {
    yield faultTexts.gridOutsideCommunity(parent.level)
  }
}

/** Places are moved by merging and migrating, which take along what belongs to them; not by a file. */
function* changes({ level, parentCode }: TerritoryLine, before: StoredTerritory) {
  const parentBefore = before.path.split('.').at(-2) ?? null
  if (parentBefore !== parentCode) yield faultTexts.parentChanged(parentBefore, parentCode)
  if (before.level !== level) yield faultTexts.levelChanged(before.level, level)
}

/**
 * The codes from a line up and round to itself again, or null. Only short rounds are named:
 * in any round some parent is not higher than its child, so the long ones are found as well.
 */
function cycleFrom(line: TerritoryLine, inFile: Map<string, TerritoryLine>) {
  const codes = [line.code]
  let above = inFile.get(line.parentCode ?? '')
  while (above && codes.length <= territoryLevels.length) {
    codes.push(above.code)
    if (above.code === line.code) return codes
    above = inFile.get(above.parentCode ?? '')
  }
  return null
}
