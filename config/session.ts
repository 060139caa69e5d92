import { configProvider } from '@adonisjs/core'
import { defineConfig, stores } from '@adonisjs/session'
import app from '@adonisjs/core/services/app'
import { isServedOverHttps } from '#config/app'
import SeldomTouched from '#web/seldom_touched'

export const sessionCookie = 'linli_session'

const rows = stores.database({ tableName: 'sessions' })

export default defineConfig({
  enabled: true,
  cookieName: sessionCookie,
  clearWithBrowser: false,
  age: '30d',
  cookie: { path: '/', httpOnly: true, secure: isServedOverHttps, sameSite: 'lax' },
  store: app.inTest ? 'memory' : 'database',
  stores: {
    database: configProvider.create(async (application) => {
      const storeFor = await rows.resolver(application)
      return (ctx, config) =>
        new SeldomTouched(storeFor(ctx, config), {
          session: ctx.request.cookiesList()[sessionCookie] !== undefined,
        })
    }),
  },
})
