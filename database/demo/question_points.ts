import { randomUUID } from 'node:crypto'
import type Person from '#identity/models/person'
import { personAccount } from '#points/accounts'
import answerAppeal from '#purse/actions/answer_appeal'
import askAppeal from '#purse/actions/ask_appeal'
import { decideForAppeal, proposeForAppeal } from '#purse/actions/correct_appeal'
import takeUpAppeal from '#purse/actions/take_up_appeal'
import historyOf from '#purse/queries/history'

type Staff = { staff: Person; colleague: Person }

/** One entry was written twice and is corrected, one is explained, and one still waits for an answer. */
export default async function questionPoints(
  first: Person,
  neighbour: Person,
  { colleague, staff }: Staff
) {
  const { entries } = await historyOf(personAccount(first.id), { show: 'earned' })
  const [latest, doubled] = entries
  const corrected = await ask(first, doubled.id, '这一次和前一次是同一天，应该只有一次。')
  const wish = { reason: '同一次服务记了两遍', requestKey: randomUUID() }
  await proposeForAppeal(corrected, wish, staff)
  await decideForAppeal(corrected, { verdict: 'approved', reason: null }, colleague)

  const waiting = await ask(first, latest.id, '那天送了三家，一共两个小时，只记了 90 分钟。')
  await takeUpAppeal(waiting, staff)

  const { entries: theirs } = await historyOf(personAccount(neighbour.id), { show: 'earned' })
  const explained = await ask(neighbour, theirs[0].id, null)
  const words = '按每小时 20 分计算，您服务了 2 小时，签到签退时间都有记录。'
  await answerAppeal(explained, { verdict: 'explained', ground: null, words }, colleague)
}

function ask(person: Person, transferId: string, words: string | null) {
  return askAppeal(person, { transferId, kind: 'amount', words }, person.id)
}
