import type { Folk } from './names.ts'

type Facts = { kind: 'xã' | 'phường'; folk: Folk[]; hamlets: string[] }

const facts = (kind: Facts['kind'], folk: Folk[], hamlets: string): Facts => ({
  kind,
  folk,
  hamlets: hamlets.split(' · '),
})

/** The communes and wards of the demo province with some of their hamlets. */
export const places = {
  'Lam Thành': facts('phường', ['kinh'], 'tổ dân phố 4 · tổ dân phố 7 · tổ dân phố 12 · tổ dân phố Cầu Đá'),
  'Bến Ngự': facts('phường', ['kinh'], 'tổ dân phố 2 · tổ dân phố 6 · tổ dân phố Bờ Sông · tổ dân phố 9'),
  'Tân Giang': facts(
    'phường',
    ['kinh', 'muong'],
    'tổ dân phố 1 · tổ dân phố 5 · tổ dân phố Đồi Chè · tổ dân phố 8',
  ),
  'Đồng Tâm': facts('phường', ['kinh'], 'tổ dân phố 3 · tổ dân phố 10 · tổ dân phố Ga Cũ · tổ dân phố 11'),
  'Nậm Lương': facts('xã', ['thai'], 'bản Lương Nọi · bản Nà Ún · bản Pá Lầu · bản Nậm Khít'),
  'Mường Khảo': facts('xã', ['thai'], 'bản Khảo Trong · bản Khảo Tẩu · bản Nà Sày · bản Chiềng Lom'),
  'Phja Đeng': facts('xã', ['tay', 'dao'], 'bản Khuổi Luông · bản Nà Cáy · bản Lũng Vài · bản Nà Pục'),
  'Bản Hon': facts('xã', ['thai'], 'bản Hon Nưa · bản Hon Sủi · bản Nà Pheo · bản Pom Lót'),
  'Tà Sin': facts('xã', ['mong', 'dao'], 'bản Lao Chử · bản Sin Pao · bản Hua Sin · bản Sín Lùng'),
  'Pa Khoang Thượng': facts(
    'xã',
    ['mong', 'thai'],
    'bản Huổi Sáng · bản Huổi Lắng · bản Pa Khoang · bản Háng Chua',
  ),
  'Thạch Khê': facts('xã', ['muong', 'kinh'], 'thôn Khe Ngái · thôn Khe Vàng · thôn Gò Mít · thôn Đồng Lau'),
  'Cẩm Nham': facts(
    'xã',
    ['muong', 'kinh'],
    'thôn Nham Trung · thôn Nham Sơn · xóm Bãi Bằng · xóm Đồng Chùa',
  ),
  'Đại Bái Thượng': facts('xã', ['kinh'], 'thôn Lò · thôn Bái Đình · thôn Bái Trung · xóm Bến Đất'),
  'Yên Phúc': facts('xã', ['kinh'], 'thôn Trung · thôn Phúc Nội · thôn Yên Đông · thôn Cầu Vồng'),
  'Vạn Chài': facts('xã', ['kinh'], 'thôn Thượng · thôn Hạ · thôn Bến Gỗ · xóm Bãi Nổi'),
  'Hợp Lý': facts('xã', ['kinh'], 'thôn Đông Trại · thôn Lý Nhân · thôn Hợp Tiến · thôn Gò Trẩu'),
  'Quế Lâm': facts('xã', ['dao', 'tay'], 'thôn Thịnh Sơn · thôn Khe Dứa · thôn Làng Quế · thôn Đá Bàn'),
  'An Thịnh Hạ': facts('xã', ['kinh'], 'thôn Đông · thôn Đoài · thôn Bãi · thôn Thịnh Trung'),
} as const satisfies Record<string, Facts>

export type PlaceName = keyof typeof places

/** Groups of places for the stories that cannot happen just anywhere. */
export const wards: PlaceName[] = ['Lam Thành', 'Bến Ngự', 'Tân Giang', 'Đồng Tâm']
export const border: PlaceName[] = ['Tà Sin', 'Pa Khoang Thượng']
export const highland: PlaceName[] = [
  'Nậm Lương',
  'Mường Khảo',
  'Phja Đeng',
  'Bản Hon',
  'Tà Sin',
  'Pa Khoang Thượng',
]
export const midland: PlaceName[] = ['Thạch Khê', 'Cẩm Nham', 'Quế Lâm', 'Đại Bái Thượng']
export const lowland: PlaceName[] = ['Yên Phúc', 'Vạn Chài', 'Hợp Lý', 'An Thịnh Hạ']
export const riverside: PlaceName[] = ['Vạn Chài', 'An Thịnh Hạ', 'Yên Phúc', 'Bến Ngự', 'Tân Giang']
export const communes: PlaceName[] = [...highland, ...midland, ...lowland]
export const everywhere: PlaceName[] = [...communes, ...wards]
