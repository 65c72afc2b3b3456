import { oneLine } from '../articles/body/tidy.ts'
import { database } from '../database/client.ts'
import { makeSection } from '../sections/write.ts'

/** Finds sections by slug; makes those that are not there when it may. */
export class Sections {
  #ids = new Map<string, number>()
  #actor: string
  #mayMake: boolean

  constructor(actor: string, mayMake: boolean) {
    this.#actor = actor
    this.#mayMake = mayMake
  }

  async find(
    slug: string,
    name: string | undefined,
  ): Promise<{ ok: true; id: number } | { ok: false; reason: string }> {
    const known = this.#ids.get(slug) ?? (await this.#look(slug))
    if (known !== undefined) return { ok: true, id: known }
    if (!this.#mayMake)
      return { ok: false, reason: `section: không có chuyên mục "${slug}" (thêm --create-sections để tạo)` }
    const made = await makeSection(this.#actor, { slug, name: oneLine(name ?? '') || slug })
    if (!made.ok && made.reason === 'bad-slug')
      return { ok: false, reason: `section: "${slug}" không dùng làm địa chỉ được` }
    const id = made.ok ? made.id : await this.#look(slug)
    if (id === undefined) throw new Error(`The section ${slug} was taken and is gone.`)
    this.#ids.set(slug, id)
    return { ok: true, id }
  }

  async #look(slug: string): Promise<number | undefined> {
    const row = await database().section.findUnique({ where: { slug }, select: { id: true } })
    if (row) this.#ids.set(slug, row.id)
    return row?.id
  }
}
