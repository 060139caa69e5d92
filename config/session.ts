import { defineConfig, stores } from '@adonisjs/session'
import app from '@adonisjs/core/services/app'
import { isServedOverHttps } from '#config/app'

export const sessionCookie = 'linli_session'

export default defineConfig({
  enabled: true,
  cookieName: sessionCookie,
  clearWithBrowser: false,
  age: '30d',
  cookie: { path: '/', httpOnly: true, secure: isServedOverHttps, sameSite: 'lax' },
  store: app.inTest ? 'memory' : 'database',
  stores: { database: stores.database({ tableName: 'sessions' }) },
})
