import { type ClientRequest, type RequestOptions, request } from 'node:http'
import { timeLimit } from '../kernel/time-limit'
import type { Listening, Renderer } from './renderer'
import { ALONE_HEADER } from './request-headers'
import { declaredIn } from './response-headers'

/** An answer that the front itself asked for. */
export interface Answer {
  status: number
  contentType: string
  /** The page itself declared its status. */
  declared: boolean
  body: string
}

const ANSWER_BYTES = 1_048_576

export interface AskOptions {
  timeoutMs: number
  /** Slug of the municipality that is to have the host to itself. */
  alone?: string | undefined
}

/**
 * Asks the renderer on the front's own behalf: how it is, and for the pages to have ready.
 * @throws Error when there is no renderer, or it does not answer whole and in time
 */
export function ask(renderer: Renderer, path: string, { timeoutMs, alone }: AskOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const listening = renderer.current()
    if (!listening) {
      reject(new Error('There is no renderer.'))
      return
    }
    // A connection of its own: the shared ones may all be waiting for pages.
    const outgoing = requestTo(listening, {
      path,
      agent: false,
      headers: {
        host: 'localhost',
        'user-agent': 'ratt-dorr-front',
        ...(alone === undefined ? {} : { [ALONE_HEADER]: alone }),
      },
    })
    const endLimit = timeLimit(timeoutMs, () => outgoing.destroy(new Error('No answer in time.')))
    const fail = (error: Error) => {
      endLimit()
      reject(error)
    }
    outgoing.on('error', fail)
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = []
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > ANSWER_BYTES) response.destroy(new Error('The answer is too large.'))
        else chunks.push(chunk)
      })
      response.on('error', fail)
      response.on('end', () => {
        endLimit()
        resolve({
          status: response.statusCode ?? 500,
          contentType: response.headers['content-type'] ?? '',
          declared: declaredIn(response.headers).status,
          body: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    outgoing.end()
  })
}

/** A request to where the renderer listens. */
export function requestTo(listening: Listening, options: RequestOptions): ClientRequest {
  const { address, agent } = listening
  const where =
    'path' in address
      ? { socketPath: address.path }
      : { host: address.host ?? '127.0.0.1', port: address.port }
  return request({ agent, ...where, ...options })
}
