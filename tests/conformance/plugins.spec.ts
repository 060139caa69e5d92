import { test } from '@japa/runner'
import catalogue from '#kernel/catalogue'
import checks, { sentenceOf } from '#tests/conformance/checks'
import subjectOf from '#tests/conformance/subject_of'

for (const plugin of catalogue.plugins) {
  test.group(`The plugin ${plugin.id}`, () => {
    test('conforms: {$self}')
      .with(Object.keys(checks))
      .run(async ({ assert, client }, name) => {
        const faults = await checks[name](await subjectOf(plugin, client))
        assert.deepEqual(faults.map(sentenceOf), [])
      })
  })
}
