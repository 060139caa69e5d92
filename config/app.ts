import { defineConfig } from '@adonisjs/core/http'
import env from '#start/env'

/** Cookies may only be `Secure` where the browser really speaks HTTPS, or nobody on a village LAN could sign in. */
export const isServedOverHttps = env.get('APP_URL').startsWith('https:')

export const http = defineConfig({
  generateRequestId: true,
  createRequestId: () => crypto.randomUUID(),
  allowMethodSpoofing: true,
  useAsyncLocalStorage: false,
  redirect: { forwardQueryString: false },
  cookie: {
    path: '/',
    maxAge: '400d',
    httpOnly: true,
    secure: isServedOverHttps,
    sameSite: 'lax',
  },
})
