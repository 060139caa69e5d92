import { test } from '@japa/runner'
import fc from 'fast-check'
import IntlMessageFormat from 'intl-messageformat'
import { locales } from '#config/i18n'
import pluginFolders from '#config/plugin_folders'
import Catalogue from '../../bin/application/texts/catalogue.ts'
import TextSets from '../../bin/application/texts/text_sets.ts'
import checkout from '../../bin/checkout.mjs'
import formatText from '../../resources/format_text.ts'

const catalogueIn = (locale: string) => new Catalogue(locale, checkout, pluginFolders)

test.group('The texts of a page', () => {
  test('every text with values reads as the standard’s own implementation writes it: {$self}')
    .with([...locales])
    .run(({ assert }, locale) => {
      const catalogue = catalogueIn(locale)
      const texts = Object.entries(catalogue.pick(catalogue.keys))
      const trees = texts.flatMap(([key, tree]) =>
        typeof tree === 'string' ? [] : [{ key, tree }]
      )
      assert.isNotEmpty(trees)

      const anyText = fc.constantFrom(...trees)
      const anyCount = fc.oneof(fc.nat(3), fc.integer({ min: -1, max: 10_000_000 }))
      fc.assert(
        fc.property(anyText, anyCount, ({ key, tree }, count) => {
          // Whatever a placeholder is called, it has this value.
          const values = new Proxy({}, { get: () => count, has: () => true })
          const expected = new IntlMessageFormat(catalogue.source(key), locale).format(values)
          assert.equal(formatText(tree, { locale, values }), String(expected))
        })
      )
    })

  test('a page has those that it and its components name, and no others', ({ assert }) => {
    const sets = new TextSets(catalogueIn('zh-CN'))
    const here = Object.keys(sets.named('pages/mall/goods/index')!)
    const everywhere = Object.keys(sets.common)

    const titles = here.filter((key) => key.startsWith('mall.'))
    assert.isNotEmpty(titles)
    assert.isEmpty(here.filter((key) => key.startsWith('volunteer.')))
    assert.isEmpty(here.filter((key) => everywhere.includes(key)))
  })

  test('a page has those of what its components load later', ({ assert }) => {
    const sets = new TextSets(catalogueIn('zh-CN'))
    const here = Object.keys(sets.named('pages/identity/document_pictures')!)
    assert.include(here, 'interface.picture.addCover')
  })

  test('a phone is not given the words of the desk, which come with its layout', ({ assert }) => {
    const sets = new TextSets(catalogueIn('zh-CN'))
    const everywhere = Object.keys(sets.common)

    assert.include(Object.keys(sets.named('layouts/work')!), 'ends.desk.brand')
    assert.isEmpty(everywhere.filter((key) => key.startsWith('ends.desk.')))
    assert.include(everywhere, 'ends.open.desk')
  })

  test('what a tile or menu calls a plugin is known everywhere', ({ assert }) => {
    const known = Object.keys(new TextSets(catalogueIn('zh-CN')).common)
    assert.includeMembers(
      known,
      Object.keys(pluginFolders).map((id) => `${id}.name`)
    )
  })

  test('together the sets of owners have every text', ({ assert }) => {
    const sets = new TextSets(catalogueIn('en'))
    const owned = sets.catalogue.owners.map((owner) => sets.named(`owners/${owner}`)!)
    const together = [sets.common, ...owned].flatMap((set) => Object.keys(set))
    assert.sameMembers(together, Object.keys(sets.all))
  })
})
