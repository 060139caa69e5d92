import type { HttpContext } from '@adonisjs/core/http'

/** Whether a guardian is acting for their child right now, who thereby has their consent. */
export default function isGuardian(representation: HttpContext['representation']) {
  return representation?.kind === 'guardian'
}
