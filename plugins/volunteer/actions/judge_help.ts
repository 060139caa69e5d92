import { transaction } from '#core/database'
import { NotToBeJudged } from '../errors.ts'
import Evaluation from '../models/evaluation.ts'
import type Need from '../models/need.ts'

type Judgement = { stars: number; words?: string }

/** Whoever was helped says how it was, once. Expects the need with its answer and task. */
export default async function judgeHelp(need: Need, { stars, words }: Judgement) {
  if (need.state !== 'done') throw new NotToBeJudged()
  await transaction(async (client) => {
    await client.from('volunteer_needs').where('id', need.id).forUpdate().select('id')
    if (await Evaluation.findBy({ needId: need.id }, { client })) throw new NotToBeJudged()
    await Evaluation.create({ needId: need.id, stars, words: words ?? null }, { client })
  })
}
