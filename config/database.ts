import { defineConfig } from '@adonisjs/lucid'
import pluginFolders from '#config/plugin_folders'
import env from '#start/env'

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      client: 'pg',
      connection: { connectionString: env.get('DATABASE_URL') },
      pool: { min: 0, max: 20 },
      migrations: {
        naturalSort: true,
        // The core first, then each plugin in the order of config/plugins.ts.
        paths: [
          'database/migrations',
          ...Object.values(pluginFolders).map((folder) => `${folder}/database/migrations`),
        ],
        disableRollbacksInProduction: true,
      },
      schemaGeneration: { enabled: false },
      debug: false,
    },
    // The lane of the ledger begins, reads, writes and commits here, without waiting for each answer.
    ledger: {
      client: 'pg',
      connection: { connectionString: env.get('DATABASE_URL') },
      pool: { min: 0, max: 2, afterCreate: sendAtOnce },
      schemaGeneration: { enabled: false },
    },
    // What home pages ask about who looks at them goes here, one statement after another without waiting for each answer.
    pipeline: {
      client: 'pg',
      connection: { connectionString: env.get('DATABASE_URL') },
      pool: { min: 0, max: 2, afterCreate: sendAtOnce },
      schemaGeneration: { enabled: false },
    },
    // What is decided about plugins is asked here, so that a request whose transaction holds a
    // connection never waits for a second one.
    kernel: {
      client: 'pg',
      connection: { connectionString: env.get('DATABASE_URL') },
      pool: { min: 0, max: 1 },
      schemaGeneration: { enabled: false },
    },
  },
})

type Done = (error: Error | null) => void

/** Statements go out while answers are still to come. */
function sendAtOnce(connection: { pipeline: boolean }, done: Done) {
  connection.pipeline = true
  done(null)
}
