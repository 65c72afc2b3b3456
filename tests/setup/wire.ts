import { connect } from 'node:net'

/** Sends bytes as they are and gives back all that comes until the other side ends, or is silent for `quiet` ms. */
export function onWire(address: string, bytes: string, quiet = 1_500): Promise<string> {
  const { hostname, port } = new URL(address)
  return new Promise((done) => {
    let heard = ''
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(bytes, 'latin1')))
    socket.setTimeout(quiet, () => socket.destroy())
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    // Whoever is sent away in the middle of a sentence hears a reset.
    socket.on('error', () => {})
    socket.on('close', () => done(heard))
  })
}
