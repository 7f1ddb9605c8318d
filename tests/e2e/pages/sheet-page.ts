import type { Locator } from '@playwright/test'
import { readCode } from '../support/qr'
import { PortalPage } from './portal-page'

/** A sheet of one's own: what is on it, and the form that changes it. */
export class SheetPage extends PortalPage {
  /** @param items what is on it, as in the address: `['behov', 'tolk']` */
  async open(items: readonly [string, string][] = []): Promise<void> {
    const query = new URLSearchParams(items.map(([name, value]): [string, string] => [name, value]))
    await this.page.goto(this.address(items.length > 0 ? `/mitt-blad?${query}` : '/mitt-blad'))
  }

  /** Opens what the form has folded: a life area, or the services. */
  async unfold(heading: string): Promise<void> {
    await this.main.getByRole('heading', { name: heading, exact: true }).click()
  }

  choice(name: string | RegExp): Locator {
    return this.main.getByRole('checkbox', { name })
  }

  get line(): Locator {
    return this.main.getByRole('textbox', { name: this.texts.sheet.line })
  }

  get showButton(): Locator {
    return this.main.getByRole('button', { name: this.texts.sheet.show })
  }

  /** What keeps a choice from being on the sheet. */
  get problems(): Locator {
    return this.main.getByRole('note').filter({ hasText: this.texts.need.note })
  }

  /** The code, where it is seen: on the screen in one place, on paper in another. */
  get code(): Locator {
    return this.main.getByRole('img', { name: this.texts.sheet.code }).filter({ visible: true })
  }

  async addressInCode(): Promise<string> {
    return readCode(this.code)
  }

  /** What a reader takes from the sheet: its headings, its numbers and the line. */
  async whatStands(): Promise<{ headings: string[]; numbers: string[]; line: string }> {
    const headings = this.main.getByRole('heading').filter({ visible: true })
    const numbers = this.main.getByRole('link').filter({ visible: true, hasText: /^[\d\s-]{3,}$/ })
    const line = this.main.getByText(this.texts.sheet.lineFrom).locator('xpath=../following-sibling::p')
    return {
      headings: await headings.allTextContents(),
      numbers: await numbers.allTextContents(),
      line: (await line.textContent()) ?? '',
    }
  }
}
