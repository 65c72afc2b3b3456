import type { SectionTemplates, Template } from './kit.ts'
import { capital, p, pic } from './kit.ts'

const viSao: Template = (d) => {
  const t = d.one(
    {
      hoi: 'Vì sao nước biển mặn?',
      hai: 'Muối trong biển đến từ đâu và vì sao không loãng đi?',
      lead: 'Mưa hòa tan khoáng chất trong đá, sông mang ra biển, còn nước bốc hơi thì để muối lại. Quá trình ấy đã diễn ra suốt hàng tỷ năm.',
      ke: 'Trung bình mỗi lít nước biển chứa khoảng 35 gam muối. Nơi nắng nhiều, ít mưa thì mặn hơn; gần cửa sông lớn thì nhạt hơn. Biển Chết mặn đến mức người nằm ngửa cũng nổi.',
      scene: 'song-va-thuyen' as const,
      cap: 'Sông đưa khoáng chất từ đất liền ra biển.',
    },
    {
      hoi: 'Vì sao có đêm trắng ở gần hai cực?',
      hai: 'Đêm trắng ở những nơi mặt trời không lặn suốt nhiều tuần',
      lead: 'Trục Trái Đất nghiêng, nên vào mùa hè vùng gần cực luôn hướng về phía mặt trời, còn mùa đông thì chìm trong bóng tối dài.',
      ke: 'Bên trong vòng cực, có ít nhất một ngày mặt trời không lặn và một ngày không mọc. Càng gần cực, quãng ấy càng dài. Người dân dùng rèm dày để ngủ vào mùa sáng và đèn mạnh trong mùa tối.',
      scene: 'ban-do-the-gioi' as const,
      cap: 'Quả địa cầu giúp hình dung độ nghiêng của trục Trái Đất.',
    },
    {
      hoi: 'Vì sao sa mạc nóng ban ngày, lạnh ban đêm?',
      hai: 'Cái lạnh bất ngờ của sa mạc khi mặt trời lặn',
      lead: 'Không khí khô và ít mây khiến mặt cát nóng lên rất nhanh rồi mất nhiệt cũng rất nhanh khi mặt trời khuất.',
      ke: 'Hơi nước trong không khí vốn giữ nhiệt như tấm chăn. Ở sa mạc, tấm chăn ấy rất mỏng. Người du mục mặc áo dài, rộng để vừa tránh nắng ban ngày, vừa giữ ấm ban đêm.',
      scene: 'ban-do-the-gioi' as const,
      cap: 'Các hoang mạc lớn nằm nhiều quanh hai chí tuyến.',
    },
    {
      hoi: 'Vì sao thủy triều lên xuống mỗi ngày?',
      hai: 'Thủy triều: Mặt Trăng kéo nước biển như thế nào?',
      lead: 'Lực hấp dẫn của Mặt Trăng và Mặt Trời khiến nước biển dâng lên ở hai phía Trái Đất, rồi hạ xuống khi Trái Đất quay.',
      ke: 'Nhiều bờ biển có hai lần nước lớn, hai lần nước ròng trong chừng 25 giờ; có nơi chỉ một lần. Khi Mặt Trăng, Trái Đất và Mặt Trời gần như thẳng hàng, triều lên cao hơn hẳn.',
      scene: 'song-va-thuyen' as const,
      cap: 'Mực nước thay đổi theo nhịp của Mặt Trăng.',
    },
    {
      hoi: 'Vì sao có năm nhuận?',
      hai: 'Ngày 29/2 từ đâu mà có? Chuyện gần sáu giờ lẻ của một năm',
      lead: 'Trái Đất quay quanh Mặt Trời mất khoảng 365 ngày và gần sáu giờ. Phần lẻ ấy cộng dồn bốn năm thành gần một ngày.',
      ke: 'Lịch Gregorius thêm ngày vào năm chia hết cho 4, trừ những năm chia hết cho 100 mà không chia hết cho 400. Nhờ vậy mùa không trôi dần qua các tháng.',
      scene: 'ban-do-the-gioi' as const,
      cap: 'Lịch được điều chỉnh để khớp với chuyển động của Trái Đất.',
    },
    {
      hoi: 'Vì sao chim di cư không lạc đường?',
      hai: 'La bàn của những đàn chim bay hàng nghìn cây số',
      lead: 'Chim di cư dùng nhiều cách định hướng cùng lúc: vị trí mặt trời, các vì sao, từ trường Trái Đất và cả hình dạng sông núi.',
      ke: 'Có loài bay hàng nghìn cây số mà không dừng. Chim non của nhiều loài bay chuyến đầu không có bố mẹ dẫn. Bảo vệ các vùng đất ngập nước trên đường bay vì thế là việc của nhiều quốc gia.',
      scene: 'canh-dong-lua' as const,
      cap: 'Đàn chim trên cánh đồng.',
    },
  )
  return {
    title: d.one(`${t.hoi} Lời giải thích ngắn gọn`, t.hai),
    kicker: 'Hỏi để biết',
    lead: `${t.lead} Tòa soạn trả lời câu hỏi của một bạn đọc nhỏ tuổi.`,
    body: p(
      t.ke,
      `Muốn tự kiểm chứng, có thể bắt đầu bằng quan sát tại chỗ: ghi lại giờ, vẽ hình, so sánh trong vài tuần. Khoa học khởi đầu từ thói quen ghi chép như thế.`,
      `Bạn đọc có câu hỏi khác về tự nhiên, xin gửi kèm tên và nơi ở. Tòa soạn sẽ chọn trả lời với sự giúp đỡ của các thầy cô giáo.`,
    ),
    topics: ['Sách và người đọc'],
    picture: pic(t.scene, t.cap),
  }
}

