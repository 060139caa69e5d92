import type { OpenWork } from '#core/contracts/open_work'
import type Person from '#identity/models/person'
import Appeal from '#purse/models/appeal'
import type Territory from '#territories/models/territory'

/** The questions that somebody sees to in a territory, and that nobody else would. */
export default async function appealsAsWork(
  { id }: Person,
  territory: Territory
): Promise<OpenWork[]> {
  const count = (await appealsInHand(id, territory)).length
  const say = { key: 'purse.desk.appeals.in_hand', values: { count } }
  return [{ say, count, href: '/desk/points/appeals' }]
}

/** Open and taken up by this person. */
export function appealsInHand(personId: string, territory: Territory) {
  return Appeal.within(territory)
    .where('taken_up_by_id', personId)
    .withScopes((appeals) => appeals.open())
}
