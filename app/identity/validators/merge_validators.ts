import vine from '@vinejs/vine'

const typed = () => vine.string().trim().maxLength(60)
const person = () => vine.string().uuid()
const reason = () => vine.string().trim().minLength(2).maxLength(200)

/** Two persons, each by phone or identity number. */
export const mergeSearchValidator = vine.create({ one: typed(), other: typed() })

export const mergeValidator = vine.create({ one: person(), other: person(), reason: reason() })

export const unmergeValidator = vine.create({ reason: reason() })
