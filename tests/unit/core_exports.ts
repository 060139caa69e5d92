import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import app from '@adonisjs/core/services/app'
import ts from 'typescript'

/** What a module of `#core/*` exports. A default export goes by the name under which it is known. */
export type CoreExport = {
  file: string
  module: string
  name: string
  isDefault: boolean
  hasDocstring: boolean
}

/** Everything that a plugin may import, as the sources in `app/core` say it. */
export default async function coreExports(): Promise<CoreExport[]> {
  const names = await readdir(app.makePath('app/core'), { recursive: true })
  const files = names
    .filter((name) => name.endsWith('.ts') && !name.startsWith('tests'))
    .map((name) => join('app/core', name))
    .sort()
  return (await Promise.all(files.map(exportsIn))).flat()
}

/** The keys of the type `Plugin`: all that a manifest may say. */
export async function manifestKeys() {
  const source = await parse('app/core/plugin.ts')
  const plugin = source.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === 'Plugin'
  )
  if (!plugin || !ts.isTypeAliasDeclaration(plugin) || !ts.isTypeLiteralNode(plugin.type)) {
    throw new Error('app/core/plugin.ts no longer has a type `Plugin` that lists its keys')
  }
  return plugin.type.members.map((member) => member.name!.getText())
}

async function exportsIn(file: string): Promise<CoreExport[]> {
  const { statements } = await parse(file)
  const module = file.replace(/^app\//, '#').replace(/\.ts$/, '')
  return statements.flatMap((statement) =>
    namesOf(statement, file).map((each) => ({
      ...each,
      file,
      module,
      hasDocstring: ts.getJSDocCommentsAndTags(statement).length > 0,
    }))
  )
}

async function parse(file: string) {
  const text = await readFile(app.makePath(file), 'utf8')
  // A docstring belongs to its statement only where each node knows its parent.
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

type Named = Pick<CoreExport, 'name' | 'isDefault'>

function namesOf(statement: ts.Statement, file: string): Named[] {
  if (ts.isExportAssignment(statement)) return [{ name: basename(file, '.ts'), isDefault: true }]
  if (ts.isExportDeclaration(statement)) return handedOn(statement, file)
  return declared(statement)
}

function handedOn({ exportClause }: ts.ExportDeclaration, file: string): Named[] {
  if (!exportClause || !ts.isNamedExports(exportClause)) {
    throw new Error(`${file} exports by a star; name what plugins may import`)
  }
  return exportClause.elements.map(({ name }) => ({ name: name.text, isDefault: false }))
}

function declared(statement: ts.Statement): Named[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind)
  if (!has(ts.SyntaxKind.ExportKeyword)) return []

  const isDefault = has(ts.SyntaxKind.DefaultKeyword)
  const names = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.getText())
    : [(statement as ts.DeclarationStatement).name!.getText()]
  return names.map((name) => ({ name, isDefault }))
}
