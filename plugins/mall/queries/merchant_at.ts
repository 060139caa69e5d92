import type { Territory } from '#core/people'
import allMerchants from './all_merchants.ts'

/** One merchant of a community; another community's is not found. */
export default function merchantAt(community: Territory, id: string) {
  return allMerchants(community).whereRaw('mall_merchants.id::text = ?', [id]).firstOrFail()
}
