import type { Locator, Page } from '@playwright/test'
import { inLocale } from '../support/places'
import { filled, type Locale, type Texts, texts } from '../support/texts'

/** `/`: where do you live? */
export class ChooserPage {
  readonly texts: Texts

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'sv',
  ) {
    this.texts = texts[locale]
  }

  async open(): Promise<void> {
    await this.page.goto(inLocale('/', this.locale))
  }

  municipality(name: string): Locator {
    return this.page
      .getByRole('region', { name: this.texts.chooser.listHeading })
      .getByRole('link', { name: filled(this.texts.shell.municipality, { name }) })
  }

  get languageMenu(): Locator {
    return this.page.getByRole('navigation', { name: this.texts.shell.language })
  }

  async chooseLanguage(name: string): Promise<void> {
    // A `<summary>` has no role to find it by.
    await this.languageMenu.locator('summary').click()
    await this.languageMenu.getByRole('link', { name }).click()
  }
}
