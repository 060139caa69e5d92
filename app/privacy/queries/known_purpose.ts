import { Exception } from '@adonisjs/core/exceptions'
import { purposeNames, type ConsentPurpose } from '#privacy/consent_purposes'

/** The purpose of this name, or a 404. */
export default function knownPurpose(name: string): ConsentPurpose {
  const purpose = purposeNames.find((each) => each === name)
  if (!purpose) throw new Exception('No such purpose', { status: 404, code: 'E_ROW_NOT_FOUND' })
  return purpose
}
