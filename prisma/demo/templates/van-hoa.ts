import type { SectionTemplates, Template } from './kit.ts'
import { capital, num, p, pic, word } from './kit.ts'
import { communes, everywhere, highland, riverside, wards } from './places.ts'

const lopTruyenDay: Template = (d) => {
  const n = d.one(
    {
      at: 'Mường Khảo' as const,
      ten: 'dệt thổ cẩm',
      kho: 'bắt sợi cho đúng hoa văn',
      scene: 'det-tho-cam' as const,
    },
    {
      at: 'Phja Đeng' as const,
      ten: 'hát then, đàn tính',
      kho: 'giữ hơi khi vừa đàn vừa hát',
      scene: 'nha-san' as const,
    },
    {
      at: 'Tà Sin' as const,
      ten: 'thổi khèn Mông',
      kho: 'vừa thổi vừa xoay người',
      scene: 'le-hoi' as const,
    },
    {
      at: 'Nậm Lương' as const,
      ten: 'xòe Thái',
      kho: 'giữ nhịp tay khi vòng xòe đông người',
      scene: 'le-hoi' as const,
    },
    {
      at: 'Đại Bái Thượng' as const,
      ten: 'chuốt gốm',
      kho: 'kéo thành bình mỏng đều',
      scene: 'lo-gom' as const,
    },
    {
      at: 'Quế Lâm' as const,
      ten: 'thêu trang phục Dao',
      kho: 'thêu mặt trái mà hình hiện mặt phải',
      scene: 'nha-san' as const,
    },
    {
      at: 'Cẩm Nham' as const,
      ten: 'đánh chiêng Mường',
      kho: 'nghe nhau để vào đúng lượt',
      scene: 'le-hoi' as const,
    },
  )
  const x = d.place([n.at])
  const ba = d.ba(x)
  const hoc = d.int(12, 26)
  return {
    title: d.one(
      `Lớp ${n.ten} ở ${x.hamlet}, ${x.full} sáng đèn hai tối một tuần`,
      `${hoc} học viên ${x.full} theo lớp ${n.ten}`,
      `Nghệ nhân ${x.name} dạy ${n.ten} không lấy tiền công`,
      `Học ${n.ten} từ người già: lớp nhỏ ở ${x.full}`,
    ),
    lead: `Lớp ${n.ten} ở nhà văn hóa ${x.hamlet}, ${x.full} có ${hoc} học viên, nhỏ nhất 9 tuổi, lớn nhất 41 tuổi. Người dạy là ${ba.full}, nghệ nhân trong vùng.`,
    body: p(
      `Buổi đầu bà không dạy gì, chỉ cho mọi người nghe và xem. Bà bảo chưa mê thì học chỉ được cái tay. Khâu khó nhất theo bà là ${n.kho}.`,
      `Có em học hai tuần muốn bỏ, bà mang chén nước lá đến tận nhà, ngồi nói chuyện khác. Hôm sau em lại đến lớp.`,
      d.one(
        `${x.Full} hỗ trợ dụng cụ và tiền điện; học viên góp chè, góp củi. Cuối khóa, lớp biểu diễn ngay ở sân, khán giả là cả ${x.kind}.`,
        `Phòng Văn hóa – Xã hội quay lại toàn bộ bài giảng, dự định làm tư liệu cho các trường học dùng trong giờ giáo dục địa phương.`,
      ),
    ),
    topics: ['Giữ nghề truyền thống', 'Văn hóa dân tộc'],
    picture: pic(n.scene, `Lớp ${n.ten} ở ${x.full} giữ lại điều người xưa để lại.`),
  }
}

const ngayHoi: Template = (d) => {
  const x = d.place(highland)
  const tro = d.one('ném còn', 'kéo co', 'đẩy gậy', 'tó má lẹ', 'bắn nỏ')
  const doi = d.int(9, 18)
  const ong = d.ong(x)
  const mon = d.one('xôi năm màu', 'cá nướng pa pỉnh tộp', 'thịt trâu gác bếp', 'bánh giầy', 'canh bon')
  return {
    title: d.one(
      `Ngày hội văn hóa ${x.full}: xòe, ${tro} và mâm ${mon}`,
      `Về ${x.full} xem ${tro}, thưởng thức ${mon}`,
      `${doi} bản, khu dân cư góp mặt trong ngày hội ở ${x.full}`,
    ),
    lead: `Sân vận động ${x.full} rực màu áo váy trong ngày hội văn hóa các dân tộc. ${doi} đoàn tham gia, đoàn nào cũng có phần trình diễn và một mâm cỗ của quê mình.`,
    body: p(
      `Đông người xem nhất là ${tro}. Luật chơi được phổ biến lại từ đầu, người thắng được buộc dải khăn đỏ lên tay, không trao phong bì.`,
      `${ong.Full} ở ${x.hamlet}, thành viên ban giám khảo ẩm thực, chấm mâm ${mon} điểm cao nhất vì “giữ đúng vị, không bày cho đẹp mắt”.`,
      `Buổi tối, vòng xòe nối tay từ đoàn nọ sang đoàn kia, khách lạ cũng được kéo vào. Ban tổ chức bố trí chỗ gửi xe, nước uống miễn phí và đội dọn rác sau hội.`,
    ),
    topics: ['Văn hóa dân tộc'],
    picture: pic('le-hoi', `Vòng xòe trong ngày hội văn hóa ở ${x.full}.`),
  }
}

