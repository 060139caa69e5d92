/** Gives the broken plugins their addresses, which are 404 until one of them is installed. */
export default async function registerBrokenPlugins() {
  const { registerRoutesOf } = await import('#kernel/actions/register_routes')
  const { default: brokenPlugins } = await import('#tests/broken_plugins/broken_plugins')
  for (const { plugin } of brokenPlugins) await registerRoutesOf(plugin)
}
