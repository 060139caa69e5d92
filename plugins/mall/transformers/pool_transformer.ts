import type { SearchDocument } from '#core/search'
import type Gift from '../models/gift.ts'
import type Pool from '../models/pool.ts'
import type Share from '../models/share.ts'
import type { PoolMonthView } from '../views.ts'
import type { PoolMonth } from '../queries/pool_month.ts'

export default class PoolTransformer {
  constructor(private pool: Pool) {}

  toObject() {
    const { id, isOpen, name, purpose } = this.pool
    return { id, name, purpose, isOpen }
  }

  forSearch(): SearchDocument {
    const { id, name, purpose, territoryId } = this.pool
    return {
      kind: 'pool',
      id,
      territoryId,
      title: name,
      detail: purpose,
      keywords: [],
      href: `/mall/pools/${id}`,
      icon: 'heart-handshake',
    }
  }
}

/** For everybody: who gave is named only where they wished it, and who was helped never. */
export function poolMonthView(month: PoolMonth): PoolMonthView {
  const view = monthForStaff(month)
  return { ...view, shares: view.shares.map((share) => ({ ...share, name: null })) }
}

/** For staff, who also see whom a pool has helped. */
export function monthForStaff({ gifts, ledger, shares }: PoolMonth): PoolMonthView {
  const { agrees, closing, incoming, month, opening, outgoing } = ledger
  return {
    ...{ month, opening, incoming, outgoing, closing, agrees },
    gifts: gifts.map(giftView),
    shares: shares.map(shareView),
  }
}

function giftView({ createdAt, id, isNamed, person, points }: Gift) {
  const isShown = isNamed && person?.isShown
  return { id, name: isShown ? person.maskedName : null, points, at: createdAt.toISO()! }
}

function shareView({ createdAt, id, person, points, reason }: Share) {
  const name = person?.isShown ? person.maskedName : null
  return { id, reason, points, at: createdAt.toISO()!, name }
}
