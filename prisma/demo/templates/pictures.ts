/** What is seen in each scene: the alt texts, one of which a picture takes. */
export const alts = {
  'ruong-bac-thang': [
    'Ruộng bậc thang vàng óng xếp tầng trên sườn núi, hai người đang gặt',
    'Những thửa ruộng bậc thang uốn theo triền đồi dưới nắng sớm, xa xa có nếp nhà sàn',
  ],
  'cho-phien': [
    'Chợ họp ngoài trời với dãy quầy mái sọc, người mặc trang phục dân tộc và một con ngựa thồ',
    'Người đi chợ phiên bên những quầy rau quả, phía sau là dãy núi',
  ],
  'song-va-thuyen': [
    'Người chèo con thuyền mui trên sông lúc hoàng hôn, hai bên là núi đá',
    'Thuyền mui xuôi dòng sông phẳng lặng giữa những ngọn núi tím',
  ],
  'cau-treo': [
    'Học sinh đeo cặp đi trên cầu treo bắc qua khe núi xanh',
    'Cây cầu treo nối hai bờ vực, dưới sâu là dòng suối',
  ],
  'doi-che': [
    'Người hái chè đội nón giữa những luống chè xanh trên đồi',
    'Đồi chè xanh mướt nối nhau trong nắng sớm, mấy người đang hái',
  ],
  'nha-san': [
    'Ngôi nhà sàn mái lá sáng đèn lúc chập tối, khói bếp bay lên',
    'Nhà sàn bên hàng cau và bụi chuối dưới ánh trăng, một phụ nữ gùi hàng về nhà',
  ],
  'truong-hoc': [
    'Sân trường hai tầng có cột cờ và hai cây phượng, học sinh đang tới lớp',
    'Học sinh và cô giáo mặc áo dài trên sân ngôi trường ngói đỏ',
  ],
  'lop-hoc': [
    'Cô giáo mặc áo dài chỉ hình vẽ trên bảng xanh, học sinh ngồi kín các dãy bàn',
    'Lớp học nhìn từ phía sau, hai học sinh giơ tay phát biểu',
  ],
  'tram-y-te': [
    'Nhân viên y tế áo trắng đón một bà mẹ bế con trước trạm y tế',
    'Trạm y tế xã mái xanh, trước cửa có người mẹ bế con nhỏ và cụ già ngồi ghế chờ',
  ],
  'hoi-truong': [
    'Hội trường phông đỏ sao vàng, người dự ngồi kín ghế nghe đại biểu phát biểu',
    'Quang cảnh hội nghị nhìn từ cuối hội trường, trên bục có người đang nói',
  ],
  'tru-so-xa': [
    'Trụ sở hai tầng có quốc kỳ trên nóc, người dân vào ra trên sân',
    'Người dân và cán bộ trên sân trụ sở có hai cây cổ thụ',
  ],
  'mot-cua-so': [
    'Ba cán bộ ngồi sau quầy kính tiếp người dân đến nộp hồ sơ',
    'Người dân đứng trước các quầy làm thủ tục hành chính',
  ],
  'duong-lang': [
    'Người phụ nữ đạp xe trên con đường bê tông có hai hàng hoa',
    'Con đường thẳng tắp giữa những mái ngói đỏ, học sinh đeo cặp đi học',
  ],
  'deo-may': [
    'Con đường đèo uốn lượn trên núi, xe tải và xe khách đang chạy giữa mây',
    'Đường đèo quanh co lên đỉnh núi phủ mây',
  ],
  'ho-nuoc': [
    'Hai người trên bè tre giữa mặt hồ phẳng lặng, xa xa là hòn đảo nhỏ',
    'Mặt hồ xanh trong buổi sớm, núi đồi soi bóng nước',
  ],
  'chua-co': [
    'Ngôi chùa mái cong bên ao sen trong nắng chiều',
    'Chùa cổ hai tầng mái giữa hàng cây, nhà sư và khách đứng trên sân',
  ],
  'le-hoi': [
    'Vòng xòe quanh cây nêu treo còn trong ngày hội, cờ hội bốn phía',
    'Người dự hội nắm tay nhau xòe quanh chiếc trống lớn và cây còn',
  ],
  'det-tho-cam': [
    'Người phụ nữ đội khăn đỏ ngồi bên khung dệt, tấm thổ cẩm nhiều hoa văn trải ra phía trước',
    'Khung dệt và tấm thổ cẩm hình thoi nhiều màu trong nhà sàn',
  ],
  'lo-gom': [
    'Người thợ chuốt bình gốm trên bàn xoay, phía sau là lò nung đỏ lửa',
    'Xưởng gốm với giá đầy bình, bát và lò nung đang cháy',
  ],
  'nuong-que': [
    'Hai người bóc và bó vỏ quế giữa rừng thân cao',
    'Rừng quế xanh, người đàn ông đang bóc vỏ một thân cây lớn',
  ],
  'vuon-cam': [
    'Vườn cam sai quả, người đứng thang hái, dưới gốc có sọt cam đầy',
    'Người làm vườn hái cam giữa những tán cây trĩu quả',
  ],
  'cho-ca-long': [
    'Người nuôi cá dùng vợt xúc cá ở lồng bè, thuyền chờ chở cá vào bờ',
    'Những lồng cá trên mặt nước lúc sáng sớm, nhà bè có treo cờ',
  ],
  'cot-moc-bien-gioi': [
    'Hai chiến sĩ quân phục xanh chào bên cột mốc biên giới trên đỉnh đồi',
    'Cột mốc biên giới lúc bình minh, phía sau là những lớp núi',
  ],
  'san-bong': [
    'Hai cầu thủ tranh bóng trên sân cỏ, người xem đứng dọc đường biên',
    'Trận bóng đá trên sân cỏ xanh, thủ môn dang tay trước khung thành',
  ],
  'cuoc-dua-thuyen': [
    'Ba chiếc thuyền đua bám sát nhau trên sông, trên bờ đông người cổ vũ',
    'Các tay chèo gò lưng đua thuyền, cờ cắm dọc bờ sông',
  ],
  'thu-vien': [
    'Ba bạn đọc ngồi bên bàn đèn trong phòng đọc có giá sách cao',
    'Thư viện buổi tối với những giá sách đầy và người đang đọc',
  ],
  'may-tinh-ban': [
    'Máy tính trên bàn làm việc đang mở các biểu đồ, cạnh là tách trà và chậu cây',
    'Màn hình máy tính hiện biểu đồ và danh sách trên bàn gỗ bên cửa sổ',
  ],
  'den-giao-thong': [
    'Người đi xe máy đội mũ bảo hiểm dừng chờ đèn đỏ ở ngã tư lúc chiều tối',
    'Ngã tư phố lúc lên đèn, xe dừng trước vạch, mẹ con người đi bộ chờ qua đường',
  ],
  'trong-rung': [
    'Ba người trồng cây con trên đồi đất, phía xa là rừng đã khép tán',
    'Những hàng cây giống mới trồng trên sườn đồi, người trồng rừng đang làm việc',
  ],
  'mua-lu': [
    'Lực lượng cứu hộ chèo xuồng đưa người dân mặc áo phao qua vùng ngập',
    'Xuồng cứu hộ giữa nước lũ, sau lưng là những mái nhà ngập nửa tường',
  ],
  'canh-dong-lua': [
    'Cánh đồng lúa xanh tới chân trời, trâu và đàn cò trên đồng',
    'Người nông dân đi trên đường giữa đồng lúa xanh, cạnh đó có con trâu',
  ],
  'ban-do-the-gioi': [
    'Bản đồ thế giới treo tường và quả địa cầu trên bàn',
    'Quả địa cầu đặt cạnh chồng sách, phía sau là bản đồ thế giới',
  ],
} as const

export type SceneName = keyof typeof alts
