const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })

/** "1.250": a whole number as it is written; of a fraction what it is rounded to. */
export const grouped = (value: number): string => whole.format(value)
