import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { aroundOwnWords, OWN_WORDS } from './own-words'

it("marks the visitor's words as being in a language that we do not know", () => {
  const message = `Vi hittade inte ”${OWN_WORDS[0]}”. Här är träffar på ”${OWN_WORDS[1]}”.`
  expect(renderToStaticMarkup(aroundOwnWords(message, ['<b>ترجم</b>', 'مترجم']))).toBe(
    'Vi hittade inte ”<bdi lang="">&lt;b&gt;ترجم&lt;/b&gt;</bdi>”. Här är träffar på ”<bdi lang="">مترجم</bdi>”.',
  )
})
