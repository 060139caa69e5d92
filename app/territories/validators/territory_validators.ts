import vine from '@vinejs/vine'
import { territoryLevels } from '#territories/models/territory'

/** As in a file of territories; it becomes a label in an ltree path, which takes nothing else. */
const code = () =>
  vine
    .string()
    .trim()
    .regex(/^\w{1,40}$/)
const name = () =>
  vine
    .string()
    .trim()
    .minLength(2)
    .maxLength(60)
    .regex(/^\P{Cc}+$/u)
const reason = () => vine.string().trim().minLength(2).maxLength(200)

export const territoryValidator = vine.create({
  code: code(),
  name: name(),
  level: vine.enum(territoryLevels),
})

export const territoryNameValidator = vine.create({ name: name() })

export const retirementValidator = vine.create({ reason: reason() })

/** Moves and mergers: where to, and why. */
export const moveValidator = vine.create({ to: code(), reason: reason() })

export const splitValidator = vine.create({
  code: code(),
  name: name(),
  grids: vine.array(code()).minLength(1).maxLength(200).distinct(),
  reason: reason(),
})
