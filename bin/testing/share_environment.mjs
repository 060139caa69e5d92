import { join, relative } from 'node:path'
import buildEnvironment from '../application/build_environment.mjs'
import checkout from '../checkout.mjs'

/** The settings of one share: its own database, port and folder, and nothing of the person's `.env`. */
export default function shareEnvironment({ files }, place) {
  const { folder, isAlone, port, publicFolder, temporaryFolder, url } = place
  return {
    ...buildEnvironment,
    NODE_ENV: 'test',
    PREVIOUS_APP_KEYS: 'the-key-before-the-present-one-in-tests',
    DATABASE_URL: url,
    PUBLIC_PATH: relative(checkout, publicFolder),
    PORT: String(port),
    APP_URL: `http://127.0.0.1:${port}`,
    ENV_PATH: folder,
    STORAGE_PATH: join(folder, 'storage'),
    TMPDIR: temporaryFolder,
    TZ: 'UTC',
    LINLI_TEST_COUNTS: join(folder, 'counts.json'),
    LINLI_TEST_DETAIL: isAlone ? 'tests' : 'files',
    ...(files ? { LINLI_TEST_FILES: JSON.stringify(files) } : {}),
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  }
}
