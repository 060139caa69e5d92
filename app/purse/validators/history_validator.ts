import vine from '@vinejs/vine'
import { showings } from '#purse/queries/history'

const wanted = vine.create({
  show: vine.enum(showings).optional(),
  before: vine.number().withoutDecimals().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
})

/** What an address asks to see of a history. One that cannot be is as good as none. */
export default async function historyWanted(query: unknown) {
  const [faults, asked] = await wanted.tryValidate(query)
  return faults ? {} : asked
}
