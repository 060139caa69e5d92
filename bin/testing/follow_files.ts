import { relative } from 'node:path'
import type { Emitter } from '@japa/runner/core'

type File = { name: string; tests: number; failed: number; seconds: number }

/** Calls `tell` with each file of tests once it is through. */
export default function followFiles(emitter: Emitter, tell: (file: File) => void) {
  let current: (File & { began: number }) | null = null

  function end() {
    if (!current) return
    const { began, ...file } = current
    tell({ ...file, seconds: Math.round(performance.now() - began) / 1_000 })
    current = null
  }

  function begin(path: string) {
    const name = relative(process.cwd(), path)
    if (current?.name === name) return
    end()
    current = { name, tests: 0, failed: 0, seconds: 0, began: performance.now() }
  }

  emitter.on('group:start', ({ meta }) => begin(meta.fileName))
  emitter.on('test:start', ({ meta }) => begin(meta.fileName))
  emitter.on('test:end', ({ hasError }) => {
    current!.tests += 1
    current!.failed += hasError ? 1 : 0
  })
  emitter.on('group:end', ({ hasError }) => {
    if (hasError) current!.failed = Math.max(current!.failed, 1)
  })
  emitter.on('suite:end', end)
}
