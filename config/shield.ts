import { defineConfig } from '@adonisjs/shield'
import { isServedOverHttps } from '#config/app'

/** Vite's development server injects styles and talks over a web socket; nothing else may. */
const developing = Boolean(process.env.DEV_MODE)

export default defineConfig({
  csp: {
    enabled: !developing,
    directives: {
      defaultSrc: ["'self'"],
      // The reader of QR codes is WebAssembly.
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
    },
    reportOnly: false,
  },
  csrf: {
    enabled: true,
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
    exceptRoutes: [
      // What a server of ours sends to a stand-in is signed, and has no session.
      '/development/alipay/gateway',
      '/development/network-identity/:service',
      // What a mail program sends by itself (RFC 8058) is signed, and has no session.
      '/messages/unsubscriptions/:person_id/:channel',
    ],
  },
  xFrame: { enabled: true, action: 'DENY' },
  hsts: { enabled: isServedOverHttps, maxAge: '180 days' },
  contentTypeSniffing: { enabled: true },
})
