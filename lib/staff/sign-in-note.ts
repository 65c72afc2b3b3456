import type { Transaction } from '../database/client.ts'

/** When somebody came in last, and how. */
export async function noteSignIn(
  tx: Transaction,
  staffId: string,
  by: 'password' | 'code' | 'recovery-code',
): Promise<void> {
  const { name } = await tx.staff.update({
    where: { id: staffId },
    data: { signedInAt: new Date() },
    select: { name: true },
  })
  await tx.auditEntry.create({
    data: { actor: `staff:${staffId}`, actorName: name, action: 'sign-in', detail: { by } },
  })
}
