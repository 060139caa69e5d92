import type { HttpContext } from '@adonisjs/core/http'

/** A file to be saved under its name, whatever letters that has (RFC 6266). */
export default function nameFile(
  response: HttpContext['response'],
  name: string,
  mediaType: string
) {
  const encoded = encodeURIComponent(name).replaceAll("'", '%27')
  const plain = `file.${name.split('.').at(-1)!.replace(/\W/g, '')}`
  response.header('content-type', mediaType)
  response.header(
    'content-disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
  )
}
