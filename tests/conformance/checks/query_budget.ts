import db from '@adonisjs/lucid/services/db'
import {
  addressesIn,
  createPlace,
  staffOf,
  visitorFor,
  type Address,
} from '#tests/conformance/places'
import type { Filled } from '#tests/conformance/plugin_factories'
import type { Check, Fault, Subject } from '#tests/conformance/subject'
import type Visitor from '#tests/factories/visitor'

const FEW = 3
const MANY = 12
/** One more is a list that has become long enough for a second look, several more are one for each row. */
const TOLERANCE = 1

/** A page asks the database as often for many records as for few. */
const queryBudget: Check = async (subject) => {
  const few = await queriesByPage(subject, FEW)
  const many = await queriesByPage(subject, MANY)
  return [...many].flatMap(([pattern, queries]) => {
    const before = few.get(pattern) ?? queries
    return queries - before > TOLERANCE ? [fault(subject, pattern, { before, queries })] : []
  })
}

export default queryBudget

async function queriesByPage(subject: Subject, records: number) {
  const community = await createPlace(subject)
  let filled = await subject.factories.fill(community)
  for (let made = 1; made < records; made++) {
    filled = await subject.factories.fill(community, filled.owner)
  }
  const owner = await visitorFor(subject, filled.owner)
  const staff = await staffOf(subject, community, 'community_staff')
  const provider = filled.provider ? await visitorFor(subject, filled.provider) : owner
  return countFor(await pagesIn(subject, filled), { owner, staff, provider })
}

async function pagesIn(subject: Subject, filled: Filled) {
  const addresses = await addressesIn(subject, filled)
  return addresses.filter(({ method }) => method === 'get')
}

type Visitors = Record<'owner' | 'staff' | 'provider', Visitor>

async function countFor(pages: Address[], { owner, provider, staff }: Visitors) {
  const counts = new Map<string, number>()
  for (const { door, path, pattern } of pages) {
    const visitor = { desk: staff, provider, open: owner, member: owner, cockpit: owner }[door]
    // The first look fills what is remembered between two.
    await visitor.get(path)
    counts.set(pattern, await queriesDuring(() => visitor.get(path)))
  }
  return counts
}

async function queriesDuring(act: () => Promise<unknown>) {
  const client = db.connection().getWriteClient()
  let queries = 0
  const count = () => queries++
  client.on('query', count)
  try {
    await act()
  } finally {
    client.off('query', count)
  }
  return queries
}

type Counted = { before: number; queries: number }

function fault({ plugin }: Subject, pattern: string, { before, queries }: Counted): Fault {
  return {
    where: `plugins/${plugin.id}/controllers`,
    what: `${pattern} asks the database ${before} times for ${FEW} records and ${queries} times for ${MANY}`,
    doThis: 'load what belongs to the rows with them: preload, or one query with whereIn',
  }
}
