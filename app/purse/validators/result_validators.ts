import vine from '@vinejs/vine'
import { DateTime } from 'luxon'

/** A month such as `2026-11`: this one, or one of the twelve before. */
const month = () =>
  vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .in([...publishableMonths()])

/** The months that can be published, the newest first. */
export function publishableMonths() {
  const now = DateTime.now().setZone('Asia/Shanghai').startOf('month')
  return Array.from({ length: 13 }, (_, past) => now.minus({ months: past }).toFormat('yyyy-MM'))
}

const monthValidator = () => vine.create({ month: month() })

/** Made anew for each form: the months go on. */
export function publicationValidator() {
  return monthValidator()
}

export const withdrawalValidator = vine.create({
  reason: vine.string().trim().minLength(2).maxLength(200),
})

const reading = vine.create({
  month: vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  page: vine.number().withoutDecimals().range([1, 10_000]).optional(),
})

/** Which month and page an address asks for; what cannot be is as good as none. */
export async function resultWanted(query: unknown) {
  const [faults, asked] = await reading.tryValidate(query)
  return faults ? {} : asked
}
