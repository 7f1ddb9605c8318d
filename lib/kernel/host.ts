const HOST = /^([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9.])?|\[[0-9a-f:.]{2,45}\])(?::(\d{1,5}))?$/i

/** A `Host` header, taken apart. */
export interface Host {
  /** In lower case, without the dot that may end it; an IPv6 address with its brackets. */
  name: string
  port: number | undefined
}

/** Takes a `Host` (or `X-Forwarded-Host`) header apart; undefined for what cannot be one. Never throws. */
export function parseHost(header: string | undefined): Host | undefined {
  const [, name, digits] = HOST.exec(header ?? '') ?? []
  if (name === undefined) return undefined
  const port = digits === undefined ? undefined : Number(digits)
  if (port !== undefined && port > 65_535) return undefined
  return name.includes('..') ? undefined : { name: name.toLowerCase().replace(/\.$/, ''), port }
}
