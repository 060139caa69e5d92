import { existsSync } from 'node:fs'
import unpackChromium from './unpack_chromium.ts'

type Chromium = { executablePath: string; libraries: NodeJS.ProcessEnv }

/** Where a Chromium or Chrome usually is. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium for the tests: the one asked for, the one from npm, or one of this machine. */
export default async function findChromium(): Promise<Chromium> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return { executablePath: CHROME_PATH, libraries: {} }
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) {
    return unpackChromium()
  }
  const place = usualPlaces.find((path) => existsSync(path))
  if (place) return { executablePath: place, libraries: {} }
  throw new Error(
    '没有找到 Chromium 或 Chrome。请安装一个，或者告诉我们它在哪里： CHROME_PATH=/path/to/chrome npm test\n' +
      'No Chromium or Chrome was found; please install one or set CHROME_PATH.'
  )
}
