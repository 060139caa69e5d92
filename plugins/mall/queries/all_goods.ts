import type { Territory } from '#core/people'
import Good from '../models/good.ts'

/** The whole cupboard: what is on offer before what is hidden, the cheaper first. */
export default function allGoods(community: Territory) {
  return Good.within(community).orderByRaw('published_at is null').orderBy(['price', 'id'])
}