const tuSach: Template = (d) => {
  const x = d.place(everywhere)
  const noi = d.one(
    'quán nước đầu làng',
    'hiên nhà một thầy giáo nghỉ hưu',
    'phòng chờ trạm y tế',
    'gian nhà văn hóa',
    'góc chợ',
  )
  const ong = d.ong(x)
  const sach = d.step(300, 1400, 50)
  return {
    title: d.one(
      `Tủ sách ở ${noi}, ${x.full}: ai cũng mượn được`,
      `${num(sach)} cuốn sách trong ${noi} của ${x.full}`,
      `Người giữ tủ sách ${x.hamlet}, ${x.full} và cuốn sổ mượn`,
    ),
    lead: `Tủ sách đặt tại ${noi} thuộc ${x.full} có ${num(sach)} cuốn, không khóa. Người mượn tự ghi tên, tự ghi ngày trả, lỡ quên cũng không bị phạt.`,
    body: p(
      `${ong.Full} khởi xướng tủ sách từ ba thùng sách cũ của gia đình. Ông đóng giá bằng ván thừa, xếp sách nuôi trồng ở tầng người lớn với tới, truyện tranh ở tầng thấp.`,
      `Cuốn được mượn nhiều nhất là sách về nuôi ong và trị bệnh gà; thứ nhì là truyện cổ. Có cuốn trả về kèm mấy hạt giống gói trong giấy, coi như lời cảm ơn.`,
      `Thư viện tỉnh hỗ trợ luân chuyển mỗi quý 100 cuốn để sách luôn mới.`,
    ),
    topics: ['Sách và người đọc'],
    picture: pic('thu-vien', `Người đọc bên những giá sách ở ${x.full}.`),
  }
}

const diTich: Template = (d) => {
  const dt = d.one(
    {
      at: 'Yên Phúc' as const,
      ten: 'chùa Phúc Nham',
      viec: 'thay ngói âm dương bị vỡ',
      giu: 'những viên còn lành được lợp lại ở mái trước',
      scene: 'chua-co' as const,
    },
    {
      at: 'Bến Ngự' as const,
      ten: 'đình Bến Ngự',
      viec: 'chống mối cho hàng cột lim',
      giu: 'dấu đục của thợ xưa',
      scene: 'chua-co' as const,
    },
    {
      at: 'Lam Thành' as const,
      ten: 'cổng thành cổ Lam Thành',
      viec: 'dọn cây bám và chèn lại gạch',
      giu: 'mạch vữa cũ ở mặt trong',
      scene: 'chua-co' as const,
    },
    {
      at: 'Đại Bái Thượng' as const,
      ten: 'miếu tổ nghề gốm',
      viec: 'gia cố nền',
      giu: 'chum thờ nứt từ lâu',
      scene: 'lo-gom' as const,
    },
    {
      at: 'Vạn Chài' as const,
      ten: 'đền Bến Gỗ',
      viec: 'nâng sân tránh ngập',
      giu: 'bậc đá mòn dẫn xuống sông',
      scene: 'song-va-thuyen' as const,
    },
  )
  const x = d.place([dt.at])
  const ong = d.ong(x)
  return {
    title: d.one(
      `Tu bổ ${dt.ten}: sửa chỗ hỏng, giữ nguyên nét cũ`,
      `${capital(dt.ten)} được tu bổ, người dân cùng giám sát`,
      `Chậm mà kỹ: chuyện tu bổ ${dt.ten} ở ${x.full}`,
      `Những người thợ già và việc ${dt.viec} ở ${dt.ten}`,
    ),
    lead: `Việc tu bổ ${dt.ten} ở ${x.full} bắt đầu từ phần nhỏ nhất: ${dt.viec}. Nguyên tắc được thống nhất trước khi làm là hỏng đâu sửa đấy, không làm mới.`,
    body: p(
      `Tổ thợ ${word(d.int(5, 9))} người đánh số từng cấu kiện trước khi hạ xuống, chụp ảnh, vẽ lại. Phần được giữ bằng được là ${dt.giu}.`,
      `${ong.Full}, trong ban quản lý di tích, mỗi ngày hai lượt ra xem. Ông nhớ rõ hồi bé từng trốn mẹ ra đây chơi, nên chỗ nào lạ mắt là nhận ra ngay.`,
      `Kinh phí do ngân sách và công đức; danh sách công khai tại chỗ. Trong thời gian thi công, khách vẫn được vào lễ ở lối bên.`,
    ),
    topics: ['Văn hóa dân tộc', 'Giữ nghề truyền thống'],
    picture: pic(dt.scene, `Không gian quanh ${dt.ten}, ${x.full}.`),
  }
}

