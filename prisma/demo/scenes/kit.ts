/** Everything the scenes are drawn with. */
export * from './kit/buildings.ts'
export * from './kit/core.ts'
export * from './kit/land.ts'
export * from './kit/people.ts'
export * from './kit/things.ts'
export * from './kit/trees.ts'
