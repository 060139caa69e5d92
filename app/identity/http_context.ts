import { Exception } from '@adonisjs/core/exceptions'
import { HttpContext } from '@adonisjs/core/http'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Who is signed in, or null for a guest. */
    visitor: Person | null
    /** The territory acted in, or null while none is chosen. */
    actingTerritory: Territory | null
    /** Who is signed in; only behind a guard that asks for it. */
    readonly member: Person
    /** The territory acted in; only behind a guard that asks for it. */
    readonly community: Territory
  }
}

HttpContext.getter('member', function (this: HttpContext) {
  if (!this.visitor) throw new Exception('Not signed in', { status: 401 })
  return this.visitor
})

HttpContext.getter('community', function (this: HttpContext) {
  if (!this.actingTerritory) throw new Exception('No community chosen', { status: 404 })
  return this.actingTerritory
})
