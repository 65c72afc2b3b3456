import type { Transaction } from '../database/client.ts'

/**
 * Why a section cannot stand under this parent, in Vietnamese; null: it can. The paper shows two levels: a
 * section, and what stands in it. With that there can be no circle.
 */
export async function parentProblem(
  tx: Transaction,
  id: number | null,
  parentId: number | null,
): Promise<string | null> {
  if (parentId === null) return null
  if (parentId === id) return 'Một chuyên mục không thể nằm trong chính nó.'
  const parent = await tx.section.findUnique({
    where: { id: parentId },
    select: { name: true, parentId: true },
  })
  if (!parent) return 'Không có chuyên mục này.'
  if (parent.parentId !== null)
    return `“${parent.name}” đã nằm trong một chuyên mục khác: thanh mục chỉ có hai tầng.`
  const children = id === null ? 0 : await tx.section.count({ where: { parentId: id } })
  return children > 0 ? 'Chuyên mục này còn chuyên mục con: hãy chuyển chúng đi trước.' : null
}
