import { rm } from 'node:fs/promises'
import { MultipartFile } from '@adonisjs/core/bodyparser'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * What is sent to us lies on the disk as it came, with the place at which a photograph was taken; once the
 * answer is made, what is kept of it is kept elsewhere.
 */
export default class RemoveUploads {
  async handle({ request }: HttpContext, next: NextFn) {
    try {
      return await next()
    } finally {
      await Promise.all(pathsIn(request.allFiles()).map((path) => rm(path, { force: true })))
    }
  }
}

/** A field may be called `pictures[front]`: files lie at any depth. */
function pathsIn(files: unknown): string[] {
  if (files instanceof MultipartFile) return files.tmpPath ? [files.tmpPath] : []
  if (typeof files !== 'object' || files === null) return []
  return Object.values(files).flatMap(pathsIn)
}
