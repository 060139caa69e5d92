import type { HomeProps } from '#web/pages'
import type Person from '#identity/models/person'
import cardsFor from '#kernel/queries/cards_for'
import emergencyFor from '#notifications/queries/emergency_for'
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
  const emergency = visitor ? await emergencyFor(visitor.id) : null
  return {
    emergency: emergency && new NoticeTransformer(emergency).toObject(),
    community: community.shortName,
    tiles: await tilesFor(display, community, visitor),
    cards: await cardsFor('home', { community, member: visitor }),
    upcoming: visitor && !isElsewhere ? await upcomingFor(community, visitor) : [],
    balance: visitor && !isElsewhere ? await balanceOf(visitor.id) : null,
    ownCommunity: isElsewhere ? visitor.territory.code : null,
  }
}
