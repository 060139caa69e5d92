import type { Territory } from '#core/people'
import Good from '../models/good.ts'

/** The whole cupboard, hidden goods included, by name. */
export default function allGoods(community: Territory) {
  return Good.within(community).orderBy(['name', 'id'])
}
