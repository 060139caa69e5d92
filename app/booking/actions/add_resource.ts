import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Resource from '#booking/models/resource'

/** What staff decide about a resource; `app/booking/models/resource.ts` says what each means. */
export type ResourceRules = Pick<
  Resource,
  | 'name'
  | 'capacity'
  | 'leastPeople'
  | 'stepMinutes'
  | 'leastMinutes'
  | 'mostMinutes'
  | 'minutesBefore'
  | 'minutesAfter'
  | 'noticeMinutes'
  | 'advanceDays'
  | 'cancelMinutes'
  | 'checkInMinutes'
  | 'offerMinutes'
  | 'monthlyPerHousehold'
  | 'holidays'
  | 'confirmation'
  | 'price'
  | 'pricePer'
  | 'deposit'
  | 'purposes'
  | 'terms'
>

export type NewResource = Partial<ResourceRules> & {
  pluginId: string
  territoryId: string
  name: string
  /** What it is a part of. */
  parent?: Resource
}

/** A room for an hour or two, at once and for nothing. */
export const usualRules: Omit<ResourceRules, 'name'> = {
  capacity: 20,
  leastPeople: 1,
  stepMinutes: 30,
  leastMinutes: 60,
  mostMinutes: 180,
  minutesBefore: 0,
  minutesAfter: 0,
  noticeMinutes: 60,
  advanceDays: 14,
  cancelMinutes: 120,
  checkInMinutes: null,
  offerMinutes: 120,
  monthlyPerHousehold: null,
  holidays: 'closed',
  confirmation: 'instant',
  price: 0,
  pricePer: 'booking',
  deposit: 0,
  purposes: [],
  terms: '',
}

/** Adds a resource, or a part of one. Whoever has the whole has the new part too, from the first moment on. */
export default async function addResource({ parent, ...words }: NewResource) {
  return transaction(async (client) => {
    if (parent) await lockTree(parent, client)
    const id = uuid()
    const resource = await Resource.create(
      {
        ...usualRules,
        ...words,
        id,
        parentId: parent?.id ?? null,
        lineage: [...(parent?.lineage ?? []), id],
        termsVersion: 1,
        retiredAt: null,
      },
      { client }
    )
    if (parent) await handOver(parent, resource, client)
    return resource
  })
}

/** Nobody books anything of the tree while it changes. */
async function lockTree({ rootId }: Resource, client: TransactionClient) {
  await client.rawQuery('select id from booking_resources where id = ? for update', [rootId])
}

/** What is booked, offered or drawn for of all that is above is so of the new part; the parent is a leaf no more. */
async function handOver(parent: Resource, part: Resource, client: TransactionClient) {
  await client.rawQuery(
    `insert into booking_occupancies (booking_id, wait_id, lottery_time_id, leaf_id, during)
     select distinct taken.booking_id, wait_id, lottery_time_id, :part::uuid, during
     from booking_occupancies as taken
     left join bookings on bookings.id = taken.booking_id
     left join booking_waits on booking_waits.id = wait_id
     left join booking_lottery_times as drawn on drawn.id = lottery_time_id
     left join booking_lotteries as lottery on lottery.id = drawn.lottery_id
     where coalesce(bookings.resource_id, booking_waits.resource_id, lottery.resource_id)
       = any(:above)`,
    { part: part.id, above: parent.lineage }
  )
  await client.from('booking_occupancies').where('leaf_id', parent.id).delete()
}
