import type { Locator, Page } from '@playwright/test'
import { GUIDE_NUMBERS, inLocale, MUNICIPALITY_NAMES, type Municipality } from '../support/places'
import { filled, type Locale, type Texts, texts } from '../support/texts'

/** What all pages have in common: frame, heading, numbers. */
export class PortalPage {
  readonly texts: Texts

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'sv',
    readonly municipality: Municipality = 'lindhaga',
  ) {
    this.texts = texts[locale]
  }

  /** The address of a page of this municipality; `path` begins with a slash, or is empty for its start page. */
  address(path = ''): string {
    return inLocale(`/${this.municipality}${path}`, this.locale)
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get header(): Locator {
    return this.page.getByRole('banner')
  }

  get footer(): Locator {
    return this.page.getByRole('contentinfo')
  }

  get skipLink(): Locator {
    return this.page.getByRole('link', { name: this.texts.shell.skip })
  }

  /** The sentence that says that the municipality is made up. */
  get fictionalNotice(): Locator {
    const name = MUNICIPALITY_NAMES[this.municipality]
    return this.header.getByText(filled(this.texts.shell.fictional, { name }))
  }

  /** The guide's direct number, at the same place on every page. */
  get guideNumber(): Locator {
    return this.phone(GUIDE_NUMBERS[this.municipality], this.header)
  }

  get acute(): Locator {
    return this.header.getByRole('link', { name: this.texts.shell.acute })
  }

  get languageMenu(): Locator {
    return this.header.getByRole('navigation', { name: this.texts.shell.language })
  }

  /** What opens the language menu; a `<summary>` has no role to find it by. */
  get languageButton(): Locator {
    return this.languageMenu.locator('summary')
  }

  /** The same page in the language of that name, once the menu is open. */
  language(name: string): Locator {
    return this.languageMenu.getByRole('link', { name })
  }

  /** A search box; a combobox once the script for proposals is there. */
  get searchField(): Locator {
    const search = this.main.getByRole('search')
    return search.getByRole('searchbox').or(search.getByRole('combobox'))
  }

  /** What is proposed while one types. */
  get proposals(): Locator {
    return this.main.getByRole('listbox', { name: this.texts.search.proposalsLabel })
  }

  proposal(text: string): Locator {
    return this.proposals.getByRole('option', { name: text, exact: true })
  }

  /** What a screen reader says of the proposals without being asked. */
  get announcement(): Locator {
    return this.main.getByRole('search').getByRole('status')
  }

  get searchButton(): Locator {
    return this.main.getByRole('search').getByRole('button', { name: this.texts.search.button })
  }

  async search(words: string): Promise<void> {
    await this.searchField.fill(words)
    await this.searchButton.click()
  }

  /** Every link that shows this number within a part of the page. */
  phone(number: string, within: Locator = this.main): Locator {
    return within.getByRole('link').filter({ hasText: new RegExp(`(^|\\D)${number}$`) })
  }

  section(name: string): Locator {
    return this.main.getByRole('region', { name, exact: true })
  }
}
