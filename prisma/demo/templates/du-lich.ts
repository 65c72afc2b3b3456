import type { SectionTemplates, Template } from './kit.ts'
import { capital, html, ol, p, pic, ul, word } from './kit.ts'
import { highland } from './places.ts'

const homestay: Template = (d) => {
  const x = d.place(highland)
  const ba = d.ba(x)
  const dieu = d.one(
    'không mời rượu ép khách',
    'không hát loa sau chín giờ tối',
    'khách tự gấp chăn và rửa chén của mình',
    'bữa tối ăn chung với chủ nhà',
  )
  const khach = d.step(60, 180, 10)
  return {
    title: d.one(
      `Ở nhà sàn ${x.hamlet}, ${x.full}: nội quy có một dòng lạ`,
      `Khách ở lại ${x.hamlet}, ${x.full} đông hơn nhờ giữ nếp nhà`,
      `Làm du lịch ở ${x.full}: ${dieu}`,
    ),
    lead: `Nhà ${ba.full} ở ${x.hamlet}, ${x.full} đón khách với bản nội quy viết tay. Dòng được khách chụp ảnh nhiều nhất là: ${dieu}.`,
    body: p(
      `Tháng gần nhất, cả bản có ${khach} lượt khách nghỉ lại, phần nhiều ở hai đêm. ${capital(word(d.int(5, 9)))} nhà thay nhau đón, nhà nào đông thì chuyển bớt sang nhà bên.`,
      `Khách được rủ đi chợ, hái rau, xem dệt vải nếu muốn, không thì ngồi hiên nghe mưa. Bà chủ nói làm ít mà làm thật, khách về còn nhắn tin hỏi thăm con bò.`,
      `Tổ du lịch cộng đồng trích một phần tiền phòng lập quỹ dọn đường, mua thùng rác và học tiếng Anh.`,
    ),
    topics: ['Du lịch cộng đồng', 'Văn hóa dân tộc'],
    picture: pic('nha-san', `Nhà sàn đón khách ở ${x.hamlet}, ${x.full}.`),
  }
}

const cungDuong: Template = (d) => {
  const t = d.one(
    {
      a: 'Phja Đeng' as const,
      ten: 'đường mòn qua rừng chè cổ',
      dai: '7 km',
      can: 'giày đế bám, áo mưa mỏng',
      scene: 'doi-che' as const,
    },
    {
      a: 'Nậm Lương' as const,
      ten: 'cung ruộng bậc thang',
      dai: '9 km',
      can: 'mũ, nước và kem chống nắng',
      scene: 'ruong-bac-thang' as const,
    },
    {
      a: 'Tà Sin' as const,
      ten: 'đường đèo ngắm mây Khau Mây',
      dai: '14 km',
      can: 'xe đủ phanh, đèn pin, áo ấm',
      scene: 'deo-may' as const,
    },
    {
      a: 'Bản Hon' as const,
      ten: 'vòng quanh hồ Nà Lạ',
      dai: '11 km',
      can: 'giày chống trượt, thuốc bôi côn trùng',
      scene: 'ho-nuoc' as const,
    },
    {
      a: 'Quế Lâm' as const,
      ten: 'đường mòn giữa rừng quế',
      dai: '6 km',
      can: 'khẩu trang vải, áo dài tay',
      scene: 'nuong-que' as const,
    },
    {
      a: 'Vạn Chài' as const,
      ten: 'chặng đò dọc sông Lam Giang',
      dai: '12 km',
      can: 'áo phao, túi chống nước',
      scene: 'song-va-thuyen' as const,
    },
  )
  const x = d.place([t.a])
  const anh = d.anh(x)
  return {
    title: d.one(
      `Gợi ý cho kỳ nghỉ: ${t.ten} ở ${x.full}`,
      `Thử ${t.ten} ở ${x.full}, khởi hành từ sáng sớm`,
      `${capital(t.ten)}: nên đi thế nào, mang theo gì?`,
    ),
    lead: `Ở ${x.full}, ${t.ten} dài chừng ${t.dai}, hợp với người thích đi chậm. Người địa phương khuyên xuất phát sớm, mang ít đồ và đừng ngại hỏi đường.`,
    body: html(
      p(
        `Hành trình qua ${x.hamlet} và ${x.other}. Dọc đường có ba chỗ nghỉ, một chỗ bán nước và trái cây của dân.`,
      ),
      ul(
        `Mang theo: ${t.can}.`,
        'Nhặt rác của mình, hỏi trước khi chụp ảnh người.',
        'Thuê người dẫn đường ở bản, vừa an toàn vừa được nghe chuyện.',
        'Gặp mưa to thì quay lại, không cố đi tiếp.',
      ),
      p(
        `${anh.Full}, hướng dẫn viên bản địa, khuyên nhóm không quá mười người để giữ yên tĩnh cho chim, thú và cả người làm nương.`,
      ),
    ),
    topics: ['Du lịch cộng đồng'],
    picture: pic(t.scene, `Một đoạn trên hành trình ${t.ten} ở ${x.full}.`),
  }
}

