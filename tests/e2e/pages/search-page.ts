import type { Locator } from '@playwright/test'
import { PortalPage } from './portal-page'

/** What was found. */
export class SearchPage extends PortalPage {
  async open(query?: string): Promise<void> {
    await this.page.goto(
      this.address(query === undefined ? '/sok' : `/sok?${new URLSearchParams({ q: query })}`),
    )
  }

  /** The titles of the hits, best first. */
  get hits(): Locator {
    return this.main.getByRole('heading', { level: 4 }).getByRole('link')
  }

  hit(title: string | RegExp): Locator {
    return this.main.getByRole('heading', { level: 4 }).getByRole('link', { name: title })
  }
}
