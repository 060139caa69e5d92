import { readdir, readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import ts from 'typescript'
import coreExports, { manifestKeys } from './core_exports.ts'

const guide = 'docs/plugins.md'
const checks = 'tests/conformance/checks'

test.group('docs/plugins.md', () => {
  test('whatever a plugin may import says what it is', async ({ assert }) => {
    const silent = (await coreExports()).filter(({ hasDocstring }) => !hasDocstring)
    const faults = silent.map(
      ({ file, name }) =>
        `${file}: "${name}" has no docstring; say above it what it is, its units and its errors`
    )
    assert.deepEqual(faults, [])
  })

  test('the reference has a line for whatever a plugin may import', async ({ assert }) => {
    const lines = await referenceLines()
    const missing = (await coreExports()).filter(
      ({ module, name }) => !lines.some((line) => line.module === module && line.name === name)
    )
    const faults = missing.map(
      ({ file, module, name }) =>
        `${file}: "${name}" is not in ${guide}; add a line for it to the table below "${module}"`
    )
    assert.deepEqual(faults, [])
  })

  test('whatever the reference names can be imported', async ({ assert }) => {
    const known = await coreExports()
    const invented = (await referenceLines()).filter(
      ({ module, name }) => !known.some((each) => each.module === module && each.name === name)
    )
    const faults = invented.map(
      ({ module, name }) =>
        `${guide}: ${module} does not export "${name}"; take the line away or correct its name`
    )
    assert.deepEqual(faults, [])
  })

  test('every key of a manifest has its section, and no section has another', async ({
    assert,
  }) => {
    const keys = await manifestKeys()
    const told = await manifestSections()
    const faults = [
      ...keys
        .filter((key) => !told.includes(key))
        .map((key) => `app/core/plugin.ts: ${guide} has no section on "${key}"; write one`),
      ...told
        .filter((key) => !keys.includes(key))
        .map((key) => `${guide}: a manifest has no "${key}"; take the section away or correct it`),
    ]
    assert.deepEqual(faults, [])
  })

  test('what its examples import is there', async ({ assert }) => {
    const known = await coreExports()
    const isThere = ({ module, name }: Line) =>
      known.some((each) => {
        return each.module === module && (each.isDefault ? 'default' : each.name) === name
      })
    const faults = (await importsInExamples())
      .filter((each) => !isThere(each))
      .map(
        ({ module, name }) =>
          `${guide}: an example imports "${name}" from ${module}, which exports no such thing; correct it`
      )
    assert.deepEqual(faults, [])
  })

  test('it tells of every check that plugins must pass, and of no other', async ({ assert }) => {
    const files = await readdir(app.makePath(checks))
    const names = files.map((file) => file.replace('.ts', ''))
    const told = await toldChecks()
    const faults = [
      ...names
        .filter((name) => !told.includes(name))
        .map((name) => `${checks}/${name}.ts: ${guide} does not say what it asks; add a line`),
      ...told
        .filter((name) => !names.includes(name))
        .map((name) => `${guide}: ${checks} has no "${name}"; take the line away or correct it`),
    ]
    assert.deepEqual(faults, [])
  })
})

type Line = { module: string; name: string }

function guideText() {
  return readFile(app.makePath(guide), 'utf8')
}

/** What the tables below a heading such as `#core/points` name in their first column. */
async function referenceLines(): Promise<Line[]> {
  const sections = (await guideText()).split(/^### (?=`#core\/)/m).slice(1)
  return sections.flatMap((section) => {
    const [, module] = section.match(/^`([^`]+)`/)!
    const [own] = section.split(/^##/m)
    const cells = [...own.matchAll(/^\| (`.+?) \|/gm)].map(([, cell]) => cell)
    return cells.flatMap(namesIn).map((name) => ({ module, name }))
  })
}

/** What the headings between "The manifest" and the next chapter name. */
async function manifestSections() {
  const [, chapter] = (await guideText()).split(/^## The manifest$/m)
  const [own] = chapter.split(/^## /m)
  return [...own.matchAll(/^### (.+)$/gm)].flatMap(([, heading]) => namesIn(heading))
}

/** What the table names that follows on the folder of the checks. */
async function toldChecks() {
  const [, after] = (await guideText()).split(checks)
  const [table] = after.split('A fault has three parts')
  return [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell]) => namesIn(cell))
}

function namesIn(text: string) {
  return [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name)
}

async function importsInExamples(): Promise<Line[]> {
  const examples = [...(await guideText()).matchAll(/^ *```ts\n(.*?)^ *```$/gms)]
  return examples
    .flatMap(([, code]) => ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest))
    .flatMap(({ statements }) => statements.filter(ts.isImportDeclaration))
    .flatMap(importedNames)
    .filter(({ module }) => module.startsWith('#core/'))
}

function importedNames({ importClause, moduleSpecifier }: ts.ImportDeclaration): Line[] {
  const { text: module } = moduleSpecifier as ts.StringLiteral
  const bindings = importClause?.namedBindings
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : []
  const names = named.map(({ name, propertyName }) => (propertyName ?? name).text)
  return [...(importClause?.name ? ['default'] : []), ...names].map((name) => ({ module, name }))
}
