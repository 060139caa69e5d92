import type { HttpContext } from '@adonisjs/core/http'
import Profile from '../models/profile.ts'
import ownRecord from '../queries/own_record.ts'
import recordsOf from '../queries/records_of.ts'
import standingOf from '../queries/standing_of.ts'
import trainingsOf from '../queries/trainings_of.ts'
import versionsOf from '../queries/versions_of.ts'
import RecordTransformer from '../transformers/record_transformer.ts'

/** What counts of somebody's service, wherever it was; found through the person. */
export default class RecordsController {
  async index({ community, inertia, member }: HttpContext) {
    const profile = await Profile.findBy({ personId: member.id })
    const records = await recordsOf(member).limit(100)
    return inertia.render('volunteer/records/index', {
      number: profile?.number ?? null,
      standing: await standingOf(community, member),
      skills: profile?.skills ?? [],
      freeTimes: profile?.freeTimes ?? [],
      trainings: await trainingsOf(member),
      records: records.map((record) => new RecordTransformer(record).forList()),
    })
  }

  async show({ inertia, member, params }: HttpContext) {
    const record = await ownRecord(member, params.id)

    const versions = await versionsOf(record)
    return inertia.render('volunteer/records/show', {
      record: new RecordTransformer(record).forOwner(versions),
    })
  }
}
