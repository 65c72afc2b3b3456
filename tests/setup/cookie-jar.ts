import { clientHeader } from '../../lib/documents/client-address.ts'

/** What a browser keeps of Set-Cookie lines, as the headers of its next request. */
export function cookieJar(address = '198.51.100.7') {
  const kept = new Map<string, string>()
  return {
    take(lines: string[]): void {
      for (const line of lines) {
        const [pair = ''] = line.split(';')
        const at = pair.indexOf('=')
        if (/;\s*max-age=0/i.test(line)) kept.delete(pair.slice(0, at))
        else kept.set(pair.slice(0, at), pair.slice(at + 1))
      }
    },
    names: () => [...kept.keys()],
    copy() {
      const other = cookieJar(address)
      other.take([...kept].map(([name, value]) => `${name}=${value}`))
      return other
    },
    headers: () =>
      new Headers({
        [clientHeader]: address,
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
        cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
      }),
  }
}
