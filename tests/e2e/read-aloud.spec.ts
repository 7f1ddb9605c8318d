import { expect, test } from '@playwright/test'
import { GuidePage } from './pages/guide-page'
import { NeedPage } from './pages/need-page'
import { PortalPage } from './pages/portal-page'
import { SheetPage } from './pages/sheet-page'
import { StartPage } from './pages/start-page'

// What a screen reader is given: roles, names and order of the parts that people come for. A snapshot names what must
// be there; what contents may change is left out, or is a pattern.

test('the header: where one is, languages, acute help, the guide', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await expect(start.header).toMatchAriaSnapshot(`
    - banner:
      - paragraph: Lindhaga är påhittad. Kommunens och regionens nummer går inte att ringa.
      - link "Rätt dörr Lindhaga kommun"
      - navigation "Språk":
        - group: Språk
      - link "Akut hjälp"
      - link "Ring guiden 08-465 004 10":
        - /url: tel:+46846500410
  `)
})

test('the start page: the question, the doors, the guide', async ({ page }) => {
  const start = new StartPage(page)
  await start.open()
  await expect(start.main).toMatchAriaSnapshot(`
    - main:
      - heading "Vad behöver du hjälp med?" [level=1]
      - search "Sök med egna ord":
        - combobox "Sök med egna ord"
        - button "Sök"
        - list "Till exempel"
      - region "Välj en dörr":
        - heading "Välj en dörr" [level=2]
        - list:
          - listitem:
            - heading "Vardag och avlastning" [level=3]:
              - link "Vardag och avlastning"
      - region "Har något hänt, eller ska något hända?"
      - region "Prata med en guide":
        - heading "Prata med en guide" [level=2]
        - paragraph: /^(Öppet nu|Stängt nu)/
        - paragraph:
          - link "08-465 004 10":
            - /url: tel:+46846500410
      - region "Fler vägar in"
  `)
})

test('a need: where to turn comes before all that is to read', async ({ page }) => {
  const need = new NeedPage(page)
  await need.open('korttidsvistelse')
  await expect(need.main).toMatchAriaSnapshot(`
    - main:
      - navigation "Du är här":
        - list:
          - listitem:
            - link "Start"
          - listitem:
            - link "Vardag och avlastning"
      - heading "Korttidsvistelse utanför hemmet" [level=1]
      - region "Hit vänder du dig":
        - heading "Hit vänder du dig" [level=2]
        - heading "LSS-mottagningen" [level=3]:
          - link "LSS-mottagningen"
        - paragraph: Lindhaga kommun
        - definition:
          - link "08-465 004 20":
            - /url: tel:+46846500420
        - term: E-post
        - definition:
          - link "lss@lindhaga.example"
        - term: Adress
        - definition: /Torggatan 4/
      - paragraph: Osäker? Ring guiden
      - region "Kort om stödet"
      - region "Vad du kan få"
      - region "Så gör du":
        - list:
          - listitem
      - region "Ta med":
        - list:
          - listitem
  `)
})

test('the guide: the number, when it is answered, mail, visit, interpreter', async ({ page }) => {
  const guide = new GuidePage(page)
  await guide.open()
  await expect(guide.main).toMatchAriaSnapshot(`
    - main:
      - heading "Prata med en guide" [level=1]
      - region "Ring":
        - heading "Ring" [level=2]
        - paragraph: /^(Öppet nu|Stängt nu)/
        - paragraph:
          - link "08-465 004 10":
            - /url: tel:+46846500410
        - table "Telefontider":
          - rowgroup:
            - row:
              - rowheader /måndag/
              - cell /\\d/
      - region "Mejla":
        - paragraph:
          - link "guiden@lindhaga.example":
            - /url: mailto:guiden@lindhaga.example
      - region "Besök"
      - region "Tolk"
  `)
})

