import { notFound } from 'next/navigation'

/** Any other address of the newsroom: without this page the framework would answer it, in English. */
export default function NoSuchPage() {
  notFound()
}
