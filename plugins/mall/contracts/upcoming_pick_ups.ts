import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { Person, Territory } from '#core/people'
import readTogether from '#core/read_together'

type PickUp = { id: string; good: string; at: string }

/** What a person has still to fetch, by the day on which it goes back. */
export default async function upcomingPickUps(
  { path }: Territory,
  { person }: { person: Person }
): Promise<UpcomingEntry[]> {
  const pickUps = await readTogether<PickUp>(
    `select reservation.id, good.name as good, reservation.expires_at as at
     from mall_reservations as reservation
     join mall_goods as good on good.id = reservation.good_id
     where reservation.person_id = :personId and reservation.expires_at > :now
       and (select path from territories where id = reservation.territory_id) <@ :path::ltree
       and not exists (select from mall_outcomes where reservation_id = reservation.id)
     order by reservation.expires_at, reservation.id limit 20`,
    { personId: person.id, now: new Date().toISOString(), path }
  )
  return pickUps.map(({ at, good, id }) => ({
    say: { key: 'mall.upcoming', values: { good } },
    at,
    href: `/mall/reservations/${id}`,
    icon: 'gift',
  }))
}
