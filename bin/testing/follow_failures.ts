import { relative } from 'node:path'
import { inspect } from 'node:util'
import type { Emitter } from '@japa/runner/core'

/** What failed and how: `reason` has what was expected and what came, and the places in our own files. */
export type Failure = { title: string; reason: string }
type Errors = { phase: string; error: unknown }[]

const colors = process.stdout.isTTY
/** Frames of what is not ours. */
const strangers = /^\s+at .*(node_modules|node:)/

/** Calls `tell` with each test, and each hook of a group or suite, as soon as it has failed. */
export default function followFailures(emitter: Emitter, tell: (failure: Failure) => void) {
  function tellOf(words: (string | undefined)[], found: Errors) {
    if (found.length === 0) return
    const phases = found.map(({ phase }) => phase).filter((phase) => phase !== 'test')
    const title = [...words, ...phases].filter(Boolean).join(' › ')
    tell({ title, reason: found.map(({ error }) => textOf(error)).join('\n') })
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

function textOf(error: unknown) {
  const lines = inspect(error, { colors, depth: 4, maxArrayLength: 300 }).split('\n')
  return lines.filter((line) => !strangers.test(line)).join('\n')
}
