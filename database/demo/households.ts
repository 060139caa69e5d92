import { surname } from './names.ts'
import type People from './people.ts'
import type { PlannedPerson } from './people.ts'

export type PlannedHousehold = {
  number: string
  address: string
  unit: string
  /** Which of the three grids: 0 to 2. */
  grid: number
  members: PlannedPerson[]
}

type Family = (people: People) => PlannedPerson[]

/** 120 households with 300 people: how many there are of each kind. */
const families: [number, Family][] = [
  [20, elderAlone],
  [18, elderCouple],
  [8, personAlone],
  [14, coupleAlone],
  [36, (people) => parentsWithChildren(people, 1)],
  [16, (people) => parentsWithChildren(people, 2)],
  [4, (people) => withGrandparents(people, ['male', 'female'])],
  [4, (people) => withGrandparents(people, ['female'])],
]

export const courtyards = ['文庙路 18 号院', '东大街 56 号院', '南苑小区']

export default function planHouseholds(people: People): PlannedHousehold[] {
  const all = families.flatMap(([count, family]) => Array.from({ length: count }, () => family))
  return people.random.shuffled(all).map((family, index) => ({
    number: String(index + 1).padStart(4, '0'),
    grid: index % courtyards.length,
    ...addressOf(index),
    members: family(people),
  }))
}

/** Five buildings in each courtyard, two units in each, four flats in each unit. */
function addressOf(index: number) {
  const courtyard = courtyards[index % courtyards.length]
  const place = Math.floor(index / courtyards.length)
  const building = Math.floor(place / 8) + 1
  const unit = Math.floor((place % 8) / 4) + 1
  const room = ((place % 4) + 1 + (building % 3)) * 100 + (place % 2) + 1
  return { address: `${courtyard} ${building} 号楼`, unit: `${unit} 单元 ${room}` }
}

function elderAlone(people: People) {
  const sex = people.random.pick(['female', 'female', 'male'] as const)
  return [people.make({ age: people.random.between(66, 95), sex })]
}

function elderCouple(people: People) {
  return couple(people, people.random.between(62, 88))
}

function personAlone(people: People) {
  const sex = people.random.pick(['female', 'male'] as const)
  return [people.make({ age: people.random.between(22, 60), sex })]
}

function coupleAlone(people: People) {
  return couple(people, people.random.between(24, 60))
}

function parentsWithChildren(people: People, children: number) {
  const wifeAge = people.random.between(28, 54)
  const familyName = surname(people.random)
  return [
    ...couple(people, wifeAge, familyName),
    ...childrenOf(people, { motherAge: wifeAge, familyName, children }),
  ]
}

/** The husband's parents live with them. */
function withGrandparents(people: People, grandparents: ('male' | 'female')[]) {
  const wifeAge = people.random.between(28, 42)
  const familyName = surname(people.random)
  const elders = grandparents.map((sex) => ({
    sex,
    age: wifeAge + people.random.between(26, 32),
    surname: sex === 'male' ? familyName : undefined,
  }))
  return [
    ...elders.map((elder) => people.make(elder)),
    ...couple(people, wifeAge, familyName),
    ...childrenOf(people, { motherAge: wifeAge, familyName, children: 1 }),
  ]
}

function couple(people: People, wifeAge: number, familyName?: string) {
  return [
    people.make({ age: wifeAge + people.random.between(-1, 4), sex: 'male', surname: familyName }),
    people.make({ age: wifeAge, sex: 'female' }),
  ]
}

type Offspring = { motherAge: number; familyName: string; children: number }

function childrenOf(people: People, { children, familyName, motherAge }: Offspring) {
  const { random } = people
  const eldest = Math.max(0, motherAge - random.between(22, 30))
  const ages = [eldest, Math.max(0, eldest - random.between(2, 6))].slice(0, children)
  return ages.map((age) =>
    people.make({ age, sex: random.pick(['female', 'male']), surname: familyName })
  )
}