const monAn: Template = (d) => {
  const m = d.one(
    {
      at: 'Mường Khảo' as const,
      ten: 'cá suối nướng',
      vi: 'mắc khén, sả, gói lá dong',
      ban: 'chợ phiên',
      scene: 'cho-phien' as const,
    },
    {
      at: 'Bản Hon' as const,
      ten: 'miến dong xào',
      vi: 'mộc nhĩ, thịt gác bếp',
      ban: 'các quán nhà sàn',
      scene: 'nha-san' as const,
    },
    {
      at: 'Nậm Lương' as const,
      ten: 'xôi nếp nương',
      vi: 'ngâm nước lá, đồ hai lửa',
      ban: 'bếp nhà dân',
      scene: 'ruong-bac-thang' as const,
    },
    {
      at: 'Vạn Chài' as const,
      ten: 'cá lồng om dưa',
      vi: 'dưa cải chua, thì là',
      ban: 'quán bên bến',
      scene: 'cho-ca-long' as const,
    },
    {
      at: 'Phja Đeng' as const,
      ten: 'bánh khảo nhân lạc',
      vi: 'mật mía, gừng giã',
      ban: 'hàng nước ven đồi',
      scene: 'doi-che' as const,
    },
    {
      at: 'Cẩm Nham' as const,
      ten: 'măng chua nấu vịt',
      vi: 'măng ủ mười ngày',
      ban: 'quán cơm bên đường',
      scene: 'cho-phien' as const,
    },
  )
  const x = d.place([m.at])
  const chi = d.chi(x)
  return {
    title: d.one(
      `Ăn gì ở ${x.full}? Đừng bỏ qua ${m.ten}`,
      `Đĩa ${m.ten} ở ${m.ban} ${x.name} kể chuyện đất đai`,
      `${capital(m.ten)} ${x.name} và bí quyết của chị bếp`,
    ),
    lead: `Đến ${x.full}, khách thường hỏi món nào ăn một lần là nhớ. Câu trả lời quen thuộc là ${m.ten}, bán nhiều ở ${m.ban}, giá vừa túi tiền.`,
    body: p(
      `${chi.Full} nấu món này đã ${d.int(9, 24)} năm. Chị tiết lộ phần quyết định là ${m.vi}. Thiếu một thứ thì “ra món khác”.`,
      `Khách được mời vào bếp nhóm lửa, nếm thử từng công đoạn. Ai kiêng thứ gì thì báo trước để chị liệu cách nấu.`,
      `Trước khi về, nhiều người hỏi mua nguyên liệu mang đi. Chị gói sẵn từng phần kèm mảnh giấy ghi cách nấu, chữ tròn như học trò.`,
    ),
    topics: ['Du lịch cộng đồng'],
    picture: pic(m.scene, `Khung cảnh ${x.full}, nơi có món ${m.ten}.`),
  }
}

