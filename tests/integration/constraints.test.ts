import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/kernel/values'
import { SECTION_KINDS } from '@/lib/need/schema'
import { AREA, EVENT, NEED, ORGANIZATION, PROCESS, REGION, SERVICE, STATEMENT, TERM } from './constraint-ids'
import { BAD, EXCEPTION, ROWS, type Table } from './constraint-rows'

// Whoever writes to the database, by whatever way, meets these rules.

let client: Client
const OTHER_REGION = '00000000-0000-7000-8000-000000000009'

beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(`
    INSERT INTO scope (id, kind, parent_id) VALUES
      ('region:norr', 'region', 'nation'), ('region:vaster', 'region', 'nation'),
      ('region:oster', 'region', 'nation'), ('municipality:orten', 'municipality', 'region:oster'),
      ('municipality:byn', 'municipality', 'region:norr'), ('municipality:staden', 'municipality', 'region:vaster');
    INSERT INTO region (id, scope_id, slug, code, name) VALUES ('${REGION}', 'region:norr', 'norr', '20', 'Norr'),
      ('${OTHER_REGION}', 'region:oster', 'oster', '22', 'Öster');
    INSERT INTO municipality (id, scope_id, region_id, slug, code, name, accent, domains,
      data_protection_controller, data_protection_email, locales)
      VALUES (gen_random_uuid(), 'municipality:orten', '${OTHER_REGION}', 'orten', '2201', 'Orten', '#0a5450',
        '{ratt-dorr.orten.example}', 'Kommunstyrelsen', 'dso@orten.example', '{sv}');
    INSERT INTO life_area (id, scope_id, slug, icon, tint, position, title, hint)
      VALUES ('${AREA}', 'nation', 'vardag', 'house', 'sun', 1, '{"sv":"Vardag"}', '{"sv":"Vardag"}');
    INSERT INTO need (id, scope_id, slug, life_area_id, position, providers, access_ways, cost_kind, sources,
      reviewed_on, review_next, local_checks)
      VALUES ('${NEED}', 'nation', 'tolk', '${AREA}', 1, '{region}', '{self}', 'free', '[{}]', '2026-11-01',
        '2027-05-01', '{Numret}');
    INSERT INTO organization (id, scope_id, slug, name, kind)
      VALUES ('${ORGANIZATION}', 'region:norr', 'norr', 'Norr', 'region');
    INSERT INTO service (id, scope_id, organization_id, slug, name, summary, description, application_process,
      access_ways, reviewed_on, review_next)
      VALUES ('${SERVICE}', 'region:norr', '${ORGANIZATION}', 'centralen', 'Centralen', 'Tolk', 'Tolk', 'Ring',
        '{self}', '2026-11-01', '2027-05-01');
    INSERT INTO glossary_term (id, scope_id, slug, term) VALUES ('${TERM}', 'nation', 'sip', 'Sip');
    INSERT INTO life_event (id, scope_id, slug, position, title, summary, reviewed_on, review_next)
      VALUES ('${EVENT}', 'nation', 'diagnos', 1, '{"sv":"Diagnos"}', '{"sv":"Ny"}', '2026-11-01', '2027-05-01');
    INSERT INTO process (id, scope_id, slug, position, title, summary, need_slugs, sources, reviewed_on, review_next)
      VALUES ('${PROCESS}', 'nation', 'sa-gar-det-till', 1, 'Så går det till', 'Steg', '{tolk}', '[{}]', '2026-11-01',
        '2027-05-01');
    INSERT INTO accessibility_statement (id, scope_id, compliance, published_on, assessed_on, updated_on, method)
      VALUES ('${STATEMENT}', 'nation', 'partial', '2026-11-22', '2026-11-01', '2026-11-01', 'Egen granskning');
  `)
})

afterAll(() => client.end())

/** Tries to add a row, and takes it back. */
async function add(table: string, row: Record<string, unknown>): Promise<string | null> {
  const columns = Object.keys(row).map((column) => `"${column}"`)
  const places = columns.map((_, index) => `$${index + 1}`)
  await client.query('BEGIN')
  try {
    await client.query(
      `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    )
    return null
  } catch (error) {
    return (error as { constraint?: string; message: string }).constraint ?? (error as Error).message
  } finally {
    await client.query('ROLLBACK')
  }
}

describe('the rules of the database', () => {
  it.each(Object.keys(ROWS) as Table[])('accept a good row of %s', async (table) => {
    expect(await add(table, ROWS[table])).toBeNull()
  })

  it('accept an exception with other times, and one that is closed', async () => {
    expect(await add('schedule', { ...ROWS.schedule, ...EXCEPTION })).toBeNull()
    const closed = { ...ROWS.schedule, ...EXCEPTION, closed: true, opens_at: null, closes_at: null }
    expect(await add('schedule', closed)).toBeNull()
  })

  it.each(BAD)('refuse in %s: %j (%s)', async (table, change, rule) => {
    expect(await add(table, { ...ROWS[table], ...change })).toContain(rule)
  })

  it('know each bad row’s rule: every CHECK of the database is tried here', async () => {
    const { rows } = await client.query<{ conname: string }>(
      `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    )
    const tried = BAD.map(([, , rule]) => rule)
    const untried = rows
      .map(({ conname }) => conname)
      .filter((name) => !tried.some((rule) => name.startsWith(rule)))
    expect(untried).toEqual(['guide_service_area_scope_check'])
  })

  it('have a municipality under the region of its scope', async () => {
    const row = { ...ROWS.municipality, scope_id: 'municipality:staden', slug: 'staden' }
    expect(await add('municipality', row)).toBe('municipality_region_check')
  })

  it('know the same locales and sections as the code', async () => {
    const { rows } = await client.query<{ locales: string[]; kinds: string[] }>(
      'SELECT known_locales() AS locales, known_section_kinds() AS kinds',
    )
    expect(rows[0]?.locales).toEqual([...LOCALES])
    expect(rows[0]?.kinds).toEqual(SECTION_KINDS.map(({ kind }) => kind))
  })

  it('let a revision rise by one, and no other way', async () => {
    await expect(client.query(`UPDATE scope SET revision = 2 WHERE id = 'region:norr'`)).rejects.toThrow(
      'from 0 to 2',
    )
    await client.query(`UPDATE scope SET revision = 1 WHERE id = 'region:norr'`)
    await expect(client.query(`UPDATE scope SET revision = 0 WHERE id = 'region:norr'`)).rejects.toThrow(
      'from 1 to 0',
    )
  })

  it.each([
    `UPDATE revision SET data = NULL`,
    `DELETE FROM revision`,
    `TRUNCATE revision`,
    `DELETE FROM scope WHERE id = 'region:vaster'`,
  ])('keep history: %s is refused', async (statement) => {
    await client.query(`UPDATE scope SET revision = revision + 1 WHERE id = 'region:vaster'`)
    await client.query(
      `INSERT INTO revision (id, scope_id, number, record_key, data)
       SELECT gen_random_uuid(), id, revision, 'region:vaster/region/vaster', '{}' FROM scope WHERE id = 'region:vaster'`,
    )
    await expect(client.query(statement)).rejects.toThrow(
      /history is only added to|still referenced|violates/,
    )
  })
})
