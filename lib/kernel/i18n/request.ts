import { getRequestConfig } from 'next-intl/server'
import { log } from '../log'
import { messagesOf } from './messages'
import { localeOf } from './routing'

/** next-intl's configuration of one request. A missing text is a fault: logged, and seen by the tests. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOf(await requestLocale)
  return {
    locale,
    messages: messagesOf(locale),
    timeZone: 'Europe/Stockholm',
    onError: (error) => log().error({ code: error.code, message: error.message }, 'interface text'),
  }
})
