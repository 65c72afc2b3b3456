const names: Record<string, string> = { body: 'html', picture: 'image' }

/** Problems by the newsroom's names of fields, by the names that the API has. */
export const named = (problems: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(problems).map(([name, said]) => [names[name] ?? name, said]))
