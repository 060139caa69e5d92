import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Account from '#identity/models/account'
import Household from '#identity/models/household'
import { digest } from '#identity/sealed'
import takePublishedYears from '#holidays/actions/take_published_years'
import importTerritories from '#territories/actions/import_territories'
import askAboutData from './ask_about_data.ts'
import drawGrids from './draw_grids.ts'
import fillPlugins from './fill_plugins.ts'
import fillPurses from './fill_purses.ts'
import keepPoints from './keep_points.ts'
import listStaff from './list_staff.ts'
import offerPlugins from './offer_plugins.ts'
import demoPlace, { type DemoPlace } from './place.ts'
import photographDocuments from './photograph_documents.ts'
import planDemo, { type DemoPlan } from './plan.ts'
import registerNewcomers from './register_newcomers.ts'
import sendMessages from './send_messages.ts'
import settleLevels from './settle_levels.ts'
import settleResidents from './settle_residents.ts'
import settleRegisters from './settle_registers.ts'
import settleStaff from './settle_staff.ts'
import { signInsOf } from './sign_ins.ts'

/** Loads the demo community; where it is there already nothing changes. Returns who to sign in as. */
export default async function loadDemo() {
  await importTerritories(await readData('territories-wuwei.csv'))
  await importTerritories(await readData('demo_grids.csv'))
  const place = await demoPlace()
  const plan = planDemo()

  const isNew = await letPeopleMoveIn(place, plan)
  await photographDocuments(place)
  const staff = await staffOf(plan)
  if (isNew) await askAboutData(plan, staff)
  if (isNew) await sendMessages(plan)
  await drawGrids(place, staff)
  await listStaff(plan, place, staff)
  await offerPlugins(place, staff)
  await fillPurses(plan, place)
  await takePublishedYears()
  await fillPlugins(place, staff)
  await keepPoints(place, plan)
  // A plan made while the tables were empty would be kept, and scan them for every statement.
  await db.rawQuery('analyze')
  return signInsOf(plan)
}

function readData(name: string) {
  return readFile(app.makePath('database/data', name))
}

/** All of the people or none, and once, however many load the demo at the same time; says whether it was now. */
async function letPeopleMoveIn(place: DemoPlace, plan: DemoPlan) {
  return transaction(async (client) => {
    await client.rawQuery("select pg_advisory_xact_lock(hashtextextended('demo:load', 0))")
    const [first] = plan.households
    const isPeopled = await Household.query({ client })
      .where({ territoryId: place.community.id, number: first.number })
      .first()
    if (isPeopled) return false

    const decidedById = await settleStaff(plan.staff, place, client)
    await settleResidents(plan, { ...place, decidedById }, client)
    await settleLevels(plan, place, client)
    await settleRegisters(place, client)
    await registerNewcomers(plan.newcomers, place, await staffOf(plan, client))
    return true
  })
}

/** The first of the staff, who has decided everything so far. */
async function staffOf({ staff: [first] }: DemoPlan, client?: TransactionClient) {
  const account = await Account.query({ client })
    .where('phone_digest', digest(first.phone))
    .preload('person', (person) =>
      person.preload('roleGrants', (grants) => grants.preload('territory'))
    )
    .firstOrFail()
  return account.person
}
