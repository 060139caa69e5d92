import { join } from 'node:path'
import buildEnvironment from '../application/build_environment.mjs'

/** The settings of one suite: its own database, port and folder, and nothing of the person's `.env`. */
export default function suiteEnvironment({ folder, url, port }) {
  return {
    ...buildEnvironment,
    NODE_ENV: 'test',
    DATABASE_URL: url,
    PORT: String(port),
    APP_URL: `http://127.0.0.1:${port}`,
    ENV_PATH: folder,
    STORAGE_PATH: join(folder, 'storage'),
    TZ: 'UTC',
    LINLI_TEST_COUNTS: join(folder, 'counts.json'),
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  }
}
