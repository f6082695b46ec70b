<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AreasTab</name>
    <message>
        <source>; Sở đã xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; tạm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các cờ địa bàn theo thời gian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cờ “tạm” là danh sách ban đầu, chờ Sở xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi cờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: Sở xác nhận mọi cờ địa bàn đang có của mọi xã, phường, theo {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} {1} địa bàn {2}{3}{4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở đã xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở đã xác nhận theo văn bản trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận mọi cờ đang có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trống: chỉ xác nhận cờ đang có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm trước: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận không đổi: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Chép từ năm trước</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryBanner</name>
    <message>
        <source>Chép từ bản chốt {0} những điều ít đổi, để xác nhận lại. Số lượng không chép, chỉ hiện bên cạnh để so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép từ năm trước ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} câu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source> ở {0} ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chốt lần nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chốt số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chốt số liệu lần {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các câu trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải trình: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giống bản chốt lần {0} (mã {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác bản chốt lần {0} (mã {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quay lại điền</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa bảng này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chốt “{0}” lần {1}. Mã đối chiếu: {2}. Vào trang Gửi để gửi lên trên.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>(chọn)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButtons</name>
    <message>
        <source>Phím {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Bỏ chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: chọn. Esc: bỏ qua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ vài chữ để tìm, không cần dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có ý nào khớp “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm trong danh sách: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chọn {0}/{1}. Enter hoặc Space: chọn. Esc: bỏ qua.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserField</name>
    <message>
        <source>(chọn)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Bỏ qua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột {0} “{1}” là câu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>Các cột của tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}”, bảng “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa khớp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gần giống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khớp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>Ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc sắp ghi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>Các chỗ cần xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {0} chỗ phải xử lý trước khi chốt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExemptTab</name>
    <message>
        <source>Bỏ miễn dòng đã chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các biểu mẫu được miễn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} lại phải báo cáo “{1}” trong {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} được miễn báo cáo “{1}” trong {2}, lý do: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải báo cáo mọi biểu mẫu của {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bắt buộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được miễn trong {0}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsTab</name>
    <message>
        <source> (đính chính: trước nay vẫn thế){0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có từ {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi thay đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} hoạt động lại{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} hoạt động đến hết {1}. Số liệu đã gửi vẫn giữ nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoạt động lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã chính thức có 8 số; chưa có thì để trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngừng hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {0}, mã {1}, {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vẫn thêm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không kèm loại hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loại hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày bắt đầu hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sở hữu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trống: đính chính, trước nay vẫn thế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hết {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>để trống: chương trình đặt mã tạm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishedTable</name>
    <message>
        <source>tính trên {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… và {0} dòng nữa trong tệp xuất ra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>
{0} {1} chỗ chờ xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0} chỗ chờ xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các phần của biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi mẫu Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập từ Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm thời: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về trang chủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn {0} · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/{1} câu đã trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang ghi {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi mẫu {0}. Điền xong thì bấm “Nhập từ Excel…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã lưu lúc {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsForm</name>
    <message>
        <source>Chưa đặt mốc nào, ví dụ năm 2030 phải đạt 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mốc phải đạt (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mốc đã đặt: {0}. Ghi năm và để trống phần trăm thì bỏ mốc ấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục tiêu cuối (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm của mốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số liệu gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số liệu gốc và mục tiêu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi số liệu gốc và mục tiêu của {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source> và {0} ô khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng chép từ năm trước vẫn đúng như vậy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm trước, {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm dòng (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xác nhận dòng (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa dòng (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Dòng chép từ năm trước, chưa xác nhận (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô chưa nhận được: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ biểu mẫu này không có biểu nào để điền ở đây.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển năm học</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép những điều ít đổi của {0} biểu từ {1}, để xác nhận lại. Số lượng không chép.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi gói số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Về danh sách cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang chép từ {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chép {0} biểu từ {1}: {2}. Mở từng biểu để xác nhận (F8) và điền số của năm nay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xong, đã gửi. Xem trang Gửi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>‹ Mọi chỉ tiêu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsteadPage</name>
    <message>
        <source>Chỉ điền thay cơ sở không có máy tính. Biểu, giấy in và gói đều ghi “{0} điền thay”. Biểu cơ sở đã tự gửi thì không điền thay nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ tên hoặc mã, không cần dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm cơ sở:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có gì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cơ sở tự gửi {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/{1} biểu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điền thay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đang điền thay {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>điền thay xong {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Các ô thay đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi, giữ nguyên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} ô thay đổi, {2} ô không nhận được. Chưa ghi gì.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Không đọc trang này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc trang “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bảng tổng hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi lên Sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người nhập: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang chủ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình hình nộp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tới trang: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc của xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điền thay cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeTab</name>
    <message>
        <source>(chọn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chia ra xã, phường mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: chia {0} ra từ {1}{2}. Cơ sở chuyển sang: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} gộp vào {1}{2}. Các cơ sở chuyển theo; số liệu đã nhận vẫn ở mã cũ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gộp vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã kèm theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã kèm theo: các cơ sở cùng gộp vào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã kèm theo: khi gộp là các đơn vị cùng gộp; khi chia là các cơ sở sang xã, phường mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cách nhau bằng dấu phẩy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không kèm loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày đơn vị mới bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Thông báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Đang mở sổ {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Mở danh sách việc khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc khác (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc khác trên trang này</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Chấp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận: {0}. Lý do: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ này chưa nhận đề xuất nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do không nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu ý, quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vẫn chấp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xã, phường sẽ đọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}Ghi vào danh mục và lịch sử: {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất của xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>để trống: đặt mã tạm (chỉ cơ sở mới)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Giống {0}. </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source> (bắt buộc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+K: không áp dụng. Alt+L: chưa có số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do chưa có số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa câu trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đánh dấu: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Chỉ tiêu đang chọn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách tính lần {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gốc: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiện có: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số liệu gốc, mục tiêu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên {0} đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên {0} đơn vị (tạm tính)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm thời. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem từng nơi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem {0} đơn vị chưa tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa ghi năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} đơn vị chưa tính ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị chưa tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>địa bàn {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Ghi lý do, rồi Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải trình: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Chọn các gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các gói, hoặc thư mục chứa gói (nhiều tệp cách nhau bằng dấu ;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các tệp gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải thích</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói gửi cho {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói số liệu (*.gdmn);;Mọi tệp (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói, bản chốt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả nhận gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gói: {1} nhận, {2} từ chối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang kiểm tra và nhận gói…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source> · cờ địa bàn của {0} xã, phường còn tạm, chờ Sở xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cả đơn vị đã ngừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mọi địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cơ sở (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm theo tên hoặc mã, không cần dấu (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danh-muc-don-vi.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} xã, phường và {1} cơ sở đang hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô không nhận được: sửa trong tệp rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} đơn vị sẽ thay đổi. Xem từng ô rồi bấm “Ghi vào danh mục”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang ghi {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang đọc {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi vào danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi {0} đơn vị từ {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi {0}: {1} đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất, {0} chờ quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatModel</name>
    <message>
        <source>Chép từ năm trước, chưa xác nhận. F8: xác nhận không đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm trước: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Kết xuất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết xuất Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết xuất PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang ghi {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Xác nhận cả phần ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>  {0} gói của cơ sở, giữ nguyên chữ ký của từng cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0}, lần {1}, mã đối chiếu {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi gói vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi gói vào (thư mục trên USB hoặc máy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói số liệu (*.gdmn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói được ký bằng khóa phần mềm: chứng tỏ ai gửi và không bị sửa, không thay chữ ký số theo pháp luật.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi: ghi gói có ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên tệp của gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (điền thay {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang đóng gói và ký…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi gói {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source> · biểu mẫu tạm thời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, đã gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}/{1} câu · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinPage</name>
    <message>
        <source>Bỏ khỏi sổ {0} dòng không có trong tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa nhập được: {0} ô chưa đúng. Sửa trong Excel, lưu lại, rồi bấm “Đọc lại”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đọc tệp nào. Mọi thay đổi được xem trước rồi mới nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ cũ ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ cũ trước và sau khi chuyển</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các thay đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các ô chưa đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhập từ Excel: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sẽ đổi {0} câu trả lời, thêm {1} dòng, bỏ {2} dòng. Chưa nhập gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay đổi ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx *.xlsm);;Mọi tệp (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp Excel: mẫu đã điền, hoặc bảng của đơn vị có dòng tiêu đề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp không có gì khác sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô sửa ở cả hai nơi: lấy số trong tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô chưa đúng ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang nhập…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhập {0} thay đổi từ Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xem, đồng ý chuyển {0} ô chữ cũ sang Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… và {0} điều nữa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source> (tạm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (đến {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Chi tiết đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có trong danh mục ban đầu; chưa có thay đổi nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ sở mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gộp, chia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lịch sử đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi việc đang chạy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc đang chạy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Mở sổ (tạo sổ mới bằng lệnh: somamnon init)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source> (tạm tính)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (và {0} lỗi khác)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Có phải {0}()?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hoặc </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> từ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:\d{1,2}\s*[.)]|[a-zđ]\))\s*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:ng[aà]y\s+)?(\d{1,2})\s+th[aá]ng\s+(\d{1,2})(?:\s+n[aă]m\s+|\s*,\s*)(\d{4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(?:th[aá]ng\s*)?\d{1,2}\s*[/.-]\s*\d{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>([aeouyôö])([øûõùïâàåãáäêèúüéë])|[ñôöìíæóòî]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(không còn trong danh sách)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(tổng cộng|tổng số|cộng|tong cong|tong so)\b.*|(tổng|tong) (toàn|toan|của|các|trường)\b.*|(tổng|tong|cong|total|toàn trường|lũy kế)\W*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, tạm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, từ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, đã xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; và {0} dòng nữa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BC-SGDĐT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu có ba trang: survey, choices, settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu có nhóm không khớp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu do chương trình mới hơn tạo ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu là tệp .md hoặc .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu {0} chọn từ “{1}”, bộ này không có bảng nào như thế.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu {0} có biểu thức lồng nhau quá sâu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu {0} có phép tính vòng tròn: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu {0} không có câu “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu đang dùng không còn hỏi, nên không đọc: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu đóng băng bị hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu đóng băng không đúng khuôn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu mẫu: {0}, lần sửa {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu thức còn thiếu phần cuối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu thức dài quá {0} ký tự.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu thức lồng nhau quá {0} tầng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu {0} không có cột “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu “{0}” không phải do {1} điền.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu “{0}”: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BÁO CÁO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo xã, phường để được sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản chốt còn vấn đề chưa xử lý: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản chốt lần {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản chốt trong gói không khớp với phần đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản chốt trong gói thuộc kỳ khác với phần đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản chốt {0} trong gói không đọc được: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản in từ Sổ Mầm Non; chữ ký của gói không thay chữ ký, con dấu theo pháp luật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản nháp, chưa chốt số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản này đã có, không thêm gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản sao lưu vừa ghi bị lỗi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản đó vẫn dùng để gửi được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng có quá {0} dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng lồng trong bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng “{0}” sẽ có {1} dòng, nhiều hơn {2} dòng cho phép. Kiểm tra lại tệp, hoặc chia nhỏ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng: sửa các dòng đã có; dòng mới gõ tiếp xuống dưới. Đổi thứ tự dòng cũng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ miễn báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ mật khẩu trong Excel rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ một mắt xích.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHỦ CƠ SỞ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHỦ TỊCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cho biết biểu mẫu (--form), một trong: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép lại tệp, hoặc mở bằng Excel và lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép lại tệp, hoặc xin nơi gửi gửi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép riêng trang cần nhập sang một tệp mới rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép sổ vào thư mục ghi được (ví dụ Tài liệu) rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép sổ vào thư mục ghi được rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép trang cần nhập sang một tệp mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép từ năm trước, chưa xác nhận. Sửa, hoặc xác nhận không đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn ý nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào để gộp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chốt được “{0}”: còn {1} vấn đề, đầu tiên là: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có ai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có bản chốt nào của {0} để gửi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có dòng nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có dòng nào. Bấm F5 để thêm, hoặc ghi lý do nếu thật sự không có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có ngày bắt đầu của cờ địa bàn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có ngày hiệu lực.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có ngày đổi cờ {0} của {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do không nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do miễn báo cáo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi văn bản xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa nhận: {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa nhận: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa nhập gì: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa nhập gì: {0} ô chưa đúng. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa trả lời.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa trả lời. Nhập câu trả lời, hoặc chọn “Không áp dụng” / “Chưa có số liệu”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình này chưa nhận loại gói “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chạy “somamnon forms check {0}” để xem tất cả.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chạy “somamnon forms check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ Sở quyết định các đề xuất về danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ cơ sở và xã, phường gửi gói lên trên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ giữ một cột.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ gõ vào các ô trắng. Ô xám và dòng tiêu đề được khóa (không có mật khẩu) để khỏi sửa nhầm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ gộp xã với xã, cơ sở với cơ sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ hỏi trong một số trường hợp; không đúng với đơn vị thì để trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ máy của Sở cấp chứng thư được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ nhận gói do chính đơn vị gửi ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ nhập số liệu gốc cho chỉ tiêu tăng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ tiêu Kế hoạch 624</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ tiêu tính trên nhiều cơ sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ tiêu tăng (T6, T7): kết quả là phần tăng thêm trên số liệu gốc; đơn vị chưa gửi làm số hiện có thấp hơn thực.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ xã, phường điền thay cơ sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn biểu khác, hoặc cho biết mã cơ sở cần điền thay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn cơ sở của xã, phường được chia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn kỳ {0} rồi nhập, hoặc xuất mẫu mới cho kỳ {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một trong: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một tệp .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một xã, phường hoặc một cơ sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một ý trong danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn một ý; nhiều ý thì gõ cách nhau bằng dấu chấm phẩy (;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn ngày muộn hơn, hoặc để trống ngày nếu chỉ đính chính.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn nhiều ý trong một ô: gõ các ý cách nhau bằng dấu chấm phẩy (;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn năm trước {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục có thật và còn chỗ trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục ghi được và còn chỗ trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục ghi được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục khác, hoặc kiểm tra USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn trong danh sách của ô.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tên khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tên khác; sổ cũ được giữ nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp của đơn vị mình, hoặc xuất mẫu mới cho {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp sổ của Sổ Mầm Non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn tệp sổ, thường có đuôi .somamnon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn xã, phường đang có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn ít nhất một bảng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn ít nhất một đơn vị khác với nơi nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn ổ đĩa khác và sao lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của người ký không có hiệu lực vào lúc ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư của người ký không dùng để ký số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư không ghi rõ mã và tên đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư này cấp cho {0}, không phải đơn vị này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư này không dùng để ký được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chứng thư này không thuộc khóa của máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký của gói bị hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký của gói không đúng khuôn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chữ ký không khớp với nội dung gói.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cài chứng thư Sở cấp rồi nhận lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cài chứng thư Sở cấp: somamnon keys install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cài lại chương trình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các biểu mẫu của đơn vị: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các biểu mẫu đang có: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các bảng đang có: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các chỉ tiêu: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các cột: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các loại dùng được ở forms/README.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các phần trong gói không khớp với phần đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các phần: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các số tự tính (tổng, kết luận) không có ở đây: chương trình tính lại khi nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các trang đang có: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các ý: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách tính {0}, lần sửa {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách điền</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Câu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Câu hỏi (* phải trả lời)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Câu này bắt buộc, không dùng “Không áp dụng” được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Câu “{0}” không có ý chọn '{1}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Câu, cột có dấu * là phải trả lời. Ô có danh sách thì bấm mũi tên ở góc ô để chọn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {0} vấn đề phải xử lý trước khi chốt số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có phải '{0}'?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có phải “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có vấn đề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có {0} câu cùng tên “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Căn cứ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CŨ HƠN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cũ hơn bản đang có; giữ vào lịch sử, bản đang có không đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ sở {0} chưa có tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ sở {0} ghi xã, phường “{1}”, mã này không có trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần đóng “{0}” trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non rồi nhận lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi mở lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cắm lại USB, hoặc chép sổ sang ổ đĩa khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột này chỉ để xem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột đã đổi chỗ trong mẫu, đọc theo tiêu đề: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột “{0}” có {1} lần.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cờ địa bàn: sửa có/không và ngày bắt đầu; “Sở đã xác nhận” ghi có kèm văn bản. Đổi tên, loại thì ghi “Thay đổi từ ngày”; để trống ngày là đính chính. Gộp, chia xã, phường làm trong cửa sổ hoặc bằng lệnh, không làm ở đây.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục xã, phường và cờ địa bàn do Sở giữ; gửi đề xuất lên Sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục {0} không đọc được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách chưa có ý nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách xã, phường thuộc địa bàn {0} chờ Sở xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách “{0}” có hai ý “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng bị xóa khỏi tệp thì trong sổ vẫn còn, trừ khi chọn bỏ lúc nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng này đã bị xóa ở một cửa sổ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dòng đầu phải có các cột: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng chữ không dấu, số, gạch dưới; không có dấu cách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng chữ thường không dấu, số và gạch dưới, bắt đầu bằng chữ: so_tre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng chữ thường không dấu, số và gạch dưới, ví dụ an_toan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng count(${{0}}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng lệnh “somamnon doctor” hoặc bản sao lưu gần nhất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng mã 5 số của xã, phường, ví dụ 18073.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng mã 5 số, ví dụ 18073.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng một trong: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng sum(${{0}}), max(…) hoặc count(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng {0}, hoặc mã một biểu mẫu có bảng, ví dụ doi_ngu.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dấu ngoặc kép cong {0} không dùng được; gõ ' hoặc ".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIÁM ĐỐC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chữ hiện cho người dùng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi câu hỏi vào label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi cả hai, hoặc để trống cả hai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lý do chưa có số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lý do để xã, phường biết cách sửa đề xuất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lý do, ví dụ: ngừng hoạt động từ tháng 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi lại số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi ngày theo văn bản, ví dụ 01/07/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi ngày theo văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi ngày, ví dụ 01/07/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi ngày/tháng/năm, ví dụ 05/09/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi năm của mốc, ví dụ 2030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi năm từ {0} đến {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi phép tính.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi số nguyên, ví dụ 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi số phần trăm, nhiều nhất {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi số và ngày của văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi số, ví dụ 12 hoặc 1,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi tên cơ sở, không kèm loại hình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi tên danh sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi tên, không kèm loại hình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào dòng 2 của trang settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi vào {0}: sai gì, và sửa thế nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giá trị mặc định: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải nén rồi chọn tệp .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải trình: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giảm số xã, phường.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giống đơn vị khác, vẫn thêm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ nguyên so với năm trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói bị cắt cụt ở phần “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói bị cắt cụt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói bị sửa hoặc hỏng: phần mục lục không khớp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có hai phần cùng tên “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có phần mang tên không hợp lệ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có phần quá lớn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói có quá nhiều phần.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói của {0} gửi cho {1}, không phải {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói của {0} thuộc kỳ khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói do Sổ Mầm Non tạo có đuôi .gdmn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói do chương trình mới hơn tạo ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói ghi sai một mã băm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói ghi sai thời điểm lập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói ghi thời điểm lập không có múi giờ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói không ghi rõ nơi gửi, nơi nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói kèm theo không phải gói mà phần đầu ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói liệt kê bản chốt không đúng khuôn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói lồng nhau quá nhiều lớp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói này gửi cho {0}, không phải {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói này là {0}; sổ này không nhận loại đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói quá lớn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gói thiếu phần đầu, danh mục hoặc chữ ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gộp vào xã, phường khác, hoặc chuyển các cơ sở trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi lại yêu cầu cấp chứng thư.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gửi yêu cầu cấp chứng thư cho Sở: somamnon keys request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIỆU TRƯỞNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hai máy cùng sửa từ một bản; để riêng, chờ người phụ trách chọn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hai phép tính liền nhau: “{0} {1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoạt động lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoạt động lại từ {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hà Tĩnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hàm {0}() cần {1} giá trị, đang có {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hàm {0}() không dùng được trong bộ biểu mẫu này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy kiểm tra lại vùng đã sao chép.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy sửa các số liệu thành phần.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hỏi lại Sở năm gốc khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KHÔNG HỢP LỆ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khu công nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa cũ vẫn dùng được; không cần tạo lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa của đơn vị chưa được Sở cấp chứng thư.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khóa này không phải loại dùng để ký số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu gần nhất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không cung cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có biểu mẫu “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có bảng nào để kết xuất.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có bảng “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có chỉ tiêu “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có câu hỏi “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có cột nào tên “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có cột “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có danh sách “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có dòng nào: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có gì thay đổi kể từ bản chốt lần {0} (mã {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có hàm {0}().{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có kỳ “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có loại hình “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có loại sở hữu “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có ngày “{0}”. Viết ngày/tháng/năm, ví dụ 05/09/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có số thì đừng bỏ trống: gõ “{0}”, hoặc “{1} (lý do)”. Số 0 là có số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có thư mục {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có tệp {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có đơn vị mã “{0}” trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được khóa vào {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hiểu “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không in được “{0}”: tên đơn vị hoặc tiêu đề quá dài, không vừa trang giấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không mở được sổ ở thư mục này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không nhận và ghi rõ, hoặc sửa trong danh mục rồi không nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không sao lưu được vào {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thấy bộ biểu mẫu ở {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tạo được thư mục {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không áp dụng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đặt “{0}” ở đây được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được {0} như một tệp Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại hai ngày.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại mã, hoặc thêm vào danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại tên câu hỏi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại tên cột sau --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại tệp Sở gửi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại ô này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra lại đơn vị và ngày.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra quyền đọc và USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra tên tệp và USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra tên tệp và thư mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra tên tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký tự “{0}” không có nghĩa ở đây.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế hoạch 624 runs from 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KỲ TẬP HUẤN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ {0} không nằm trong thời gian nhận số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỳ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại “{0}” không dùng được: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lê Văn Sơn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu lại tệp dạng UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu lại vẫn ở dạng .xlsx. Trong Sổ Mầm Non, mở biểu này, bấm “Nhập từ Excel…”, xem các thay đổi rồi bấm “Nhập”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu tệp này dạng văn bản UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu: VT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lập từ các gói số liệu đã nhận trong Sổ Mầm Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn báo cáo: {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn báo cáo: {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy này chưa có biểu mẫu {0} phiên bản {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy này chưa có chứng thư của Sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy này không có khóa cấp chứng thư.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã biểu mẫu “{0}” không dùng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã gồm chữ không dấu, số và gạch nối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã xã, phường “{0}” không có trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã {0} có ở hai dòng. Bỏ bớt một dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã ý chọn “{0}” không dùng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã đơn vị {0} ({1}) không có trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã đơn vị {0} đã có trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã đơn vị “{0}” không có trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã đối chiếu: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu trong tệp chưa có: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mật khẩu của khóa không đúng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mốc gần nhất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mốc năm {0} muộn hơn hạn của {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi dòng bắt đầu và kết thúc bằng dấu |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mỗi đơn vị có một mã riêng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Một bản chốt trong sổ bị hỏng: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MỚI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở biểu “{0}” rồi nhập tệp này, hoặc chọn tệp khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở bằng Excel rồi lưu lại dạng .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở bằng Excel, lưu lại thành tệp .xlsx mới, rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại biểu mẫu để xem bản mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở lại trang để xem bản mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở sổ của Sở hoặc của xã, phường.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở trang “Kiểm tra lại” để xem và sửa từng chỗ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As), loại “Excel Workbook (.xlsx)”, rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục tiêu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguyễn Thị Hoà</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày {0} nằm ngoài thời gian đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký gói này không do Sở cấp chứng thư.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký không phải là {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngừng hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngừng hoạt động sau {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiều nhất {0} cơ sở mỗi xã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhóm trong bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Như trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận gói của các cơ sở trước, rồi gửi lên Sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận lại bộ biểu mẫu từ Sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận sáp nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhờ Sở nhập trong sổ của Sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm {0} nằm ngoài khoảng {1}-{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung bản chốt không đọc được: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung có ký tự không hiển thị được. Hãy gõ lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung dài quá {0} ký tự.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung gói không khớp với danh mục đã ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phép tính hoặc điều kiện đi vòng tròn: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần đầu của gói hỏng: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần đầu của gói không đúng khuôn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phần “{0}” của gói bị hỏng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rút ngắn tên rồi in lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RẼ NHÁNH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAI KỲ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAI NƠI NHẬN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sáp nhập vào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số hiện có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số liệu gốc và mục tiêu do Sở nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số liệu gốc: {0}. Tăng: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số liệu thuộc kỳ {0}, gói ghi kỳ {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số liệu tính toán trong bản chốt không khớp với biểu mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số lẻ dùng dấu phẩy như thường lệ. Ngày ghi ngày/tháng/năm, ví dụ 05/09/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số này quá dài. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số này quá lớn. Hãy kiểm tra lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số xã và số cơ sở phải từ 1 trở lên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số: ……/{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ Mầm Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ Mầm Non {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ bị hỏng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ của cơ sở chỉ xem danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ này không có bản chốt “{0}” của {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ nằm ở nơi chỉ cho đọc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ vừa được sửa ở nơi khác sau khi xem trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ {0} có phần lạ “{1}”, không mở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ {0} do chương trình mới hơn tạo ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ {0} không ghi rõ phiên bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ {0} thuộc mã đơn vị “{1}”, mã này không có trong danh mục của sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ đang bận ở một chương trình khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sổ đã đổi ô này thành “{0}” sau khi xuất tệp. Xuất lại danh mục rồi sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SỞ GIÁO DỤC VÀ ĐÀO TẠO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo Hà Tĩnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo Hà Tĩnh - Sổ Mầm Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở đã xác nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa các ô ấy trong Excel, lưu lại rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa cột calculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa cột default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa loại sở hữu, hoặc loại hình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa thẳng vào ô rồi nhập lại tệp này. Đổi tên, loại, sở hữu, xã, phường thì ghi “Thay đổi từ ngày” và văn bản; để trống ngày là đính chính (trước nay vẫn thế). Dòng trống cuối trang để thêm đơn vị; xóa dòng không xóa đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tệp này theo forms/README.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa tệp này theo forms/{0}/README.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sửa ở ký tự thứ {0} của ô.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCVN3 chữ hoa (.VnTimeH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THAY THẾ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TM. ỦY BAN NHÂN DÂN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay công thức bằng chữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay đổi từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of institution of Luật Giáo dục 2019, Điều 26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiết bị có thể hỏng; dùng USB khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu cột “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu dấu ngoặc đóng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu dấu nháy đóng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu phép tính trước “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu phông chữ để in giấy tờ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thiếu tên danh sách ý chọn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are dân lập or tư thục only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm cột này vào dòng đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm danh sách này vào trang choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm dòng end_{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm {0}, mã {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục {0} đã có sổ mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thừa dấu ngoặc đóng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang không thuộc mẫu, không đọc: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang ẩn không đọc: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” bỏ qua {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” có bảng nằm ngang (mỗi cột một dòng), không đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” có cột không đọc: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” có cột đang ẩn ({1}), vẫn được đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” có dòng tiêu đề nhưng không có dòng số liệu nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” có hai cột “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” có {1} dòng đang ẩn ({2}), vẫn được đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” của {1} có bảng nằm ngang: tiêu đề xếp theo hàng dọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” không có bảng nào khớp với biểu, không đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” là bản chép của trang “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}” và trang “{1}” có dòng giống nhau ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}”, cột {1}: có ô là chữ, có ô là ngày. Excel có thể đã đổi chỗ ngày và tháng ở {2} ô ngày (ví dụ ô {3}). Kiểm tra lại trước khi nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}”: các cột {1} cùng là “{2}”. Cho biết lấy cột nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trang “{0}”: câu trả lời đọc ở cột {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong Excel chọn lưu kiểu “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong Excel: chép bảng, dán đặc biệt (Paste Special), chọn Transpose, rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong Numbers chọn xuất ra Excel (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong {0} không thấy dòng tiêu đề nào khớp với biểu “{1}” ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trần Thị Minh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tách thành vài phép tính (calculate) nhỏ hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tách từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên “{0}” không dùng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên “{0}” đã dành riêng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm theo tên để xem mã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình hình nộp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên (đơn vị)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tính trên {0} đã gửi bản chốt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm thời: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo khóa mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo khóa: somamnon keys make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạo thư mục trước, hoặc chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp có chương trình macro: không chạy, chỉ đọc các ô.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp có liên kết tới tệp khác: không mở, chỉ đọc kết quả đã lưu trong ô.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp là mẫu của lần sửa {0}, biểu đang dùng là lần sửa {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp là mẫu của một bản khác của lần sửa {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải chứng thư do Sở cấp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải chứng thư.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải gói do Sổ Mầm Non tạo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải gói số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải là sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải mẫu của Sổ Mầm Non: các cột được nhận theo tiêu đề.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp này không phải yêu cầu cấp chứng thư.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp nén này không phải gói số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp {0}.md ghi mã biểu mẫu “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp đúng có hai chứng thư: của đơn vị và của Sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tỉnh chỉ có {0} xã, phường.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng cộng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ {0} {1} địa bàn {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết dấu | bên trong ô thành \|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết năm học như 2025-2026, hoặc năm như 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết position(..).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết select_one tên_danh_sách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết t6.goc.2025=120 (số liệu gốc năm 2025), t6.muc_tieu.2030=10 (mốc năm 2030), t6.muc_tieu=25 (mục tiêu cuối); để trống sau dấu = để bỏ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viết tên câu hỏi trong ngoặc nhọn: ${ten_cau_hoi}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vân tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ đúng: 05/09/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ đúng: 12 hoặc 1,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ví dụ đúng: 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Với cơ sở, ghi thêm tên và mã xã, phường; với xã, phường dùng mã 5 số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a column is mapped to when it is left out (bỏ qua).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem lại kỳ và biểu mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xem mẫu trong forms/README.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xin nơi gửi tệp Excel gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất danh mục ra Excel, sửa trong tệp đó rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất lại danh mục rồi sửa trong tệp đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất lại mẫu từ Sổ Mầm Non rồi chép số liệu sang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất lại mẫu từ Sổ Mầm Non rồi chép số liệu vào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xã, phường mới được lập khi gộp hoặc chia: trong cửa sổ hoặc bằng lệnh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa bớt tệp trên ổ đĩa, rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa các dòng trống ở cuối trang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa các hàng, cột thừa (cả phần định dạng), hoặc chép phần cần nhập sang tệp mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa các trang thừa rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa cột này; các cột dùng được ở forms/README.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa dòng này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa một trong hai trang rồi nhập lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xóa trắng một ô đã có số liệu thì khi nhập lại, câu trả lời ấy được đề nghị xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư bị hỏng hoặc dùng loại khóa khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[aăâeêioôơuưy]|[aăâeêoôơuưi](?:c|m|n|p|t)|[aăâeoôuư]ng|[aêi](?:ch|nh)|a[iouy]|â[uy]|e[o]|ê[u]|i[au]|o[aei]|[ôơư]i|u[aiơyê]|ư[au]|ya|uya|o[ae](?:c|m|n|p|t|i|o|y|ng|nh|ch)|oă(?:c|m|n|t|ng)|u[âê](?:c|n|t|ng|y|nh|ch)|uê|uy(?:n|t|nh|ch|u|p)|(?:iê|yê|uyê|uô|ươ)(?:c|m|n|p|t|ng|u|i)?|oong|ôông|uy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ă-ừ-̣Ạ-ỹ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aăâbcdđeêfghijklmnoôơpqrstuưvwxyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biểu {0} không có câu “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu?|r|s|t|th|tr|v|x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản chốt do chương trình mới hơn tạo ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản chốt ghi sai nơi điền thay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản chốt ghi sai thời điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản chốt ghi sai {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản chốt không đúng khuôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bản trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bảng “{0}” có dòng không đúng khuôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bảng “{0}” có hai dòng cùng mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bỏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bỏ dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ch[uư]a\s+c[oó]\s+s[oố]\s+li[eệ]u\s*[:.,–—-]*\s*(.*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chuyển năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chuỗi bản chốt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có câu nào được trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa dùng giờ trong ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa dùng tệp âm thanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa ghi năm gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa tính được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa được Sở cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa đạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chấp nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chặn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chỉ có các mục [[rule]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chỉ một câu SELECT, không có dấu chấm phẩy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>câu “{0}” có câu trả lời không đúng loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>câu “{0}” không có ý chọn '{1}'; các ý: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>còn {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có giá trị {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có hai mục id = “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có khóa lặp lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có số lẻ viết trực tiếp ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có số quá lớn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>có từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>công lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cơ sở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cơ sở tự gửi lần {0}, mã đối chiếu {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cả hai nơi cùng sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cảnh báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cần giải trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cần số liệu gốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cần đúng các khóa id, version, title, provisional và [[form]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danh mục chỉ có: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dân lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dòng gợi ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dòng lệnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dòng tổng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dòng {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dòng {0} ({1}: “{2}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dòng đánh số cột</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dùng date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dùng integer với constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dùng select_multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dưới bảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end_{0} không khớp với chỗ mở nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gói nộp số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>huyền, hỏi, ngã, sắc, nặng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hằng năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id chỉ gồm chữ thường không dấu, số, gạch dưới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khu công nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khác bản chốt lần {0} ở {1} ô, cần chốt lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khóa “{0}” ghi hai lần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khóa “{0}” để trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>khôi phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có biểu mẫu “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có biểu mẫu “{0}” trong bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có câu hỏi “{0}” trong biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có khóa “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có thư mục này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không có trong bộ loại câu hỏi của chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không hiểu tên “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không phải JSON hợp lệ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>không ở dạng JSON chuẩn tắc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kỳ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kỳ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level là một trong: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lưu ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lần {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lặp lại tiêu đề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lồng nhau quá {0} tầng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lỗi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lỗi thiết bị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lớp mầm non độc lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lớp mẫu giáo độc lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lời giải trình không phải văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miễn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miễn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>máy bàn không có định vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>máy bàn không quét mã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mã băm của biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mã đơn vị hoặc mã biểu mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mục [[form]] không đúng khuôn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mục không đúng khuôn, cần id, form, item, level, holds, message: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày {0} tháng {1} năm {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngày …… tháng …… năm ………</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhà trẻ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhóm trẻ độc lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhập Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhập gói</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>năm học {0}-{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>năm {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>năm, ví dụ 2035, hoặc {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phần chưa xác nhận không đúng khuôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phần trả lời không đúng khuôn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phần đầu chỉ gồm các dòng “-- khóa: giá trị”, hết bằng một dòng trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phần đầu thiếu {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sau phần đầu phải là một câu SELECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sẽ thêm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sẽ đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>số liệu thật</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>số lần chốt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>số phần trăm, ví dụ 55 hoặc 12.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sở hữu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t và số, ví dụ t6, như tên tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thêm dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thư mục chỉ cho đọc, hoặc tệp đang mở ở chương trình khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thời điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toàn tỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trang {0}, ô {1}: {2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trang “{0}”, ô {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trường mầm non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trường mẫu giáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trả lời không nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tên phần</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tư thục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tạm: chờ Sở xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tập huấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vấn đề cần giải trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vấn đề cần sửa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xác nhận không đổi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xã, phường</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xóa câu trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xóa dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (dòng {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (mã {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (tạm thời): {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (tập huấn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Chọn một trang để đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Cập nhật bộ biểu mẫu rồi nhận lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Giải trình: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Nếu vẫn thêm, ghi “có” ở cột cuối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Thêm đơn vị vào danh mục rồi nhận lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bản chốt: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bị hỏng hoặc chép chưa xong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bị hỏng ở phần “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chỉ tồn tại từ {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chỗ chép từ năm trước chưa xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chỗ chưa trả lời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} còn {1} cơ sở đang hoạt động, ví dụ {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} có công thức Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} có hơn {1} trang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} có mật khẩu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} có phần XML không được phép (DOCTYPE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} có quá nhiều phần, không phải một bảng tính bình thường.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} có quá nhiều ô.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dòng chép từ dòng khác, được nhận là dòng mới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dòng của mẫu không còn trong sổ, sẽ được thêm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dòng đã có trong sổ, không thêm lần nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} giống đơn vị đã có: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} hỏng: có hai phần cùng tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không còn (hoặc chưa có) vào ngày đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không có cờ địa bàn riêng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không có nơi nhận cấp trên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không có trang tính nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không có trang “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không có vào ngày {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không có đuôi .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không dùng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không phải biểu mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không phải bảng tính Excel (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không phải là sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không phải mẫu do Sổ Mầm Non xuất ra, nên chưa biết là biểu nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không phải tệp Excel (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không phải văn bản UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không sửa trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không sửa được {1} trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không thuộc {1} theo danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không thuộc {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không điền thay {1} được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không được gửi thay cho đơn vị {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} không được miễn báo cáo kỳ này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là mẫu của biểu “{1}”, không phải biểu “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là mẫu của lần sửa {1}, mới hơn lần sửa {2} của chương trình này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là mẫu của {1} (mã {2}), không phải của {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là mẫu của {1}, không phải của {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là một cơ sở dữ liệu khác, không phải sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là một thư mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là trang web lưu dưới tên bảng tính.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp Excel nhị phân (.xlsb).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp Excel đời cũ (.xls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp LibreOffice (.ods).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp Numbers của máy Mac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp Word hoặc PowerPoint, không phải bảng tính.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp XML, không phải .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp chữ (.csv), không phải Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp nén, không phải bảng tính Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tệp rỗng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} là tỉ lệ, không cần số liệu gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lớn hơn {1} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} nén bất thường (như bom nén).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} phải là {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} quá lớn khi mở ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} quá lớn, không phải danh mục đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} quá lớn, không phải là gói số liệu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} quá lớn, không phải một biểu mẫu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thiếu cột {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thiếu phần “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} thiếu trang “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trong biểu “{1}”. Điền biểu ấy trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} viết sai: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} và năm {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} và {1} không cùng cấp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} đã gửi đủ, {2} chưa gửi đủ, {3} được miễn báo cáo: cộng {4} theo danh mục của kỳ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô dùng phông chữ cũ {1}, ví dụ {2}: “{3}” đọc là “{4}”. Xem các ô này rồi đồng ý chuyển mã.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô là công thức: lấy kết quả đã lưu trong tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô trong sổ đã sửa sau khi xuất mẫu; tệp không đổi các ô này nên giữ số trong sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ô vừa sửa trong tệp, vừa sửa trong sổ sau khi xuất mẫu, ví dụ {1} ({2}). Xem lại rồi chọn lấy số trong tệp, hoặc sửa tệp cho khớp sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} đang hoạt động vào {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} điền thay {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} đã có “{1}” từ {2}, sau ngày này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} đã tự chốt và gửi “{1}”; {2} không điền thay nữa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} được ghép từ hai mẫu khác nhau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} đến {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, chưa tính: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, cột “{1}”: câu “{2}” không có ý chọn '{3}'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, cột “{1}”: không có câu {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, cột “{1}”: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, dòng mới, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, dòng {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, dòng {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, phần {1}, dòng {2}: có {3} ô, chỉ có {4} cột.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, phần {1}: dòng “{2}” không phải dòng của bảng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, phần {1}: thiếu dòng tên cột hoặc dòng gạch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, trang {1}, ô {2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, trang “{1}” có quá nhiều dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, trang “{1}”: dòng {2} thiếu cột “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, tính trên {1} đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, ô {1} ({2}), {3}: {4}: {5}. {6}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Mục tiêu {1}. Kết luận: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: Sở đã xác nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: các câu còn giữ tên được nhận, câu khác nêu bên dưới.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: có năm gốc mà chưa có số liệu gốc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: cột tổng hợp không đúng khuôn: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: không có phần “{1}”, hoặc có hai lần.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: measure phải là [[form.measure]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: mốc chưa có năm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: mục tiêu quá lớn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: ngày cuối {1} sớm hơn ngày đầu {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: số này không được âm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: trên tổng số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: tăng từ số 0 thì không tính được phần trăm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} (ký tự thứ {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}ngày {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} chỉ có thể là dân lập hoặc tư thục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1}: câu hỏi đã bị chuyển dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÇÈÉÊË</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÌÎÏÐÑ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÒÓÔÕÖ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô báo lỗi {0}. Sửa công thức, hoặc gõ thẳng giá trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô chưa đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô ghi {0}, trong tệp là {1}. Đổi ô về dạng số rồi ghi lại số cần báo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô là công thức chưa có kết quả. Mở bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô là ngày {0} (Excel có thể đã tự đổi). {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô này cũng nhận chữ “{0}” hoặc “{1} (lý do)”. Giữ nguyên chữ vừa gõ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ô này gộp cho nhiều dòng. Bỏ gộp ô (Unmerge) rồi ghi số cho từng dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×ØÜÝÞ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý chọn này không thuộc danh sách nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý chọn “{0}” chưa có nhãn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý đã chọn không còn trong danh sách. Hãy chọn lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ßáâãä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>àåãáä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>â</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åæçèé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>èúüéë</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ê</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>êëìíî</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>í</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ïñòóô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ò</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ô</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>õö÷øù</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>øûõùï</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>úûüýþ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ă</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ăâêôơưđĂÂÊÔƠƯĐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điền biểu mẫu, bấm “Chốt số liệu”, rồi gửi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điền từ đầu, hoặc nhập từ tệp Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ĐÃ CÓ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có tệp {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kiểm tra lại, đúng thực tế; đang tìm cách khắc phục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhận lần đầu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhận, thay bản trước; bản trước vẫn được giữ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đính chính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đính chính thời gian hoạt động.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đính chính: trước nay vẫn thế.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng chương trình kia, rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng tệp này nếu đang mở, hoặc chọn thư mục ghi được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng tệp này trong Excel rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng tệp này trong Excel, hoặc chọn thư mục khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đô thị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị chưa gửi hoặc chưa đủ số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị này chưa có khóa ký.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị này không điền biểu mẫu “{0}” trong kỳ {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị này đã có khóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị {0} chưa có tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị: {0} (mã {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đưa ra ngoài bảng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đường dẫn (/) không dùng được; gọi câu hỏi bằng ${ten_cau_hoi}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt cờ cho xã, phường của cơ sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt dòng tiêu đề giống các câu của biểu, hoặc dùng mẫu do Sổ Mầm Non xuất ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt phép gộp ra ngoài bảng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt tên tệp giống form_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đặt tên tệp mẫu có đuôi .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ĐẾN SAU KHI KHÓA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị Sở cấp lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị Sở gửi đúng tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị cơ sở sửa trong sổ của mình rồi gửi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi kiểm tra khóa của mình, hoặc hỏi Sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi xuất lại gói và chép lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi xuất lại gói.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị đơn vị gửi lại tệp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị đơn vị tạo lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất gửi lên Sở bằng biểu Đề xuất (xã, phường) hoặc Hồ sơ cơ sở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất này đã được {0} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề xuất nói về một cơ sở không thuộc {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc là</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc lại tệp để xem các thay đổi mới rồi nhập.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc lại {0} không giống bản vừa ghi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi mã một ý.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đổi tên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Độc lập - Tự do - Hạnh phúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đừng đổi tên hay xóa cột; xuất lại danh mục rồi sửa trong tệp đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đây là một thư mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã chốt lần {0}, mã đối chiếu {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã có (khóa phần mềm, không thay chữ ký số theo pháp luật)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã gửi, chưa đủ số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đã đủ, chờ chốt số liệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đô thị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đến hết ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>độc lập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ĩ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ảnh minh chứng gửi riêng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ỉ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa hoặc USB trục trặc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, lần ghi vừa rồi chưa được giữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ỦY BAN NHÂN DÂN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ỦY BAN NHÂN DÂN {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ỵ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“..” chỉ dùng trong position(..).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” chưa có nhãn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” có nhiều dòng; dùng sum(${{1}}) hoặc count(${{2}})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” có thể hiểu hai cách. Gõ {1}{2} hoặc {3},{4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” có thể là 0, cũng có thể là không có số. Ghi 0, hoặc “Không áp dụng”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” có thể là nhiều ý. Ghi rõ một trong: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” có {1} mà thiếu lời báo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” do chương trình tự tính.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không có trong danh sách. Chọn một trong: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không có trong danh sách: danh sách này còn trống.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không dùng làm mã cơ sở được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không dùng được ở cột {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải giá trị; viết '{1}' hoặc ${{2}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải là kỳ báo cáo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải là ngày. Ví dụ đúng: 05/09/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải là năm dùng được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải là số. Ví dụ đúng: 12 hoặc 1,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải số nguyên. Ví dụ đúng: 25 hoặc 1.234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải tên câu hỏi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” không phải “có” hoặc “không”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” là giá trị đúng/sai. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” là một bảng, không phải một giá trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” là phép tính mà thiếu calculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” mới chỉ có năm. Ghi đủ ngày/tháng/năm, ví dụ 05/09/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” mới chỉ có tháng, năm. Ghi đủ ngày/tháng/năm, ví dụ 05/09/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” mở mà không đóng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” nằm trong bảng “{1}”, có nhiều dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” ở cùng bảng, gộp ngay trong bảng không rõ nghĩa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>” hoặc “</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
