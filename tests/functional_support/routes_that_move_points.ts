import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import app from '@adonisjs/core/services/app'
import catalogue from '#kernel/catalogue'

/** Whoever imports one of these writes in the ledger. */
const writingFaces = ['app/points/ledger.ts', 'app/points/points_lane.ts']
/** What the core offers plugins to write with; what else it offers there moves no points. */
const writingPoints =
  /\b(holdPoints|capturePoints|capturePart|releasePoints|movePoints|depositHours|takeHoursBack|giveHours)\b/
const facesOfPlugins: Record<string, RegExp> = {
  'app/core/points.ts': writingPoints,
  'app/core/party_scores.ts': /\b(awardPartyScore|takePartyScoreBack)\b/,
  'app/core/booking.ts':
    /\b(book|acceptOffer|cancelBooking|denyBooking|keepDeposit|eraseBookings)\b[^}]*\} from '#core\/booking'/,
}
/** Here events are delivered to point rules: those lead back to whoever announces one, as is done below. */
const deliveries = 'app/kernel/receivers.ts'

type Source = { file: string; text: string; imports: string[] }

/**
 * The controllers' methods behind which points move, such as
 * `plugins/mall/controllers/reservations_controller.ts store`: found in the sources, by what they import
 * and by the events that point rules pay for.
 */
export default function routesThatMovePoints(): string[] {
  const sources = readSources()
  const moving = new Set(sources.filter(movesPoints).map(({ file }) => file))
  for (let known = 0; known < moving.size;) {
    known = moving.size
    for (const { file, imports } of sources) {
      if (file !== deliveries && imports.some((each) => moving.has(each))) moving.add(file)
    }
  }
  return writingRoutes().filter((route) => moving.has(route.split(' ')[0]))
}

function movesPoints({ file, imports, text }: Source) {
  // The face for events shows one of them as an example.
  if ([deliveries, 'app/core/events.ts'].includes(file) || file in facesOfPlugins) return false
  if (imports.some((each) => writingFaces.includes(each))) return true
  if (imports.some((each) => facesOfPlugins[each]?.test(text))) return true
  return paidEvents().some((name) => text.includes(`eventName = '${name}'`))
}

function paidEvents() {
  return catalogue.plugins.flatMap(({ points }) => points.map(({ event }) => event.eventName))
}

function readSources(): Source[] {
  const files = globSync('{app,plugins}/**/*.ts', { cwd: app.makePath() })
  return files
    .filter((file) => !/\/tests\/|\/plugin\.ts$|routes\.ts$/.test(file))
    .map((file) => {
      const text = readFileSync(app.makePath(file), 'utf8')
      const names = [...text.matchAll(/^(?:import|export) (?!type )[^'"]*? from '([^']+)'/gms)]
      return { file, text, imports: names.flatMap(([, name]) => fileOf(name, file) ?? []) }
    })
    .map((source) => ({
      ...source,
      // Through a face for plugins goes only who writes.
      imports: source.imports.filter((each) => facesOfPlugins[each]?.test(source.text) ?? true),
    }))
}

function fileOf(name: string, from: string) {
  const inside = name.replace(/^#(\w+)\//, (_, domain) => {
    return ['config', 'start', 'database', 'plugins'].includes(domain)
      ? `${domain}/`
      : `app/${domain}/`
  })
  const file = name.startsWith('.') ? normalize(join(dirname(from), name)) : `${inside}.ts`
  return existsSync(join(app.makePath(), file)) ? file : null
}

/** Everything that a form can be sent to, read from the routes as they are written. */
function writingRoutes() {
  return globSync('{app,plugins}/**/{routes,desk_routes}.ts', { cwd: app.makePath() }).flatMap(
    (file) => {
      const text = readFileSync(app.makePath(file), 'utf8')
      const controllers = new Map(
        [...text.matchAll(/const (\w+) = \(\) =>\s*import\('([^']+)'\)/g)].map(([, name, path]) => [
          name,
          fileOf(path, file) ?? path,
        ])
      )
      const routes = [
        ...text.matchAll(/\.(?:post|put|patch|delete)\(\s*'[^']*',\s*\[\s*(\w+),\s*'(\w+)'/g),
      ]
      return routes.map(([, name, method]) => `${controllers.get(name)} ${method}`)
    }
  )
}
