import type { Locator } from '@playwright/test'
import { PortalPage } from './portal-page'

/** One question, a search field, the doors, and the guide as a person. */
export class StartPage extends PortalPage {
  async open(): Promise<void> {
    await this.page.goto(this.address())
  }

  get doors(): Locator {
    return this.section(this.texts.start.areasHeading).getByRole('link')
  }

  door(title: string): Locator {
    return this.section(this.texts.start.areasHeading).getByRole('link', { name: title, exact: true })
  }

  get guide(): Locator {
    return this.section(this.texts.start.guideHeading)
  }
}
