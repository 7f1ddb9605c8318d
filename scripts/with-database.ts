import { openDatabase } from '../lib/db/embedded/open'
import { migrate } from '../lib/db/migrator/migrate'
import { onStop } from './lifetime.mjs'

/**
 * Opens the database for a command, up to date, and closes it afterwards: also when the command is interrupted, and
 * when that happens while the database starts.
 * @param purpose the command, for whoever finds the database taken
 */
export async function withDatabase(
  root: string,
  purpose: string,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const opening = openDatabase(root, purpose)
  const close = () =>
    opening.then(
      (database) => database.close(),
      // Whoever waits for it below is told.
      () => {},
    )
  const forget = onStop(close)
  try {
    const { url } = await opening
    await migrate({ url, root })
    await work(url)
  } finally {
    await close()
    forget()
  }
}
