import { dict } from '@node-rs/jieba/dict.js'
import type { AnyRole } from '#identity/permissions'
import type { SearchDocument } from '#search/document'
import type { Sight } from '#search/sight'
import type Territory from '#territories/models/territory'
import { createResident } from '#tests/factories/people'
import { documentOf, guestSight } from '#tests/factories/search'
import { createTerritory } from '#tests/factories/territories'
import DecidedChance from '#tests/factories/decided_chance'

const COUNTIES = 4
const STREETS = 10
const COMMUNITIES = 15
const COMMUNITIES_BESIDES = 16
const WORDS = 30_000
const RARE_WORDS = 200

/** A city of 600 communities with documents as long as real ones, the same with every run. */
export default class MadeUpTown {
  readonly commonWord = '志愿'
  #words = frequentWords.slice(0, WORDS)

  private constructor(
    private city: Territory,
    private counties: Territory[],
    private streets: Territory[],
    readonly communities: Territory[],
    private owners: string[]
  ) {}

  static async build() {
    const city = await createTerritory('city')
    const counties = await below([city], 'county', COUNTIES)
    const streets = await below(counties, 'street', STREETS)
    const communities = await below(streets, 'community', COMMUNITIES)
    const owners: string[] = []
    for (const community of communities.slice(0, 50)) {
      owners.push((await createResident(community)).id)
    }
    return new MadeUpTown(city, counties, streets, communities, owners)
  }

  documents(from: number, to: number): SearchDocument[] {
    return Array.from({ length: to - from }, (_, index) => this.#document(from + index))
  }

  /** Communities in which nothing is indexed yet, with so many documents for all of them. */
  async placesBesides(count: number) {
    const communities = await below([this.streets[0]], 'community', COMMUNITIES_BESIDES)
    const share = Math.ceil(count / COMMUNITIES_BESIDES)
    return communities.map((territory, place) => ({
      territory,
      documents: this.documents(place * share, (place + 1) * share).map((document) => ({
        ...document,
        territoryId: territory.id,
      })),
    }))
  }

  rareWord(place: number) {
    return rareWords[place % RARE_WORDS]
  }

  /** Guests, residents who own something, staff of a community, of a street and of a county, by turns. */
  viewer(place: number): { territory: Territory; sight: Sight } {
    const chance = new DecidedChance(`viewer ${place}`)
    const wider = [this.streets, this.counties][(place % 5) - 3]
    const territory = chance.one(wider ?? this.communities)
    const role: AnyRole = wider ? 'street_staff' : 'community_staff'
    const grants = place % 3 === 0 || wider ? [{ role, path: territory.path }] : []
    const personId = place % 2 === 0 ? chance.one(this.owners) : null
    return { territory, sight: guestSight(territory, { grants, personId }) }
  }

  /** Most are for everybody, some for staff, some for one person, some only until a day. */
  #document(place: number): SearchDocument {
    const chance = new DecidedChance(`document ${place}`)
    const title = this.#text(chance, 5)
    const detail = this.#text(chance, 6)
    const extra = `。${chance.below(10) === 0 ? this.commonWord : ''}。${this.#rare(chance)}。`
    const description = this.#text(chance, 40) + extra + this.#text(chance, 40)
    return documentOf(this.#place(chance), title, {
      detail,
      fields: { description },
      ...this.#audience(chance),
    })
  }

  #audience(chance: DecidedChance): Partial<SearchDocument> {
    const share = chance.below(100)
    if (share < 5) return { roles: ['community_staff', 'street_staff'] }
    if (share < 10) return { ownerId: chance.one(this.owners) }
    if (share < 20) return { visibleUntil: new Date('2100-01-01') }
    return {}
  }

  #place(chance: DecidedChance) {
    const share = chance.below(1000)
    if (share < 2) return this.city
    if (share < 10) return chance.one(this.counties)
    if (share < 40) return chance.one(this.streets)
    return chance.one(this.communities)
  }

  /** Every hundredth has one of them: of a million, fifty have the same. */
  #rare(chance: DecidedChance) {
    return chance.below(100) === 0 ? chance.one(rareWords) : ''
  }

  /** As in any language: a few words are everywhere, most are seldom. */
  #text(chance: DecidedChance, length: number) {
    const words = Array.from({ length }, () => {
      return this.#words[Math.floor(WORDS * chance.share() ** 4)]
    })
    return words.join('')
  }
}

async function below(parents: Territory[], level: Territory['level'], count: number) {
  const territories: Territory[] = []
  for (const parent of parents) {
    for (let place = 0; place < count; place += 1) {
      territories.push(await createTerritory(level, parent))
    }
  }
  return territories
}

/** Words of two to four characters, the most frequent first. */
const frequentWords = Buffer.from(dict)
  .toString('utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word]) => /^\p{Script=Han}{2,4}$/u.test(word) && word !== '志愿')
  .toSorted((one, other) => Number(other[1]) - Number(one[1]))
  .map(([word]) => word)

const rareWords = frequentWords
  .slice(WORDS)
  .filter((word) => word.length === 2)
  .slice(0, RARE_WORDS)
