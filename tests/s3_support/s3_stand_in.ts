import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Bucket } from '#config/files'
import faultOfSignature from './signature.ts'

/** How it can fail, as S3 documents it: it is gone, too busy (503 SlowDown), or denies everything. */
export type Fault = 'away' | 'busy' | 'denying' | null

/** Refused with a code of S3, and the status that belongs to it. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string
  ) {
    super(code)
  }
}

type Call = { method: string; key: string; query: URLSearchParams; body: Buffer }

/** The part of the REST API of S3 that Linli uses, with signatures that are checked and the errors that are documented. */
export default class S3StandIn {
  readonly keys = { keyId: 'AKIDEXAMPLE', keySecret: 'a-secret-of-the-bucket', region: 'cn-west-1' }
  readonly objects = new Map<string, Buffer>()
  /** What it denies to delete, within an answer that is well. */
  readonly undeletable = new Set<string>()
  fault: Fault = null
  /** How often it is still busy before it answers; for good unless set. */
  busyFor = Infinity
  #server: Server | undefined

  async start() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve))
    return this
  }

  async stop() {
    this.#server!.closeAllConnections()
    await new Promise((resolve) => this.#server!.close(resolve))
  }

  get bucket(): Bucket {
    const { port } = this.#server!.address() as AddressInfo
    const endpoint = `http://127.0.0.1:${port}`
    return { ...this.keys, name: 'linli', endpoint, hasOwnHost: false }
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const body = await buffer(request)
    if (this.fault === 'away') return request.socket.destroy()
    try {
      this.#refuse(request, body)
      this.#do(callOf(request, body), response)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      answerError(response, error)
    }
  }

  #refuse(request: IncomingMessage, body: Buffer) {
    if (this.fault === 'busy' && this.busyFor-- > 0) throw new Refusal(503, 'SlowDown')
    if (this.fault === 'denying') throw new Refusal(403, 'AccessDenied')
    const code = faultOfSignature(request, body, this.keys)
    if (code) throw new Refusal(code === 'XAmzContentSHA256Mismatch' ? 400 : 403, code)
    const [, name] = request.url!.split(/[/?]/)
    if (name !== 'linli') throw new Refusal(404, 'NoSuchBucket')
    const isProved = 'content-md5' in request.headers || 'x-amz-checksum-crc32' in request.headers
    if (request.method === 'POST' && !isProved) throw new Refusal(400, 'InvalidRequest')
  }

  #do(call: Call, response: ServerResponse) {
    const { body, key, method, query } = call
    if (method === 'PUT') {
      this.objects.set(key, body)
      response.writeHead(200, { etag: '"kept"' }).end()
    } else if (method === 'POST' && query.has('delete')) {
      answerXml(response, this.#deleteAll(body.toString()))
    } else if (method === 'GET' && key === '') {
      answerXml(response, this.#list(query.get('prefix') ?? ''))
    } else if (method === 'GET' || method === 'HEAD') {
      const bytes = this.objects.get(key)
      if (!bytes) throw new Refusal(404, 'NoSuchKey')
      response.writeHead(200, { 'content-length': bytes.length })
      response.end(method === 'GET' ? bytes : undefined)
    } else {
      throw new Refusal(501, 'NotImplemented')
    }
  }

  #list(prefix: string) {
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix)).sort()
    const contents = keys.map(
      (key) =>
        `<Contents><Key>${key}</Key><LastModified>2026-11-26T00:00:00.000Z</LastModified></Contents>`
    )
    const head = `<Name>linli</Name><KeyCount>${keys.length}</KeyCount><IsTruncated>false</IsTruncated>`
    return `<ListBucketResult>${head}${contents.join('')}</ListBucketResult>`
  }

  /** Of what could not be deleted the answer tells with the status of success. */
  #deleteAll(xml: string) {
    const keys = [...xml.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key)
    const left = keys.filter((key) => this.undeletable.has(key))
    for (const key of keys) if (!left.includes(key)) this.objects.delete(key)
    const errors = left.map((key) => `<Error><Key>${key}</Key><Code>AccessDenied</Code></Error>`)
    return `<DeleteResult>${errors.join('')}</DeleteResult>`
  }
}

function callOf(request: IncomingMessage, body: Buffer): Call {
  const { pathname, searchParams } = new URL(request.url!, 'http://x')
  const key = decodeURIComponent(pathname.split('/').slice(2).join('/'))
  return { method: request.method!, key, query: searchParams, body }
}

function answerXml(response: ServerResponse, xml: string, status = 200) {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)
}

function answerError(response: ServerResponse, { code, status }: Refusal) {
  answerXml(response, `<Error><Code>${code}</Code><RequestId>1</RequestId></Error>`, status)
}
