import { transaction } from '#core/database'
import { CorrectionAsked, RecordReplaced } from '../errors.ts'
import Correction from '../models/correction.ts'
import ServiceRecord from '../models/service_record.ts'

type Wish = { wishedMinutes: number; words: string }

/** A volunteer asks for a correction of what counts now, once for each version. */
export default async function askForCorrection(record: ServiceRecord, wish: Wish) {
  return transaction(async (client) => {
    await ServiceRecord.query({ client }).where('id', record.id).forUpdate().firstOrFail()
    const newer = await ServiceRecord.query({ client }).where('replaces_id', record.id).first()
    if (newer) throw new RecordReplaced()
    if (await Correction.findBy({ recordId: record.id }, { client })) throw new CorrectionAsked()

    const { id: recordId, personId } = record
    return Correction.create({ recordId, personId, ...wish }, { client })
  })
}
