import { LOCALES, NATION, type ScopeId } from '../../kernel/values'
import { type FilePlace, KIND_NAMES, KINDS } from '../kinds'
import { type ContentRecord, type KindName, scopeKind, scopeSlug } from '../records'

/** Where a content file is, said by its path. */
export interface KnownFile {
  scopeId: ScopeId
  kind: KindName
  form: FilePlace['form']
  /** The id that the file's name gives its record, the language of its list; none for lists and single files. */
  id?: string
}

const FOLDERS = /^(?:(national)|(regions|municipalities)\/([a-z0-9]+(?:-[a-z0-9]+)*))\/(.+)$/

/** What a file of contents must hold, by its path from the content folder; nothing for an unknown place. */
export function knownFile(path: string): KnownFile | undefined {
  const match = FOLDERS.exec(path)
  if (!match) return undefined
  const [, national, folder, slug, rest = ''] = match
  const scopeId = national ? NATION : `${folder === 'regions' ? 'region' : 'municipality'}:${slug}`
  const [first = '', name, tooDeep] = rest.split('/')
  if (tooDeep !== undefined) return undefined
  const kinds = KIND_NAMES.filter((kind) => KINDS[kind].scopes.includes(scopeKind(scopeId)))
  for (const kind of kinds) {
    const { form, file } = KINDS[kind].place
    if (file !== first) continue
    if (form === 'single' || form === 'list') return name === undefined ? { scopeId, kind, form } : undefined
    const id = name?.endsWith(ENDING[form]) ? name.slice(0, -ENDING[form].length) : undefined
    if (form === 'lists') return id !== undefined && isLocale(id) ? { scopeId, kind, form, id } : undefined
    if (id !== undefined && isTranslation(id) === (kind === 'needTranslation'))
      return { scopeId, kind, form, id }
  }
  return undefined
}

/** The file that a record is written to, from the content folder. */
export function filePath({ kind, scopeId, id }: Pick<ContentRecord, 'kind' | 'scopeId' | 'id'>): string {
  const { form, file } = KINDS[kind].place
  const path = `${scopeFolder(scopeId)}/${file}`
  if (form === 'single' || form === 'list') return path
  return `${path}/${form === 'lists' ? id.split('.')[0] : id}${ENDING[form]}`
}

export function scopeFolder(scopeId: ScopeId): string {
  const kind = scopeKind(scopeId)
  if (kind === 'nation') return 'national'
  return `${kind === 'region' ? 'regions' : 'municipalities'}/${scopeSlug(scopeId)}`
}

/** What can be in a content folder, for whoever put a file elsewhere. */
export const KNOWN_PLACES =
  'national/…, regions/<region>/… eller municipalities/<kommun>/…, med filnamn som i content/README.md'

const ENDING = { yaml: '.yaml', lists: '.yaml', markdown: '.md' } as const

const isLocale = (name: string) => LOCALES.some((locale) => locale === name)

function isTranslation(id: string): boolean {
  return LOCALES.some((locale) => id.endsWith(`.${locale}`))
}
