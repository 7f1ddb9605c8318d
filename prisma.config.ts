import { defineConfig } from 'prisma/config'

/** For Prisma's own command line; the portal itself connects through `lib/db`. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // `generate` and `validate` need no database, so an unset address must not stop them.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:5432/rattdorr' },
})
