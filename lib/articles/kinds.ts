/** The kinds of pieces, as fields name them and as the newsroom does. */
export const kinds = [
  { value: 'news', label: 'Tin' },
  { value: 'feature', label: 'Bài' },
  { value: 'photo-story', label: 'Phóng sự ảnh' },
  { value: 'video', label: 'Video' },
] as const
