import type { HttpContext } from '@adonisjs/core/http'
import type Person from '#identity/models/person'
import { unseal } from '#identity/sealed'
import { newNameValidator, verificationValidator } from '#identity/validators/identity_validators'

/**
 * Who a form says somebody is. What has been verified need not be typed again: a form without a number
 * is about the known one, with the known name or a new one.
 */
export default async function claimIn(request: HttpContext['request'], person: Person) {
  const { identityNumberSealed, isRealName, name: knownName } = person
  const isKnown = isRealName && identityNumberSealed !== null && knownName !== null
  if (!isKnown || request.input('identityNumber'))
    return request.validateUsing(verificationValidator)

  const { name = knownName } = await request.validateUsing(newNameValidator)
  return { name, identityNumber: unseal(identityNumberSealed) }
}
