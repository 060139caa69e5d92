import type Result from '#purse/models/result'
import type ResultLine from '#purse/models/result_line'
import type { ResultLineView, ResultView } from '#purse/pages'

export default class ResultTransformer {
  constructor(private result: Result) {}

  forEverybody(): ResultView {
    const { month, objectionsUntil, people, publishedAt, total } = this.result
    return {
      month: month.toFormat('yyyy-MM'),
      total,
      people,
      publishedAt: publishedAt.toISO()!,
      objectionsUntil: objectionsUntil.toISODate()!,
    }
  }

  /** `publishedBy` must be loaded. */
  forDesk() {
    const { id, publishedBy, withdrawalReason, withdrawnAt } = this.result
    return {
      ...this.forEverybody(),
      id,
      by: publishedBy.name,
      withdrawnAt: withdrawnAt?.toISO() ?? null,
      withdrawalReason,
    }
  }
}

export function resultLine({ awards, maskedName, place, points }: ResultLine): ResultLineView {
  return { place, name: maskedName, awards, points }
}
