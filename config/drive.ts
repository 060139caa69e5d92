import app from '@adonisjs/core/services/app'
import { defineConfig, services } from '@adonisjs/drive'
import type { InferDriveDisks } from '@adonisjs/drive/types'
import { bucket, storeOf } from '#config/files'
import env from '#start/env'

/**
 * The disk of this machine, or a bucket where one is configured. Nothing is served from here: whoever is shown a file gets
 * a signed link, which the application answers.
 */
const driveConfig = defineConfig({
  default: 'files',
  services: {
    files: bucket
      ? services.s3(storeOf(bucket))
      : services.fs({
          location: app.makePath(env.get('STORAGE_PATH', 'storage'), 'files'),
          visibility: 'private',
          serveFiles: false,
        }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
