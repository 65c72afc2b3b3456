import { RefusalPage } from '../../components/newsroom/refusal-page.tsx'

/** What a person sees whom the policy refuses; its status is 403. */
export default function Forbidden() {
  return <RefusalPage status={403} />
}
