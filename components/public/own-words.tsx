import { Fragment, type ReactNode } from 'react'

/** What stands in a message where the visitor's words go: characters that no text of ours has. */
export const OWN_WORDS: readonly [string, string] = ['\uE000', '\uE001']

/**
 * A message with words that the visitor wrote, in whichever language: `lang=""` says that we do not know it (WCAG
 * 3.1.2), and their direction leaves that of our words alone.
 * @param message with `OWN_WORDS` where the words go
 * @param words the first for `OWN_WORDS[0]`, and so on
 */
export function aroundOwnWords(message: string, words: readonly string[]): ReactNode {
  return message.split(/([\uE000\uE001])/).map((part, index) => {
    const own = OWN_WORDS.indexOf(part)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
      <Fragment key={index}>{own < 0 ? part : <bdi lang="">{words[own]}</bdi>}</Fragment>
    )
  })
}
