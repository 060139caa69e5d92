import type { TransactionClient } from '#core/database'
import { capAccount, capSource, type Cap, type CapScope } from '#points/caps'
import type { HoldCommand, PostCommand } from '#points/commands'
import { CapReached } from '#points/errors'
import within from '#points/ledger'
import type { AccountState } from '#points/ledger_state'
import householdOf from '#points/queries/household_of'

/** What counts against caps: one account for each, and what stands across from them; 0 where nothing counts. */
export type CapCounters = { source: number; caps: { id: number; most: number }[] }

/** Staff may have set another cap since an account was opened: what it has counted already stays. Locked before. */
export default async function followCaps(
  caps: CapCounters['caps'],
  states: Map<number, AccountState>,
  client: TransactionClient
) {
  const changed = caps.filter(({ id, most }) => states.get(id)!.maxBalance !== most)
  for (const { id, most } of changed) {
    await client.from('points_accounts').where({ id }).update({ max_balance: most })
  }
}

/** The counters of what one person does; a cap of a household is none for who lives alone in the registers. */
export async function capCounters(
  caps: Cap[],
  scope: Omit<CapScope, 'householdId'>,
  client: TransactionClient
): Promise<CapCounters> {
  if (caps.length === 0) return { source: 0, caps: [] }

  const needsHousehold = caps.some(({ per }) => per === 'household')
  const householdId = needsHousehold ? await householdOf(scope.personId, client) : null
  const whole = { ...scope, householdId }
  const accounts = caps.map((cap) => capAccount(cap, whole)).filter((each) => each !== null)
  const ids = await within(client).accounts(...accounts, capSource(whole))
  return {
    source: ids.at(-1)!,
    caps: accounts.map(({ maxBalance }, place) => ({ id: ids[place], most: maxBalance! })),
  }
}

type Counted = Omit<PostCommand | HoldCommand, 'type' | 'debit' | 'credit' | 'expiresAt' | 'lot'>

/** What each cap counts of a movement, to be linked with it. */
export function countedBy(
  { caps, source }: CapCounters,
  { actorId, amount, memo, reference }: Counted
): PostCommand[] {
  return caps.map(({ id: credit }) => ({
    type: 'post',
    kind: 'cap',
    reference: `cap:${credit}:${reference}`,
    debit: source,
    credit,
    amount,
    memo,
    actorId,
  }))
}

/** How many whole points the tightest cap leaves, and how many it allows in all; null without caps. */
export function roomUnder(caps: CapCounters['caps'], states: Map<number, AccountState>) {
  const rooms = caps.map(({ id, most }) => ({ left: most - states.get(id)!.posted, most }))
  return rooms.reduce<{ left: number; most: number } | null>((tightest, room) => {
    return tightest === null || room.left < tightest.left ? room : tightest
  }, null)
}

/** The accounts of the counters themselves, to be locked together with what they count. */
export function idsOfCounters({ caps, source }: CapCounters) {
  return caps.length > 0 ? [source, ...caps.map(({ id }) => id)] : []
}

type Planned = { amount: number; counters: CapCounters }

/** Throws unless every cap leaves room for what is planned. The counters are locked, so it stays true. */
export async function expectRoom(
  planned: Planned[],
  states: Map<number, AccountState>,
  client: TransactionClient
) {
  for (const { amount, counters } of planned) {
    const room = roomUnder(counters.caps, states)
    if (room && room.left < amount) {
      // Staff may have lowered a cap below what has been moved already.
      throw new CapReached({ left: Math.max(0, room.left), most: room.most })
    }
    await followCaps(counters.caps, states, client)
  }
}
