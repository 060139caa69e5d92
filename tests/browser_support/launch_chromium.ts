import { chromium, type Browser, type LaunchOptions } from 'playwright'
import chineseFonts from './chinese_fonts.ts'
import findChromium from './find_chromium.ts'

/** Quiet and predictable; without the sandbox, which root and most CI machines cannot have. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser for tests: the same Chromium and the same Chinese letters on every machine. */
export default async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, libraries } = await findChromium()
  return chromium.launch({
    ...options,
    executablePath,
    args: [...flags, ...(options.args ?? [])],
    env: { ...process.env, ...libraries, ...chineseFonts(), ...options.env },
  })
}
