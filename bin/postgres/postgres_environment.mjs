/**
 * The locale decides what counts as a letter: with plain C, search finds no Chinese at all.
 * macOS has C.UTF-8 only since 2023.
 */
const postgresEnvironment = {
  ...process.env,
  LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
}

export default postgresEnvironment
