import { pictured, thumbnailOf } from '#core/pictures'
import type { SearchDocument } from '#core/search'
import type Good from '../models/good.ts'
import type { ListedGood, OfferedGood, ShownGood } from '../views.ts'
import SeasonTransformer from './season_transformer.ts'

/** `season`, `pictures`, and `merchant` with its organisation, must be loaded but for the search. */
export default class GoodTransformer {
  constructor(private good: Good) {}

  /** A row for residents. `balance` is what the viewer can spend, or null for a guest. */
  forList(balance: number | null): ListedGood {
    const { category, id, merchant, name, pictures, price, season, stock } = this.good
    return {
      ...{ id, name, category, price, stock },
      missing: missingFor(price, balance),
      merchant: merchant?.organisation.name ?? null,
      season: season && { name: season.name, state: season.state },
      thumbnail: pictures.length > 0 ? thumbnailOf(pictures[0]) : null,
    }
  }

  /** With all that is said of it in words. */
  forResident(balance: number | null): OfferedGood {
    const { description, mostPerHousehold, mostPerPerson, season } = this.good
    return {
      ...this.forList(balance),
      ...{ description, mostPerHousehold, mostPerPerson },
      season: season ? new SeasonTransformer(season).toObject() : null,
    }
  }

  /** The same with all pictures, for its own page. */
  forPage(balance: number | null): ShownGood {
    return { ...this.forResident(balance), pictures: this.good.pictures.map(pictured) }
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

  /** `reserved` pieces are put aside and not fetched. */
  forDesk(reserved = 0) {
    const { isPublished, lowSince, lowStock, seasonId } = this.good
    const isLow = lowSince !== null
    return { ...this.forResident(null), isPublished, isLow, lowStock, seasonId, reserved }
  }
}

/** How many points somebody lacks; guests are not told that they do. */
export function missingFor(price: number, balance: number | null) {
  return balance === null ? 0 : Math.max(0, price - balance)
}
