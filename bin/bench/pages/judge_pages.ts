/**
 * What Lighthouse says of pages, on its slow phone: `judge_pages.ts REQUESTS`, as JSON; ends with one line of JSON. It is
 * a hundred megabytes that nothing else needs, and so not among the project's packages: `npm install --no-save
 * lighthouse@13.5.0` brings it.
 */
import freePort from '../../postgres/free_port.mjs'
import launchChromium from '#tests/browser_support/launch_chromium'

type Mark = { score: number | null }
type Audit = Mark & { id: string; displayValue?: string }
type Judged = {
  lhr: {
    audits: Record<string, Audit>
    categories: Record<'performance' | 'accessibility', Mark>
    runtimeError?: { message: string }
  }
}
type Lighthouse = (address: string, settings: object) => Promise<Judged | undefined>

type Request = { host: string; port: number; path: string; headers: Record<string, string> }

const LOOKS = 3

const lighthouse = await loadLighthouse()
const requests: Request[] = JSON.parse(process.argv[2])
const marks = []
for (const request of requests) marks.push(await judgedOften(request))
console.log(JSON.stringify(marks))

/** One look depends on what else the machine does: of several the middle one counts, as Lighthouse itself advises. */
async function judgedOften(request: Request) {
  const looks = []
  for (let look = 0; look < LOOKS; look++) looks.push(await inOwnBrowser(request))
  return looks.sort((one, other) => one.performance - other.performance)[Math.floor(LOOKS / 2)]
}

/** A browser would send the cookies that it got as one visitor with what it asks for as another. */
async function inOwnBrowser(request: Request) {
  const port = await freePort()
  const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] })
  try {
    return await judge(request, port)
  } finally {
    await browser.close()
  }
}

async function judge({ headers, host, path, port: ofServer }: Request, port: number) {
  const settings = {
    extraHeaders: headers,
    onlyCategories: ['performance', 'accessibility'],
    logLevel: 'error',
  }
  const judged = await lighthouse(`http://${host}:${ofServer}${path}`, { port, ...settings })
  const fault = judged?.lhr.runtimeError?.message
  if (!judged || fault) throw new Error(`${path} was not judged: ${fault}`)
  const { audits, categories } = judged.lhr
  const failed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9)
  return {
    path,
    performance: mark(categories.performance),
    accessibility: mark(categories.accessibility),
    toMend: failed.map(({ displayValue, id }) => [id, displayValue].filter(Boolean).join(' ')),
  }
}

async function loadLighthouse(): Promise<Lighthouse> {
  const name = 'lighthouse'
  const { default: run } = await import(name)
  return run
}

function mark({ score }: Mark) {
  return Math.round((score ?? 0) * 100)
}
