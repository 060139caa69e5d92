export type DeviceName = {
  system: 'iPhone' | 'iPad' | 'Android' | 'HarmonyOS' | 'Windows' | 'Mac' | 'Linux' | 'unknown'
  app: 'wechat' | 'alipay' | 'edge' | 'firefox' | 'chrome' | 'safari' | 'unknown'
}

// The order matters: what comes later is also in the names of what comes before.
const systems: [DeviceName['system'], RegExp][] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh/],
  ['Linux', /Linux/],
]
const apps: [DeviceName['app'], RegExp][] = [
  ['wechat', /MicroMessenger/],
  ['alipay', /AlipayClient/],
  ['edge', /Edg(e|A|iOS)?\//],
  ['firefox', /Firefox|FxiOS/],
  ['chrome', /Chrome|CriOS/],
  ['safari', /Safari/],
]

/** What people call the device behind a browser's own name. It is only what the browser says. */
export default function nameOfDevice(userAgent: string | null): DeviceName {
  return { system: first(systems, userAgent), app: first(apps, userAgent) }
}

function first<Name extends string>(names: [Name, RegExp][], userAgent: string | null) {
  return names.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? 'unknown'
}
