import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** How many entries a list in `content/` has. */
export function countIn(path: string): number {
  return z.array(z.unknown()).parse(parse(readFileSync(join('content', path), 'utf8'))).length
}

const namedSchema = z.object({
  name: z.string(),
  dataProtection: z.object({ controller: z.string() }).optional(),
})

/** What organisations, services and those who answer for the site call themselves, which is said alike in every language. */
export function properNames(): string[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(organizations|municipality|services[\\/][^\\/]+)\.yaml$/.test(file))
    .map((file): unknown => parse(readFileSync(join('content', file), 'utf8')))
  const names = files
    .flatMap((entries) => z.array(namedSchema).parse(Array.isArray(entries) ? entries : [entries]))
    .flatMap(({ name, dataProtection }) => [name, dataProtection?.controller ?? name])
  // The longest first, so that no name takes the half of another.
  return [...new Set(names)].sort((a, b) => b.length - a.length)
}
