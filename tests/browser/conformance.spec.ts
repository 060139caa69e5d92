import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import type { Browser } from 'playwright-core'
import type { Plugin } from '#core/plugin'
import type Person from '#identity/models/person'
import catalogue from '#kernel/catalogue'
import faultsInViews from '#tests/browser/faults_in_views'
import { phone, Window } from '#tests/browser/window'
import launchChromium from '#tests/browser_support/launch_chromium'
import { addressesIn, createPlace } from '#tests/conformance/places'
import type { Filled } from '#tests/conformance/plugin_factories'
import type { Subject } from '#tests/conformance/subject'
import subjectOf from '#tests/conformance/subject_of'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { disablePlugin } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

/** A place to look at, what is recorded there, and who lives and works there. */
type Place = { community: Territory; filled: Filled; resident: Person; staff: Person }

test.group('Every page of a plugin', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchChromium()
    return () => browser.close()
  })

  test('is in order where there is nothing, and with records: {id}')
    .with(() => catalogue.plugins as Plugin[])
    .run(async ({ assert, client }, plugin) => {
      const subject = await subjectOf(plugin, client as ApiClient)
      const faults: string[] = []
      for (const createIt of [emptyPlace, fullPlace]) {
        const place = await createIt(subject)
        faults.push(...(await look(place, subject)))
        // A guest of the other tests has one community to look at, that of the demo.
        await disablePlugin(plugin.id, place.community)
      }
      assert.deepEqual(faults, [])
    })

  async function look({ filled, resident, staff }: Place, subject: Subject) {
    const pages = (await addressesIn(subject, filled)).filter(({ method }) => method === 'get')
    const forStaff = pages.filter(({ door }) => door === 'desk')
    const forResidents = pages.filter(({ door }) => door === 'open' || door === 'member')
    return [
      ...(await lookAs(resident, forResidents)),
      ...(forStaff.length > 0 ? await lookAs(staff, forStaff) : []),
    ]
  }

  async function lookAs(person: Person, pages: { path: string }[]) {
    const window = await Window.open(browser, phone, 'conformance')
    const number = uniquePhone()
    await createAccount(person, number)
    await window.signIn(number)
    const faults: string[] = []
    for (const { path } of pages) {
      if (await window.leadsToPage(path)) faults.push(...(await faultsInViews(window, path)))
    }
    await window.close()
    return faults
  }
})

async function emptyPlace(subject: Subject): Promise<Place> {
  const community = await createPlace(subject)
  const resident = await createResident(community, { assuranceLevel: 'real_name' })
  const filled = { owner: resident, params: {} }
  return { community, filled, resident, staff: await createStaff(community) }
}

async function fullPlace(subject: Subject): Promise<Place> {
  const community = await createPlace(subject)
  const filled = await subject.factories.fill(community)
  return { community, filled, resident: filled.owner, staff: await createStaff(community) }
}
