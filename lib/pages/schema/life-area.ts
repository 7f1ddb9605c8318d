import type { LifeArea } from '../../life-area/schema'
import type { NeedLink } from './links'
import type { TextIn } from './text'

export interface LifeAreaView {
  slug: string
  href: string
  icon: LifeArea['icon']
  tint: LifeArea['tint']
  title: TextIn
  hint: TextIn
}

export interface LifeAreaPageView extends LifeAreaView {
  needs: NeedLink[]
  others: LifeAreaView[]
}
