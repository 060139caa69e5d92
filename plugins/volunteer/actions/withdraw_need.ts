import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { NeedAnswered } from '../errors.ts'
import Need from '../models/need.ts'

/** Takes a need back while nobody has answered it. Again it changes nothing. */
export default async function withdrawNeed({ id }: Need) {
  await transaction(async (client) => {
    const need = await lockNeed(id, client)
    if (need.withdrawnAt) return
    if (need.answer) throw new NeedAnswered()
    await need.merge({ withdrawnAt: DateTime.now() }).save()
  })
}

type Client = Parameters<Parameters<typeof transaction>[0]>[0]

/** Whoever answers and whoever withdraws wait for each other. */
export async function lockNeed(id: string, client: Client) {
  const need = await Need.query({ client }).where('id', id).forUpdate().firstOrFail()
  await need.load('answer')
  return need
}
