import { chmod, copyFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import runQuietly from '../../bin/processes/run_quietly.mjs'
import CopyOfCheckout from '../../bin/tries/copy_of_checkout.mjs'
import plainEnvironment from '../../bin/tries/plain_environment.mjs'
import startLinli from '../../bin/tries/start_linli.mjs'
import Neighbour from './neighbour.ts'

const line = "  hello: () => import('linli-plugin-hello'),\n"
const endOfList = '} satisfies'

/** A copy of this checkout into which somebody has installed the plugin hello, as npm packs it. */
export default class CheckoutWithPackage {
  #running: Awaited<ReturnType<typeof startLinli>> | null = null

  private constructor(private copy: CopyOfCheckout) {}

  static async prepare() {
    const folder = await mkdtemp(join(tmpdir(), 'linli-package-'))
    // PostgreSQL's own account has to pass through.
    await chmod(folder, 0o755)
    const checkout = new CheckoutWithPackage(CopyOfCheckout.withPackages(folder))
    await checkout.#install()
    return checkout
  }

  /** Writes the one line that a plugin needs. */
  async list() {
    await this.#changeList((text) => text.replace(endOfList, line + endOfList))
  }

  async unlist() {
    await this.#changeList((text) => text.replace(line, ''))
  }

  /** `npm start`, with everything that comes before the first page. */
  async start() {
    this.#running = await startLinli(this.copy)
  }

  async stop() {
    await this.#running?.end()
    this.#running = null
  }

  async remove() {
    await this.stop()
    this.copy.remove()
  }

  /** Somebody with a browser of their own. */
  visitor() {
    return new Neighbour(`http://127.0.0.1:${this.#running!.port}`)
  }

  /** Puts a file of this checkout somewhere into the copy. */
  async add(file: string, path: string) {
    await copyFile(file, join(this.copy.folder, path))
  }

  /** Runs a command in the copy and answers what it prints. */
  async run(command: string, parameters: string[], folder = this.copy.folder): Promise<string> {
    const options = { cwd: folder, env: plainEnvironment() }
    const { code, output } = await runQuietly(command, parameters, options)
    if (code !== 0) throw new Error(`${command} ${parameters.join(' ')}:\n${output}`)
    return output
  }

  /** The names of the files made for browsers in which `words` stand. */
  async assetsWith(words: string) {
    const folder = join(this.copy.folder, 'public/assets')
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    const names = files.map((file) => join(file.parentPath, file.name))
    const texts = await Promise.all(names.map((name) => readFile(name, 'utf8')))
    return names.filter((_, index) => texts[index].includes(words))
  }

  async #install() {
    const { folder } = this.copy
    const fixture = join(folder, 'tests/fixtures/linli-plugin-hello')
    await this.run('npm', ['pack', '--pack-destination', folder], fixture)
    const options = ['--no-save', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
    await this.run('npm', ['install', ...options, './linli-plugin-hello-1.0.0.tgz'])
  }

  async #changeList(change: (text: string) => string) {
    const list = join(this.copy.folder, 'config/plugins.ts')
    await writeFile(list, change(await readFile(list, 'utf8')))
  }
}
