/** Where the setting up of a second factor stands; null at first. */
export type TwoFactorState =
  | null
  | { step: 'refused' | 'stopped'; message: string }
  /** To scan, then to confirm with a first code. `qr` is a path on a grid of `size` squares. */
  | {
      step: 'scan'
      secret: string
      uri: string
      qr: { path: string; size: number }
      codes: string[]
      message?: string
    }
  /** The recovery codes, shown this once. */
  | { step: 'codes'; codes: string[]; message: string }
