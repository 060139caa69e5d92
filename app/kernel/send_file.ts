import type { HttpContext } from '@adonisjs/core/http'

/** Answers with a file to be saved under its name, whatever letters that has (RFC 6266). */
export default function sendFile(
  response: HttpContext['response'],
  { name, text }: { name: string; text: string }
) {
  response.header('content-type', 'text/csv; charset=utf-8')
  const encoded = encodeURIComponent(name).replaceAll("'", '%27')
  response.header(
    'content-disposition',
    `attachment; filename="list.csv"; filename*=UTF-8''${encoded}`
  )
  return response.send(text)
}
