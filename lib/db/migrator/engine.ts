import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { once } from '../../kernel/process'

/** A file of the Prisma schema. */
export interface SchemaFile {
  path: string
  content: string
}

/** The pool under the adapter; its package has type declarations of its own. */
export type Pool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

/** Opens Prisma's own schema engine as WebAssembly, so that nothing is downloaded. Call `free()` when done. */
export async function openEngine(
  schema: readonly SchemaFile[],
  connections: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  const glue = await once('schema-engine', loadEngine)
  return glue.SchemaEngine.new(
    { datamodels: schema.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(connections),
  )
}

/**
 * Connections to a PostgreSQL.
 * @param run sends a whole script. The adapter's own way splits on every `;`, which breaks functions and comments
 *   and leaves half a migration.
 */
export function connectionsTo(
  url: string,
  run: (pool: Pool, script: string) => Promise<void>,
): SqlMigrationAwareDriverAdapterFactory & { close(): Promise<void> } {
  const adapter = new PrismaPg(
    { connectionString: url, max: 2 },
    { onPoolError: () => {}, onConnectionError: () => {} },
  )
  const opened: { dispose(): Promise<void> }[] = []
  const connect = async (make: () => ReturnType<PrismaPg['connect']>) => {
    const connection = await make()
    opened.push(connection)
    connection.executeScript = (script) => run(connection.underlyingDriver(), script)
    return connection
  }
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: () => connect(() => adapter.connect()),
    connectToShadowDb: () => connect(() => adapter.connectToShadowDb()),
    // The engine leaves its connections open when it is freed.
    close: async () => {
      await Promise.all(opened.splice(0).map((connection) => connection.dispose()))
    },
  }
}

/**
 * Stands in for a database where only schemas are compared. The engine asks one thing when it opens: is the schema
 * `public` there, and which version is it?
 */
export const noConnections: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'none',
  connect: async () => noDatabase,
  connectToShadowDb: async () => noDatabase,
}

const noDatabase: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'none',
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 15.0', 150_000]],
  }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: () => Promise.reject(new Error('There is no database here')),
  dispose: async () => {},
}

async function loadEngine(): Promise<Glue> {
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Glue
  const require = createRequire(join(process.cwd(), 'package.json'))
  const home = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const { instance } = await WebAssembly.instantiate(readFileSync(join(home, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return glue
}
