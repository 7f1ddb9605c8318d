import type { Engine } from './engine'
import { type Asked, type Judgement, judge, MEASURES, type Measure } from './judge'
import { QUESTION_FILES, QUESTION_KINDS, type QuestionFile, readQuestions } from './questions'
import { type Estimate, estimate, meanOf } from './statistics'
import { table } from './table'

/** The questions that went worst, as many as are shown. */
const WORST = 20

const NAMES = Object.keys(MEASURES) as Measure[]
const FILES = Object.keys(QUESTION_FILES) as QuestionFile[]

/**
 * Asks every engine every question, and says how it went; the first engine is ours.
 * @param all tells every question that failed, and not the worst ones only
 */
export async function qualityReport(engines: readonly Engine[], all: boolean): Promise<string> {
  const questions = FILES.flatMap((file) => readQuestions(file).map((asked): Asked => ({ ...asked, file })))
  const results = new Map<Engine, Judgement[]>()
  for (const engine of engines) results.set(engine, await judge(engine, questions))
  const [ours] = engines
  const judged = ours && results.get(ours)
  if (!ours || !judged) return ''
  const sets: [string, (judgement: Judgement) => boolean][] = [
    ['Båda filerna', () => true],
    ...FILES.map((file): [string, (judgement: Judgement) => boolean] => [
      QUESTION_FILES[file],
      ({ asked }) => asked.file === file,
    ]),
  ]
  return [
    ...sets.map(
      ([title, within]) =>
        `## ${title} (${judged.filter(within).length} frågor)\n\n${overall(results, within)}`,
    ),
    ...(engines.length > 1
      ? [`## Skillnad mot de andra, success@1, fråga för fråga\n\n${ahead(results)}`]
      : []),
    `## ${ours.name} efter slag\n\n${byGroup(judged, QUESTION_KINDS, ({ asked }) => asked.kind)}`,
    `## ${ours.name} efter språk\n\n${byGroup(judged, languagesOf(questions), ({ asked }) => asked.lang)}`,
    ...(engines.length > 1 ? [`## success@1 efter slag\n\n${kindsByEngine(results)}`] : []),
    `## De sämsta frågorna\n\n${worst(ours, judged, all ? judged.length : WORST)}`,
  ].join('\n\n')
}

function overall(
  results: ReadonlyMap<Engine, Judgement[]>,
  within: (judgement: Judgement) => boolean,
): string {
  const rows = [...results].map(([engine, all]) => {
    const judgements = all.filter(within)
    return [engine.name, ...NAMES.map((name) => shown(estimate(judgements.map(MEASURES[name]))))]
  })
  return table(['motor', ...NAMES], rows)
}

function ahead(results: ReadonlyMap<Engine, Judgement[]>): string {
  const [ours, ...others] = [...results]
  const first = MEASURES['success@1']
  const rows = others.map(([engine, judgements]) => {
    const differences = judgements.map((theirs, at) => {
      const own = ours?.[1][at]
      return (own ? first(own) : 0) - first(theirs)
    })
    return [engine.name, shown(estimate(differences))]
  })
  return table(['motor', 'vi är före med'], rows)
}

function byGroup(
  judgements: readonly Judgement[],
  groups: readonly string[],
  groupOf: (judgement: Judgement) => string,
): string {
  const rows = groups.flatMap((group) => {
    const own = judgements.filter((judgement) => groupOf(judgement) === group)
    if (own.length === 0) return []
    return [[group, String(own.length), ...NAMES.map((name) => decimals(meanOf(own.map(MEASURES[name]))))]]
  })
  return table(['', 'frågor', ...NAMES], rows)
}

function kindsByEngine(results: ReadonlyMap<Engine, Judgement[]>): string {
  const rows = QUESTION_KINDS.map((kind) => [
    kind,
    ...[...results.values()].map((judgements) =>
      decimals(meanOf(judgements.filter(({ asked }) => asked.kind === kind).map(MEASURES['success@1']))),
    ),
  ])
  return table(['', ...[...results.keys()].map(({ name }) => name)], rows)
}

function worst(ours: Engine, judgements: readonly Judgement[], most: number): string {
  const failed = judgements
    .filter(({ place }) => place !== 1)
    .sort((a, b) => MEASURES['MRR@10'](a) - MEASURES['MRR@10'](b))
  const lines = failed.slice(0, most).map(({ asked, needs, place }) => {
    const came = needs.length === 0 ? 'inget' : needs.slice(0, 3).join(', ')
    const why = ours.explain?.(asked.q)
    return [
      `- "${asked.q}" (${asked.lang}, ${asked.kind}): ${came}; rätt är ${asked.want.join(' eller ')}`,
      `, ${place === undefined ? 'som saknas' : `plats ${place}`}`,
      why ? `\n  - ${why}` : '',
    ].join('')
  })
  return [...lines, '', `${failed.length} frågor hade inte rätt svar först.`].join('\n')
}

function languagesOf(questions: readonly Asked[]): string[] {
  return [...new Set(questions.map(({ lang }) => lang))]
}

function shown({ mean, low, high }: Estimate): string {
  return `${decimals(mean)} (${decimals(low)}–${decimals(high)})`
}

function decimals(value: number): string {
  return value.toFixed(3)
}
