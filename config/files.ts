import env from '#start/env'

/** Where clamd listens, and how many milliseconds it has for one file. */
export type VirusScanner = { host: string; port: number; patience: number }

/** The scanner that looks through documents before they are kept; null where none is configured. */
export const virusScanner = configured()

function configured(): VirusScanner | null {
  const host = env.get('CLAMD_HOST')
  return host ? { host, port: env.get('CLAMD_PORT', 3310), patience: 30_000 } : null
}
