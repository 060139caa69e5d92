import app from '@adonisjs/core/services/app'
import type { End } from '#core/plugin'
import env from '#start/env'

type StaffAccess = {
  /** Whether the desk opens only to whoever has set up an authenticator. */
  needsSecondFactor: boolean
  /** Minutes without a request after which an end closes. */
  idleMinutes: Record<End, number>
  /** Hours after which whoever works signs in anew, idle or not. */
  absoluteHours: number
}

/** How long and to whom the ends of those who work stay open (GB/T 22239-2019 8.1.4.1). */
const staffAccess: StaffAccess = {
  needsSecondFactor: env.get(
    'STAFF_SECOND_FACTOR',
    app.inProduction && !env.get('LINLI_DEMO', false)
  ),
  idleMinutes: { desk: 15, cockpit: 30, provider: 30 },
  absoluteHours: 8,
}

export default staffAccess
