import type { Locator } from '@playwright/test'
import { PortalPage } from './portal-page'

/** All words, under their first letters. */
export class GlossaryPage extends PortalPage {
  async open(fragment = ''): Promise<void> {
    await this.page.goto(this.address(`/ordlista${fragment}`))
  }

  get letters(): Locator {
    return this.main.getByRole('navigation', { name: this.texts.glossary.letters }).getByRole('link')
  }

  /** The words; each is a `<dt>` that holds the word itself as a `<dfn>`, which is a term too. */
  get terms(): Locator {
    return this.main.getByRole('term').filter({ has: this.page.getByRole('term') })
  }

  term(word: string): Locator {
    return this.terms.filter({ hasText: new RegExp(`^${word}`) })
  }
}
