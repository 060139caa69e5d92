import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { v7 as uuid } from 'uuid'
import type Account from '#identity/models/account'

/** In pixels, of running text in elder mode: from what it begins with to what UX asks for at most. */
export const textSizes = [20, 22, 24, 26, 28, 30] as const
export type TextSize = (typeof textSizes)[number]

/** How a device shows pages. */
export type Display = { isElderMode: boolean; textSize: TextSize; locale: string }

const cookies = ['elder', 'text', 'locale'] as const

/** What a device was told about text; the smallest where it was told nothing. */
export function textSizeOf({ request }: HttpContext): TextSize {
  const chosen = Number(request.plainCookie('text', { encoded: false }))
  return textSizes.find((size) => size === chosen) ?? textSizes[0]
}

/** Lets this device show pages so, until it is told otherwise. */
export function showAs({ response }: HttpContext, { isElderMode, locale, textSize }: Display) {
  const values = { elder: isElderMode ? '1' : '0', text: String(textSize), locale }
  for (const name of cookies) response.plainCookie(name, values[name], { encode: false })
}

/** Keeps it for the next device on which its owner signs in. */
export async function keepDisplay({ id }: Account, { isElderMode, locale, textSize }: Display) {
  const wish = { is_elder_mode: isElderMode, text_size: textSize, locale, updated_at: new Date() }
  await db
    .knexQuery()
    .table('display_wishes')
    .insert({ id: uuid(), account_id: id, ...wish })
    .onConflict('account_id')
    .merge(wish)
}

/** Shows pages as the owner of an account had them elsewhere, unless this device was told something itself. */
export async function returnDisplay(ctx: HttpContext, { id }: Account) {
  const { request } = ctx
  const isTold = cookies.some((name) => request.plainCookie(name, { encoded: false }))
  if (isTold) return
  const wish = await db.from('display_wishes').where('account_id', id).first()
  if (!wish) return
  showAs(ctx, {
    isElderMode: wish.is_elder_mode,
    textSize: wish.text_size,
    locale: wish.locale,
  })
}
