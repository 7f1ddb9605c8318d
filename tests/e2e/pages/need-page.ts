import type { Locator } from '@playwright/test'
import { PortalPage } from './portal-page'

/** A need: what it is, where to turn, how, what to bring. */
export class NeedPage extends PortalPage {
  async open(slug: string): Promise<void> {
    await this.page.goto(this.address(`/behov/${slug}`))
  }

  /** The card with the first door. */
  get turnHere(): Locator {
    return this.section(this.texts.need.turnHere)
  }

  get firstDoor(): Locator {
    return this.turnHere.getByRole('heading', { level: 3 }).getByRole('link')
  }

  get steps(): Locator {
    return this.section(this.texts.need.section.steps)
  }

  get bring(): Locator {
    return this.section(this.texts.need.section.bring)
  }

  /** What opens a folded part: its heading stands in the `<summary>`. */
  disclosure(heading: string): Locator {
    return this.main.getByRole('heading', { level: 2, name: heading, exact: true })
  }

  /** A word in the text that explains itself. */
  word(text: string, within: Locator = this.main): Locator {
    return within.getByRole('button', { name: text, exact: true }).first()
  }

  /** The explanation of a word, named by the word as in the glossary. */
  explanation(word: string): Locator {
    return this.main.getByRole('group', { name: word, exact: true }).filter({ visible: true })
  }

  /** Says that some of the texts are Swedish, and who tells them in the visitor's language. */
  get languageNote(): Locator {
    return this.main.getByRole('note').filter({ hasText: this.texts.shell.swedishRest })
  }

  /** Where the page is found, at the end of the printed sheet. */
  get printedAddress(): Locator {
    return this.main.getByText(this.texts.shell.printedFrom).locator('bdi')
  }

  get printedCode(): Locator {
    return this.main.getByRole('img', { name: this.texts.shell.pageCode })
  }
}
