import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { richText } from '#core/rich_text'
import { accessibilities, accesses, kinds } from '../models/space.ts'
import spansIn from '../written_hours.ts'
import { day, typed, wholeNumber } from './parts.ts'

/** One in each line, as one writes a list by hand. */
const lines = () =>
  vine
    .array(vine.string().maxLength(40))
    .parse((value) =>
      typeof value === 'string'
        ? value
            .split(/[\n、，,]/)
            .map((line) => line.trim())
            .filter(Boolean)
        : (value ?? [])
    )
    .maxLength(20)

const several = <const Value extends string>(values: readonly Value[]) =>
  vine.array(vine.enum(values)).parse((value) => (value === undefined ? [] : [value].flat()))

const description = {
  name: vine.string().trim().minLength(2).maxLength(40),
  kind: vine.enum(kinds),
  description: richText({ most: 2000 }).optional(),
  place: vine.string().trim().minLength(2).maxLength(60),
  equipment: lines(),
  accessibility: several(accessibilities),
  access: vine.enum(accesses),
  accessNote: vine.string().trim().maxLength(200).optional(),
  visibility: vine.enum(['published', 'hidden'] as const),
}

const rules = {
  capacity: wholeNumber().range([1, 10_000]),
  leastPeople: wholeNumber().range([1, 10_000]),
  stepMinutes: vine.enum([15, 30, 60, 120]).parse(Number),
  leastMinutes: wholeNumber().range([5, 1440]),
  mostMinutes: wholeNumber().range([5, 1440]),
  minutesBefore: wholeNumber().range([0, 720]),
  minutesAfter: wholeNumber().range([0, 720]),
  noticeMinutes: wholeNumber().range([0, 43_200]),
  advanceDays: wholeNumber().range([0, 366]),
  cancelMinutes: wholeNumber().range([0, 43_200]),
  offerMinutes: wholeNumber().range([5, 10_080]),
  checkInMinutes: wholeNumber().range([5, 240]).optional(),
  monthlyPerHousehold: wholeNumber().range([1, 100]).optional(),
  holidays: vine.enum(['as_usual', 'closed'] as const),
  confirmation: vine.enum(['instant', 'approval'] as const),
  price: wholeNumber().range([0, 100_000]),
  pricePer: vine.enum(['booking', 'hour'] as const),
  deposit: wholeNumber().range([0, 100_000]),
  purposes: lines(),
  terms: vine.string().trim().maxLength(2000).optional(),
}

const notAbove = vine.createRule((value, limit: string, field) => {
  if (field.isValid && Number(value) > Number(typed(field.parent[limit]))) {
    field.report('The {{ field }} is too large', 'notAbove', field)
  }
})

const consistent = {
  ...rules,
  leastMinutes: rules.leastMinutes.clone().use(notAbove('mostMinutes')),
  leastPeople: rules.leastPeople.clone().use(notAbove('capacity')),
  stepMinutes: rules.stepMinutes.clone().use(notAbove('leastMinutes')),
}

export const spaceValidator = vine.create({ ...description, ...consistent })

/** What it is a part of is settled when it is added. */
export const newSpaceValidator = vine.create({
  ...description,
  ...consistent,
  parent: vine.string().optional(),
})

const readable = vine.createRule((value, _, field) => {
  if (spansIn(String(value)) === null) {
    field.report('The {{ field }} cannot be read', 'hours', field)
  }
})

const hours = () => vine.string().parse(typed).use(readable()).optional()

/** From Monday to Sunday. */
export const hoursValidator = vine.create({
  day1: hours(),
  day2: hours(),
  day3: hours(),
  day4: hours(),
  day5: hours(),
  day6: hours(),
  day7: hours(),
})

export const exceptionValidator = vine.create({
  day: day(),
  hours: hours(),
  reason: vine.string().trim().minLength(2).maxLength(60),
})

export type SpaceWords = Infer<typeof spaceValidator>
export type NewSpaceWords = Infer<typeof newSpaceValidator>
