import { DateTime } from 'luxon'
import type { AssuranceLevel, Role } from '#core/plugin'
import { factsInIdentityNumber } from '#identity/identity_number'
import beginRepresentation from '#identity/actions/begin_representation'
import Account from '#identity/models/account'
import Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import { digest, seal } from '#identity/sealed'
import type Territory from '#territories/models/territory'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import uniqueNumber from '#tests/factories/unique_number'

type ResidentOptions = {
  assuranceLevel?: AssuranceLevel
  grid?: Territory
  name?: string
  identityNumber?: string
}

/**
 * Someone who lives in the community. Without more words only a phone number is known of them;
 * `{ assuranceLevel: 'real_name' }`, or more, gives them a name, a birth date and an identity number too.
 */
export async function createResident(community: Territory, options: ResidentOptions = {}) {
  const { assuranceLevel = 'phone', grid, name, identityNumber } = options
  const isRealName = assuranceLevel !== 'phone'
  const person = await Person.create({
    territoryId: community.id,
    gridId: grid?.id ?? null,
    assuranceLevel,
    name: name ?? null,
    ...(isRealName ? verified(name ?? '王秀英', identityNumber ?? uniqueIdentityNumber()) : {}),
  })
  return withRoles(person)
}

type StaffOptions = { role?: Role; expiresAt?: DateTime; name?: string }

/** Someone who works for `territory`, with a role there for a year, and whose name is known. */
export async function createStaff(territory: Territory, options: StaffOptions = {}) {
  const { role = 'community_staff', expiresAt = DateTime.now().plus({ years: 1 }), name } = options
  const person = await createResident(territory, { assuranceLevel: 'real_name', name })
  await RoleGrant.create({ personId: person.id, role, territoryId: territory.id, expiresAt })
  return withRoles(person)
}

/** The account to sign in with: `client.get('/me').loginAs(await createAccount(resident))`. */
export async function createAccount(person: Person, phone = uniquePhone()) {
  return Account.create({
    personId: person.id,
    phoneSealed: seal(phone),
    phoneDigest: digest(phone),
  })
}

/** A mobile number that nobody else in the tests has. */
export function uniquePhone() {
  return `19${String(uniqueNumber()).padStart(9, '0')}`
}

function verified(name: string, identityNumber: string) {
  const { birthDate, sex } = factsInIdentityNumber(identityNumber)
  return {
    name,
    sex,
    birthDate: DateTime.fromISO(birthDate),
    identityNumberSealed: seal(identityNumber),
    identityNumberDigest: digest(identityNumber),
  }
}

/** Policies ask for them, and the middleware has them loaded for whoever is signed in. */
async function withRoles(person: Person) {
  await person.load('roleGrants', (grants) => grants.preload('territory'))
  return person
}

/** Lets somebody of the family act for a person in everything, for a day. */
export async function createRepresentation(represented: Person, representative: Person) {
  const beginsAt = DateTime.now()
  const term = { beginsAt, expiresAt: beginsAt.plus({ days: 1 }) }
  const parties = { represented, representative, kind: 'family' as const }
  const basis = '本人同意'
  return beginRepresentation({ ...parties, ...term, basis, scopes: ['*'] }, representative)
}
