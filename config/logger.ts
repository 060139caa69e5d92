import { defineConfig, syncDestination, targets } from '@adonisjs/core/logger'
import env from '#start/env'

export default defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'linli',
      level: env.get('LOG_LEVEL'),
      redact: {
        paths: ['password', '*.password', 'identityNumber', '*.identityNumber', 'phone', '*.phone'],
      },
      // One JSON line for each event; readable lines only where a person is looking.
      ...(process.env.DEV_MODE
        ? { destination: await syncDestination() }
        : {
            transport: {
              targets: targets()
                .push(targets.file({ destination: 1 }))
                .toArray(),
            },
          }),
    },
  },
})