const suuTam: Template = (d) => {
  const x = d.place(communes)
  const g = d.one(
    { ten: 'truyện cổ và câu đố', cach: 'ghi âm lúc các cụ kể cho cháu, không đặt máy trước mặt' },
    { ten: 'nông cụ xưa', cach: 'ghi rõ tên gọi địa phương và người từng dùng' },
    { ten: 'ảnh cũ của làng', cach: 'scan tại nhà, trả ảnh gốc ngay trong buổi' },
    { ten: 'lời ru', cach: 'chép đúng lời người hát, không sửa cho thuận tai' },
  )
  const thay = d.thay(x)
  const n = d.step(60, 240, 10)
  return {
    title: d.one(
      `Thầy giáo già sưu tầm ${g.ten} ở ${x.full}`,
      `${n} tư liệu ${g.ten} ở ${x.hamlet}, ${x.full}`,
      `Góc lưu giữ ${g.ten} trong ngôi nhà nhỏ ở ${x.full}`,
    ),
    lead: `Hơn mười năm đi từng nhà, ${thay.full} ở ${x.hamlet}, ${x.full} gom được ${n} tư liệu ${g.ten}. Ông mở cửa cho ai muốn xem, chỉ xin nhẹ tay.`,
    body: p(
      `Nguyên tắc của ông là ${g.cach}. Có lần chỉ để hỏi cho rõ một chi tiết, ông quay lại nhà một cụ đến lần thứ năm.`,
      `Học sinh trong ${x.kind} đến xem thành từng nhóm, mỗi em được chọn một tư liệu để kể lại cho lớp. Nhiều em nhận ra ông bà mình trong đó.`,
      `Bảo tàng tỉnh đã cử người giúp chụp ảnh, đánh mã, lập danh mục; bản gốc vẫn để lại ${x.full}.`,
    ),
    topics: ['Văn hóa dân tộc', 'Sách và người đọc'],
    picture: pic(d.one('nha-san', 'thu-vien'), `Nơi cất giữ tư liệu của người sưu tầm ở ${x.full}.`),
  }
}

const trienLam: Template = (d) => {
  const x = d.place(wards)
  const c = d.one(
    { ten: 'ảnh về dòng sông', loai: 'bức ảnh', ke: 'bến thuyền, người chài, mùa nước đục' },
    { ten: 'tranh của trẻ em vùng cao', loai: 'bức tranh', ke: 'con đường đến trường, con trâu, mẹ dệt vải' },
    { ten: 'gốm và thổ cẩm', loai: 'hiện vật', ke: 'ấm đất, chăn cưới, khăn đội đầu' },
    { ten: 'thư từ thời gian khó', loai: 'lá thư', ke: 'chuyện mùa màng, con cái, nỗi nhớ nhà' },
  )
  const em = d.em(x)
  const n = d.int(48, 136)
  return {
    title: d.one(
      `Triển lãm ${c.ten} mở cửa tại ${x.full}, vào xem miễn phí`,
      `${n} ${c.loai} kể chuyện quê ở triển lãm ${x.full}`,
      `Người xem nán lại lâu trước triển lãm ${c.ten} ở ${x.full}`,
    ),
    lead: `Triển lãm ${c.ten} tại nhà văn hóa ${x.full} trưng bày ${n} ${c.loai}, gợi lại ${c.ke}. Mỗi tác phẩm có một dòng chú thích do người gửi viết.`,
    body: p(
      `Ban tổ chức bố trí ánh sáng thấp, ghế ngồi giữa phòng, để người xem không phải đi một mạch. Trẻ em có bàn riêng để vẽ lại điều mình thích.`,
      `${em.Full}, học sinh lớp 6, dừng rất lâu trước một ${c.loai} rồi hỏi người hướng dẫn: “Bây giờ chỗ ấy còn không ạ?”. Câu hỏi được ghi vào sổ cảm tưởng.`,
      `Triển lãm kéo dài hai tuần, mở cả buổi tối. Sau đó sẽ lưu động tới ${word(d.int(3, 6))} xã.`,
    ),
    topics: ['Văn hóa dân tộc'],
    picture: pic(
      c.ten === 'gốm và thổ cẩm'
        ? d.one('lo-gom', 'det-tho-cam')
        : c.ten === 'ảnh về dòng sông'
          ? 'song-va-thuyen'
          : d.one('truong-hoc', 'nha-san'),
      `Một đề tài quen thuộc trong triển lãm ${c.ten} tại ${x.full}.`,
    ),
  }
}

