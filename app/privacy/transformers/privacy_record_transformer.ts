import type PrivacyRecord from '#privacy/models/privacy_record'

/** `recordedBy` must be loaded. */
export default class PrivacyRecordTransformer {
  constructor(private record: PrivacyRecord) {}

  forList() {
    const { happenedOn, id, kind, recordedBy, title } = this.record
    return { id, kind, title, on: happenedOn.toISODate()!, by: recordedBy.name }
  }

  whole() {
    return { ...this.forList(), body: this.record.body }
  }
}
