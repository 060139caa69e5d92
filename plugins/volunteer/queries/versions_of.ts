import ServiceRecord from '../models/service_record.ts'

/** Every version of a record, the latest first. */
export default function versionsOf({ enrolmentId }: ServiceRecord) {
  return ServiceRecord.query().where({ enrolmentId }).orderBy('version', 'desc').orderBy('id')
}
