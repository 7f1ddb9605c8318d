import { ACTOR_SECTORS } from '../actor/schema'
import type { Locale } from '../kernel/values'
import { addressesIn, type Chain } from './chain'
import type { ActorsView, ActorView } from './schema/actors'
import { needLinks } from './site'

/** Who is responsible for what, by field; then where families fall between, and whom they can press. */
export function actorsView(chain: Chain, locale: Locale): ActorsView {
  const { actors, greyZones } = chain.nation
  const page = addressesIn(chain, locale).actors
  const names = new Map(actors.map(({ slug, name }) => [slug, name]))
  const ofSector = (sector: (typeof ACTOR_SECTORS)[number]): ActorView[] =>
    actors
      .filter((actor) => actor.sector === sector)
      .sort((a, b) => a.position - b.position)
      .map(({ slug, name, summary, responsibleFor, notFor, needs }) => ({
        ...{ slug, name, summary, responsibleFor, notFor },
        needs: needLinks(needs, chain, locale),
      }))
  return {
    sectors: ACTOR_SECTORS.flatMap((sector) => {
      const own = ofSector(sector)
      return own.length > 0 ? [{ sector, actors: own }] : []
    }),
    greyZones: [...greyZones]
      .sort((a, b) => a.position - b.position)
      .map(({ slug, question, says, holds, press, needs }) => ({
        ...{ slug, question, holds, press },
        says: says.flatMap(({ actor, text }) => {
          const name = names.get(actor)
          return name === undefined ? [] : [{ name, href: `${page}#${actor}`, text }]
        }),
        needs: needLinks(needs, chain, locale),
      })),
  }
}
