import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { schemaDiff, writeMigration } from '@/lib/db/migrator/diff'
import { readSchema } from '@/lib/db/migrator/folder'
import { migrate } from '@/lib/db/migrator/migrate'
import { makeDatabase } from './support/database'
import { query } from './support/query'

let folder: string
let url: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ratt-dorr-migrations-'))
  url = await makeDatabase('empty')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const run = () => migrate({ url, root: process.cwd(), migrationsFolder: folder })

const history = () =>
  query<{ migration_name: string; finished: boolean }>(
    url,
    'SELECT migration_name, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY started_at',
  )

describe('the migrator', () => {
  it('applies what is new, in order, once', async () => {
    write('20260101000000_first', 'CREATE TABLE apple (id int PRIMARY KEY);')
    expect(await run()).toEqual(['20260101000000_first'])

    write('20260102000000_second', 'ALTER TABLE apple ADD COLUMN name text;')
    expect(await run()).toEqual(['20260102000000_second'])
    expect(await run()).toEqual([])
    expect(await history()).toEqual([
      { migration_name: '20260101000000_first', finished: true },
      { migration_name: '20260102000000_second', finished: true },
    ])
  })

  it("keeps Prisma's own format, so that `prisma migrate deploy` fits", async () => {
    write('20260101000000_first', 'CREATE TABLE apple (id int);')
    await run()
    const columns = await query<{ column_name: string }>(
      url,
      `SELECT column_name FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY 1`,
    )
    expect(columns.map((column) => column.column_name)).toEqual([
      'applied_steps_count',
      'checksum',
      'finished_at',
      'id',
      'logs',
      'migration_name',
      'rolled_back_at',
      'started_at',
    ])
    const [row] = await query<{ checksum: string; applied_steps_count: number }>(
      url,
      'SELECT checksum, applied_steps_count FROM _prisma_migrations',
    )
    expect(row?.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(row?.applied_steps_count).toBe(1)
  })

  it('takes functions, triggers, comments and a semicolon in a text as they are', async () => {
    write(
      '20260101000000_functions',
      `-- Half a statement; in a comment
CREATE TABLE note (id int PRIMARY KEY, text text DEFAULT 'a;b', changed int DEFAULT 0);
/* another; /* nested; */ one */
CREATE FUNCTION note_changed() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  NEW.changed := OLD.changed + 1; -- $$ inside
  RETURN NEW;
END;
$body$;
CREATE TRIGGER note_changes BEFORE UPDATE ON note FOR EACH ROW EXECUTE FUNCTION note_changed();
DO $$ BEGIN INSERT INTO note (id) VALUES (1); END; $$;
UPDATE note SET text = 'å;ä$$ö''; DROP TABLE note; --' WHERE id = 1;`,
    )
    await run()
    expect(await query(url, 'SELECT * FROM note')).toEqual([
      { id: 1, text: "å;ä$$ö'; DROP TABLE note; --", changed: 1 },
    ])
  })

  it('leaves nothing of a migration that fails, names file and statement, and goes on once it is mended', async () => {
    write('20260101000000_first', 'CREATE TABLE apple (id int);')
    write(
      '20260102000000_broken',
      `CREATE TABLE pear (id int, note text DEFAULT 'åäö; 😀');

-- the next one is wrong
ALTER TABLE
  plum ADD COLUMN name text;
CREATE TABLE cherry (id int);`,
    )
    await expect(run()).rejects.toMatchObject({
      code: 'migration-failed',
      message: expect.stringMatching(/20260102000000_broken\/migration\.sql.*plum.*does not exist/s),
    })
    const tables = () =>
      query<{ name: string }>(url, `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)
    expect((await tables()).map(({ name }) => name).sort()).toEqual(['_prisma_migrations', 'apple'])
    expect(await history()).toEqual([{ migration_name: '20260101000000_first', finished: true }])

    write('20260102000000_broken', 'CREATE TABLE pear (id int);')
    expect(await run()).toEqual(['20260102000000_broken'])
    expect((await tables()).map(({ name }) => name)).toContain('pear')
  })

  it('says on which line a statement is wrong', async () => {
    write(
      '20260101000000_first',
      `SELECT 'å;ö 😀';\n\nCREATE TABLE apple (\n  id int,\n  name txt\n);\nSELECT 2;`,
    )
    await expect(run()).rejects.toMatchObject({
      detail: { name: '20260101000000_first', line: 5 },
      message: expect.stringContaining('CREATE TABLE apple'),
    })
  })

  it('goes on after a process that died in the middle of a migration', async () => {
    write('20260101000000_first', 'CREATE TABLE apple (id int);')
    await run()
    await query(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('left', 'x', '20260102000000_second')`,
    )
    write('20260102000000_second', 'CREATE TABLE pear (id int);')
    expect(await run()).toEqual(['20260102000000_second'])
  })

  it('lets several processes that start together apply each migration once', async () => {
    write('20260101000000_first', 'CREATE TABLE apple (id int); SELECT pg_sleep(0.3);')
    write('20260102000000_second', 'CREATE TABLE pear (id int);')
    const applied = await Promise.all([run(), run(), run(), run()])
    expect(applied.flat().sort()).toEqual(['20260101000000_first', '20260102000000_second'])
    expect(await history()).toHaveLength(2)
  })

  it('refuses a database that is newer than the checkout', async () => {
    write('20260101000000_first', 'CREATE TABLE apple (id int);')
    write('20260102000000_second', 'CREATE TABLE pear (id int);')
    await run()
    rmSync(join(folder, '20260102000000_second'), { recursive: true })
    await expect(run()).rejects.toMatchObject({
      code: 'database-newer',
      message: expect.stringContaining('20260102000000_second'),
    })
  })

  it('refuses a migration that was edited after it was applied, but not other line endings', async () => {
    write('20260101000000_first', 'CREATE TABLE apple (\n  id int\n);\n')
    await run()
    write('20260101000000_first', 'CREATE TABLE apple (\r\n  id int\r\n);\r\n')
    expect(await run()).toEqual([])
    write('20260101000000_first', 'CREATE TABLE apple (id bigint);')
    await expect(run()).rejects.toMatchObject({ code: 'migration-edited' })
  })

  it('says that the database is away', async () => {
    url = 'postgresql://127.0.0.1:1/none'
    await expect(run()).rejects.toMatchObject({ code: 'database-unavailable' })
  })

  it('says which database is missing', async () => {
    url = url.replace(/[^/]+$/, 'nowhere')
    await expect(run()).rejects.toMatchObject({
      code: 'database-unavailable',
      message: expect.stringMatching('finns inte'),
    })
  })
})

describe('a new migration', () => {
  const schema = (model: string) => {
    mkdirSync(join(folder, 'prisma', 'schema'), { recursive: true })
    writeFileSync(
      join(folder, 'prisma', 'schema', 'a.prisma'),
      'datasource db {\n  provider = "postgresql"\n}\n',
    )
    writeFileSync(join(folder, 'prisma', 'schema', 'b.prisma'), model)
  }
  const now = new Date('2026-05-04T03:02:01Z')

  it('is written from what changed in the schema, and nothing when nothing did', async () => {
    schema('model Apple {\n  id Int @id\n}\n')
    const first = await writeMigration(folder, 'Add apples!', now)
    expect(first?.name).toBe('20260504030201_add_apples')
    expect(await writeMigration(folder, 'again', now)).toBeUndefined()

    schema('model Apple {\n  id Int @id\n  name String?\n}\n')
    const second = await writeMigration(folder, 'names', now)
    expect(second?.name).toBe('20260504030202_names')

    const migrations = join(folder, 'prisma', 'migrations')
    await migrate({ url, root: folder, migrationsFolder: migrations })
    await query(url, `INSERT INTO "Apple" (id, name) VALUES (1, 'Ingrid Marie')`)
  })

  it('can be empty, for what Prisma cannot say', async () => {
    schema('model Apple {\n  id Int @id\n}\n')
    await writeMigration(folder, 'first', now)
    expect((await writeMigration(folder, 'checks', now, true))?.name).toBe('20260504030202_checks')
  })

  it('is not forgotten: the snapshot is the schema that the newest migration leads to', async () => {
    cpSync(join(process.cwd(), 'prisma', 'schema.snapshot'), join(folder, 'snapshot.prisma'))
    const change = await schemaDiff(readSchema(folder), readSchema(join(process.cwd(), 'prisma', 'schema')))
    expect(change, 'run: npm run db:migration -- name').toBeUndefined()
  })
})
