import limiter from '@adonisjs/limiter/services/main'
import type { Device } from '#identity/device'
import isTrustedDevice from '#identity/queries/trusted_device'
import { digest } from '#identity/sealed'

/**
 * How often may be tried: `own` for one number from one place, `number` for a number from all other
 * places together, `address` for all numbers from one address. What strangers do elsewhere never
 * counts where somebody has signed in before (docs/decisions/0014).
 */
const limits = {
  code: {
    own: { requests: 5, duration: '15 mins' },
    number: { requests: 20, duration: '1 hour' },
    // A mobile operator puts many people behind one address.
    address: { requests: 300, duration: '1 hour' },
  },
  password: {
    own: { requests: 5, duration: '15 mins' },
    number: { requests: 50, duration: '1 hour' },
    address: { requests: 100, duration: '1 hour' },
  },
}

type Way = keyof typeof limits
type Limit = { key: string; requests: number; duration: string }

/** One try to come in: whether it was one too many, or the last one that is allowed here. */
export type Try = { isLocked: boolean; isLast: boolean; forgive: () => Promise<unknown> }

/** Counts a try before it is made, so that tries made at the same moment are all counted. */
export default async function countTry(way: Way, phone: string, device: Device): Promise<Try> {
  const [own, ...others] = await limitsOf(way, phone, device)
  const forgive = () => limiter.use(own).delete(own.key)
  let isLast = false
  // The narrowest first: whoever is locked out here does not use up what others may.
  for (const { key, ...limit } of [own, ...others]) {
    const { consumed } = await limiter.use(limit).increment(key)
    if (consumed > limit.requests) return { isLocked: true, isLast: false, forgive }
    isLast ||= consumed === limit.requests
  }
  return { isLocked: false, isLast, forgive }
}

async function limitsOf(way: Way, phone: string, device: Device): Promise<Limit[]> {
  const { address, number, own } = limits[way]
  const digestOfPhone = digest(phone)
  if (await isTrustedDevice(phone, device)) {
    return [{ key: `${way}_device_${digestOfPhone}_${device.digest}`, ...own }]
  }
  return [
    { key: `${way}_own_${digestOfPhone}_${device.address}`, ...own },
    { key: `${way}_number_${digestOfPhone}`, ...number },
    { key: `${way}_address_${device.address}`, ...address },
  ]
}
