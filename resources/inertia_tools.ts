/*
 * What Inertia needs of `es-toolkit`, for what it uses it for: data that came as JSON, and names of
 * props such as `filters.day`. The whole of it would be three times as large on every phone; see
 * bin/application/small_tools.ts.
 */
type Tree = Record<string, unknown>

/** Arrays and plain objects anew, all the way down; everything else (files, dates, functions) as it is. */
export function cloneDeep<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(cloneDeep) as Value
  if (!isPlain(value)) return value
  const entries = Object.entries(value).map(([key, each]) => [key, cloneDeep(each)])
  return Object.fromEntries(entries) as Value
}

export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  const areLists = Array.isArray(one) && Array.isArray(other)
  if (!areLists && !(isPlain(one) && isPlain(other))) return false
  const [first, second] = [one as Tree, other as Tree]
  const keys = Object.keys(first)
  const isAsLong = keys.length === Object.keys(second).length
  return isAsLong && keys.every((key) => key in second && isEqual(first[key], second[key]))
}

/** `a.b[0]` as `['a', 'b', '0']`. */
export function toPath(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '')
}

export function get(tree: unknown, path: string | string[], otherwise?: unknown): unknown {
  const found = keysOf(tree, path).reduce<unknown>((value, key) => stepInto(value, key), tree)
  return found === undefined ? otherwise : found
}

export function has(tree: unknown, path: string | string[]): boolean {
  const keys = keysOf(tree, path)
  const last = keys.pop()
  const place = keys.reduce<unknown>((value, key) => stepInto(value, key), tree)
  return last !== undefined && isTree(place) && hasOwn(place, last)
}

/** Makes on its way what is missing: a list where a number follows, an object else. */
export function set<Value>(tree: Value, path: string | string[], value: unknown): Value {
  const keys = keysOf(tree, path)
  if (keys.some((key) => key === '__proto__' || key === 'constructor')) return tree
  let place = tree as Tree
  for (const [depth, key] of keys.slice(0, -1).entries()) {
    if (!isTree(place[key])) place[key] = /^\d+$/.test(keys[depth + 1]) ? [] : {}
    place = place[key] as Tree
  }
  place[keys[keys.length - 1]] = value
  return tree
}

/** A name that stands there as it is comes before one that is read as a way. */
function keysOf(tree: unknown, path: string | string[]) {
  if (Array.isArray(path)) return [...path]
  return isTree(tree) && hasOwn(tree, path) ? [path] : toPath(path)
}

function stepInto(value: unknown, key: string) {
  return isTree(value) ? value[key] : undefined
}

/** `Object.hasOwn` came after Chrome 87. */
function hasOwn(tree: Tree, key: string) {
  return Object.prototype.hasOwnProperty.call(tree, key)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

function isPlain(value: unknown): value is Tree {
  if (!isTree(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
