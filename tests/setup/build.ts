import { ensureBuild } from '../../bin/build-state.ts'

/** The tests that run the real portal need its build; made once, as `npm start` makes it. */
export default async function build() {
  await ensureBuild(console.error)
}
