import { siteAddress } from '../../../../lib/site/published.ts'
import { turnedAway } from '../admit.ts'
import { openapi } from '../openapi.ts'
import { methodRefused } from '../serve.ts'

/** The document of the API; it needs no key. */
export async function GET(request: Request): Promise<Response> {
  return turnedAway(request) ?? Response.json(openapi(siteAddress.url))
}

const allow = 'GET, HEAD, OPTIONS'
export const OPTIONS = () => new Response(null, { status: 204, headers: { allow } })
const refuse = () => methodRefused(allow)

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT }
