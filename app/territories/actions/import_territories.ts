import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { TerritoryFileRefused } from '#territories/errors'
import readingOfName from '#territories/name_reading'
import faultsOf, { rankOf, type StoredTerritory } from '#territories/territory_checks'
import type { TerritoryFault } from '#territories/territory_faults'
import readTerritoryLines, { type TerritoryLine } from '#territories/territory_lines'
import readTerritoryText from '#territories/territory_text'

export type TerritoryImport = { created: number; changed: number; unchanged: number }

/** PostgreSQL takes 65,535 values in one statement; a territory has seven. */
const CHUNK = 5_000

/**
 * Brings the territories of a CSV file into the tree: new ones are added and new names taken
 * over; what the file does not mention stays. If any line is bad nothing changes.
 * @throws TerritoryFileRefused with every fault and its line
 */
export default async function importTerritories(file: Uint8Array): Promise<TerritoryImport> {
  const { text, fault } = readTerritoryText(file)
  if (fault !== null) throw new TerritoryFileRefused([{ line: null, text: fault }])
  const { lines, faults } = readTerritoryLines(text)

  return transaction(async (client) => {
    // Two imports at once would both find the same code missing.
    await client.rawQuery('lock table territories in share row exclusive mode')
    const stored = await storedTerritories(lines, client)
    refuse([...faults, ...faultsOf(lines, stored)])

    const created = lines.filter((line) => !stored.has(line.code))
    const renamed = lines.filter(
      ({ code, name }) => stored.has(code) && stored.get(code)?.name !== name
    )
    await create(created, stored, client)
    await rename(renamed, client)
    return {
      created: created.length,
      changed: renamed.length,
      unchanged: lines.length - created.length - renamed.length,
    }
  })
}

function refuse(faults: TerritoryFault[]) {
  if (faults.length === 0) return
  throw new TerritoryFileRefused(
    faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0))
  )
}

/** The territories that the file mentions and that are there already, by code; rows, since there may be very many. */
async function storedTerritories(lines: TerritoryLine[], client: TransactionClient) {
  const codes = lines.flatMap(({ code, parentCode }) => (parentCode ? [code, parentCode] : [code]))
  const territories: StoredTerritory[] = await client
    .from('territories')
    .whereRaw('code = any(?::text[])', [codes])
    .select('id', 'code', 'name', 'level', 'path')
  return new Map(territories.map((territory) => [territory.code, territory]))
}

/** From the top of the tree down: every parent is higher than its children, so it has its path first. */
async function create(
  lines: TerritoryLine[],
  stored: Map<string, { id: string; path: string }>,
  client: TransactionClient
) {
  const places = new Map(stored)
  const rows = lines
    .toSorted((one, other) => rankOf(one.level) - rankOf(other.level))
    .map(({ code, level, name, parentCode }) => {
      const parent = parentCode ? places.get(parentCode) : undefined
      const place = { id: uuid(), path: parent ? `${parent.path}.${code}` : code }
      places.set(code, place)
      return {
        ...place,
        code,
        level,
        name,
        reading: readingOfName(name),
        parent_id: parent?.id ?? null,
      }
    })
  for (let start = 0; start < rows.length; start += CHUNK) {
    await client.table('territories').multiInsert(rows.slice(start, start + CHUNK))
  }
}

async function rename(lines: TerritoryLine[], client: TransactionClient) {
  await client.rawQuery(
    `update territories set name = renamed.name, reading = renamed.reading, updated_at = now()
     from unnest(?::text[], ?::text[], ?::text[]) as renamed (code, name, reading)
     where territories.code = renamed.code`,
    [
      lines.map((line) => line.code),
      lines.map((line) => line.name),
      lines.map((line) => readingOfName(line.name)),
    ]
  )
}
