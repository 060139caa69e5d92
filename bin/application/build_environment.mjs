/**
 * For commands that work on the sources and need no real settings: the application refuses to start
 * without these. The port is one on which no database ever listens.
 */
const buildEnvironment = {
  ...process.env,
  NODE_ENV: 'development',
  HOST: '127.0.0.1',
  PORT: '3333',
  APP_URL: 'http://localhost:3333',
  APP_KEY: 'only-for-building-and-checking-the-code',
  LOG_LEVEL: 'silent',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
}

export default buildEnvironment
