export const help = `Dòng lệnh của Báo Tỉnh: npm run portal -- LỆNH

  help                                    bảng này
  import articles TỆP.jsonl               nhập bài, mỗi dòng một bài; chạy lại không đổi gì
  import wordpress TỆP.xml                nhập tệp xuất của WordPress (WXR)
         [--attachments THƯ-MỤC]          bản sao wp-content/uploads
         [--sections TỆP.json]            chuyên mục cũ về chuyên mục nào ở đây
  import ghost TỆP.json                   nhập tệp xuất của Ghost
         [--images THƯ-MỤC] [--sections TỆP.json]
  import pages THƯ-MỤC --rules TỆP.json   nhập các trang HTML đã lưu của báo cũ, đọc theo bộ chọn CSS
       Mọi lệnh import nhận thêm:
         [--create-sections]              tạo chuyên mục chưa có
         [--preview]                      xem trước mười bài đầu, chưa cần cơ sở dữ liệu
         [--dry-run]                      kiểm tra tất cả, không ghi gì ngoài báo cáo
         [--from-start]                   làm lại từ đầu thay vì làm tiếp lần nhập dở
  export articles TỆP.jsonl               xuất mọi bài đã đăng, ảnh nằm trong TỆP-images/
  export site THƯ-MỤC                     xuất cả trang báo thành tệp tĩnh; chạy lại chỉ ghi những gì đã đổi
  backup THƯ-MỤC | s3 [--keep SỐ]         sao lưu cả báo, ảnh chỉ chép thêm; --keep: chỉ giữ chừng ấy bản
  verify THƯ-MỤC | s3 [--backup TÊN]      kiểm tra từng tệp của các bản sao lưu, không cần cơ sở dữ liệu
  restore THƯ-MỤC | s3 [--backup TÊN]     khôi phục vào cơ sở dữ liệu trống và kho ảnh trống; mặc định bản mới nhất
  publish SỐ                              đăng bài số SỐ
  withdraw SỐ                             gỡ bài số SỐ
  withdraw-picture MÃ                     gỡ một ảnh (mã trong địa chỉ /media/MÃ/…)
  purge ĐƯỜNG-DẪN… | all                  bỏ các trang đã giữ, ở mọi tiến trình và ở nginx
  token add --name TÊN --role VAI-TRÒ     tạo khóa API; khóa đứng một mình ở dòng cuối
        [--sections a,b]                  chỉ trong các chuyên mục này (slug)
  token list                              các khóa API
  token revoke SỐ                         thu hồi khóa số SỐ
  demo fill                               đổ báo mẫu vào cơ sở dữ liệu còn trống
  load --articles SỐ --database ĐỊA-CHỈ   đổ chừng ấy bài thử để đo, vào một cơ sở dữ liệu trống nêu ở đây
  staff add --email ĐỊA-CHỈ --name TÊN --role VAI-TRÒ
        [--sections mục-a,mục-b]          thêm người (biên tập viên cần chuyên mục), in đường dẫn đặt mật khẩu
        [--password-stdin]                hoặc lấy mật khẩu từ đầu vào
  staff list                              mọi người: địa chỉ, tên, vai trò, trạng thái, hai lớp, lần vào cuối
  staff disable ĐỊA-CHỈ                   ngừng tài khoản, ra khỏi tòa soạn ngay
  staff reset ĐỊA-CHỈ [--two-factor]      mở khóa, in đường dẫn đặt mật khẩu; gỡ xác thực hai lớp

Vai trò: contributor, reporter, desk-editor, managing-editor, editor-in-chief, administrator.

Cơ sở dữ liệu: DATABASE_URL, không đặt thì dùng PostgreSQL đi kèm dưới DATA_DIR. Các lệnh chạy được
trong khi báo đang mở. Mã thoát: 0 xong, 1 có lỗi hoặc có dòng bị từ chối, 2 lệnh không hiểu được.`
