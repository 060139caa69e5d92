import { join, relative } from 'node:path'
import buildEnvironment from '../application/build_environment.mjs'
import checkout from '../checkout.mjs'

/** The settings of one suite: its own database, port and folder, and nothing of the person's `.env`. */
export default function suiteEnvironment({ folder, ground, suite, port }) {
  return {
    ...buildEnvironment,
    NODE_ENV: 'test',
    PREVIOUS_APP_KEYS: 'the-key-before-the-present-one-in-tests',
    DATABASE_URL: ground.url(suite),
    PUBLIC_PATH: relative(checkout, join(ground.folder, 'public')),
    PORT: String(port),
    APP_URL: `http://127.0.0.1:${port}`,
    ENV_PATH: folder,
    STORAGE_PATH: join(folder, 'storage'),
    TZ: 'UTC',
    LINLI_TEST_COUNTS: join(folder, 'counts.json'),
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  }
}
