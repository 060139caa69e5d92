import type Counter from '../models/counter.ts'

/** The merchant's name is there where `merchant` with its organisation is loaded. */
export default class CounterTransformer {
  constructor(private counter: Counter) {}

  toObject() {
    const { address, closedAt, hours, id, merchant, merchantId, name } = this.counter
    const isClosed = closedAt !== null
    return {
      ...{ id, name, address, hours, merchantId, isClosed },
      merchant: merchant?.organisation.name ?? null,
    }
  }
}
