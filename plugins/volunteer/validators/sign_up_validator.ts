import vine from '@vinejs/vine'
import { companionFields } from '#core/enrolment'

/** Who comes along, where the shift allows it. */
export const signUpValidator = vine.create({ ...companionFields })
