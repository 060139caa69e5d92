import { Exception } from '@adonisjs/core/exceptions'
import { HttpContext } from '@adonisjs/core/http'
import type Person from '#identity/models/person'
import type Representation from '#identity/models/representation'
import type SignIn from '#identity/models/sign_in'
import type Territory from '#territories/models/territory'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Who is here: whoever is signed in, or the person they act for; null for a guest. */
    visitor: Person | null
    /** The sign-in of whoever is here themselves; null for a guest. */
    signIn: SignIn | null
    /** By what right somebody acts for the visitor, or null while everybody acts for themselves. */
    representation: Representation | null
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
