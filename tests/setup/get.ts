import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One plain HTTP request, nothing decoded, no redirect followed: what is on the wire. */
export function get(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { origin } = new URL(url)
    // The path goes out as it is written: the URL class would mend what the test wants broken.
    const sent = request(origin, { path: url.slice(origin.length), method, headers, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() })
      })
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}
