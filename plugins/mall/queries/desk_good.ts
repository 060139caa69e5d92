import type { Territory } from '#core/people'
import Good from '../models/good.ts'
import Reservation from '../models/reservation.ts'

/** A good of the cupboard with all that staff see of it, and how many pieces are put aside. */
export default async function deskGood(community: Territory, id: string) {
  const good = await Good.findWithin(community, id)
  await good.load((relations) => {
    relations.load('season').load('merchant', (merchant) => merchant.preload('organisation'))
    relations.load('pictures', (pictures) => pictures.orderBy(['created_at', 'id']))
  })
  const open = await Reservation.within(community).where('good_id', good.id).doesntHave('outcome')
  return { good, reserved: open.length }
}
