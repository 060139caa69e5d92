import type { Role } from '#core/plugin'
import planHouseholds, { type PlannedHousehold } from './households.ts'
import People, { type PlannedPerson } from './people.ts'
import Random from './random.ts'

export type PlannedStaff = PlannedPerson & {
  role: Role
  phone: string
  /** The grid of a grid worker, 0 to 2; else the level on which they work. */
  place: number | 'community' | 'street' | 'city'
}

/** Someone who registered by phone; the name and number are what they would show at the desk. */
export type PlannedNewcomer = PlannedPerson & {
  phone: string
  verification: 'none' | 'waiting' | 'refused'
}

export type DemoPlan = {
  households: PlannedHousehold[]
  /** The phones of those who have an account, by identity number. */
  phones: Map<string, string>
  newcomers: PlannedNewcomer[]
  staff: PlannedStaff[]
}

/** Who lives and works in the demo community: the same people on every machine. */
export default function planDemo(): DemoPlan {
  const people = new People(new Random(620_602))
  const households = planHouseholds(people)
  return {
    households,
    phones: phonesOf(households),
    newcomers: planNewcomers(people),
    staff: planStaff(people),
  }
}

/** 1380000xxxx, which no operator gives out: residents from 0001, newcomers 0101, staff 0201, grid workers 0301, of the street 0401, administrators 0501, of providers 0601. */
function phone(first: number, index: number) {
  return `1380000${String(first + index).padStart(4, '0')}`
}

/** One grown-up has registered in about every third household. */
function phonesOf(households: PlannedHousehold[]) {
  const holders = households
    .filter((_, index) => index % 10 < 4)
    .map(({ members }) => members.find(isGrownUp))
    .filter((holder) => holder !== undefined)
    .slice(0, 36)
  return new Map(holders.map((holder, index) => [holder.identityNumber, phone(1, index)]))
}

function isGrownUp({ birthDate }: PlannedPerson) {
  return birthDate > '1946' && birthDate < '2005'
}

function planNewcomers(people: People): PlannedNewcomer[] {
  const verifications = ['none', 'waiting', 'waiting', 'refused', 'none'] as const
  return verifications.map((verification, index) => ({
    ...people.make({
      age: people.random.between(24, 60),
      sex: people.random.pick(['female', 'male']),
    }),
    verification,
    phone: phone(101, index),
  }))
}

function planStaff(people: People): PlannedStaff[] {
  const worker = (sex: 'male' | 'female') =>
    people.make({ age: people.random.between(28, 52), sex })
  return [
    { ...worker('female'), role: 'community_staff', place: 'community', phone: phone(201, 0) },
    { ...worker('male'), role: 'community_staff', place: 'community', phone: phone(201, 1) },
    { ...worker('female'), role: 'grid_worker', place: 0, phone: phone(301, 0) },
    { ...worker('male'), role: 'grid_worker', place: 1, phone: phone(301, 1) },
    { ...worker('female'), role: 'grid_worker', place: 2, phone: phone(301, 2) },
    { ...worker('female'), role: 'street_staff', place: 'street', phone: phone(401, 0) },
    { ...worker('male'), role: 'leader', place: 'street', phone: phone(401, 1) },
    { ...worker('male'), role: 'system_administrator', place: 'city', phone: phone(501, 0) },
    { ...worker('female'), role: 'security_administrator', place: 'city', phone: phone(501, 1) },
    { ...worker('male'), role: 'audit_administrator', place: 'city', phone: phone(501, 2) },
    { ...worker('male'), role: 'provider_member', place: 'community', phone: phone(601, 0) },
  ]
}
