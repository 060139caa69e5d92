import { Exception } from '@adonisjs/core/exceptions'
import parkedDeliveries from '#kernel/queries/parked_deliveries'
import type Territory from '#territories/models/territory'

/** The parked delivery with this id at or below a territory, or a 404. */
export default async function parkedDeliveryAt(territory: Territory, id: string) {
  const parked = await parkedDeliveries(territory)
  const delivery = parked.find((each) => each.id === id)
  if (delivery) return delivery

  throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
}
