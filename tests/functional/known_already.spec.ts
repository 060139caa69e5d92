import { test } from '@japa/runner'
import catalogue from '#kernel/catalogue'
import { addressesIn, createPlace, visitorFor } from '#tests/conformance/places'
import subjectOf from '#tests/conformance/subject_of'

/** Who somebody is, when they were born, where they live and how they are reached: the community holds it. */
const known = new Set(['phone', 'mail', 'name', 'identityNumber', 'birthDate', 'address'])
const filledByBrowsers = new Set(['name', 'tel', 'email', 'bday', 'street-address'])

test.group('What the community knows', () => {
  for (const plugin of catalogue.plugins) {
    test(`is asked of a resident by no form of ${plugin.id}`, async ({ assert, client }) => {
      const subject = await subjectOf(plugin, client)
      const filled = await subject.factories.fill(await createPlace(subject))
      const owner = await visitorFor(subject, filled.owner)
      const pages = (await addressesIn(subject, filled)).filter(
        ({ door, method }) => method === 'get' && (door === 'open' || door === 'member')
      )

      const asked: string[] = []
      for (const { path, pattern } of pages) {
        const html = (await owner.open(path)).text() ?? ''
        asked.push(...fieldsIn(html).map((field) => `${pattern}: ${field}`))
      }

      assert.isNotEmpty(pages)
      assert.deepEqual(asked, [])
    })
  }
})

/** Fields of a page that ask for what is known. */
function fieldsIn(html: string) {
  const controls = html.match(/<(input|textarea|select)\b[^>]*>/g) ?? []
  return controls
    .filter((control) => !control.includes('type="hidden"'))
    .filter((control) => {
      const [, name = ''] = control.match(/ name="([^"]*)"/) ?? []
      const [, filled = ''] = control.match(/ autocomplete="([^"]*)"/) ?? []
      return known.has(name) || filledByBrowsers.has(filled)
    })
}
