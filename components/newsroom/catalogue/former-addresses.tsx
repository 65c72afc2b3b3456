/** The addresses that lead here from before a rename or a merge; nothing where there are none. */
export function FormerAddresses({ addresses, names = [] }: { addresses: string[]; names?: string[] }) {
  if (addresses.length + names.length === 0) return null
  return (
    <details className="former">
      <summary>Địa chỉ và tên cũ dẫn về đây</summary>
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <code>{address}</code>
          </li>
        ))}
        {names.map((name) => (
          <li key={name}>{`“${name}”`}</li>
        ))}
      </ul>
    </details>
  )
}
