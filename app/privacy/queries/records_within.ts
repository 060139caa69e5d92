import PrivacyRecord from '#privacy/models/privacy_record'
import type Territory from '#territories/models/territory'

/** What stands in the registers of a territory, the latest first; the first two hundred. */
export default function recordsWithin(territory: Territory) {
  return PrivacyRecord.within(territory)
    .preload('recordedBy')
    .orderBy([
      { column: 'happened_on', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(200)
}