const choPhienDL: Template = (d) => {
  const x = d.place(['Mường Khảo', 'Tà Sin', 'Pa Khoang Thượng', 'Phja Đeng', 'Bản Hon'])
  const ba = d.ba(x)
  const loai = d.one(
    'rau rừng và mật ong',
    'giống lợn con và gà',
    'vải chàm và chỉ thêu',
    'nông cụ rèn tay',
    'chè, thuốc nam',
  )
  return {
    title: d.one(
      `Đi chợ phiên ${x.name}: dậy sớm mới gặp hàng ${loai}`,
      `Sáu việc nên làm khi ghé chợ phiên ${x.name}`,
      `Chợ phiên ${x.name} tan sớm, khách nhớ dãy hàng ${loai}`,
    ),
    lead: `Chợ phiên ${x.name} họp từ khi trời còn tối, gần trưa đã vãn. Dãy hàng ${loai} nằm cuối chợ, đi muộn là hết, người bán còn kịp về đi nương.`,
    body: html(
      p(`${ba.Full}, người bán hàng lâu năm, mách khách lần đầu đến:`),
      ol(
        'Hỏi giá nhẹ nhàng, không trả quá nửa.',
        'Mang tiền lẻ và túi vải.',
        'Ăn sáng ở hàng đông người bản ngồi.',
        'Xin phép trước khi chụp ảnh.',
        'Thử nói một câu chào bằng tiếng địa phương.',
        'Để xe đúng bãi, không chắn lối ngựa thồ.',
      ),
      p(
        `Ban quản lý chợ bố trí chỗ nghỉ và nước uống. Phiên chợ vẫn là nơi người vùng cao gặp nhau trước khi là điểm đến của khách.`,
      ),
    ),
    topics: ['Phiên chợ vùng cao', 'Du lịch cộng đồng'],
    picture: pic('cho-phien', `Phiên chợ ${x.name}.`),
  }
}

const diemMoi: Template = (d) => {
  const t = d.one(
    {
      at: 'Thạch Khê' as const,
      ten: 'vườn cam mở cửa',
      lam: 'tự tay cắt cam, cân rồi trả tiền',
      scene: 'vuon-cam' as const,
    },
    {
      at: 'Đại Bái Thượng' as const,
      ten: 'xưởng gốm bên bến',
      lam: 'nặn một chiếc cốc, hẹn nung rồi gửi về',
      scene: 'lo-gom' as const,
    },
    {
      at: 'Vạn Chài' as const,
      ten: 'nhà bè ngắm cá',
      lam: 'cho cá ăn, chèo thuyền thúng',
      scene: 'cho-ca-long' as const,
    },
    {
      at: 'Yên Phúc' as const,
      ten: 'vườn sen quanh chùa Phúc Nham',
      lam: 'ngồi thuyền nhỏ giữa đầm, uống chè ướp sen',
      scene: 'chua-co' as const,
    },
    {
      at: 'Quế Lâm' as const,
      ten: 'trại nghỉ dưới tán quế',
      lam: 'tắm lá, ngủ lều, nghe suối',
      scene: 'nuong-que' as const,
    },
    {
      at: 'Bản Hon' as const,
      ten: 'bè tre trên hồ',
      lam: 'nằm bè đọc sách, câu cá giải trí',
      scene: 'ho-nuoc' as const,
    },
  )
  const x = d.place([t.at])
  const anh = d.anh(x)
  const gia = d.step(40, 120, 10)
  return {
    title: d.one(
      `Điểm đến mới ở ${x.full}: ${t.ten}`,
      `Mở ${t.ten}, hộ dân ${x.full} đón khách cuối tuần`,
      `Cuối tuần về ${x.full}, ghé ${t.ten}`,
    ),
    lead: `Danh sách điểm chơi cuối tuần của ${x.full} có thêm ${t.ten}. Vé vào ${gia} nghìn đồng một người, đổi lại khách được ${t.lam}.`,
    body: p(
      `${anh.Full}, chủ cơ sở, nói không muốn làm to. Anh giữ nguyên cảnh cũ, chỉ thêm lối đi và nhà vệ sinh sạch, vì khách hay hỏi điều ấy đầu tiên.`,
      `Ngày đông có chừng ${d.step(60, 160, 10)} khách. Anh hạn chế loa đài, bố trí chỗ đổ nước rửa tay, thuê hai thanh niên trong ${x.hamlet} trông xe.`,
      `UBND ${x.full} đang hướng dẫn niêm yết giá, tập huấn sơ cứu và mua bảo hiểm cho khách.`,
    ),
    topics: ['Du lịch cộng đồng'],
    picture: pic(t.scene, `${capital(t.ten)} ở ${x.full}.`),
  }
}

export const duLich: SectionTemplates = {
  authors: ['Mai Phương', 'Hoàng Thế Lữ', 'Đỗ Quỳnh Chi'],
  templates: [homestay, cungDuong, monAn, choPhienDL, diemMoi],
}
