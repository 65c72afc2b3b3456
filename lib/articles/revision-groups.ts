import type { RevisionLine } from './desk-history.ts'

/** Saves of one person within one quarter of an hour, newest first. */
export type RevisionGroup = {
  actor: string
  actorName: string
  newest: RevisionLine
  revisions: RevisionLine[]
}

/** Groups saves that follow one another, so that an hour of typing is four lines and not two hundred. */
export function groupRevisions(revisions: RevisionLine[]): RevisionGroup[] {
  const groups: RevisionGroup[] = []
  for (const revision of revisions) {
    const group = groups.at(-1)
    if (group?.actor === revision.actor && quarterOf(group.newest) === quarterOf(revision)) {
      group.revisions.push(revision)
    } else {
      const { actor, actorName } = revision
      groups.push({ actor, actorName, newest: revision, revisions: [revision] })
    }
  }
  return groups
}

const quarterOf = ({ at }: RevisionLine) => Math.floor(new Date(at).getTime() / 900_000)
