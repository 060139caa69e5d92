import madeUpIdentityNumber from './made_up_identity_number.ts'
import { givenName, surname, type Sex } from './names.ts'
import type Random from './random.ts'

export type PlannedPerson = { name: string; sex: Sex; birthDate: string; identityNumber: string }

type Wanted = { age: number; sex: Sex; surname?: string }

/** Ages are reached in this year, always the same one: a birth date is a part of the identity number. */
const YEAR = 2025

/** Liangzhou most of all, and the counties around it. */
const regions = ['620602', '620602', '620602', '620602', '620621', '620622', '620623']

/** Wuwei's code until 2001: whoever was registered under it has it in their number for life. */
const regionsBefore2001 = [...regions, '622301', '622301', '622301']

/** Makes up people, no two with the same identity number. */
export default class People {
  #identityNumbers = new Set<string>()

  constructor(readonly random: Random) {}

  make(wanted: Wanted): PlannedPerson {
    const { sex } = wanted
    const birthYear = YEAR - wanted.age
    const name =
      (wanted.surname ?? surname(this.random)) + givenName(this.random, { birthYear, sex })
    const birthDate = `${birthYear}-${this.#twoDigits(12)}-${this.#twoDigits(28)}`
    return { name, sex, birthDate, identityNumber: this.#identityNumber(birthDate, sex) }
  }

  #twoDigits(most: number) {
    return String(this.random.between(1, most)).padStart(2, '0')
  }

  #identityNumber(birthDate: string, sex: Sex): string {
    const region = this.random.pick(birthDate < '2001' ? regionsBefore2001 : regions)
    const turn = this.random.between(0, 120)
    const number = madeUpIdentityNumber({ region, birthDate, sex, turn })
    if (this.#identityNumbers.has(number)) return this.#identityNumber(birthDate, sex)
    this.#identityNumbers.add(number)
    return number
  }
}
