import app from '@adonisjs/core/services/app'
import env from '#start/env'

/**
 * Whether text messages are laid out at `/development/messages` and in the log instead of sent.
 * Never in production unless asked for, since whoever can read them can sign in as anybody.
 */
export const usesDevelopmentChannel = !app.inProduction || env.get('LINLI_DEMO', false)
