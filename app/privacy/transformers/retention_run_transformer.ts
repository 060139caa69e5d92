import type { I18n } from '@adonisjs/i18n'
import { holdings } from '#privacy/dictionary'
import type RetentionRun from '#privacy/models/retention_run'
import { wordsOfKeeping } from '#privacy/queries/declared_lists'

export default class RetentionRunTransformer {
  constructor(private run: RetentionRun) {}

  forList() {
    const { createdAt, id, isTrial, results } = this.run
    return {
      id,
      at: createdAt.toISO()!,
      isTrial,
      deleted: results.reduce((sum, { deleted }) => sum + deleted, 0),
      faults: results.filter(({ fault }) => fault).length,
    }
  }

  whole(i18n: I18n) {
    const { createdAt, isTrial, results } = this.run
    const kept = new Map(
      holdings().map((each) => [`${each.domain}.${each.kind}`, wordsOfKeeping(each.kept, i18n)])
    )
    return {
      at: createdAt.toISO()!,
      isTrial,
      results: results.map((result) => ({
        ...result,
        title: i18n.t(`privacy.kinds.${result.kind}`),
        kept: kept.get(result.kind) ?? '',
      })),
    }
  }
}
