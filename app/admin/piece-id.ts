/** The number in a piece's newsroom address; 0, which no piece has, for what is none. */
export function pieceIdOf(written: string): number {
  const id = /^[1-9]\d{0,9}$/.test(written) ? Number(written) : 0
  return id <= 2_147_483_647 ? id : 0
}
