// The one script of the public pages: proposals while one types in the search field (R10). Everything works
// without it. The field says by data attributes where to ask and what to say; see components/ui/search-field.

/** What `/api/v1/suggest` answers. `lang` stands where the text is in another language than the page. */
interface Proposal {
  text: string
  url?: string
  lang?: string
}

/** As long as most people take between two letters, in milliseconds. */
const PAUSE = 120
const FEWEST_LETTERS = 2
/** In scripts such as Arabic or Ethiopic one letter already says more than in ours. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u
/** How long we keep quiet when the server has had enough of us and does not say for how long, in seconds. */
const QUIET = 10

function propose(field: HTMLInputElement): void {
  const form = field.form
  const { proposals: address, proposalsLabel: label, proposalsCounts: counts } = field.dataset
  if (!form || !address || !label || !counts) return
  /** What to say of no proposal, of one, of two, and so on, in the page's language. */
  const announcements = JSON.parse(counts) as string[]

  const list = document.createElement('ul')
  const status = document.createElement('p')
  let found: readonly Proposal[] = []
  /** What `found` answers. */
  let answered = ''
  /** Which option is chosen among; -1: none, the keys go to the text. */
  let active = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  let quietUntil = 0
  let asking: AbortController | undefined

  const typed = () => field.value.trim()
  const isOpen = () => !list.hidden

  function activate(index: number): void {
    active = index
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === active))
    }
    const option = list.children[active]
    if (option) {
      field.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else {
      field.removeAttribute('aria-activedescendant')
    }
  }

  function show(shown: boolean): void {
    list.hidden = !shown
    field.setAttribute('aria-expanded', String(shown))
    activate(-1)
  }

  /** Closes, and forgets what has been asked and not yet answered. */
  function close(): void {
    clearTimeout(timer)
    asking?.abort()
    status.textContent = ''
    show(false)
  }

  function take(proposals: readonly Proposal[], question: string): void {
    found = proposals
    answered = question
    list.replaceChildren(
      ...found.map(({ text, lang }, at) => {
        const option = document.createElement('li')
        option.id = `${list.id}-${at}`
        option.setAttribute('role', 'option')
        // Isolated: a Swedish name in an Arabic list keeps its own direction, and its place at the list's edge.
        const name = document.createElement('bdi')
        name.textContent = text
        if (lang) name.lang = lang
        option.append(name)
        return option
      }),
    )
    show(found.length > 0)
    status.textContent = announcements[Math.min(found.length, announcements.length - 1)] ?? ''
  }

  async function ask(question: string): Promise<void> {
    const controller = new AbortController()
    const { signal } = controller
    asking = controller
    try {
      const answer = await fetch(`${address}&q=${encodeURIComponent(question)}`, { signal })
      if (!answer.ok) {
        quietUntil = Date.now() + (Number(answer.headers.get('retry-after')) || QUIET) * 1000
        close()
        return
      }
      const { suggestions } = (await answer.json()) as { suggestions: Proposal[] }
      if (!signal.aborted) take(suggestions, question)
    } catch {
      // Put aside for a newer question, or the net is away: searching works as it always has.
      if (!signal.aborted) close()
    }
  }

  function askSoon(): void {
    const question = typed()
    clearTimeout(timer)
    asking?.abort()
    activate(-1)
    const enough = [...question].length >= FEWEST_LETTERS || OTHER_SCRIPT.test(question)
    if (!enough || Date.now() < quietUntil) {
      close()
      return
    }
    timer = setTimeout(() => void ask(question), PAUSE)
  }

  function follow(proposal: Proposal): void {
    close()
    if (proposal.url) {
      location.assign(proposal.url)
    } else {
      field.value = proposal.text
      form?.requestSubmit()
    }
  }

  /** Moves among the options, round at the ends; opens the list if it is closed. */
  function move(step: 1 | -1, alone: boolean): void {
    if (!isOpen()) {
      if (found.length === 0 || answered !== typed()) {
        askSoon()
        return
      }
      show(true)
      if (alone) return
    } else if (alone) {
      if (step === -1) close()
      return
    }
    const start = active === -1 && step === -1 ? 0 : active
    activate((start + step + found.length) % found.length)
  }

  /** The keys of the ARIA Authoring Practices' editable combobox with list autocomplete. */
  function press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    const chosen = isOpen() ? found[active] : undefined
    switch (event.key) {
      case 'ArrowDown':
        move(1, event.altKey)
        break
      case 'ArrowUp':
        move(-1, event.altKey)
        break
      case 'Enter':
        if (!chosen) {
          close()
          return
        }
        follow(chosen)
        break
      case 'Escape':
        if (isOpen()) close()
        else if (field.value) field.value = ''
        else return
        break
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The caret moves in the text again.
        activate(-1)
        return
      default:
        return
    }
    event.preventDefault()
  }

  list.id = `${field.id}-forslag`
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  form.append(list, status)

  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', list.id)
  field.setAttribute('aria-expanded', 'false')

  field.addEventListener('keydown', press)
  field.addEventListener('input', (event) => {
    // Half a syllable is no question. Phones' keyboards compose each word until the blank after it: not they.
    if ((event as InputEvent).isComposing && !matchMedia('(pointer: coarse)').matches) return
    askSoon()
  })
  field.addEventListener('compositionend', askSoon)
  field.addEventListener('blur', close)
  // Phones let the field keep focus when one touches beside it.
  document.addEventListener('pointerdown', ({ target }) => {
    if (isOpen() && target instanceof Node && !form.contains(target)) close()
  })
  // The field keeps focus, so that the list is still there when the finger is lifted.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    const proposal = option && found[[...list.children].indexOf(option)]
    if (proposal) follow(proposal)
  })
  // Somebody may have begun before the script came.
  if (document.activeElement === field && field.value !== field.defaultValue) askSoon()
}

function start(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-proposals]')) propose(field)
}

// Loaded while the page still comes.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()
