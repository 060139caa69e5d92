import type { SearchDocument } from '#core/search'
import type Good from '../models/good.ts'

export default class GoodTransformer {
  constructor(private good: Good) {}

  /** For residents. `balance` is what the viewer can spend, or null for a guest. */
  forResident(balance: number | null) {
    const { description, id, name, price, stock } = this.good
    const missing = balance === null ? 0 : Math.max(0, price - balance)
    return { id, name, description, price, stock, missing }
  }

  forSearch(): SearchDocument {
    const { description, id, name, territoryId } = this.good
    const href = `/mall/goods/${id}`
    return {
      kind: 'good',
      id,
      territoryId,
      title: name,
      detail: description,
      keywords: [],
      href,
      icon: 'gift',
    }
  }

  forDesk() {
    const { description, id, isPublished, name, price, stock } = this.good
    return { id, name, description, price, stock, isPublished }
  }
}
