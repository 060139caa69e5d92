import Territory from '#territories/models/territory'
import { communityByCode, gridsOf } from '#territories/queries/grids_of'

/** Where the demo takes place. */
export type DemoPlace = {
  community: Territory
  grids: Territory[]
  street: Territory
  city: Territory
}

/** 南苑社区 in 东大街街道, 凉州区. Its neighbours are left as another city would find them. */
export default async function demoPlace(): Promise<DemoPlace> {
  const community = await communityByCode('620602001001')
  const above = (level: 'street' | 'city') =>
    Territory.query().where({ level }).whereRaw('path @> ?::ltree', [community.path]).firstOrFail()
  return {
    community,
    grids: await gridsOf(community),
    street: await above('street'),
    city: await above('city'),
  }
}
