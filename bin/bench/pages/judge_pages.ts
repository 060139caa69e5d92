/** What Lighthouse says of pages, on its slow phone: `judge_pages.ts REQUESTS`, as JSON; ends with one line of JSON. */
import lighthouse from 'lighthouse'
import freePort from '../../postgres/free_port.mjs'
import launchChromium from '#tests/browser_support/launch_chromium'

type Request = { host: string; port: number; path: string; headers: Record<string, string> }

const requests: Request[] = JSON.parse(process.argv[2])
const port = await freePort()
const browser = await launchChromium({ args: [`--remote-debugging-port=${port}`] })
const marks = []
for (const request of requests) marks.push(await judge(request))
await browser.close()
console.log(JSON.stringify(marks))

async function judge({ headers, host, path, port: ofServer }: Request) {
  const settings = {
    extraHeaders: headers,
    onlyCategories: ['performance', 'accessibility'],
    logLevel: 'error' as const,
  }
  const judged = await lighthouse(`http://${host}:${ofServer}${path}`, { port, ...settings })
  if (!judged || judged.lhr.runtimeError) throw new Error(`${path} was not judged: ${judged?.lhr.runtimeError?.message}`)
  const { audits, categories } = judged.lhr
  const failed = Object.values(audits).filter(({ score }) => score !== null && score < 0.9)
  return {
    path,
    performance: mark(categories.performance),
    accessibility: mark(categories.accessibility),
    toMend: failed.map(({ displayValue, id }) => [id, displayValue].filter(Boolean).join(' ')),
  }
}

function mark({ score }: { score: number | null }) {
  return Math.round((score ?? 0) * 100)
}
