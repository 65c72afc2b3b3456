/** "1.250" */
export const number = new Intl.NumberFormat('vi-VN')

/** "1.250 bài" */
export const counted = (pieces: number) => `${number.format(pieces)} bài`
