import type { TransactionClient } from '#core/database'
import { holdings, whoseRows, type NamedHolding } from '#privacy/dictionary'
import type { Outcome } from '#privacy/models/erasure_run'

type Wanted = { access: boolean; rest: boolean }

/**
 * Does with what the core holds about a person what the dictionary says, table by table; `access` is what
 * they sign in with. One that cannot throws, and its name is in the error.
 */
export default async function eraseHeld(
  people: string[],
  wanted: Wanted,
  client: TransactionClient
) {
  const outcomes: Outcome[] = []
  for (const holding of holdings()) {
    if (holding.erasing.outcome === 'by_plugins') continue
    const isWanted = holding.isAccess ? wanted.access : wanted.rest
    const isLeft = holding.isAccess && wanted.rest && !wanted.access
    if (isLeft) outcomes.push(outcomeOf(holding, 'retained', 'account'))
    else if (isWanted) outcomes.push(await eraseOne(holding, people, client))
  }
  return outcomes
}

async function eraseOne(holding: NamedHolding, people: string[], client: TransactionClient) {
  const { erasing } = holding
  try {
    if (erasing.outcome === 'erased') await erase(holding, people, client)
    if (erasing.outcome === 'anonymised') await anonymise(holding, people, client)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`"${holding.domain}.${holding.kind}" could not be erased: ${message}`, {
      cause: error,
    })
  }
  const basis = erasing.outcome === 'retained' ? erasing.basis : null
  return outcomeOf(holding, erasing.outcome, basis)
}

async function erase(holding: NamedHolding, people: string[], client: TransactionClient) {
  await client.rawQuery(`delete from ${holding.table} where ${whoseRows(holding)}`, { people })
}

async function anonymise(holding: NamedHolding, people: string[], client: TransactionClient) {
  const { erasing, table } = holding
  const set = erasing.outcome === 'anonymised' ? Object.entries(erasing.set) : []
  if (set.length === 0) return
  const values = set.map(([column, value]) => `${column} = ${value}`).join(', ')
  await client.rawQuery(`update ${table} set ${values} where ${whoseRows(holding)}`, { people })
}

function outcomeOf(
  { domain, kind }: NamedHolding,
  outcome: Outcome['outcome'] | 'by_plugins',
  basis: string | null
): Outcome {
  const told = outcome === 'by_plugins' ? 'retained' : outcome
  return {
    owner: domain,
    what: `privacy.kinds.${domain}.${kind}`,
    outcome: told,
    basis: basis && `privacy.retained.${basis}`,
  }
}
