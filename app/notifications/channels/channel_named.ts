import { channelSettings, usesDevelopmentChannel } from '#config/messages'
import alipayChannel from '#notifications/channels/alipay_channel'
import { refused, type Channel, type WayName } from '#notifications/channels/channel'
import developmentChannel from '#notifications/channels/development_channel'
import mailChannel from '#notifications/channels/mail_channel'
import smsChannel from '#notifications/channels/sms_channel'
import voiceChannel from '#notifications/channels/voice_channel'
import wechatChannel from '#notifications/channels/wechat_channel'

const made = new Map<WayName, Channel>()

/** The channel of this name as this installation has it; made once, for some remember things. */
export default function channelNamed(name: WayName): Channel {
  const channel = made.get(name) ?? make(name)
  made.set(name, channel)
  return channel
}

function make(name: WayName): Channel {
  if (usesDevelopmentChannel) return developmentChannel(name)
  const { alipay, mail, sms, voice, wechat } = channelSettings
  if (name === 'sms' && sms) return smsChannel(sms)
  if (name === 'voice' && voice) return voiceChannel(voice)
  if (name === 'mail' && mail) return mailChannel(mail)
  if (name === 'wechat' && wechat) return wechatChannel(wechat)
  if (name === 'alipay' && alipay) return alipayChannel(alipay)
  return async () => refused('not_connected')
}
