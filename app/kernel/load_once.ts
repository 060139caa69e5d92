const isReplacedWhileRunning = Boolean(process.env.DEV_MODE)
const loaded = new WeakMap<() => Promise<unknown>, Promise<unknown>>()

/**
 * What a manifest leads to (`() => import('./…')`), loaded when it is needed for the first time. To look for a module
 * that is there already takes as long as a small card does, and comes too late for what is asked at the same moment.
 */
export default function loadOnce<Module>(load: () => Promise<Module>): Promise<Module> {
  const known = loaded.get(load) ?? begin(load)
  // What is kept for a way of loading is what that way gave.
  return known as Promise<Module>
}

function begin(load: () => Promise<unknown>) {
  const module = load()
  if (!isReplacedWhileRunning) loaded.set(load, module)
  // Whoever waits hears of it, and the next one tries again.
  module.catch(() => loaded.delete(load))
  return module
}
