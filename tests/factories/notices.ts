import Notice from '#notifications/models/notice'
import type Person from '#identity/models/person'

/** What a person was told, the earliest first. */
export default async function noticesOf(person: Person) {
  return Notice.query().where('person_id', person.id).orderBy('id')
}
