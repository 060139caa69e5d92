import type Broadcast from '#notifications/models/broadcast'
import type Person from '#identity/models/person'
import type Household from '#identity/models/household'
import { unseal } from '#identity/sealed'

export default class BroadcastTransformer {
  constructor(private broadcast: Broadcast) {}

  toObject() {
    const { createdAt, id, sentAt, state, territory, text, title, withdrawnAt } = this.broadcast
    const { endsAt, isRunning, lastsHours } = this.broadcast
    return {
      ...{ id, state, title, text, lastsHours },
      runsUntil: isRunning ? endsAt!.toISO() : null,
      place: territory.shortName,
      placeCode: territory.code,
      at: (withdrawnAt ?? sentAt ?? createdAt).toISO()!,
      correctsId: this.broadcast.correctsId,
    }
  }
}

/** Somebody who has not read it, as whoever goes there needs them; each look is recorded. */
export function unreaderView(person: Person, homes: Map<string, Household>) {
  const { account, grid, householdId, id, name } = person
  const home = householdId ? homes.get(householdId) : undefined
  const door = home?.unitSealed ? unseal(home.unitSealed) : null
  return {
    id,
    name,
    phone: account ? unseal(account.phoneSealed) : null,
    place: [grid?.name, home?.address, door].filter(Boolean).join(' · '),
  }
}
