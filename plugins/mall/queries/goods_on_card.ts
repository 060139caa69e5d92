import { thumbnailOf } from '#core/pictures'
import type { Territory } from '#core/people'
import readTogether from '#core/read_together'
import type { OfferedGood } from '../pages.ts'
import { here } from '../shanghai_time.ts'
import { onOffer } from './goods_on_offer.ts'

const SHOWN = 2

type Row = Omit<OfferedGood, 'missing' | 'thumbnail'> & { fileId: string | null }

/** The cheapest goods that are there, as a guest sees them: by one question, for it is asked all the time. */
export default async function goodsOnCard({ path }: Territory): Promise<OfferedGood[]> {
  const rows = await readTogether<Row>(
    `select id, name, description, category, price, stock,
       most_per_household as "mostPerHousehold", most_per_person as "mostPerPerson",
       (select organisations.name from mall_merchants
          join organisations on organisations.id = mall_merchants.organisation_id
          where mall_merchants.id = merchant_id) as merchant,
       (select json_build_object(
          'id', id, 'name', name, 'startsOn', starts_on, 'endsOn', ends_on,
          'state', case when starts_on > :today then 'ahead' else 'on' end
        ) from mall_seasons where id = season_id) as season,
       (select file_id from mall_pictures
          where good_id = mall_goods.id order by created_at, id limit 1) as "fileId"
     from mall_goods
     where ${onOffer} and stock > 0
       and territory_id in (select id from territories where path <@ :path::ltree)
     order by price, id limit ${SHOWN}`,
    { path, today: here().toISODate()! }
  )
  return rows.map(({ fileId, ...good }) => {
    return { ...good, missing: 0, thumbnail: fileId && thumbnailOf({ fileId }) }
  })
}