const diSanUnesco: Template = (d) => {
  const t = d.one(
    {
      ten: 'Di sản thế giới',
      la: 'công trình, thành phố cổ, cảnh quan có giá trị nổi bật toàn cầu',
      khac: 'gắn với địa điểm cụ thể, có vùng lõi và vùng đệm',
    },
    {
      ten: 'Di sản văn hóa phi vật thể',
      la: 'lễ hội, nghề, lời hát, tri thức được cộng đồng thực hành',
      khac: 'sống nhờ người trao truyền, không thể khóa trong tủ kính',
    },
    {
      ten: 'Khu dự trữ sinh quyển',
      la: 'vùng mà con người sống hài hòa với thiên nhiên',
      khac: 'chia ba vùng, có nơi giữ nghiêm, có nơi làm ăn',
    },
    {
      ten: 'Công viên địa chất toàn cầu',
      la: 'vùng có di sản địa chất kể chuyện lịch sử Trái Đất',
      khac: 'gắn nghiên cứu, giáo dục với du lịch của cư dân',
    },
    {
      ten: 'Ký ức thế giới',
      la: 'tư liệu, bản thảo, mộc bản có giá trị với nhân loại',
      khac: 'chú trọng bảo quản và cho người đọc tiếp cận',
    },
  )
  return {
    title: d.one(
      `Các danh hiệu UNESCO: hiểu đúng về “${t.ten}”`,
      `“${t.ten}” nghĩa là gì và vì sao cần gìn giữ?`,
      `Đọc tên cho đúng: “${t.ten}” trong hệ thống UNESCO`,
    ),
    kicker: 'Văn hóa thế giới',
    lead: `Nhiều người quen gọi chung mọi danh hiệu của UNESCO là “di sản”. Thực ra mỗi danh mục có đối tượng và cách bảo vệ riêng; “${t.ten}” là một trong số đó.`,
    body: p(
      `Danh hiệu này dành cho ${t.la}. Điểm khác biệt cần nhớ: ${t.khac}.`,
      `Được ghi danh không phải là phần thưởng cuối cùng, mà là lời cam kết. Nếu không giữ gìn đúng cách, nơi ấy có thể bị nhắc nhở, danh hiệu có thể được xem xét lại.`,
      `Việt Nam có di sản thuộc nhiều danh mục khác nhau. Khi tham quan, người xem nên đọc bảng chỉ dẫn, đi đúng lối và không khắc tên lên hiện vật.`,
    ),
    topics: ['Văn hóa dân tộc', 'Sách và người đọc'],
    picture: pic('ban-do-the-gioi', `Di sản thuộc các danh mục của UNESCO có ở khắp nơi trên thế giới.`),
  }
}

