import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrator/migrate'
import { readStored } from '@/lib/publishing/stored'
import { makeDatabase } from './support/database'
import { query } from './support/query'

// A municipality that has used an earlier version starts this one.

const MIGRATIONS = join('prisma', 'migrations')
const FIRST_VERSION = ['20261122120000_contents', '20261122120100_constraints']
let before: string

beforeEach(() => {
  before = mkdtempSync(join(tmpdir(), 'ratt-dorr-migrations-'))
  for (const name of FIRST_VERSION) cpSync(join(MIGRATIONS, name), join(before, name), { recursive: true })
})

afterEach(() => rmSync(before, { recursive: true, force: true }))

/** What the first version could hold of what has got new fields since. */
const ROWS = `
  INSERT INTO scope (id, kind, parent_id) VALUES
    ('region:norr', 'region', 'nation'), ('municipality:byn', 'municipality', 'region:norr'),
    ('municipality:staden', 'municipality', 'region:norr');
  INSERT INTO region (id, scope_id, slug, code, name)
    VALUES (gen_random_uuid(), 'region:norr', 'norr', '20', 'Norr');
  INSERT INTO municipality (id, scope_id, region_id, slug, code, name, accent, locales)
    SELECT gen_random_uuid(), 'municipality:' || slug, region.id, slug, code, name, '#0a5450', '{sv,ar}'
    FROM (SELECT id FROM region) AS region, (VALUES ('byn', '2001', 'Byn'), ('staden', '2002', 'Staden'))
      AS place(slug, code, name);
  INSERT INTO organization (id, scope_id, slug, name, kind)
    VALUES ('00000000-0000-7000-8000-000000000001', 'municipality:byn', 'byn', 'Byns kommun', 'municipality');
  INSERT INTO service (id, scope_id, organization_id, slug, name, summary, description, application_process,
    access_ways, keywords, reviewed_on, review_next)
    VALUES ('00000000-0000-7000-8000-000000000002', 'municipality:byn', '00000000-0000-7000-8000-000000000001',
      'mottagningen', 'Mottagningen', 'Tar emot', 'Tar emot.', 'Ring.', '{self}', '{}', '2026-11-01', '2027-02-01');
  INSERT INTO schedule (id, service_id, byday, opens_at, closes_at, position)
    VALUES (gen_random_uuid(), '00000000-0000-7000-8000-000000000002', '{MO}', '09:00', '16:00', 1);
  INSERT INTO guide_service (id, scope_id, organization_id, slug, email, about, visits, interpreter_services,
    reviewed_on, review_next)
    VALUES ('00000000-0000-7000-8000-000000000003', 'municipality:byn', '00000000-0000-7000-8000-000000000001',
      'guiden', 'guiden@byn.example', '{"sv":"Om"}', '{"sv":"Besök"}', '{"sv":"Tolk"}', '2026-11-01', '2027-02-01');
  INSERT INTO guide_service_area (scope_id, guide_service_id)
    VALUES ('municipality:byn', '00000000-0000-7000-8000-000000000003');
`

describe('a database of the first version', () => {
  it('keeps what it holds: open, closed on holidays, with an answer to who has the personal data', async () => {
    const url = await makeDatabase('empty')
    await migrate({ url, root: process.cwd(), migrationsFolder: before })
    await query(url, ROWS)
    const since = readdirSync(MIGRATIONS).filter((name) => /^\d/.test(name) && !FIRST_VERSION.includes(name))
    expect(await migrate({ url, root: process.cwd() })).toEqual(since.sort())

    const client = createClient({ url, queryTimeoutMillis: 60_000 })
    const read = async (scope: string) => (await readStored(client, scope, 'municipality'))[0]?.data
    const [byn, staden] = [await read('municipality:byn'), await read('municipality:staden')]
    const [service] = await readStored(client, 'municipality:byn', 'service')
    const [organization] = await readStored(client, 'municipality:byn', 'organization')
    await client.$disconnect()
    expect(byn).toMatchObject({
      name: 'Byn',
      status: 'open',
      domains: [],
      dataProtection: { controller: 'Kommunstyrelsen i Byn', email: 'guiden@byn.example' },
    })
    expect(byn).not.toHaveProperty('website')
    expect(staden?.dataProtection.email).toBe('dataskyddsombud@staden.example')
    expect(service?.data).toMatchObject({ formerSlugs: [], hours: { holidays: 'closed', exceptions: [] } })
    expect(service?.data.hours?.regular).toHaveLength(1)
    expect(organization?.data.needs).toEqual([])
  })
})
