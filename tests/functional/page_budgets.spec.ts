import { globSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { parseAst } from 'vite'
import pluginFolders from '#config/plugin_folders'
import catalogue from '#kernel/catalogue'
import sizeOfHome, { budgets } from '../../bin/application/size_of_home.mjs'

test.group('What a phone loads', () => {
  test('for the home page with the cards of all plugins stays within the budget', ({ assert }) => {
    const cards = catalogue.plugins
      .filter(({ id }) => id in pluginFolders)
      .flatMap(({ cards: offered, id }) => {
        const onHome = offered.filter(({ slot }) => slot === 'home')
        return onHome.map(
          (card) => `${pluginFolders[id]}/components/cards/${card.component}.svelte`
        )
      })

    const size = sizeOfHome(app.publicPath('assets'), cards)

    assert.isAbove(cards.length, 0)
    assert.isAtMost(size.javascript, budgets.javascript)
    assert.isAtMost(size.css, budgets.css)
  })

  test('is written as Chrome 87 reads it', ({ assert }) => {
    const files = globSync(app.publicPath('assets/*.js'))
    const newer = files.flatMap((file) => {
      const kinds = kindsIn(parseAst(readFileSync(file, 'utf8')))
      return tooNew.filter((kind) => kinds.has(kind)).map((kind) => `${file}: ${kind}`)
    })

    assert.isAbove(files.length, 10)
    assert.deepEqual(newer, [])
  })
})

/** What came after Chrome 87, and is syntax: nothing could be done about it while a page runs. */
const tooNew = [
  'StaticBlock',
  'PrivateInExpression',
  'ImportAttribute',
  'AccessorProperty',
  'TopLevelAwait',
]

type Node = { type?: unknown; left?: Node; [key: string]: unknown }

/** The kinds of all nodes of a parsed script. */
function kindsIn(program: unknown) {
  const kinds = new Set<string>()
  const waiting: { node: unknown; isInFunction: boolean }[] = [
    { node: program, isInFunction: false },
  ]
  while (waiting.length > 0) {
    const { isInFunction, node } = waiting.pop()!
    if (typeof node !== 'object' || node === null) continue
    const kind = kindOf(node as Node, isInFunction)
    if (kind) kinds.add(kind)
    const isDeeper = isInFunction || /Function/.test(kind ?? '')
    for (const each of Object.values(node)) waiting.push({ node: each, isInFunction: isDeeper })
  }
  return kinds
}

function kindOf({ left, type }: Node, isInFunction: boolean) {
  if (typeof type !== 'string') return null
  if (type === 'AwaitExpression' && !isInFunction) return 'TopLevelAwait'
  return left?.type === 'PrivateIdentifier' ? 'PrivateInExpression' : type
}
