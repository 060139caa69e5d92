import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type ServiceRecord from '../models/service_record.ts'

/** Of each record the version that counts: `query.where(latestOnly)`. */
export default function latestOnly(
  records: Pick<ModelQueryBuilderContract<typeof ServiceRecord>, 'whereNotExists'>
) {
  records.whereNotExists((newer) =>
    newer
      .from('volunteer_records as newer')
      .whereColumn('newer.replaces_id', 'volunteer_records.id')
  )
}
