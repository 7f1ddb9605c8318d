import type { Locator } from '@playwright/test'
import { PortalPage } from './portal-page'

/** A door: who they are, how one gets in, when they answer. */
export class ServicePage extends PortalPage {
  async open(slug: string): Promise<void> {
    await this.page.goto(this.address(`/verksamheter/${slug}`))
  }

  get contact(): Locator {
    return this.section(this.texts.service.contactHeading)
  }

  get hours(): Locator {
    return this.main.getByRole('table', { name: this.texts.service.visitHours })
  }
}
