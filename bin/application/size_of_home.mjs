import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** In bytes, compressed: what a phone loads before the home page answers to taps. */
export const budgets = { javascript: 60_000, css: 20_000 }

const page = [
  'resources/app.ts',
  'resources/layouts/resident_layout.svelte',
  'resources/pages/home.svelte',
  'virtual:texts/zh-CN',
]

/**
 * What a resident's home page with these cards (files of components) loads from the built assets in
 * `folder`: scripts and styles with all that they import, in compressed bytes.
 */
export default function sizeOfHome(folder, cards) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  const parts = closureOf([...page, ...cards], manifest)
  const styles = new Set(parts.flatMap(({ css = [] }) => css))
  const sum = (files) => files.reduce((bytes, file) => bytes + compressed(join(folder, file)), 0)
  return { javascript: sum(parts.map(({ file }) => file)), css: sum([...styles]) }
}

function closureOf(names, manifest) {
  const parts = new Set()
  for (const waiting = [...names]; waiting.length > 0;) {
    const name = waiting.pop()
    if (!manifest[name]) throw new Error(`${name} is not among the built assets`)
    if (parts.has(manifest[name])) continue
    parts.add(manifest[name])
    waiting.push(...(manifest[name].imports ?? []))
  }
  return [...parts]
}

function compressed(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length
}
