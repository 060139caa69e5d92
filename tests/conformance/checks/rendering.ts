import { locales } from '#config/i18n'
import {
  addressesIn,
  createPlace,
  guestAt,
  residentOf,
  staffOf,
  visitorFor,
  type Address,
} from '#tests/conformance/places'
import type { Filled } from '#tests/conformance/plugin_factories'
import type { Check, Fault, Subject } from '#tests/conformance/subject'
import type Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

/** Every page is rendered on the server, where nothing is yet and where something is, in every language. */
const rendering: Check = async (subject) => {
  const empty = await createPlace(subject)
  const full = await createPlace(subject)
  const filled = await subject.factories.fill(full)
  const owner = await visitorFor(subject, filled.owner)
  const nothing: Filled = { owner: filled.owner, params: {} }
  return [
    ...(await lookAround(subject, nothing, {
      what: 'where nothing is recorded yet',
      visitors: await visitorsTo(empty, subject, await residentOf(subject, empty)),
    })),
    ...(await lookAround(subject, filled, {
      what: 'with records to show',
      visitors: {
        ...(await visitorsTo(full, subject, owner)),
        ...(filled.provider ? { provider: await visitorFor(subject, filled.provider) } : {}),
      },
    })),
  ]
}

export default rendering

type Look = { what: string; visitors: Record<Address['door'], Visitor> }

async function visitorsTo(community: Territory, subject: Subject, resident: Visitor) {
  return {
    open: guestAt(subject, community),
    member: resident,
    desk: await staffOf(subject, community, 'community_staff'),
    provider: await staffOf(subject, community, 'provider_member'),
    cockpit: await staffOf(subject, community, 'leader'),
  }
}

async function lookAround(subject: Subject, filled: Filled, { visitors, what }: Look) {
  const faults: Fault[] = []
  const pages = (await addressesIn(subject, filled)).filter(({ method }) => method === 'get')
  for (const page of pages) {
    for (const locale of locales) {
      for (const elder of ['0', '1']) {
        const visitor = visitors[page.door]
        visitor.wants({ locale, elder })
        const answer = await visitor.open(page.path)
        const seen = seenAs(subject, { status: answer.status(), html: answer.text() })
        if (seen) faults.push(fault(subject, page, `${seen} ${what}, in ${locale}`))
      }
    }
  }
  return faults
}

/** Of a file to save or print there is no text, and nothing to read. */
type Seen = { status: number; html: string | undefined }

function seenAs({ plugin }: Subject, { html, status }: Seen) {
  if (status !== 200) return `answers ${status}`
  if (html === undefined) return null
  const words = shown(html)
  if (words.includes('translation missing')) return 'has a text missing on the server'
  const key = words.match(new RegExp(`(?<![\\w/.-])${plugin.id}\\.[a-z_]+(\\.[a-z_]+)*`))
  return key ? `shows "${key[0]}" instead of a text` : null
}

/** The words of a page, also those for who listens; without the data it comes alive from. */
function shown(html: string) {
  const spoken = [...html.matchAll(/(?:aria-label|title|alt|placeholder)="([^"]*)"/g)]
  const read = html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ')
  return [read, ...spoken.map(([, words]) => words)].join('\n')
}

function fault({ plugin }: Subject, { pattern }: Address, what: string): Fault {
  return {
    where: `plugins/${plugin.id}/pages`,
    what: `${pattern} ${what}`,
    doThis: 'open it there and mend the page, its controller or its texts',
  }
}
