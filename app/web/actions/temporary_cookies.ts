import { randomUUID } from 'node:crypto'
import { CookieClient } from '@adonisjs/core/http'
import { MessageBuilder } from '@adonisjs/core/helpers'
import encryption from '@adonisjs/core/services/encryption'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { sessionCookie } from '#config/session'
import type Account from '#identity/models/account'

/** As whom a page is looked at: in which community, by its code, and signed in or not. */
export type Viewer = { community: string | null; account: Account | null }

/** The cookies of a browser in which somebody is signed in for a minute, or until they are forgotten. */
export default async function temporaryCookies({ account, community }: Viewer) {
  const id = randomUUID()
  if (account) await begin(id, account)
  const cookies = [
    ...(community ? [`community=${community}`] : []),
    ...(account ? [`${sessionCookie}=${signed(id)}`] : []),
  ]
  return {
    text: cookies.join('; '),
    async forget() {
      await db.from('sessions').where({ id }).delete()
    },
  }
}

function signed(id: string) {
  return new CookieClient(encryption.use()).sign(sessionCookie, id)
}

/** As the session of the framework writes it for somebody who has just signed in. */
async function begin(id: string, account: Account) {
  await db.table('sessions').insert({
    id,
    data: new MessageBuilder().build({ auth_web: account.id }, undefined, id),
    expires_at: DateTime.now().plus({ minutes: 1 }).toJSDate(),
  })
}
