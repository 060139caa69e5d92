import type { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import type EnrolmentSession from '#enrolment/models/enrolment_session'
import type { Facts } from '#enrolment/groups'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'

/** What the rules of a session ask of a person, on the day of the session. */
export default async function factsOf(
  person: Person,
  session: Pick<EnrolmentSession, 'startsAt' | 'territoryId'>,
  client: TransactionClient
): Promise<Facts> {
  const { assuranceLevel, birthDate, gridId, id } = person
  return {
    age: birthDate ? ageOn(session.startsAt, birthDate) : null,
    gridId: gridId ?? null,
    roles: await rolesOf(id, session.territoryId, client),
    tags: await tagsOf(id, client),
    level: assuranceLevel,
  }
}

function ageOn(moment: DateTime, birthDate: DateTime) {
  const day = moment.setZone('Asia/Shanghai').toISODate()!
  const hadBirthday = day.slice(5) >= birthDate.toISODate()!.slice(5)
  return Number(day.slice(0, 4)) - birthDate.year - (hadBirthday ? 0 : 1)
}

async function rolesOf(personId: string, territoryId: string, client: TransactionClient) {
  const grants = await RoleGrant.query({ client })
    .where('person_id', personId)
    .whereRaw(
      `exists (select from territories as held, territories as here
         where held.id = role_grants.territory_id and here.id = ? and here.path <@ held.path)`,
      [territoryId]
    )
    .orderBy('id')
  return grants.filter((grant) => grant.isInForce).map(({ role }) => role)
}

async function tagsOf(personId: string, client: TransactionClient) {
  const facts: { fact: string; code: string }[] = await client
    .from('person_facts')
    .where('person_id', personId)
    .whereNull('superseded_at')
    .whereNotNull('code')
    .whereRaw('daterange(valid_from, valid_to) @> current_date')
    .orderBy(['fact', 'code'])
    .select('fact', 'code')
  return facts.map(({ code, fact }) => `${fact}:${code}`)
}
