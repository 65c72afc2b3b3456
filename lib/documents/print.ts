import type { IncomingMessage, ServerResponse } from 'node:http'
import inject from 'light-my-request'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Recording, record } from '../edition/recording.ts'
import { finish, UnfinishedPage } from './finish.ts'
import type { Frames } from './frames.ts'
import type { MachineDocument } from './machines.ts'
import { explained } from './render-failure.ts'
import { sheetOf } from './sheet.ts'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Longer takes no page: what it waits for is not coming, and others wait for it. */
const longest = 30_000

export type Printed = { text: string; recording: Recording }

/** What asks Next to run a page's components and to write no HTML: its client asks so when it moves on to a page. */
const componentsAlone = { headers: { rsc: '1' }, query: '?_rsc=' }

/**
 * Has Next run the page at `path`, writes what the page handed over as HTML and puts its frame around it: the
 * recording holds what both stand on. `stamp` is the edition known now. Throws when the page is not a whole document.
 */
export async function print(
  next: NextHandler,
  frames: Frames,
  path: string,
  host: string,
  stamp: number,
): Promise<Printed> {
  const write = async () => {
    const sheet = await sheetOf(() => ask(next, path, host, componentsAlone))
    if (!sheet) throw new UnfinishedPage(`${path}: the page handed nothing over`)
    const main = renderToStaticMarkup(sheet.main)
    return finish({ ...sheet, main }, await frames.of(sheet.section))
  }
  const { value: text, recording } = await record(stamp, () => explained(write))
  return { text, recording }
}

/**
 * What Next answers at `path`. The request is our own: nothing of any reader's reaches the renderer. Throws when it
 * answers with anything but a page.
 */
export async function ask(
  next: NextHandler,
  path: string,
  host: string,
  { headers, query } = { headers: {}, query: '' },
): Promise<string> {
  const response = await inTime(
    inject((request, response) => void next(request, response).catch((error) => response.destroy(error)), {
      method: 'GET',
      url: encodeURI(path) + query,
      headers: { host, 'user-agent': 'portal', accept: 'text/html', ...headers },
    }),
  )
  if (response.statusCode !== 200)
    throw new UnfinishedPage(`${path}: the renderer answered ${response.statusCode}`)
  return response.payload
}

/** Writes what is for machines, without the renderer. Throws when it is not there any more. */
export async function writeMachine(machine: MachineDocument, path: string, stamp: number): Promise<Printed> {
  const { value: text, recording } = await record(stamp, () => inTime(machine.write()))
  if (text === null) throw new UnfinishedPage(`${path}: there is nothing`)
  return { text, recording }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new UnfinishedPage('the renderer took too long')), longest)
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
