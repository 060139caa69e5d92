import { Exception } from '@adonisjs/core/exceptions'
import { channelSettings, usesDevelopmentChannel } from '#config/messages'
import realDoor from '#notifications/wechat/real_door'
import standInDoor from '#notifications/wechat/stand_in_door'

/** The pages of WeChat to which somebody is sent, and what they come back with. `state` tells whose turn it was. */
export type WechatDoor = {
  /** Where somebody says who they are in WeChat; they come back with a `code`. */
  authorisation: (state: string) => string
  /** Where somebody agrees to one message; they come back with `action` and their `openid`. */
  consent: (state: string) => string
  /** The id by which WeChat knows whoever came back with this code; null if it does not say. */
  openidFor: (code: string) => Promise<string | null>
}

/** Null where this installation is not connected to WeChat. */
export function wechatDoor(): WechatDoor | null {
  if (usesDevelopmentChannel) return standInDoor
  return channelSettings.wechat && realDoor(channelSettings.wechat)
}

/** For a page that is there only with WeChat; else there is nothing to be found. */
export function requireWechat(): WechatDoor {
  const door = wechatDoor()
  if (!door) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
  return door
}
