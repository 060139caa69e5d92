import type { ArrangedCard } from '../../../app/kernel/snapshot.ts'

/** An order as it is written into an address or a form: a minus before what is hidden. */
export function written(order: ArrangedCard[]) {
  return order.map(({ component, isHidden }) => `${isHidden ? '-' : ''}${component}`).join('.')
}

/** The page at `address` with the order as a draft. */
export function draftAddress(address: string, order: ArrangedCard[]) {
  return `${address}${address.includes('?') ? '&' : '?'}order=${written(order)}`
}

/** The order with the card at `place` one step up (-1) or down (1), as far as it can go. */
export function moved(order: ArrangedCard[], place: number, step: -1 | 1) {
  if (!order[place + step]) return order
  const next = [...order]
  next[place] = order[place + step]
  next[place + step] = order[place]
  return next
}

/** The order with the card at `place` hidden, or shown again. */
export function toggled(order: ArrangedCard[], place: number) {
  return order.map((card, each) => (each === place ? { ...card, isHidden: !card.isHidden } : card))
}