const dongSong: Template = (d) => {
  const t = d.one(
    {
      ten: 'sông Nin',
      o: 'đông bắc châu Phi',
      dac: 'đồng bằng hình quạt nổi tiếng, từng nuôi nền văn minh Ai Cập cổ đại bằng phù sa mỗi mùa lũ',
    },
    {
      ten: 'sông Amazon',
      o: 'Nam Mỹ',
      dac: 'lượng nước đổ ra biển lớn nhất thế giới, cùng khu rừng mưa nhiệt đới rộng nhất',
    },
    {
      ten: 'sông Đa-nuýp',
      o: 'châu Âu',
      dac: 'chảy qua hoặc dọc biên giới mười quốc gia trước khi tới Biển Đen',
    },
    {
      ten: 'sông Mê Công',
      o: 'Đông Nam Á',
      dac: 'nguồn cá nước ngọt phong phú và vùng đồng bằng trù phú ở hạ lưu',
    },
    { ten: 'sông Mississippi', o: 'Bắc Mỹ', dac: 'vùng châu thổ hình chân chim vươn ra vịnh Mexico' },
    { ten: 'sông Hằng', o: 'Nam Á', dac: 'vùng châu thổ rộng lớn với rừng ngập mặn Sundarbans' },
  )
  return {
    title: d.one(
      `Những dòng sông lớn: đôi điều về ${t.ten}`,
      `${capital(t.ten)} nuôi sống những vùng đất nào?`,
      `Theo dòng ${t.ten}: câu chuyện về nước, đất và người`,
    ),
    kicker: 'Địa lý',
    lead: `${capital(t.ten)} ở ${t.o} được nhắc đến nhiều bởi ${t.dac}. Đọc về một dòng sông xa cũng là cách nhìn lại dòng sông quê mình.`,
    body: p(
      `Ở đâu cũng vậy, con người tụ về ven sông vì có nước, có cá, có đường đi. Đổi lại, lũ và hạn luôn là bài toán phải tính trước.`,
      `Vùng cửa sông là nơi phù sa lắng lại, đất được bồi thêm từng ngày. Khi đập giữ nhiều phù sa hoặc cát bị hút quá mức, bờ có thể sạt lở.`,
      `Nhiều nước chung một dòng sông phải bàn nhau về chia nước, báo lũ, giữ cá. Đó là lý do các bản đồ thủy văn luôn bắt đầu từ thượng nguồn.`,
    ),
    topics: ['Sách và người đọc'],
    picture: pic('ban-do-the-gioi', `Bản đồ thế giới giúp theo dõi hành trình của ${t.ten}.`),
  }
}

const doVat: Template = (d) => {
  const t = d.one(
    {
      ten: 'chữ nổi Braille',
      lead: 'Một hệ thống sáu chấm giúp người khiếm thị đọc bằng đầu ngón tay. Nó ra đời ở Pháp vào thế kỷ 19 từ ý tưởng của một thiếu niên bị mù.',
      ke: 'Mỗi ký tự nằm trong ô sáu chấm; ngón tay đọc được nhờ các chấm nổi. Ngày nay chữ nổi có trên hộp thuốc, thang máy, bàn phím.',
    },
    {
      ten: 'tín hiệu Morse',
      lead: 'Chỉ bằng tín hiệu ngắn và dài, người ta đã truyền tin đi rất xa từ trước khi có điện thoại. Bảng mã ấy vẫn được dùng đến nay.',
      ke: 'Chữ dùng nhiều có mã ngắn, chữ ít dùng có mã dài. Tín hiệu cầu cứu ba ngắn, ba dài, ba ngắn được nhiều người thuộc.',
    },
    {
      ten: 'giấy',
      lead: 'Giấy làm từ sợi thực vật xuất hiện ở Trung Quốc từ hơn hai nghìn năm trước, rồi theo thương nhân đi khắp nơi.',
      ke: 'Trước giấy, người ta viết lên đất sét, lá, thẻ tre, da. Nhờ giấy rẻ, sách và thư trở nên quen thuộc với nhiều người.',
    },
    {
      ten: 'kính đeo mắt',
      lead: 'Những cặp kính đầu tiên xuất hiện ở châu Âu vào cuối thế kỷ 13, giúp người lớn tuổi đọc được chữ nhỏ.',
      ke: 'Thấu kính lồi giúp nhìn gần, thấu kính lõm giúp nhìn xa. Trẻ em nên được đo mắt định kỳ để kính vừa đúng số.',
    },
    {
      ten: 'bản đồ',
      lead: 'Từ mảnh đất sét nghìn năm tuổi đến màn hình điện thoại, con người luôn cần hình dung nơi mình đang đứng.',
      ke: 'Bản đồ phẳng nào cũng phải làm méo một chút, vì Trái Đất hình cầu. Nơi gần cực thường bị vẽ to hơn thật.',
    },
  )
  return {
    title: d.one(
      `Câu chuyện của ${t.ten}: từ đâu đến tay chúng ta`,
      `Chuyện đời thường: ${t.ten} ra đời thế nào?`,
      `Nhìn kỹ ${t.ten}, một sáng tạo quen mà lạ của con người`,
    ),
    kicker: 'Lịch sử đồ vật',
    lead: `${t.lead} Một ý hay đôi khi đổi khác cả cách con người sống.`,
    body: p(
      t.ke,
      `Điều thú vị là không ai làm ra nó một mình. Mỗi thế hệ thêm một chút: vật liệu nhẹ hơn, cách dùng tiện hơn, giá rẻ hơn.`,
      `Nhiều thư viện có sách về lịch sử các phát minh. Trẻ em đọc rồi thử làm một phiên bản đơn giản ở nhà sẽ nhớ lâu hơn bất cứ bài giảng nào.`,
    ),
    topics: ['Sách và người đọc'],
    picture: pic(
      d.one('thu-vien', 'ban-do-the-gioi'),
      t.ten === 'bản đồ'
        ? 'Bản đồ và quả địa cầu vẫn là đồ dùng dạy học quen thuộc.'
        : `Nhiều cuốn sách kể về lịch sử ra đời của ${t.ten}.`,
    ),
  }
}

