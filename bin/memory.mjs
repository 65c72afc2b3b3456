/**
 * How much Node may take for a server: on a machine with much memory it would let garbage lie until a multiple of
 * what a newspaper needs. The documents kept (DOCUMENT_STORE_MB) lie outside of this. tests/faults/soak.test.ts holds it.
 */
export const serverMemory = ['--max-semi-space-size=8', '--max-old-space-size=512']
