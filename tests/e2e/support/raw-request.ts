import { once } from 'node:events'
import { connect } from 'node:net'

/** An answer, byte for byte read as it came. */
export interface RawResponse {
  status: number
  headers: Readonly<Record<string, string>>
  body: string
}

export interface RawOptions {
  method?: string
  /** What `Host` says, instead of where the portal is. */
  host?: string
  headers?: Readonly<Record<string, string>>
  body?: string
}

/**
 * Asks for a target exactly as it is written: `fetch` and browsers would tidy it up first.
 * @param target what stands in the request line; characters beyond ASCII go out as UTF-8
 */
export async function rawRequest(
  baseURL: string,
  target: string,
  options: RawOptions = {},
): Promise<RawResponse> {
  const { hostname, port, host } = new URL(baseURL)
  const { method = 'GET', headers = {}, body = '' } = options
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${options.host ?? host}`,
    'Connection: close',
    'Accept-Encoding: identity',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
  ]
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.setTimeout(300_000, () => socket.destroy(new Error(`No answer to ${method} ${target.slice(0, 80)}`)))
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  await once(socket, 'end')
  socket.destroy()
  return parse(Buffer.concat(chunks))
}

function parse(bytes: Buffer): RawResponse {
  const end = bytes.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const rest = bytes.subarray(end + 4)
  const body = headers['transfer-encoding'] === 'chunked' ? unchunked(rest) : rest
  return { status: Number(statusLine.split(' ')[1]), headers, body: body.toString('utf8') }
}

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\r\n', at)
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString('latin1'), 16)
    if (!size) break
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size))
    at = lineEnd + 2 + size + 2
  }
  return Buffer.concat(parts)
}
