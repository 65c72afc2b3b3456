import type { SceneName } from './pictures.ts'
import type { PlaceName } from './places.ts'

/** What each place is known for. `unit` counts what is sold; `maker` is the word for those who make it. */
export type Product = {
  place: PlaceName
  name: string
  /** What its makers do, after "nơi" or "nghề". */
  act: string
  /** What a visitor may try, where that is possible. */
  trial?: string
  coop: string
  maker: string
  unit: string
  step: string
  scene: SceneName
}

export const products: Product[] = [
  {
    place: 'Phja Đeng',
    name: 'chè Shan tuyết',
    act: 'làm chè',
    trial: 'hái chè, sao chè',
    coop: 'Hợp tác xã Chè Phja Đeng',
    maker: 'người hái chè',
    unit: 'kg',
    step: 'sao bằng chảo gang, canh lửa bằng tay',
    scene: 'doi-che',
  },
  {
    place: 'Tà Sin',
    name: 'mật ong bạc hà',
    act: 'nuôi ong',
    trial: 'mặc áo lưới, xem quay mật',
    coop: 'Tổ hợp tác nuôi ong Tà Sin',
    maker: 'người nuôi ong',
    unit: 'lít',
    step: 'chỉ quay mật khi tổ đã vít nắp',
    scene: 'cho-phien',
  },
  {
    place: 'Nậm Lương',
    name: 'gạo nếp nương',
    act: 'trồng nếp nương',
    coop: 'Hợp tác xã Nông nghiệp Nậm Lương',
    maker: 'người trồng lúa',
    unit: 'kg',
    step: 'phơi hai nắng rồi mới xát',
    scene: 'ruong-bac-thang',
  },
  {
    place: 'Quế Lâm',
    name: 'quế thanh',
    act: 'làm quế',
    trial: 'bóc và cuộn vỏ quế',
    coop: 'Hợp tác xã Quế Lâm',
    maker: 'người trồng quế',
    unit: 'kg',
    step: 'bóc đúng tuổi cây, phơi nơi thoáng',
    scene: 'nuong-que',
  },
  {
    place: 'Thạch Khê',
    name: 'cam',
    act: 'trồng cam',
    trial: 'cắt cam, xếp sọt',
    coop: 'Hợp tác xã Cam Thạch Khê',
    maker: 'nhà vườn',
    unit: 'kg',
    step: 'cắt quả bằng kéo, không giật cuống',
    scene: 'vuon-cam',
  },
  {
    place: 'Bản Hon',
    name: 'miến dong',
    act: 'làm miến',
    trial: 'tráng miến, phơi miến',
    coop: 'Tổ hợp tác miến dong Bản Hon',
    maker: 'người làm miến',
    unit: 'kg',
    step: 'lọc bột ba nước trước khi tráng',
    scene: 'nha-san',
  },
  {
    place: 'Vạn Chài',
    name: 'cá lồng',
    act: 'nuôi cá',
    coop: 'Hợp tác xã Thủy sản Vạn Chài',
    maker: 'người nuôi cá',
    unit: 'kg',
    step: 'cho cá nhịn ăn một ngày trước khi xuất',
    scene: 'cho-ca-long',
  },
  {
    place: 'Mường Khảo',
    name: 'thổ cẩm',
    act: 'dệt thổ cẩm',
    trial: 'dệt một đoạn thổ cẩm',
    coop: 'Tổ dệt Mường Khảo',
    maker: 'thợ dệt',
    unit: 'tấm',
    step: 'nhuộm chàm từ lá trong vườn',
    scene: 'det-tho-cam',
  },
  {
    place: 'Đại Bái Thượng',
    name: 'gốm',
    act: 'làm gốm',
    trial: 'nặn một chiếc bát gốm',
    coop: 'Hợp tác xã Gốm Đại Bái Thượng',
    maker: 'thợ gốm',
    unit: 'chiếc',
    step: 'nung bằng củi, giữ lửa suốt đêm',
    scene: 'lo-gom',
  },
]
