import { PillList } from '../ui/pill-list/pill-list'

const anchorOf = (letter: string) => `bokstav-${letter === '#' ? 'ovrigt' : letter}`

/** The letters of a list in alphabetical order, to jump to. */
export function LettersNav({ label, letters }: { label: string; letters: readonly string[] }) {
  return (
    <nav aria-label={label}>
      <PillList items={letters.map((letter) => ({ href: `#${anchorOf(letter)}`, label: letter }))} />
    </nav>
  )
}

/** The heading that a letter of `LettersNav` leads to. */
export function LetterHeading({ letter }: { letter: string }) {
  return <h2 id={anchorOf(letter)}>{letter}</h2>
}
