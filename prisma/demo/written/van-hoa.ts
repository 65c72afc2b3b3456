import type { DemoPiece } from '../types.ts'

const credit = 'Tranh minh họa: Báo Lam Giang'

export const vanHoa: DemoPiece[] = [
  {
    title: 'Hai người thợ già mở lớp tối, lò gốm Đại Bái Thượng lại đỏ lửa',
    kicker: 'Giữ nghề',
    lead:
      'Lò bầu cuối xóm Bến Đất từng nguội suốt bốn năm. Từ ngày ông Chử Văn Khánh và bà Đỗ Thị Lụa mở ' +
      'lớp dạy vuốt gốm buổi tối, cứ ba tuần một lần, khói lại bay lên trên mái ngói.',
    html: `<p>Lớp học là gian nhà ngang của ông Khánh: bốn bàn xoay, một chậu nước, một bóng đèn tròn treo thấp cho dễ nhìn thành gốm. Học trò mười một người, nhỏ nhất 15 tuổi, lớn nhất là một chị thợ may đã 43. Không ai đóng tiền. Mỗi người chỉ phải tự gánh đất từ bãi sông về và tự nhào lấy.</p>
<blockquote><p>Đất chưa quen tay thì tay chưa nghe đất. Cứ nhào đủ một tháng đã, rồi hãy ngồi vào bàn xoay.</p><p>Ông Chử Văn Khánh, 74 tuổi</p></blockquote>
<h2>Cái lọ méo của bà Lụa</h2>
<p>Bà Lụa phụ trách phần men. Men của làng pha từ tro trấu, đất phù sa và một ít vôi, không có công thức viết ra giấy. Bà đo bằng bát ăn cơm, thử bằng cách nhúng ngón tay rồi nhìn lớp men chảy xuống nhanh hay chậm. Để học trò nhớ, bà bày trên giá những món hỏng của chính mình: chiếc lọ méo vì lửa già, cái đĩa rộp men vì nhúng lúc xương gốm còn ẩm.</p>
<p>“Hỏng thì phải biết hỏng vì đâu. Giấu đi là lần sau hỏng tiếp”, bà nói.</p>
<figure><img src="scenes/duong-lang.jpg" alt="Con đường làng chạy giữa những nếp nhà và hàng cây"><figcaption>Đường vào xóm Bến Đất, nơi ba mươi năm trước gần như nhà nào cũng có bàn xoay.</figcaption></figure>
<h2>Mẻ lò thứ chín</h2>
<p>Tối chúng tôi đến là tối đốt mẻ thứ chín. Củi xếp từ chiều. Đến khoảng mười giờ, ông Khánh thôi không nhìn đồng hồ nữa mà nhìn màu lửa qua lỗ gió, khi đỏ sẫm, khi cam, rồi vàng nhạt. Em Chử Minh Đăng, 15 tuổi, cháu họ của ông, được giao ghi lại từng lần tiếp củi vào cuốn vở ô ly. Đó là cuốn sổ lò đầu tiên của cái xóm làm gốm đã nhiều đời này.</p>
<p>Hai ngày sau, lò nguội. Trong 186 món có 151 món lành lặn, mẻ khá nhất từ trước đến nay. Hàng bán phần lớn là bát ăn cơm và vại muối dưa cho các quán ăn ở phường Bến Ngự; tiền thu về mua củi cho mẻ sau. UBND xã Đại Bái Thượng đang giúp nhóm làm hồ sơ lập tổ hợp tác, bước đầu để đưa gốm của làng vào danh sách sản phẩm OCOP.</p>
<p>Chị thợ may 43 tuổi, tên là Nguyễn Thị Duyên, nhận được chiếc bát đầu tiên mang tên mình khắc dưới đáy. Miệng bát hơi lệch. Chị bảo sẽ không bán.</p>`,
    section: 'van-hoa',
    kind: 'feature',
    topics: ['Giữ nghề truyền thống', 'OCOP'],
    authors: ['Hà Vy', 'Cẩm Tú'],
    image: {
      file: 'scenes/lo-gom.jpg',
      alt: 'Lò gốm với những dãy bình, lọ xếp phía trước',
      caption: 'Lò bầu xóm Bến Đất, xã Đại Bái Thượng, trước giờ xếp gốm cho mẻ đốt mới.',
      credit,
    },
    daysAgo: 2,
    time: '08:27',
  },
  {
    title: 'Con thuyền chở 600 cuốn sách đi vòng các bến cá Vạn Chài',
    lead:
      'Trẻ ở các nhà bè Vạn Chài đi học bằng thuyền, về nhà bằng thuyền, và từ mấy tháng nay mượn sách ' +
      'cũng bằng thuyền. Người cầm lái là ông Lường Văn Sến, một thợ đóng lồng cá.',
    html: `<p>Thuyền dài chín mét, mái tôn, bên trong đóng bốn giá gỗ xếp chừng 600 cuốn, có thanh chắn để sách khỏi xô khi gặp sóng. Chiều thứ tư và sáng chủ nhật, ông Sến nổ máy rời bến trung tâm, ghé năm cụm nhà bè, mỗi nơi neo chừng bốn mươi phút. Tiếng còi tay bóp hai hồi là hiệu cho bọn trẻ.</p>
<p>Sách do Thư viện phường Bến Ngự và giáo viên Trường Tiểu học Vạn Chài góp, cứ hai tháng đổi một lượt. Sổ mượn do em Lường Thị Bích, học sinh lớp 7, giữ. Theo sổ của Bích, có 94 bạn đọc, trong đó 21 người là phụ huynh. Cuốn được mượn nhiều nhất không phải truyện tranh mà là một cuốn cẩm nang chữa bệnh cho cá nước ngọt; bìa đã phải dán lại ba lần.</p>
<blockquote><p>Tôi học hết lớp 4 rồi theo bố ra hồ. Giờ cháu nó đọc cho tôi nghe cách xử lý nấm mang, tôi làm theo, cá đỡ chết hẳn. Thế là cả nhà đều đọc sách.</p><p>Ông Bùi Văn Chiểu, chủ sáu lồng cá</p></blockquote>
<p>Luật mượn sách trên thuyền chỉ có hai điều: đọc xong kể lại cho người giữ sổ nghe một đoạn, và làm ướt thì phơi khô rồi mới trả. Sau mấy tháng, thư viện nổi thất lạc bảy cuốn. Ông Sến không phiền. Ông bảo có cuốn “mất” lại thấy nằm trên bàn thờ một nhà bè, bên cạnh tấm giấy khen của đứa con, nên ông không đòi nữa.</p>
<p>Việc ông lo hơn là tiền dầu. Mỗi chuyến hết chừng bốn lít, đến nay nhóm nuôi cá tự góp. Đoàn Thanh niên xã Vạn Chài vừa nhận lo phần dầu của các chuyến chủ nhật.</p>`,
    section: 'van-hoa',
    kind: 'news',
    topics: ['Sách và người đọc', 'Người tốt việc tốt'],
    authors: ['Đỗ Quỳnh Chi'],
    image: {
      file: 'scenes/song-va-thuyen.jpg',
      alt: 'Chiếc thuyền trên mặt nước rộng, phía sau là dãy núi',
      caption: 'Từ bến trung tâm xã Vạn Chài, thuyền sách đi vòng qua năm cụm nhà bè rồi mới quay về.',
      credit,
    },
    daysAgo: 34,
    time: '09:42',
  },
  {
    title: 'Hai ngày đi bộ từ đồi chè Phja Đeng xuống hồ Nà Lạ',
    kicker: 'Gợi ý cuối tuần',
    lead:
      'Đường không khó, người đi làm văn phòng cũng theo được, miễn là xuất phát sớm. Phóng viên Báo Lam ' +
      'Giang đã đi trọn tuyến cùng một người dẫn đường bản địa và ghi lại từng chặng để bạn đọc tham ' +
      'khảo.',
    html: `<p>Điểm bắt đầu là sân phơi của tổ hợp tác chè Shan tuyết, cách trụ sở xã Phja Đeng khoảng một cây số. Anh Giàng A Pao, người dẫn đường, phát cho mỗi khách một cây gậy trúc và dặn đúng một câu: “Mệt thì nói, đừng cố”.</p>
<h2>Lịch trình</h2>
<table>
<thead>
<tr><th>Chặng</th><th>Quãng đường</th><th>Thời gian</th><th>Ghi chú</th></tr>
</thead>
<tbody>
<tr><td>Sân phơi chè – rừng chè cổ thụ</td><td>4 km</td><td>2 giờ</td><td>Dốc thoải, có bóng cây</td></tr>
<tr><td>Rừng chè – lán Suối Đôi</td><td>5 km</td><td>2 giờ 30 phút</td><td>Qua ba con suối nhỏ, ăn trưa ở lán</td></tr>
<tr><td>Lán Suối Đôi – bản Lũng Vài</td><td>3 km</td><td>1 giờ 15 phút</td><td>Ngủ đêm tại nhà sàn</td></tr>
<tr><td>Bản Lũng Vài – hồ Nà Lạ</td><td>7 km</td><td>3 giờ</td><td>Xuống dốc dài, cần giày bám tốt</td></tr>
</tbody>
</table>
<p>Chặng đáng nhớ nhất là rừng chè. Gốc cây rêu phủ, có gốc hai người ôm mới xuể; người hái phải bắc thang. Khách được mời thử một búp tươi: chát trước, ngọt sau, vị ngọt còn lại trong cổ rất lâu.</p>
<figure><img src="scenes/ho-nuoc.jpg" alt="Mặt hồ phẳng lặng nằm giữa các triền núi"><figcaption>Hồ Nà Lạ, điểm cuối của tuyến đi bộ, nhìn từ con dốc phía bản Lũng Vài.</figcaption></figure>
<h2>Chỗ ngủ, bữa ăn</h2>
<p>Lũng Vài có năm nhà nhận khách, giá 150.000 đồng một người một đêm, bữa tối 120.000 đồng. Mâm cơm nhà chị Lý Thị Mẩy hôm chúng tôi ở có gà đồi nướng, măng luộc, cơm nếp nương và một bát canh rau dớn. Điện thoại ở bản chỉ bắt sóng tại đầu hồi nhà văn hóa; ai cần báo tin nên làm ngay khi đến.</p>
<h2>Mang gì, tránh gì</h2>
<ul>
<li>Giày cổ cao, hai đôi tất, áo mưa mỏng, túi chống nước cho điện thoại.</li>
<li>Một lít nước mỗi người; dọc đường có hai chỗ lấy thêm nước đã đun.</li>
<li>Đăng ký trước với UBND xã Phja Đeng và thuê người dẫn đường, 400.000 đồng một ngày cho nhóm đến tám người.</li>
<li>Không bẻ cành, không tự hái chè: từng cây đều có chủ.</li>
<li>Không bơi ở hồ Nà Lạ, lòng hồ sâu và có nhiều gốc cây chìm.</li>
</ul>
<p>Từ hồ có xe của hợp tác xã đón về phường Lam Thành lúc 15 giờ hằng ngày. Đến muộn thì ngủ lại thêm một đêm, và theo kinh nghiệm của chúng tôi, cũng chẳng ai tiếc.</p>`,
    section: 'du-lich',
    kind: 'feature',
    topics: ['Du lịch cộng đồng'],
    authors: ['Mai Phương', 'Tuấn Kiệt'],
    image: {
      file: 'scenes/doi-che.jpg',
      alt: 'Những luống chè uốn theo sườn đồi',
      caption: 'Đồi chè Phja Đeng, nơi bắt đầu chặng đi bộ hai ngày xuống hồ Nà Lạ.',
      credit,
    },
    daysAgo: 5,
    time: '06:47',
  },
  {
    title: 'Bớt phòng, thêm việc cùng làm: bản Khảo Trong giữ chân khách',
    lead:
      'Ba năm trước, khách đến bản Khảo Trong, xã Mường Khảo thường chỉ ngủ một đêm rồi đi. Nay bình ' +
      'quân mỗi đoàn ở lại 2,4 đêm, dù số phòng của cả bản đã giảm gần một nửa.',
    html: `<p>Bà Lò Thị Ón chỉ vào khoảng sân trồng mấy luống chàm: “Chỗ này trước là dãy phòng xây, tám phòng, quét vôi trắng. Tôi dỡ rồi”. Dãy phòng ấy từng vay tiền ngân hàng mới dựng xong. Nhưng khách phản hồi rằng ngủ ở đó không khác gì nhà nghỉ ngoài đường lớn, còn nóng hơn.</p>
<p>Cả bản họp ba buổi. Kết quả là một quy ước viết tay, dán ở chân cầu thang từng nhà: không xây phòng bê tông mới, mỗi nhà sàn nhận nhiều nhất 12 khách, khách đông thì chia cho nhà khác theo vòng. Đổi lại, mỗi nhà chọn một việc thật của mình để mời khách làm cùng. Nhà bà Ón nhuộm chàm. Nhà bên cạnh làm bánh sừng bò. Nhà trưởng bản dạy đan nơm, và bắt khách thử nơm ngay ngoài suối.</p>
<blockquote><p>Khách hỏi tôi buổi chiều có gì xem không. Tôi bảo không có gì xem đâu, có việc làm thôi. Thế mà họ thích.</p><p>Bà Lò Thị Ón</p></blockquote>
<p>Con số ở sổ theo dõi chung của bản cho thấy cách làm ấy không khiến thu nhập giảm. Tổng số chỗ ngủ từ 210 còn 118, nhưng doanh thu quý gần nhất tăng 18%, phần tăng chủ yếu đến từ bữa ăn, tiền công hướng dẫn và vải thổ cẩm bán tại nhà.</p>
<p>Không phải ai cũng thuận ngay. Anh Lò Văn Dọn, chủ nhà có nhiều phòng nhất, giữ lại sáu phòng xây cho khách lớn tuổi ngại leo cầu thang; bản đồng ý, với điều kiện anh lợp lại mái lá và trồng cây che phía mặt đường.</p>
<p>Từ tháng tới, các nhà sẽ thử thêm một điều: tính tiền nước uống đóng chai riêng, còn nước đun lá rừng thì mời. Rác nhựa sau mỗi cuối tuần, bà Ón bảo, đang là thứ bản đau đầu nhất.</p>`,
    section: 'du-lich',
    kind: 'news',
    topics: ['Du lịch cộng đồng', 'Văn hóa dân tộc'],
    authors: ['Vi Thị Hoa'],
    image: {
      file: 'scenes/nha-san.jpg',
      alt: 'Nếp nhà sàn có cầu thang gỗ, dựng bên sườn núi',
      caption: 'Theo quy ước của bản Khảo Trong, mỗi nhà sàn nhận nhiều nhất 12 khách một đêm.',
      credit,
    },
    daysAgo: 47,
    time: '10:22',
  },
  {
    title: 'Đội bóng nữ Trường THCS Tân Giang vô địch sau bảy trận bất bại',
    lead:
      'Không có sân cỏ, các em tập trên sân đất sau giờ học và mượn khung thành của xưởng gỗ đối diện ' +
      'cổng trường. Chiều qua, đội nâng cúp giải bóng đá nữ học sinh tỉnh với 19 bàn thắng và một bàn ' +
      'thua.',
    html: `<p>Trận chung kết trên sân vận động phường Lam Thành được định đoạt ở phút 47, khi Hà Thị Kiều Trang nhận bóng từ quả ném biên, xoay người và sút chéo góc. Tỷ số 1-0 giữ nguyên đến hết giờ. Cô giáo Ngô Thị Thắm, huấn luyện viên, ngồi thụp xuống đường biên, ôm mặt. Mười bảy nữ sinh chạy lại đè lên cô.</p>
<p>Giải năm nay có 12 đội, chia hai bảng. Tân Giang toàn thắng cả năm trận vòng bảng rồi đi qua hai vòng đấu loại:</p>
<table>
<thead>
<tr><th>Vòng</th><th>Đối thủ</th><th>Tỷ số</th></tr>
</thead>
<tbody>
<tr><td>Vòng bảng (5 trận)</td><td>Năm đội cùng bảng</td><td>15-1 (tổng bàn thắng – thua)</td></tr>
<tr><td>Bán kết</td><td>THCS Thạch Khê</td><td>3-0</td></tr>
<tr><td>Chung kết</td><td>THCS Đồng Tâm</td><td>1-0</td></tr>
</tbody>
</table>
<p>Thủ môn Lê Phương Nhi, lớp 8, được chọn là thủ môn xuất sắc nhất. Em kể bàn thua duy nhất là do mình mải nhìn con diều bay qua khán đài.</p>
<p>Phần thưởng của giải là 15 triệu đồng. Nhà trường cho biết sẽ dùng để san lại sân đất và mua hai khung thành mới. Khung cũ, như đã hứa, trả về xưởng gỗ; bác chủ xưởng nhắn lại là cứ giữ lấy mà tập.</p>`,
    section: 'the-thao',
    kind: 'news',
    topics: ['Thể thao học đường'],
    authors: ['Tuấn Kiệt'],
    image: {
      file: 'scenes/san-bong.jpg',
      alt: 'Sân bóng với khung thành và các cầu thủ nhỏ đang thi đấu',
      caption: 'Mười hai đội dự giải bóng đá nữ học sinh tỉnh, tổ chức tại phường Lam Thành.',
      credit,
    },
    daysAgo: 1,
    time: '17:32',
  },
  {
    title: 'Mượn thuyền, mượn mái chèo, thôn Hạ vẫn về nhất ở Vạn Chài',
    lead:
      'Trước giờ bốc thăm một ngày, chiếc thuyền đua của thôn Hạ nứt dọc sống đáy. Hai mươi hai tay chèo ' +
      'tưởng phải đứng trên bờ xem hội, cho đến khi đội bạn chèo sang một chiếc thuyền dự phòng.',
    html: `<p>Người chèo thuyền sang là ông Đinh Văn Quảng, đội trưởng thôn Thượng, đối thủ đã thua thôn Hạ ba mùa liền. Ông buộc dây vào cọc, nói gọn: “Thắng mà vắng đội các ông thì chúng tôi thắng ai”.</p>
<p>Giải đua thuyền truyền thống xã Vạn Chài có tám đội, mỗi lượt bốn thuyền, đường đua 1.200 m từ mỏm Đá Cóc về bến chợ. Thuyền mượn ngắn hơn thuyền nhà gần nửa mét, nặng đuôi. Cả buổi chiều, thôn Hạ chỉ làm một việc: đổi chỗ ngồi. Người nặng lên phía mũi, người giữ nhịp lùi về giữa, mái chèo cũ vừa tay thì mượn thêm của thôn bên cho đủ.</p>
<figure><img src="scenes/ho-nuoc.jpg" alt="Khúc nước rộng và lặng nằm giữa hai bờ núi"><figcaption>Khúc nước trước mỏm Đá Cóc, nơi đặt vạch xuất phát của đường đua 1.200 m.</figcaption></figure>
<p>Ở lượt cuối, bốn thuyền đi thành một hàng đến tận hai phần ba quãng đường. Thôn Thượng nhỉnh hơn nửa mũi. Rồi tiếng mõ bên thuyền thôn Hạ đổi từ nhịp ba sang nhịp hai. Họ chạm dây đích trong 5 phút 48 giây, hơn đúng một sải tay.</p>
<p>Đội thua nhảy xuống nước trước, đội thắng nhảy theo. Con lợn thưởng 90 kg được mổ ngay trên bãi, chia làm hai phần bằng nhau. Phần thủ, theo lệ, để người cho mượn thuyền.</p>
<p>Ngoài đường đua nam, hội năm nay lần đầu có lượt đua của các đội nữ, năm thuyền, mỗi thuyền mười tay chèo. Đội nữ thôn Bãi về nhất. Ban tổ chức cho biết mọi tay chèo đều phải mặc áo phao, và ba ca nô cứu hộ túc trực suốt hội.</p>`,
    section: 'the-thao',
    kind: 'news',
    topics: ['Văn hóa dân tộc', 'Người tốt việc tốt'],
    authors: ['Bùi Đình Sơn'],
    image: {
      file: 'scenes/cuoc-dua-thuyen.jpg',
      alt: 'Những chiếc thuyền dài chở đầy tay chèo đua song song trên sông',
      caption: 'Lượt đua cuối của giải đua thuyền truyền thống xã Vạn Chài.',
      credit,
    },
    daysAgo: 62,
    time: '15:07',
  },
]
