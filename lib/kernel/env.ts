import { z } from 'zod'
import { AppError } from './errors'
import { once } from './process'
import { slugSchema } from './values'

const POSTGRES_URL = /^postgres(ql)?:\/\//

/** `https://stod.example`: scheme, host and port, and nothing after them. */
function isHttpsOrigin(text: string): boolean {
  return URL.canParse(text) && /^https:/i.test(text) && new URL(text).href === `${new URL(text).origin}/`
}

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number('ett portnummer').int('ett portnummer').min(0).max(65_535).default(3000),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z.string().regex(POSTGRES_URL, 'en adress som börjar med postgresql://').optional(),
  /** Connections that one process keeps to PostgreSQL at most. */
  DATABASE_POOL_SIZE: z.coerce.number('ett heltal').int('ett heltal').min(1).max(200).default(10),
  /** Does every visitor come through a reverse proxy of ours, whose `X-Forwarded-*` can be believed? */
  TRUST_PROXY: z
    .enum(['1', 'true', '0', 'false'], '1 eller 0')
    .default('0')
    .transform((value) => value === '1' || value === 'true'),
  /** Slug of the municipality that has this instance to itself: its addresses are without its name. */
  MUNICIPALITY: slugSchema.optional(),
  /** Where visitors reach the instance, for what must name it whole: canonical links, QR codes, site maps. */
  PUBLIC_URL: z
    .string()
    .refine(isHttpsOrigin, 'en adress som https://stod.lindhaga.se, utan något efter värdnamnet')
    .transform((text) => new URL(text).origin)
    .optional(),
  /** Searches that one address may make each second; a proxy that hides its visitors makes them all one address. */
  SEARCHES_PER_SECOND: z.coerce.number('ett heltal').int('ett heltal').min(1).max(100_000).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** The environment, parsed. */
export type Env = z.infer<typeof schema>

/**
 * Parses environment variables; an empty one counts as not set.
 * @throws AppError `environment-invalid`, naming each variable and what it should be
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(set)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`)
  throw new AppError('environment-invalid', `Miljövariabler har fel värde: ${wrong.join(', ')}.`, {
    remedy: 'Rätta värdena, eller ta bort dem så används de förvalda.',
  })
}

/** The environment of this process, parsed at the first call. */
export function env(): Env {
  return once('env', () => parseEnv(process.env))
}
