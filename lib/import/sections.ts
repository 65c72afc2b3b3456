import { oneLine } from '../articles/body/tidy.ts'
import type { Foreseen } from '../articles/foreseen.ts'
import { formerOwner } from '../catalogue/published.ts'
import { slugProblem } from '../catalogue/slugs.ts'
import { database } from '../database/client.ts'
import { makeSection } from '../sections/write.ts'
import type { Actor } from '../staff/actor.ts'

type Wanted = { slug: string; name?: string | undefined }
type Found = { ok: true; id: number } | { ok: false; reason: string }

/** Finds sections by slug; makes those that are not there when it may. */
export class Sections {
  #ids = new Map<string, number>()
  #actor: Actor
  #mayMake: boolean
  #foreseen: Foreseen | undefined
  #say: (message: string) => void

  /** `say` is told of every section that is made. */
  constructor(actor: Actor, mayMake: boolean, say: (message: string) => void, foreseen?: Foreseen) {
    this.#actor = actor
    this.#mayMake = mayMake
    this.#say = say
    this.#foreseen = foreseen
  }

  /** A section that is made stands under `parent`, where that stands at the top itself. */
  async find(section: Wanted, parent?: Wanted | null): Promise<Found> {
    const { slug } = section
    const known = this.#ids.get(slug) ?? (await this.#look(slug))
    if (known !== undefined) return { ok: true, id: known }
    if (!this.#mayMake)
      return { ok: false, reason: `section: không có chuyên mục "${slug}" (thêm --create-sections để tạo)` }
    const above = parent && parent.slug !== slug ? await this.find(parent) : null
    const id = await this.#make(section, above?.ok ? above.id : null)
    if (id === undefined) return { ok: false, reason: `section: "${slug}" không dùng làm địa chỉ được` }
    this.#ids.set(slug, id)
    return { ok: true, id }
  }

  async #make({ slug, name }: Wanted, parentId: number | null): Promise<number | undefined> {
    const words = { slug, name: oneLine(name ?? '') || slug }
    if (this.#foreseen) {
      if (await slugProblem(database(), 'section', slug, null)) return undefined
      this.#say(`Sẽ tạo chuyên mục “${words.name}” (/${slug}).`)
      return this.#foreseen.newId()
    }
    const made = await makeSection(this.#actor, { ...words, parentId })
    // A parent that stands in another itself takes none.
    const again =
      !made.ok && parentId !== null && made.reason === 'invalid' && made.problems.parent
        ? await makeSection(this.#actor, words)
        : made
    if (again.ok) this.#say(`Đã tạo chuyên mục “${words.name}” (/${slug}).`)
    // Somebody else may have made it meanwhile.
    return again.ok ? again.id : this.#look(slug)
  }

  /** By its slug, or by one that it had before it was renamed. */
  async #look(slug: string): Promise<number | undefined> {
    const row = await database().section.findUnique({ where: { slug }, select: { id: true } })
    const id = row?.id ?? (await formerOwner('section', slug)) ?? undefined
    if (id !== undefined) this.#ids.set(slug, id)
    return id
  }
}
