import { relative } from 'node:path'
import type { Emitter } from '@japa/runner/core'

type Failure = { title: string; errors: unknown[] }
type Errors = { phase: string; error: unknown }[]

/** Calls `tell` with each test, and each hook of a group or suite, as soon as it has failed. */
export default function followFailures(emitter: Emitter, tell: (failure: Failure) => void) {
  function tellOf(words: (string | undefined)[], found: Errors) {
    if (found.length === 0) return
    const phases = found.map(({ phase }) => phase).filter((phase) => phase !== 'test')
    const title = [...words, ...phases].filter(Boolean).join(' › ')
    tell({ title, errors: found.map(({ error }) => error) })
  }

  emitter.on('test:end', ({ errors, hasError, meta, title }) => {
    if (hasError) tellOf([fileOf(meta), meta.group?.title, title.expanded], errors)
  })
  emitter.on('group:end', ({ errors, meta, title }) => tellOf([fileOf(meta), title], errors))
  emitter.on('suite:end', ({ errors, name }) => tellOf([name], errors))
}

function fileOf({ fileName }: { fileName?: string }) {
  return fileName && relative(process.cwd(), fileName)
}
