import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** The header in which the newsroom's code hears who asks; whatever came in under this name is overwritten. */
export const clientHeader = 'portal-client'

/** Set once by whoever starts the process: what stands in front of us and tells the truth about who asks. */
export const proxies = new BlockList()
proxies.addAddress('127.0.0.1')
proxies.addAddress('::1', 'ipv6')

type Asked = { socket: { remoteAddress?: string | undefined }; headers: IncomingHttpHeaders }

/**
 * The address of who asks: the other end of the connection, or, where that is a proxy of ours, whom it names
 * last in X-Forwarded-For. What a stranger writes there counts for nothing.
 */
export function clientAddress({ socket, headers }: Asked): string {
  const peer = plain(socket.remoteAddress ?? '')
  if (!isOurs(peer)) return peer
  const named = plain(
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1) ?? '',
  )
  return isIP(named) ? named : peer
}

/** True for what a proxy of ours passes on. */
export const isFromProxy = ({ socket }: Pick<Asked, 'socket'>) => isOurs(plain(socket.remoteAddress ?? ''))

const isOurs = (address: string) =>
  isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An IPv4 address as such also where the socket speaks IPv6. */
const plain = (address: string) => address.trim().replace(/^::ffff:(?=[\d.]+$)/i, '')
