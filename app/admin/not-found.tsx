import { RefusalPage } from '../../components/newsroom/refusal-page.tsx'

export default function NotFound() {
  return <RefusalPage status={404} />
}
