import { PillList } from '../ui/pill-list/pill-list'

const anchorOf = (letter: string) => `bokstav-${letter === '#' ? 'ovrigt' : letter}`

/** The letters of a list in alphabetical order, to jump to. */
export function LettersNav({
  label,
  symbols,
  letters,
}: {
  label: string
  /** What "#" is called, for who hears it: what begins with no letter. */
  symbols: string
  letters: readonly string[]
}) {
  return (
    <nav aria-label={label}>
      <PillList
        items={letters.map((letter) => ({
          href: `#${anchorOf(letter)}`,
          label: letter === '#' ? symbols : letter,
        }))}
      />
    </nav>
  )
}

/** The heading that a letter of `LettersNav` leads to. */
export function LetterHeading({ letter, symbols }: { letter: string; symbols: string }) {
  return <h2 id={anchorOf(letter)}>{letter === '#' ? symbols : letter}</h2>
}
