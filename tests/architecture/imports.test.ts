import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientModulesOnPublicPages, cruiseTree, misplacedServerActions, RULES, violations } from './graph'

const FOLDERS = [
  'app',
  'components',
  'lib',
  'public-script',
  'scripts',
  'tests',
  'instrumentation.ts',
  'next.config.ts',
  'proxy.ts',
  'server.ts',
]

/** Makes a small tree that looks like ours: `{ path: imports }`; `type ./x` imports a type only. */
function plant(files: Record<string, readonly string[] | string>): string {
  const root = mkdtempSync(join(tmpdir(), 'ratt-dorr-tree-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  write('package.json', JSON.stringify({ dependencies: { pg: '8' }, devDependencies: { vitest: '4' } }))
  for (const name of ['pg', 'vitest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    write(`node_modules/${name}/index.js`, 'export const value = 1\n')
  }
  for (const [path, contents] of Object.entries(files)) {
    const imports = (from: string, index: number) =>
      from.startsWith('type ')
        ? `import type { value as v${index} } from '${from.slice('type '.length)}'\nexport type T${index} = typeof v${index}\n`
        : `import { value as v${index} } from '${from}'\nvoid v${index}\n`
    write(
      path,
      typeof contents === 'string' ? contents : `${contents.map(imports).join('')}export const value = 1\n`,
    )
  }
  return root
}

const roots: string[] = []
async function cruisePlanted(files: Record<string, readonly string[] | string>) {
  const root = plant(files)
  roots.push(root)
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)))
  return { root, result: await cruiseTree(root, folders) }
}
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

describe('the rules about imports', () => {
  const innocent = {
    'app/[locale]/page.tsx': ['@/components/public/page', '@/lib/pages/view'],
    'app/admin/page.tsx': ['@/components/admin/editor', '@/components/ui/button/button'],
    'components/public/page.tsx': [
      '../ui/button/button',
      '@/lib/pages/schema/need',
      '@/lib/need/pure',
      '@/lib/kernel/log',
    ],
    'components/admin/editor.tsx': ['../ui/button/button'],
    'components/ui/button/button.tsx': ['@/lib/kernel/log', '@/lib/need/schema'],
    'lib/kernel/log.ts': [],
    'lib/markdown/parse.ts': ['../kernel/log'],
    'lib/db/client.ts': ['../kernel/log', 'pg'],
    'lib/revision/queries.ts': ['../db/client'],
    'lib/service/schema.ts': [],
    'lib/service/queries.ts': ['../db/client', '../revision/queries'],
    'lib/need/schema.ts': ['../service/schema'],
    'lib/need/pure.ts': ['./schema'],
    'lib/need/queries.ts': ['../db/client', './pure'],
    'lib/need/mutations.ts': ['../db/client'],
    'lib/layering/layer.ts': ['../need/schema', '../markdown/parse'],
    'lib/publishing/kinds.ts': ['type ../db/client'],
    'lib/publishing/snapshot.ts': ['../db/client', '../need/queries', '../layering/layer'],
    'lib/search/query.ts': ['../publishing/snapshot'],
    'lib/search/schema/part.ts': [],
    'lib/pages/schema/need.ts': ['../../need/schema'],
    'lib/pages/schema/deeper/view.ts': [],
    'lib/pages/view.ts': ['../search/query', './schema/need'],
    'lib/page-server/front.ts': ['../pages/view', '../kernel/log'],
    'components/public/site-search.tsx': ['./generated/public-script'],
    'components/public/generated/public-script.ts': [],
    'public-script/proposals.ts': ['./keys'],
    'public-script/keys.ts': [],
    'public-script/proposals.test.ts': ['../lib/kernel/log', 'vitest'],
    'server.ts': ['./lib/page-server/front'],
    'scripts/portal.ts': ['../server', '../lib/db/client'],
    'lib/need/pure.test.ts': ['./pure', 'vitest', '../../tests/support/make'],
    'tests/support/make.ts': ['../../lib/need/queries'],
  }

  it('let through what the house allows', async () => {
    const { result } = await cruisePlanted(innocent)
    expect(violations(result)).toEqual([])
  })

  /** One or more violations of each rule: where, and what is imported there. */
  const PLANTED: Record<string, readonly [from: string, to: string][]> = {
    'lib-kernel-downwards': [['lib/kernel/bad.ts', '../markdown/parse']],
    'lib-markdown-downwards': [['lib/markdown/bad.ts', '../need/schema']],
    'lib-readability-downwards': [['lib/readability/bad.ts', '../need/schema']],
    'lib-db-downwards': [['lib/db/bad.ts', '../revision/queries']],
    'lib-revision-downwards': [['lib/revision/bad.ts', '../need/schema']],
    'lib-domain-downwards': [['lib/need/bad-layer.ts', '../layering/layer']],
    'lib-layering-downwards': [['lib/layering/bad.ts', '../publishing/kinds']],
    'lib-publishing-downwards': [['lib/publishing/bad.ts', '../search/query']],
    'lib-search-downwards': [['lib/search/bad.ts', '../pages/view']],
    'lib-pages-downwards': [['lib/pages/bad.ts', '../page-server/front']],
    'domain-sees-schema-only': [
      ['lib/service/bad.ts', '../need/pure'],
      ['lib/service/mutations.ts', '../need/queries'],
    ],
    'lib-knows-no-interface': [['lib/pages/bad-interface.ts', '@/components/public/page']],
    'components-know-no-routes': [['components/public/bad-route.tsx', '@/app/[locale]/page']],
    'components-are-pure': [
      ['components/public/bad-snapshot.tsx', '@/lib/publishing/snapshot'],
      ['components/public/bad-view.tsx', '@/lib/pages/view'],
      ['components/public/bad-deeper.tsx', '@/lib/pages/schema/deeper/view'],
      ['components/public/bad-part.tsx', '@/lib/search/schema/part'],
    ],
    'page-schema-leads-nowhere': [
      ['lib/pages/schema/bad-view.ts', '../view'],
      ['lib/pages/schema/bad-query.ts', 'type ../../need/queries'],
    ],
    'ui-stands-alone': [
      ['components/ui/bad.tsx', '../public/page'],
      ['components/ui/bad-view.tsx', '@/lib/pages/schema/need'],
    ],
    'public-without-admin': [
      ['app/[locale]/bad-admin.tsx', '@/components/admin/editor'],
      ['components/public/bad-admin.tsx', '../admin/editor'],
    ],
    'database-at-the-rim': [
      ['lib/need/bad-database.ts', '../db/client'],
      ['lib/pages/bad-database.ts', 'pg'],
      ['lib/need/bad-type.ts', 'type ../db/client'],
    ],
    'no-database-in-interface': [
      ['app/[locale]/bad-database.tsx', '@/lib/db/client'],
      ['app/[locale]/bad-query.tsx', '@/lib/need/queries'],
    ],
    'product-without-tools': [
      ['lib/pages/bad-script.ts', '@/scripts/portal'],
      ['app/[locale]/bad-test.tsx', '@/tests/support/make'],
    ],
    'public-script-stands-alone': [
      ['public-script/bad.ts', '../lib/kernel/log'],
      ['public-script/bad-component.ts', '../components/ui/button/button'],
      ['public-script/bad-package.ts', 'pg'],
      ['public-script/bad-type.ts', 'type ../lib/pages/schema/need'],
    ],
    'public-script-is-loaded-not-imported': [
      ['components/public/bad-client.tsx', '@/public-script/keys'],
      ['lib/pages/bad-client.ts', '@/public-script/keys'],
    ],
    // A circle is reported once; the way back is below.
    'no-circular': [['lib/need/about.ts', './round']],
    resolvable: [['lib/need/bad-import.ts', './not-there']],
    'no-dev-packages-in-product': [['lib/need/bad-package.ts', 'vitest']],
  }

  it('each have a violation planted here', () => {
    expect(Object.keys(PLANTED).sort()).toEqual([...RULES].sort())
  })

  describe('catch', () => {
    let caught: string[]
    beforeAll(async () => {
      const bad: Record<string, string[]> = { 'lib/need/round.ts': ['./about'] }
      for (const [from, to] of Object.values(PLANTED).flat()) bad[from] = [to]
      caught = violations((await cruisePlanted({ ...innocent, ...bad })).result)
    })

    it.each(Object.entries(PLANTED))('%s', (rule, planted) => {
      for (const [from] of planted) {
        expect(caught).toContainEqual(expect.stringContaining(`${rule}: ${from} → `))
      }
    })

    it('nothing in the files that keep to them', () => {
      const blamed = caught
        .map((line) => line.split(' ')[1])
        .filter((path) => path !== undefined && path in innocent)
      expect(blamed).toEqual([])
    })
  })
})

