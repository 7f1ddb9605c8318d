import type { Actor, ActorSector, GreyZone } from '../../actor/schema'
import type { NeedLink } from './links'

export interface ActorView extends Omit<Actor, 'sector' | 'position' | 'needs'> {
  needs: NeedLink[]
}

export interface GreyZoneView extends Omit<GreyZone, 'position' | 'says' | 'needs'> {
  /** What one hears, and from whom. */
  says: { name: string; href: string; text: string }[]
  needs: NeedLink[]
}

export interface ActorsView {
  /** In the order of the map. */
  sectors: { sector: ActorSector; actors: ActorView[] }[]
  greyZones: GreyZoneView[]
}
