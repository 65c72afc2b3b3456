import { useEffect } from 'react'
import { fetchDraft, type Presence, saysGone, saysPresent } from './server.ts'
import type { PieceSession } from './session.ts'

const beat = 10_000

/** Says every ten seconds that the piece is open here, and follows whose pen it is. */
export function usePresence(session: PieceSession): void {
  useEffect(() => {
    const { id } = session.state.draft
    let gone = false
    const say = async () => {
      const presence = await saysPresent(id, false)
      if (!gone) await follow(session, presence)
    }
    const leave = () => saysGone(id)
    void say()
    const timer = setInterval(say, beat)
    window.addEventListener('pagehide', leave)
    return () => {
      gone = true
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [session])
}

/** Takes the pen from whoever has it, and the newest text with it. */
export async function takePen(session: PieceSession): Promise<boolean> {
  const presence = await saysPresent(session.state.draft.id, true)
  await follow(session, presence)
  return presence?.holds === true
}

async function follow(session: PieceSession, presence: Presence | null): Promise<void> {
  const { pen, base, draft } = session.state
  // Without an answer whoever has the pen goes on, and the first to come may begin: versions guard the text.
  if (!presence) {
    if (pen.holds === null) session.set({ pen: { ...pen, holds: true } })
    return
  }
  const { holds, holder, others, version } = presence
  const lost = pen.holds === true && !holds
  if (lost) session.losePen()
  // What was saved elsewhere is shown before anybody writes on top of it.
  if (version !== base.version && !(holds && pen.holds)) {
    const newest = await fetchDraft(draft.id)
    if (newest && !lost && !(session.isDirty && !holds)) session.renew(newest)
  }
  const takenBy = holds ? null : lost ? (holder?.name ?? null) : pen.takenBy
  session.set({ pen: { holds, holder, others, takenBy } })
  if (holds && pen.holds === false) session.resume()
}
