import { remembered } from '../edition/remember.ts'
import { type FrameText, finishFrame } from './finish.ts'
import { ask, type NextHandler } from './print.ts'

/** Where the renderer has the frame of a section's pages; of those of none at 0. */
const framePath = (section: number) => `/noi-bo/khung/${section}`

/**
 * What stands around every page: the constant part of the head, masthead and footer. The same for all pages of a
 * section, so it is rendered once an edition of what it shows, as a read that many pages share.
 */
export class Frames {
  #next: NextHandler
  #host: string
  #lasting: boolean

  /** `lasting` false: rendered anew for each page, because the source may have changed (`npm run dev`). */
  constructor(next: NextHandler, host: string, lasting: boolean) {
    this.#next = next
    this.#host = host
    this.#lasting = lasting
  }

  /** The frame as it is now; what it depends on is taken over into the page that is being recorded. */
  of(section: number): Promise<FrameText> {
    const print = async () => finishFrame(await ask(this.#next, framePath(section), this.#host))
    return this.#lasting ? remembered(`frame:${section}`, print) : print()
  }
}
