import { thumbnailOf } from '#core/pictures'
import type { Territory } from '#core/people'
import readTogether from '#core/read_together'
import type { ListedGood } from '../views.ts'
import { here } from '../shanghai_time.ts'
import { onOffer } from './goods_on_offer.ts'

const SHOWN = 2

type Row = Omit<ListedGood, 'missing' | 'thumbnail'> & { fileId: string | null }

/** The cheapest goods that are there, as a guest sees them: by one question, for it is asked all the time. */
export default async function goodsOnCard({ path }: Territory): Promise<ListedGood[]> {
  const rows = await readTogether<Row>(
    `select id, name, category, price, stock,
       (select organisations.name from mall_merchants
          join organisations on organisations.id = mall_merchants.organisation_id
          where mall_merchants.id = merchant_id) as merchant,
       (select json_build_object(
          'name', name, 'state', case when starts_on > :today then 'ahead' else 'on' end
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
