import { useEffect } from 'react'
import type { PieceSession } from './session.ts'

/** What the browser tells: the network is back, the page may be going away. */
export function useSafety(session: PieceSession): void {
  useEffect(() => {
    void session.open()
    const seen = () => (document.visibilityState === 'hidden' ? session.hurry() : session.nudge())
    const warn = (event: BeforeUnloadEvent) => {
      session.hurry()
      if (session.isDirty) event.preventDefault()
    }
    document.addEventListener('visibilitychange', seen)
    window.addEventListener('online', session.nudge)
    window.addEventListener('focus', session.nudge)
    window.addEventListener('pagehide', session.hurry)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      window.removeEventListener('online', session.nudge)
      window.removeEventListener('focus', session.nudge)
      window.removeEventListener('pagehide', session.hurry)
      window.removeEventListener('beforeunload', warn)
    }
  }, [session])
}