describe('directives', () => {
  const files = {
    'app/[locale]/page.tsx': ['@/components/public/page'],
    'app/admin/page.tsx': ['@/components/admin/editor', './actions'],
    'app/admin/actions.ts': "'use server'\nexport const value = 1\n",
    'components/admin/editor.tsx': "'use client'\nexport const value = 1\n",
    'components/public/page.tsx': ['../ui/plain'],
    'components/ui/plain.tsx': "// 'use client' is only spoken of here\nexport const value = 1\n",
  }

  it('are let through where the house allows them', async () => {
    const { root, result } = await cruisePlanted(files)
    expect(clientModulesOnPublicPages(root, result)).toEqual([])
    expect(misplacedServerActions(root, result)).toEqual([])
  })

  it('catch a component that a public page would send to the browser', async () => {
    const { root, result } = await cruisePlanted({
      ...files,
      'components/ui/plain.tsx': ['./lively'],
      'components/ui/lively.tsx': '/* why */\n"use client"\nexport const value = 1\n',
    })
    expect(clientModulesOnPublicPages(root, result)).toEqual(['components/ui/lively.tsx'])
  })

  it('catch a server action outside of the guide’s area', async () => {
    const { root, result } = await cruisePlanted({
      ...files,
      'lib/need/mutations.ts': "'use server'\nexport const value = 1\n",
      'app/[locale]/actions.ts': "'use server'\nexport const value = 1\n",
    })
    expect(misplacedServerActions(root, result).sort()).toEqual([
      'app/[locale]/actions.ts',
      'lib/need/mutations.ts',
    ])
  })
})

describe('the house itself', () => {
  it('keeps to all of it', async () => {
    const root = process.cwd()
    const result = await cruiseTree(
      root,
      FOLDERS.filter((folder) => existsSync(join(root, folder))),
    )
    expect(violations(result)).toEqual([])
    expect(clientModulesOnPublicPages(root, result)).toEqual([])
    expect(misplacedServerActions(root, result)).toEqual([])
  })
})
