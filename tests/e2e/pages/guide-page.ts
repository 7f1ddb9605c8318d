import type { Locator } from '@playwright/test'
import { PortalPage } from './portal-page'

/** How one reaches the guide. */
export class GuidePage extends PortalPage {
  async open(): Promise<void> {
    await this.page.goto(this.address('/guide'))
  }

  get call(): Locator {
    return this.section(this.texts.guide.call)
  }

  get mail(): Locator {
    return this.section(this.texts.guide.email).getByRole('link')
  }

  get visit(): Locator {
    return this.section(this.texts.guide.visit)
  }

  get interpreter(): Locator {
    return this.section(this.texts.guide.interpreter)
  }
}
