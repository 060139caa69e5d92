import { usesDevelopmentChannel } from '#config/messages'
import env from '#start/env'

/** How the national network identity service (国家网络身份认证公共服务) is reached. SM2 keys in hexadecimal. */
export type NetworkIdentitySettings = {
  organisation: string
  application: string
  /** Ours, 64 digits. */
  privateKey: string
  /** The service's own, 130 digits beginning with 04, by which its answers are believed. */
  servicePublicKey: string
  gateway: string
  /** Milliseconds until the service counts as unreachable. */
  timeout: number
}

const organisation = env.get('NETWORK_IDENTITY_ORGANISATION')

/** What this installation was given for the real service; null where it was given nothing. */
export const realNetworkIdentity: NetworkIdentitySettings | null = organisation
  ? {
      organisation,
      application: needed('APPLICATION', env.get('NETWORK_IDENTITY_APPLICATION')),
      privateKey: needed('PRIVATE_KEY', env.get('NETWORK_IDENTITY_PRIVATE_KEY')?.release()),
      servicePublicKey: needed('PUBLIC_KEY', env.get('NETWORK_IDENTITY_PUBLIC_KEY')),
      gateway: needed('GATEWAY', env.get('NETWORK_IDENTITY_GATEWAY')),
      timeout: 5_000,
    }
  : null

/** Whether a stand-in answers at `/development/network-identity`: never in production unless it is a demo, never beside the real one. */
export const usesNetworkIdentityStandIn = !realNetworkIdentity && usesDevelopmentChannel

/** Half of it would be worse than nothing: people would be led to where nobody answers. */
function needed(name: string, value: string | undefined) {
  if (!value)
    throw new Error(`NETWORK_IDENTITY_${name} is missing; docs/verification.md says what it is`)
  return value
}
