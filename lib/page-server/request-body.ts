import type { IncomingMessage } from 'node:http'
import type { Limits } from './limits'

/** Why a body was not received. */
export type BodyFault = { status: 413 | 503; kind: string }

/**
 * Receives the bodies of requests whole before the renderer hears of them, so that a slow sender holds up
 * nobody but itself.
 */
export class RequestBodies {
  private held = 0

  constructor(private readonly limits: Pick<Limits, 'bodyBytes' | 'allBodiesBytes'>) {}

  /**
   * @returns the body, undefined when there is none, or why it is not received
   * @throws Error when the sender goes away before the end
   */
  async receive(request: IncomingMessage): Promise<Buffer | BodyFault | undefined> {
    const { bodyBytes, allBodiesBytes } = this.limits
    const announced = request.headers['content-length']
    if (announced === undefined && request.headers['transfer-encoding'] === undefined) return undefined
    const tooLarge: BodyFault = { status: 413, kind: 'body too large' }
    if (Number(announced ?? 0) > bodyBytes) return tooLarge
    const chunks: Buffer[] = []
    let bytes = 0
    try {
      // Leaving the loop must not cut the connection: the answer is still to come.
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        const buffer = Buffer.from(chunk)
        bytes += buffer.length
        this.held += buffer.length
        if (bytes > bodyBytes) return tooLarge
        if (this.held > allBodiesBytes) return { status: 503, kind: 'bodies too many' }
        chunks.push(buffer)
      }
    } finally {
      this.held -= bytes
    }
    return Buffer.concat(chunks)
  }
}
