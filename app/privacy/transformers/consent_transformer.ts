import { keyOfPurpose } from '#privacy/consent_purposes'
import type ConsentAnswer from '#privacy/models/consent_answer'

/** `by` must be loaded. */
export default class ConsentTransformer {
  constructor(private consent: ConsentAnswer) {}

  toObject() {
    const { answer, by, byId, createdAt, how, isInForce, personId, purpose, version } = this.consent
    return {
      purpose,
      key: keyOfPurpose(purpose),
      answer,
      isInForce,
      version,
      at: createdAt.toISO()!,
      how,
      by: byId === personId ? null : by.maskedName,
    }
  }
}
