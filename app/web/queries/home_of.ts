import type { HomeProps } from '#web/pages'
import type Person from '#identity/models/person'
import cardsFor from '#kernel/queries/cards_for'
import { emergencyFor } from '#notifications/queries/inbox_of'
import NoticeTransformer from '#notifications/transformers/notice_transformer'
import balanceOf from '#points/queries/balance'
import type Territory from '#territories/models/territory'
import tilesFor from '#web/queries/tiles_for'
import type { TileDisplay } from '#web/tiles'
import upcomingFor from '#web/queries/upcoming_for'

/** What the home page of a community shows to whoever looks at it. */
export default async function homeOf(
  community: Territory,
  visitor: Person | null,
  display: TileDisplay
): Promise<HomeProps> {
  const isElsewhere = visitor !== null && visitor.territoryId !== community.id
  const resident = isElsewhere ? null : visitor
  // All at the same moment: what is read for them is one statement.
  const [tiles, emergency, cards, upcoming, balance] = await Promise.all([
    tilesFor(display, community, visitor),
    visitor && emergencyFor(visitor),
    cardsFor('home', { community, member: visitor }),
    resident ? upcomingFor(community, resident) : [],
    resident && balanceOf(resident.id),
  ])
  return {
    emergency: emergency && new NoticeTransformer(emergency).toObject(),
    community: community.shortName,
    tiles,
    cards,
    upcoming,
    balance,
    ownCommunity: isElsewhere ? visitor.territory.code : null,
  }
}
