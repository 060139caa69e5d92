import type { TransactionClient } from '#core/database'
import { AlreadyLivesThere, HouseholdHasHead } from '#identity/errors'
import type { KeptLine } from '#registers/actions/check_chunk'
import {
  HouseHasOwner,
  LineKnown,
  OrganisationListed,
  RegisteredElsewhere,
  RelationDoubled,
} from '#registers/errors'
import explain from '#registers/explain'
import type { ListContext, RegisterList } from '#registers/lists/register_list'
import lineFaults, { type LineFault } from '#sheets/line_faults'

export type Result = {
  line: number
  outcome: 'taken' | 'known' | 'faulty'
  recordId: string | null
  faults: LineFault[]
}

const BROKEN_CONSTRAINT = new Set(['23505', '23514', '23P01'])

const explainLine = explain({
  household_members_live_there_once: AlreadyLivesThere,
  household_members_have_one_head: HouseholdHasHead,
  house_relations_are_not_doubled: RelationDoubled,
  house_relations_have_one_owner: HouseHasOwner,
  house_relations_register_once: RegisteredElsewhere,
  organisations_territory_id_social_credit_code_unique: OrganisationListed,
})

/** Makes records of lines, all at once or, where the database objects, one by one and without those it objects to. */
export default async function applyChunk(
  list: RegisterList<unknown>,
  lines: KeptLine[],
  context: ListContext
): Promise<Result[]> {
  try {
    return await written(list, lines, context)
  } catch (error) {
    if (!isBrokenConstraint(error)) throw error
    if (lines.length === 1) return [refused(lines[0], error)]
  }
  const results: Result[] = []
  for (const line of lines) results.push(...(await applyChunk(list, [line], context)))
  return results
}

async function written(list: RegisterList<unknown>, lines: KeptLine[], context: ListContext) {
  const rows = lines.map(({ row }) => row)
  const ids = await within(context.client, (client) => list.write(rows, { ...context, client }))
  return lines.map((line, place) => resultOf(line, ids[place]))
}

function resultOf({ number: line }: KeptLine, recordId: string | null): Result {
  if (recordId) return { line, outcome: 'taken', recordId, faults: [] }
  return {
    line,
    outcome: 'known',
    recordId,
    faults: lineFaults('registers', line, new LineKnown()),
  }
}

function refused({ number: line }: KeptLine, error: unknown): Result {
  try {
    return explainLine(error)
  } catch (inWords) {
    // It is no accident but what the database says against this line.
    const faults = lineFaults('registers', line, inWords)
    return { line, outcome: 'faulty', recordId: null, faults }
  }
}

/** What was written before the database objected is not kept, and the transaction goes on. */
async function within<Value>(
  client: TransactionClient,
  work: (savepoint: TransactionClient) => Promise<Value>
) {
  const savepoint = await client.transaction()
  try {
    const value = await work(savepoint)
    await savepoint.commit()
    return value
  } catch (error) {
    await savepoint.rollback()
    throw error
  }
}

function isBrokenConstraint(error: unknown) {
  return error instanceof Error && 'code' in error && BROKEN_CONSTRAINT.has(String(error.code))
}