test('the form of a sheet: what one can choose, by door, and the line', async ({ page }) => {
  const sheet = new SheetPage(page)
  await sheet.open()
  await sheet.unfold('Vardag och avlastning')
  await expect(sheet.main).toMatchAriaSnapshot(`
    - main:
      - heading "Gör ett eget blad" [level=1]
      - heading "Välj stöd" [level=2]
      - group:
        - heading "Vardag och avlastning" [level=3]
        - group "Vardag och avlastning":
          - checkbox "Korttidsvistelse utanför hemmet"
          - text: Korttidsvistelse utanför hemmet
      - group:
        - heading "Förskola och skola" [level=3]
      - group:
        - heading "Välj verksamheter" [level=2]
      - textbox "En egen rad på bladet"
      - paragraph:
        - button "Visa bladet"
  `)
})

test('a sheet: what is on it comes before how it is shared and changed', async ({ page }) => {
  const sheet = new SheetPage(page)
  await sheet.open([
    ['behov', 'korttidsvistelse'],
    ['rad', 'Ring först'],
  ])
  await expect(sheet.main).toMatchAriaSnapshot(`
    - main:
      - heading "Stöd i Lindhaga" [level=1]
      - paragraph:
        - strong: Hälsning från den som gjorde bladet
      - paragraph: Ring först
      - region "Korttidsvistelse utanför hemmet":
        - heading "Korttidsvistelse utanför hemmet" [level=2]:
          - link "Korttidsvistelse utanför hemmet"
        - heading "LSS-mottagningen" [level=3]
        - heading "Så gör du" [level=3]
        - list
        - heading "Ta med" [level=3]
        - list
      - region "Spara eller dela bladet":
        - img "QR-kod till bladet"
        - paragraph:
          - link "Länk till bladet"
      - heading "Lägg till mer, eller ändra" [level=2]
      - heading "Välj stöd" [level=3]
      - group:
        - heading "Vardag och avlastning" [level=4]
        - group "Vardag och avlastning":
          - checkbox "Korttidsvistelse utanför hemmet" [checked]
  `)
})

test('for the young: whom one can talk to first, then questions and doors', async ({ page }) => {
  const young = new PortalPage(page)
  await page.goto(young.address('/barn-och-unga'))
  await expect(young.main).toMatchAriaSnapshot(`
    - main:
      - heading "För dig som är barn eller ung" [level=1]
      - region "Någon att prata med":
        - heading "Någon att prata med" [level=2]
        - heading "Bris, för dig som är under 18 år" [level=3]
        - paragraph:
          - link "116 111":
            - /url: tel:116111
      - region "Guiden hjälper dig också":
        - paragraph:
          - link "08-465 004 10"
      - region "Vad gäller det?":
        - region "Förskola och skola":
          - heading "Förskola och skola" [level=3]
          - group:
            - heading "Jag behöver mer hjälp i skolan" [level=4]
      - region "Hit kan du gå eller ringa själv":
        - article:
          - heading "Ungdomsmottagningen i Lindhaga" [level=3]:
            - link "Ungdomsmottagningen i Lindhaga"
      - region "Dina rättigheter"
  `)
})

test('for professionals: areas to unfold, each a table whose cells know their headings', async ({ page }) => {
  const professionals = new PortalPage(page)
  await page.goto(professionals.address('/for-professionella'))
  await professionals.main.getByRole('heading', { name: 'Hälsa och vård', exact: true }).click()
  await expect(professionals.main).toMatchAriaSnapshot(`
    - main:
      - search "Sök stöd eller verksamhet"
      - region "Vem får hänvisa till vad?":
        - group:
          - heading "Hälsa och vård" [level=3]
          - table "Hälsa och vård":
            - rowgroup:
              - row:
                - columnheader "Stöd"
                - columnheader "Vem får hänvisa"
                - columnheader "Hit"
            - rowgroup:
              - row:
                - rowheader "Habilitering":
                  - link "Habilitering"
                - cell /\\S/
                - cell:
                  - link "Barn- och ungdomshabiliteringen"
                  - link /08-465 004/
  `)
})
