import type { Capabilities } from '#core/capabilities'

/** What a plugin asks for, as the keys of the sentences that staff read: `points_budget`, `notify_normal`. */
export default function capabilityNames({ notify = [], points = [] }: Capabilities) {
  return [...points.map((each) => `points_${each}`), ...notify.map((each) => `notify_${each}`)]
}
