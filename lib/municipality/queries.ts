import type { Db } from '../db/client'
import { withoutUnset } from '../kernel/row-values'
import { localeSchema, type ScopeId } from '../kernel/values'
import { type Municipality, municipalitySchema, type Region } from './schema'

/** Is there any municipality at all? */
export async function hasMunicipalities(db: Db): Promise<boolean> {
  return (await db.municipality.findFirst({ select: { scopeId: true } })) !== null
}

/** The region that the scope is: one, or none when it is something else or was withdrawn. */
export async function readRegions(db: Db, scopeId: ScopeId): Promise<Region[]> {
  return db.region.findMany({ where: { scopeId }, select: { slug: true, code: true, name: true } })
}

/** The municipality that the scope is: one, or none when it is something else or was withdrawn. */
export async function readMunicipalities(db: Db, scopeId: ScopeId): Promise<Municipality[]> {
  const rows = await db.municipality.findMany({
    where: { scopeId },
    select: {
      slug: true,
      code: true,
      name: true,
      region: { select: { slug: true } },
      accent: true,
      fictional: true,
      status: true,
      domains: true,
      website: true,
      dataProtectionController: true,
      dataProtectionEmail: true,
      locales: true,
      unreviewedTranslations: true,
      administrativeAreas: true,
      films: true,
      timeZone: true,
    },
  })
  return rows.map(({ dataProtectionController, dataProtectionEmail, ...row }) =>
    withoutUnset({
      ...row,
      region: row.region.slug,
      dataProtection: { controller: dataProtectionController, email: dataProtectionEmail },
      locales: localeSchema.array().parse(row.locales),
      films: municipalitySchema.shape.films.parse(row.films),
    }),
  )
}
