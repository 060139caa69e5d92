import recordLook from '#audit/actions/record_look'
import Household from '#identity/models/household'
import type Broadcast from '#notifications/models/broadcast'
import unreadersOf from '#notifications/queries/readers_of'
import { unreaderView } from '#notifications/transformers/broadcast_transformer'

type Look = { by: { id: string }; page: number }

/** Whom to phone, or at whose door to knock. Each of them can see later who looked, and why. */
export default async function lookUpUnreaders(broadcast: Broadcast, { by, page }: Look) {
  const people = await unreadersOf(broadcast, page)
  const homes = await Household.query().whereIn(
    'id',
    people.all().flatMap(({ householdId }) => householdId ?? [])
  )
  for (const person of people.all()) {
    await recordLook({ act: 'messages.unread_seen', by, person, purpose: broadcast.title })
  }
  const homeById = new Map(homes.map((home) => [home.id, home]))
  return {
    people: people.all().map((person) => unreaderView(person, homeById)),
    page: people.currentPage,
    pages: people.lastPage,
  }
}
