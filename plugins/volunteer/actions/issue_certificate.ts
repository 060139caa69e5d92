import { randomInt } from 'node:crypto'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import type { Person, Territory } from '#core/people'
import { NothingToCertify } from '../errors.ts'
import Certificate from '../models/certificate.ts'
import certifiedServices, { type Period } from '../queries/certified_services.ts'
import issuerAt from '../queries/issuer_at.ts'

type Issuing = Period & { replaces?: Certificate }

/** Issues a proof of what counts for a person in these days; each certificate has a number and a code of its own. */
export default async function issueCertificate(
  community: Territory,
  person: Person,
  { from, replaces, to }: Issuing
) {
  const issuer = await issuerAt(community)
  return transaction(async (client) => {
    const services = await certifiedServices(person, { from, to }, client)
    const minutes = services.reduce((sum, each) => sum + each.minutes, 0)
    if (minutes === 0) throw new NothingToCertify()

    return Certificate.create(
      {
        ...{ territoryId: community.id, personId: person.id, name: person.name ?? '' },
        ...{ number: newNumber(), code: newCode(), minutes, services, issuer },
        fromOn: DateTime.fromISO(from),
        toOn: DateTime.fromISO(to),
        replacesId: replaces?.id ?? null,
      },
      { client }
    )
  })
}

/** The day and eight digits; the database would refuse the one in a hundred million that is there already. */
function newNumber() {
  const day = DateTime.now().setZone('Asia/Shanghai').toFormat('yyyyMMdd')
  return `ZM${day}${String(randomInt(100_000_000)).padStart(8, '0')}`
}

/** Sixteen letters and digits that are not taken for each other: nobody guesses one. */
function newCode() {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
  return Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('')
}