const doiChieuPhim: Template = (d) => {
  const x = d.place(highland)
  const anh = d.anh(x)
  const khan = d.step(180, 420, 20)
  const phim = d.one(
    'phim hoạt hình và phim tài liệu về rừng',
    'một phim cũ về tình bản mường',
    'phim thiếu nhi thuyết minh tiếng dân tộc',
  )
  return {
    title: d.one(
      `Màn ảnh ngoài trời ở ${x.hamlet}, ${x.full}: ${khan} người xem`,
      `Đội chiếu phim lưu động lên ${x.full}, bản đông như hội`,
      `Tối xem phim ở ${x.hamlet}, ${x.full} giữa sương núi`,
    ),
    lead: `Tấm vải trắng căng giữa sân ${x.hamlet}, ${x.full}, máy nổ đặt sau bờ rào. Đội chiếu phim lưu động mang đến ${phim}, người lớn trẻ con ngồi kín cả bậc thang nhà sàn.`,
    body: p(
      `${anh.Full}, người thuyết minh, vừa dịch vừa thêm lời dí dỏm khiến sân bãi cười vang. Anh bảo đọc nguyên văn thì các cụ ngủ mất.`,
      `Chuyến đi này đội dừng ở ${word(d.int(4, 7))} bản, chở máy bằng xe máy và thuê ngựa đoạn cuối. Giữa hai cuốn phim là mười phút tuyên truyền phòng cháy rừng.`,
      `Phim hết, mấy thanh niên giúp cuộn màn, khiêng máy. Trẻ con xin đứng thêm một lúc trước tấm vải trắng để làm bóng tay.`,
    ),
    topics: ['Văn hóa dân tộc'],
    picture: pic('nha-san', `Buổi tối ở ${x.hamlet}, ${x.full}, nơi đội chiếu phim dừng chân.`),
  }
}

const banNhacSong: Template = (d) => {
  const x = d.place(riverside)
  const ong = d.ong(x)
  const the = d.one('hò sông', 'hát ghẹo bên bến', 'bài khấn nước', 'điệu chèo đò')
  return {
    title: d.one(
      `Tìm lại ${the} trong trí nhớ người già ${x.full}`,
      `Ai còn thuộc ${the} ở ${x.hamlet}, ${x.full}?`,
      `Câu lạc bộ ${the} ${x.full} tập bên sông mỗi chiều`,
    ),
    lead: `Ở ${x.hamlet}, ${x.full}, người thuộc ${the} chỉ còn đếm trên đầu ngón tay. Một nhóm người trẻ bắt đầu ghi âm, chép lời, rồi rủ nhau ra bến tập.`,
    body: p(
      `${ong.Full}, ${d.int(74, 86)} tuổi, hát được nhiều nhất. Giọng ông khàn, nhưng tiết tấu chắc như nhịp chèo. Chỗ nào quên, ông đứng dậy làm động tác thì câu hát lại về.`,
      `Nhóm có ${d.int(9, 18)} người, phần lớn làm nghề khác nhau. Họ thống nhất không phối nhạc điện tử, chỉ dùng tiếng gõ mạn thuyền.`,
      `UBND ${x.full} dự định đưa tiết mục vào hội bơi thuyền của địa phương, coi như cách nhanh nhất để nhiều người nghe được.`,
    ),
    topics: ['Văn hóa dân tộc'],
    picture: pic('song-va-thuyen', `Sông Lam Giang, đoạn qua ${x.full}.`),
  }
}

export const vanHoa: SectionTemplates = {
  authors: ['Đỗ Quỳnh Chi', 'Vi Thị Hoa', 'Lò Văn Páo', 'Hoàng Thế Lữ'],
  templates: [lopTruyenDay, ngayHoi, tuSach, diTich, suuTam, trienLam, doiChieuPhim, banNhacSong],
}
