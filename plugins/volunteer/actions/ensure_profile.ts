import { randomInt } from 'node:crypto'
import { DateTime } from 'luxon'
import { transaction, type TransactionClient } from '#core/database'
import Profile from '../models/profile.ts'

/** Whoever volunteers is registered with a number of their own, once. */
export default async function ensureProfile(personId: string, territoryId: string) {
  return transaction(async (client) => {
    const known = await Profile.findBy({ personId }, { client })
    if (known) return known

    // Two at once wait for the person's row; the second finds what the first has written.
    await client.rawQuery('select 1 from persons where id = ? for no key update', [personId])
    const meanwhile = await Profile.findBy({ personId }, { client })
    if (meanwhile) return meanwhile
    const number = await freeNumber(client)
    return Profile.create({ personId, territoryId, number, skills: [], freeTimes: [] }, { client })
  })
}

/** The year and eight digits, such as `202612345678`. */
async function freeNumber(client: TransactionClient): Promise<string> {
  const year = DateTime.now().setZone('Asia/Shanghai').year
  const number = `${year}${String(randomInt(100_000_000)).padStart(8, '0')}`
  const holder = await Profile.findBy({ number }, { client })
  return holder ? freeNumber(client) : number
}
