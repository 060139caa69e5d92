import type { S3DriverOptions } from '@adonisjs/drive/drivers/s3/types'
import env from '#start/env'

/** Where clamd listens, and how many milliseconds it has for one file. */
export type VirusScanner = { host: string; port: number; patience: number }

/** The scanner that looks through documents before they are kept; null where none is configured. */
export const virusScanner = scannerConfigured()

/** A bucket that speaks S3. Without an `endpoint` it is Amazon's; `hasOwnHost` is false where its name stands in the path. */
export type Bucket = {
  name: string
  region: string
  endpoint: string | undefined
  hasOwnHost: boolean
  keyId: string
  keySecret: string
}

/** Where files are kept in place of the disk of this machine; null where no bucket is configured. */
export const bucket = bucketConfigured()

const SECOND = 1000

/** How a bucket is spoken to, whoever runs it. */
export function storeOf({ hasOwnHost, keyId, keySecret, name, ...place }: Bucket): S3DriverOptions {
  return {
    ...place,
    bucket: name,
    credentials: { accessKeyId: keyId, secretAccessKey: keySecret },
    forcePathStyle: !hasOwnHost,
    visibility: 'private',
    // What lies there is answered by us alone, and not every store knows lists of who may read.
    supportsACL: false,
    // Checksums beside the signature are Amazon's own; others refuse them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // A store that is busy for a moment is asked again, up to twice, a little later each time.
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 3 * SECOND, socketTimeout: 20 * SECOND },
  }
}

function scannerConfigured(): VirusScanner | null {
  const host = env.get('CLAMD_HOST')
  return host ? { host, port: env.get('CLAMD_PORT', 3310), patience: 30 * SECOND } : null
}

function bucketConfigured(): Bucket | null {
  const name = env.get('S3_BUCKET')
  if (!name) return null

  const [region, keyId, keySecret] = [
    env.get('S3_REGION'),
    env.get('S3_KEY_ID'),
    env.get('S3_KEY_SECRET')?.release(),
  ]
  if (!region || !keyId || !keySecret) {
    throw new Error('S3_BUCKET needs S3_REGION, S3_KEY_ID and S3_KEY_SECRET (docs/operations.md)')
  }
  const endpoint = env.get('S3_ENDPOINT')
  return { name, region, endpoint, keyId, keySecret, hasOwnHost: !env.get('S3_PATH_STYLE', false) }
}