const ngonNgu: Template = (d) => {
  const t = d.one(
    {
      ten: 'lời chào',
      ke: 'Nơi chắp tay, nơi cúi đầu, nơi bắt tay, nơi áp má; cử chỉ khác nhau nhưng cùng nói: tôi đến với lòng tốt',
    },
    {
      ten: 'bữa cơm chung',
      ke: 'Có nơi ăn bằng đũa, nơi dùng thìa, nơi bốc tay phải; tay sạch và lời mời là điểm chung',
    },
    {
      ten: 'tết năm mới',
      ke: 'Có nơi đón vào đầu tháng giêng, nơi theo trăng, nơi theo mùa gặt; ở đâu cũng có dọn nhà và gặp người thân',
    },
    {
      ten: 'chiếc cầu thang nhà sàn',
      ke: 'Kiểu nhà trên cọc có ở vùng nhiệt đới nhiều châu lục; mưa, thú dữ và gió đã khiến người ở xa nhau nghĩ giống nhau',
    },
    {
      ten: 'ruộng bậc thang',
      ke: 'Từ châu Á đến Nam Mỹ, người miền núi đều be bờ giữ đất trên sườn dốc; mỗi nơi có loài cây và cách dẫn nước riêng',
    },
  )
  const scene =
    t.ten === 'ruộng bậc thang'
      ? ('ruong-bac-thang' as const)
      : t.ten.includes('nhà sàn')
        ? ('nha-san' as const)
        : ('ban-do-the-gioi' as const)
  return {
    title: d.one(
      `Khác mà giống: ${t.ten} ở nhiều nơi trên thế giới`,
      `Chuyện ${t.ten} qua mắt những người đi xa`,
      `Đi một vòng thế giới với ${t.ten}`,
    ),
    kicker: 'Văn hóa thế giới',
    lead: `Mỗi nền văn hóa có cách riêng, nhưng ${t.ten} là thứ ở đâu cũng gặp. So sánh một chút, người đọc sẽ thấy khoảng cách không xa như tưởng.`,
    body: p(
      `${t.ke}.`,
      `Các nhà nhân học lưu ý không nên xếp hơn kém. Một thói quen lạ mắt thường có lý do từ khí hậu, vật liệu sẵn có hoặc ký ức của cộng đồng.`,
      `Với người đi du lịch, nguyên tắc đơn giản là quan sát trước, làm theo người tại chỗ và hỏi khi chưa rõ. Một nụ cười kèm lời xin lỗi gỡ được hầu hết lúng túng.`,
    ),
    topics: ['Văn hóa dân tộc'],
    picture: pic(scene, `${capital(t.ten)} là chủ đề gặp ở nhiều nền văn hóa.`),
  }
}

export const theGioi: SectionTemplates = {
  authors: ['Đỗ Quỳnh Chi', 'Hà Vy'],
  templates: [viSao, diSanUnesco, dongSong, doVat, ngonNgu],
}
