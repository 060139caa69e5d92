import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { DateTime } from 'luxon'

/**
 * A code as it is typed or scanned: with a gap in the middle, in full-width digits. A device that had no network says
 * when it saw the code (an ISO text), and by which tap.
 */
export const checkInValidator = vine.create({
  code: vine
    .string()
    .parse((value) =>
      typeof value === 'string' ? value.normalize('NFKC').replace(/[\s-]/g, '') : value
    )
    .regex(/^\d{6}$/),
  at: vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)
    .transform((value) => DateTime.fromISO(value))
    .optional(),
  requestKey: vine.string().uuid().optional(),
})

export type SeenCode = Infer<typeof checkInValidator>
