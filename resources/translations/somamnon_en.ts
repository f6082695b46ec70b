<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name></name>
    <message>
        <source>Chỉ xem: không sửa được sổ này ở đây. Vẫn xem, kiểm tra, in và kết xuất như thường.</source>
        <translation>View only: this ledger cannot be changed here. Viewing, checking, printing and exporting work as usual.</translation>
    </message>
</context>
<context>
    <name>AgendaSide</name>
    <message>
        <source>Bộ biểu mẫu chưa ghi hạn nộp cho {0}. Sở ban hành hạn thì trang này sẽ nhắc.</source>
        <translation>The form set names no deadline for {0} yet. Once the Department sets one, this page reminds of it.</translation>
    </message>
    <message>
        <source>Còn chờ:</source>
        <translation>Still waiting for:</translation>
    </message>
    <message>
        <source>Còn thiếu {0} câu ở {1} biểu</source>
        <translation>Questions missing: {0} (forms: {1})</translation>
    </message>
    <message>
        <source>Gói đã đi, đã về</source>
        <translation>Packages sent and received</translation>
    </message>
    <message>
        <source>Hạn nộp</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Khác bản chốt gần nhất</source>
        <translation>Differs from the latest finalized copy</translation>
    </message>
    <message>
        <source>cơ sở</source>
        <translation>institutions</translation>
    </message>
    <message>
        <source>nhận của {0}: {1}</source>
        <translation>received from {0}: {1}</translation>
    </message>
    <message>
        <source>từ chối {0}: {1}</source>
        <translation>rejected {0}: {1}</translation>
    </message>
    <message>
        <source>{0} gói của cơ sở nhận sau lần gửi trước</source>
        <translation>Institutions’ packages since the last sending: {0}</translation>
    </message>
    <message>
        <source>Đã chốt, chưa gửi</source>
        <translation>Finalized, not sent</translation>
    </message>
    <message>
        <source>Đã gửi đủ: {0}/{1} {2}</source>
        <translation>Sent everything: {0}/{1} {2}</translation>
    </message>
    <message>
        <source>đã ghi {0}</source>
        <translation>{0} written</translation>
    </message>
    <message>
        <source>đã gửi lên trên</source>
        <translation>sent up</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>… và {0} biểu nữa</source>
        <translation>… and more forms: {0}</translation>
    </message>
    <message>
        <source>… và {0} {1} nữa</source>
        <translation>… and {0} more {1}</translation>
    </message>
</context>
<context>
    <name>AreasTab</name>
    <message>
        <source>; Sở đã xác nhận</source>
        <translation>; confirmed by the Department</translation>
    </message>
    <message>
        <source>; tạm</source>
        <translation>; provisional</translation>
    </message>
    <message>
        <source>Các cờ địa bàn theo thời gian</source>
        <translation>Area flags over time</translation>
    </message>
    <message>
        <source>Cờ “tạm” là danh sách ban đầu, chờ Sở xác nhận.</source>
        <translation>A “provisional” flag comes from the first list and waits for the Department to confirm it.</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Ghi cờ</source>
        <translation>Write the flag</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: Sở xác nhận mọi cờ địa bàn đang có của mọi xã, phường, theo {0}.</source>
        <translation>To be written in the history: the Department confirms every present area flag of every commune, under {0}.</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} {1} địa bàn {2}{3}{4}.</source>
        <translation>To be written in the history: {0} {1} area {2}{3}{4}.</translation>
    </message>
    <message>
        <source>Sở đã xác nhận</source>
        <translation>Confirmed by the Department</translation>
    </message>
    <message>
        <source>Sở đã xác nhận theo văn bản trên</source>
        <translation>The Department has confirmed it under the document above</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Xác nhận mọi cờ đang có</source>
        <translation>Confirm every present flag</translation>
    </message>
    <message>
        <source>Xã, phường này</source>
        <translation>This commune</translation>
    </message>
    <message>
        <source>không thuộc</source>
        <translation>is not in</translation>
    </message>
    <message>
        <source>thuộc</source>
        <translation>is in</translation>
    </message>
    <message>
        <source>trống: chỉ xác nhận cờ đang có</source>
        <translation>empty: only confirm the present flag</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Năm trước: {0}</source>
        <translation>Last year: {0}</translation>
    </message>
    <message>
        <source>Xác nhận</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Xác nhận không đổi: {0}</source>
        <translation>Confirm unchanged: {0}</translation>
    </message>
    <message>
        <source>{0} Chép từ năm trước</source>
        <translation>{0} Copied from last year</translation>
    </message>
</context>
<context>
    <name>Assistance</name>
    <message>
        <source>Bảng phím tắt</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Cả cửa sổ</source>
        <translation>Whole window</translation>
    </message>
    <message>
        <source>Trợ giúp về chỗ này</source>
        <translation>Help on this place</translation>
    </message>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Find anything</translation>
    </message>
</context>
<context>
    <name>CarryBanner</name>
    <message>
        <source>Chép từ bản chốt {0} những điều ít đổi, để xác nhận lại. Số lượng không chép, chỉ hiện bên cạnh để so.</source>
        <translation>Copy what seldom changes from the finalized copy {0}, to be confirmed again. Counts are not copied; they only stand beside for comparison.</translation>
    </message>
    <message>
        <source>Chép từ năm trước ({0})</source>
        <translation>Copy from last year ({0})</translation>
    </message>
    <message>
        <source>{0} câu</source>
        <translation>questions: {0}</translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation>rows: {0}</translation>
    </message>
</context>
<context>
    <name>CellLook</name>
    <message>
        <source>Năm trước: {0}</source>
        <translation>Last year: {0}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source> ở {0} ô</source>
        <translation>, cells: {0}</translation>
    </message>
    <message>
        <source>Chưa chốt lần nào</source>
        <translation>Not finalized yet</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Chốt số liệu</source>
        <translation>Finalize the data</translation>
    </message>
    <message>
        <source>Chốt số liệu lần {0}</source>
        <translation>Finalize the data, copy no. {0}</translation>
    </message>
    <message>
        <source>Các câu trả lời</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Giải trình: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <source>Giống bản chốt lần {0} (mã {1})</source>
        <translation>Same as finalized copy no. {0} (code {1})</translation>
    </message>
    <message>
        <source>In, xem trước…</source>
        <translation>Print, preview…</translation>
    </message>
    <message>
        <source>Khác bản chốt lần {0} (mã {1})</source>
        <translation>Differs from finalized copy no. {0} (code {1})</translation>
    </message>
    <message>
        <source>Kiểm tra lại: {0}</source>
        <translation>Check: {0}</translation>
    </message>
    <message>
        <source>Quay lại điền</source>
        <translation>Back to filling in</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa bảng này</source>
        <translation>Edit this table</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Đã chốt “{0}” lần {1}. Mã đối chiếu: {2}. Vào trang Gửi để gửi lên trên.</source>
        <translation>“{0}” finalized, copy no. {1}. Check code: {2}. Go to the Send page to send it up.</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>(chọn)</source>
        <translation>(choose)</translation>
    </message>
</context>
<context>
    <name>ChoiceButtons</name>
    <message>
        <source>Phím {0}</source>
        <translation>Key {0}</translation>
    </message>
    <message>
        <source>Đã chọn: {0}</source>
        <translation>Chosen: {0}</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Bỏ chọn</source>
        <translation>Clear the choice</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Danh sách: {0}</source>
        <translation>List: {0}</translation>
    </message>
    <message>
        <source>Enter: chọn. Esc: bỏ qua.</source>
        <translation>Enter: choose. Esc: leave.</translation>
    </message>
    <message>
        <source>Gõ vài chữ để tìm, không cần dấu</source>
        <translation>Type a few letters to search; no accents needed</translation>
    </message>
    <message>
        <source>Không có ý nào khớp “{0}”.</source>
        <translation>No choice matches “{0}”.</translation>
    </message>
    <message>
        <source>Tìm trong danh sách: {0}</source>
        <translation>Search the list: {0}</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đã chọn {0}/{1}. Enter hoặc Space: chọn. Esc: bỏ qua.</source>
        <translation>{0}/{1} chosen. Enter or Space: choose. Esc: leave.</translation>
    </message>
</context>
<context>
    <name>ChooserField</name>
    <message>
        <source>(chọn)</source>
        <translation>(choose)</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Bỏ qua</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Cột {0} “{1}” là câu</source>
        <translation>Column {0} “{1}” is the question</translation>
    </message>
</context>
<context>
    <name>ColumnMap</name>
    <message>
        <source>Các cột của tệp</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Trang “{0}”, bảng “{1}”</source>
        <translation>Sheet “{0}”, table “{1}”</translation>
    </message>
    <message>
        <source>chưa khớp</source>
        <translation>no match yet</translation>
    </message>
    <message>
        <source>gần giống</source>
        <translation>close match</translation>
    </message>
    <message>
        <source>khớp</source>
        <translation>match</translation>
    </message>
</context>
<context>
    <name>CommunePicker</name>
    <message>
        <source>Chưa chọn. Mũi tên: đi trong danh sách. Enter: tiếp tục.</source>
        <translation>Nothing chosen yet. Arrows: move through the list. Enter: continue.</translation>
    </message>
    <message>
        <source>Danh sách xã, phường</source>
        <translation>List of communes</translation>
    </message>
    <message>
        <source>Gõ vài chữ, không cần dấu: thanh sen</source>
        <translation>Type a few letters, no accents needed: thanh sen</translation>
    </message>
    <message>
        <source>Không có xã, phường nào khớp “{0}”. Danh sách theo tên từ 01/07/2025.</source>
        <translation>No commune matches “{0}”. The list has the names in use since 01/07/2025.</translation>
    </message>
    <message>
        <source>Tìm xã, phường</source>
        <translation>Find a commune</translation>
    </message>
    <message>
        <source>Xã, phường đang chọn</source>
        <translation>Commune chosen</translation>
    </message>
    <message>
        <source>Đang chọn: {0}</source>
        <translation>Chosen: {0}</translation>
    </message>
</context>
<context>
    <name>CommuneStep</name>
    <message>
        <source>Theo danh mục 69 xã, phường của tỉnh từ 01/07/2025.</source>
        <translation>From the register of the province’s 69 communes since 01/07/2025.</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Xã, phường nào?</source>
        <translation>Which commune?</translation>
    </message>
</context>
<context>
    <name>ConfirmCard</name>
    <message>
        <source>Ghi</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Bản sao CHƯA khóa:</source>
        <translation>The copy is NOT locked:</translation>
    </message>
    <message>
        <source>Bản sao đã khóa, mở bằng mật khẩu của khóa ký.</source>
        <translation>The copy is locked; it opens with the password of the signing key.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được hôm nay: {0}</source>
        <translation>No backup yet today: {0}</translation>
    </message>
    <message>
        <source>Chưa thấy USB nào.</source>
        <translation>No USB stick found.</translation>
    </message>
    <message>
        <source>Cắm USB rồi nhấn lại.</source>
        <translation>Plug in a USB stick, then press again.</translation>
    </message>
    <message>
        <source>Đã sao lưu ra USB {0}. Lần sau cắm USB này, máy tự sao lưu.</source>
        <translation>Backed up to USB stick {0}. Next time it is plugged in, the backup is made by itself.</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {0}.</source>
        <translation>Backed up to {0}.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Còn câu chưa lưu được vào sổ; chữ đã gõ vẫn ở ô đó. Mở sổ rồi bấm “Lưu lại”.</source>
        <translation>Some answers are not saved in the ledger yet; what you typed is still in its place. Open the ledger, then press “Save again”.</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa ký</source>
        <translation>Password of the signing key</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open the ledger</translation>
    </message>
    <message>
        <source>Những gì đã gõ đều được giữ. Việc đang chạy vẫn chạy tiếp.</source>
        <translation>Everything you typed is kept. Work in progress keeps running.</translation>
    </message>
    <message>
        <source>Sổ đang khóa</source>
        <translation>The ledger is locked</translation>
    </message>
    <message>
        <source>Đóng sổ</source>
        <translation>Close the ledger</translation>
    </message>
</context>
<context>
    <name>Doorway</name>
    <message>
        <source>Mở sổ</source>
        <translation>Open a ledger</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sổ (*.somamnon)</source>
        <translation>Ledger (*.somamnon)</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Về sổ đang mở (Esc)</source>
        <translation>Back to the open ledger (Esc)</translation>
    </message>
    <message>
        <source>Đang soạn số liệu mẫu, chừng mười giây…</source>
        <translation>Preparing the sample data, about ten seconds…</translation>
    </message>
    <message>
        <source>Đang tạo sổ và khóa ký…</source>
        <translation>Creating the ledger and its signing key…</translation>
    </message>
</context>
<context>
    <name>EditionPanel</name>
    <message>
        <source>Chỉ có ở sổ này: {0}</source>
        <translation>Only in this ledger: {0}</translation>
    </message>
    <message>
        <source>Danh mục có ký (*.gdmn);;Mọi tệp (*)</source>
        <translation>Signed register (*.gdmn);;All files (*)</translation>
    </message>
    <message>
        <source>Danh mục có ký nói đơn vị nào có khóa nào và khóa nào đã thu hồi. Số chỉ lớn dần, không lùi lại.</source>
        <translation>The signed register says which unit has which key and which keys are revoked. Its number only goes up, never back.</translation>
    </message>
    <message>
        <source>Danh mục số {0}.</source>
        <translation>Register no. {0}.</translation>
    </message>
    <message>
        <source>Không đơn vị nào trong sổ này đổi.</source>
        <translation>No unit in this ledger will change.</translation>
    </message>
    <message>
        <source>Nhận danh mục có ký của Sở</source>
        <translation>Receive the Department’s signed register</translation>
    </message>
    <message>
        <source>Nhận danh mục này</source>
        <translation>Receive this register</translation>
    </message>
    <message>
        <source>Sẽ đổi: {0}</source>
        <translation>Will change: {0}</translation>
    </message>
    <message>
        <source>Tệp danh mục</source>
        <translation>Register file</translation>
    </message>
    <message>
        <source>Tệp danh mục (.gdmn)</source>
        <translation>Register file (.gdmn)</translation>
    </message>
    <message>
        <source>Xem tệp</source>
        <translation>Look at the file</translation>
    </message>
    <message>
        <source>Đang nhận danh mục…</source>
        <translation>Receiving the register…</translation>
    </message>
    <message>
        <source>Đang xem danh mục…</source>
        <translation>Looking at the register…</translation>
    </message>
    <message>
        <source>… và {0} đơn vị nữa</source>
        <translation>… and {0} more</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>Các chỗ cần xử lý</source>
        <translation>Places that need attention</translation>
    </message>
    <message>
        <source>Còn {0} chỗ phải xử lý trước khi chốt</source>
        <translation>To settle before finalizing: {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceBox</name>
    <message>
        <source>Bản chốt nào trong các bản cùng mã</source>
        <translation>Which finalized copy, of those with the same code</translation>
    </message>
    <message>
        <source>Ghi thành thư mục…</source>
        <translation>Write as a folder…</translation>
    </message>
    <message>
        <source>Ghi thành tệp ZIP…</source>
        <translation>Write as a ZIP file…</translation>
    </message>
    <message>
        <source>Gồm gói có ký nguyên vẹn, chứng thư, biên nhận, nhật ký và cách tự kiểm. Có số liệu: giữ như giữ sổ.</source>
        <translation>Holds the signed package untouched, certificates, receipts, the journal and how to check them yourself. It contains data: keep it as safe as the ledger.</translation>
    </message>
    <message>
        <source>Mã đối chiếu của bản chốt</source>
        <translation>Check code of the finalized copy</translation>
    </message>
    <message>
        <source>Mã đối chiếu của bản chốt (8 ký tự, in trên phiếu và biên nhận)</source>
        <translation>Check code of the finalized copy (8 characters, printed on the form and the receipt)</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Xuất bằng chứng</source>
        <translation>Export evidence</translation>
    </message>
    <message>
        <source>{0}, {1}, kỳ {2}, lần {3}</source>
        <translation>{0}, {1}, period {2}, no. {3}</translation>
    </message>
</context>
<context>
    <name>EvidenceOffer</name>
    <message>
        <source> Còn {0} điều chưa biết hoặc ngờ, ghi trong TOM_TAT.txt; đầu tiên: {1}</source>
        <translation> Points unknown or in doubt: {0}, listed in TOM_TAT.txt; the first: {1}</translation>
    </message>
    <message>
        <source>Thư mục mới (*)</source>
        <translation>New folder (*)</translation>
    </message>
    <message>
        <source>Tệp ZIP (*.zip)</source>
        <translation>ZIP file (*.zip)</translation>
    </message>
    <message>
        <source>Xuất bằng chứng</source>
        <translation>Export evidence</translation>
    </message>
    <message>
        <source>Xuất bằng chứng…</source>
        <translation>Export evidence…</translation>
    </message>
    <message>
        <source>Đang gom bằng chứng:</source>
        <translation>Gathering the evidence:</translation>
    </message>
    <message>
        <source>Đã ghi bằng chứng về bản chốt {0}: {1}. Cách tự kiểm: KIEM_CHUNG.txt.</source>
        <translation>Evidence about finalized copy {0} written: {1}. How to check it yourself: KIEM_CHUNG.txt.</translation>
    </message>
</context>
<context>
    <name>ExemptTab</name>
    <message>
        <source>Bỏ miễn dòng đã chọn</source>
        <translation>Lift the chosen exemption</translation>
    </message>
    <message>
        <source>Các biểu mẫu được miễn</source>
        <translation>Exempted forms</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} lại phải báo cáo “{1}” trong {2}.</source>
        <translation>To be written in the history: {0} must report “{1}” again in {2}.</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} được miễn báo cáo “{1}” trong {2}, lý do: {3}.</source>
        <translation>To be written in the history: {0} is exempt from “{1}” in {2}, reason: {3}.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Miễn báo cáo</source>
        <translation>Exempt from reporting</translation>
    </message>
    <message>
        <source>Mọi biểu mẫu</source>
        <translation>Every form</translation>
    </message>
    <message>
        <source>Phải báo cáo mọi biểu mẫu của {0}.</source>
        <translation>Must report every form of {0}.</translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation>Under the document</translation>
    </message>
    <message>
        <source>bắt buộc</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Được miễn trong {0}:</source>
        <translation>Exempt in {0}:</translation>
    </message>
</context>
<context>
    <name>FactsTab</name>
    <message>
        <source> (đính chính: trước nay vẫn thế){0}</source>
        <translation> (correction: it was always so){0}</translation>
    </message>
    <message>
        <source>Có từ {0}.</source>
        <translation>Exists since {0}.</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Ghi thay đổi</source>
        <translation>Write the change</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} hoạt động lại{1}.</source>
        <translation>To be written in the history: {0} operates again{1}.</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} hoạt động đến hết {1}. Số liệu đã gửi vẫn giữ nguyên.</source>
        <translation>To be written in the history: {0} operates until the end of {1}. Data already sent stay as they are.</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0}{1}.</source>
        <translation>To be written in the history: {0}{1}.</translation>
    </message>
    <message>
        <source>Hoạt động lại</source>
        <translation>Operate again</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã chính thức có 8 số; chưa có thì để trống.</source>
        <translation>An official code has 8 digits; leave it empty if there is none yet.</translation>
    </message>
    <message>
        <source>Ngừng hoạt động</source>
        <translation>Stop operating</translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm cơ sở</source>
        <translation>Add an institution</translation>
    </message>
    <message>
        <source>Thêm {0}, mã {1}, {2}{3}.</source>
        <translation>Add {0}, code {1}, {2}{3}.</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Vẫn thêm</source>
        <translation>Add anyway</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>không kèm loại hình</source>
        <translation>without the type</translation>
    </message>
    <message>
        <source>loại hình</source>
        <translation>type</translation>
    </message>
    <message>
        <source>ngày bắt đầu hoạt động</source>
        <translation>day operation began</translation>
    </message>
    <message>
        <source>sở hữu</source>
        <translation>ownership</translation>
    </message>
    <message>
        <source>trống: đính chính, trước nay vẫn thế</source>
        <translation>empty: a correction, it was always so</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>xã, phường</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>Đến hết {0}.</source>
        <translation>Until the end of {0}.</translation>
    </message>
    <message>
        <source>để trống: chương trình đặt mã tạm</source>
        <translation>leave empty: the program gives a temporary code</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Lọc dòng, không cần dấu</source>
        <translation>Filter rows, no accents needed</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Không có ô nào.</source>
        <translation>No such cell.</translation>
    </message>
    <message>
        <source>Tìm trong bảng, không cần dấu</source>
        <translation>Search the table, no accents needed</translation>
    </message>
    <message>
        <source>{0} ô. F3: ô sau, Shift+F3: ô trước.</source>
        <translation>Cells: {0}. F3: next cell, Shift+F3: previous cell.</translation>
    </message>
    <message>
        <source>Ô sau (F3)</source>
        <translation>Next cell (F3)</translation>
    </message>
    <message>
        <source>Ô trước (Shift+F3)</source>
        <translation>Previous cell (Shift+F3)</translation>
    </message>
    <message>
        <source>Ô {0}/{1}. F3: ô sau, Shift+F3: ô trước.</source>
        <translation>Cell {0}/{1}. F3: next cell, Shift+F3: previous cell.</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>FinishedTable</name>
    <message>
        <source>In, xem trước…</source>
        <translation>Print, preview…</translation>
    </message>
    <message>
        <source>tính trên {0}</source>
        <translation>counted over {0}</translation>
    </message>
    <message>
        <source>Đang cộng số liệu:</source>
        <translation>Adding up the data:</translation>
    </message>
    <message>
        <source>Đã thôi cộng số liệu. Bảng đang hiện là bảng trước đó.</source>
        <translation>Adding up was cancelled. The table shown is the previous one.</translation>
    </message>
    <message>
        <source>… và {0} dòng nữa trong tệp xuất ra.</source>
        <translation>… and more rows in the exported file: {0}.</translation>
    </message>
</context>
<context>
    <name>FormMemory</name>
    <message>
        <source>Bản chốt lần {0} · {1}</source>
        <translation>Finalized copy no. {0} · {1}</translation>
    </message>
    <message>
        <source>Bản đang điền</source>
        <translation>Copy being filled in</translation>
    </message>
    <message>
        <source>Chưa có bước nào từ khi mở chương trình.</source>
        <translation>No step yet since the program was opened.</translation>
    </message>
    <message>
        <source>Chọn một bước rồi Enter để lùi về trước bước ấy.</source>
        <translation>Choose a step, then Enter to go back to before it.</translation>
    </message>
    <message>
        <source>Các bước vừa làm</source>
        <translation>Recent steps</translation>
    </message>
    <message>
        <source>Có gì khác</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Có gì khác bản chốt</source>
        <translation>What differs from the finalized copy</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi chú cho {0}</source>
        <translation>Note on {0}</translation>
    </message>
    <message>
        <source>Ghi chú cho ô này</source>
        <translation>Note on this cell</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Khác bản chốt lần {0} ở {1} ô (Ctrl+G)</source>
        <translation>Cells that differ from finalized copy no. {0}: {1} (Ctrl+G)</translation>
    </message>
    <message>
        <source>Khôi phục dòng này (Enter)</source>
        <translation>Restore this row (Enter)</translation>
    </message>
    <message>
        <source>Khôi phục giá trị này (Enter)</source>
        <translation>Restore this value (Enter)</translation>
    </message>
    <message>
        <source>Không khác gì.</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>Không thấy dòng nào.</source>
        <translation>No row found.</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Làm lại tới bước này (Enter)</source>
        <translation>Redo up to this step (Enter)</translation>
    </message>
    <message>
        <source>Lùi về trước bước này (Enter)</source>
        <translation>Go back to before this step (Enter)</translation>
    </message>
    <message>
        <source>Lịch sử của phiếu</source>
        <translation>History of the record</translation>
    </message>
    <message>
        <source>Lịch sử của ô</source>
        <translation>History of the cell</translation>
    </message>
    <message>
        <source>Lịch sử của ô này</source>
        <translation>History of this cell</translation>
    </message>
    <message>
        <source>Phiếu này chưa chốt lần nào, chưa có bản để so.</source>
        <translation>This record has never been finalized: there is no copy to compare with.</translation>
    </message>
    <message>
        <source>Tới chỗ này (Enter)</source>
        <translation>Go to this place (Enter)</translation>
    </message>
    <message>
        <source>vừa xong</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{0}
Enter: giữ. Esc: bỏ. Ghi chú đi cùng bản chốt, nơi nhận đọc được.</source>
        <translation>{0}
Enter: keep. Esc: drop. The note goes with the finalized copy; the receiver can read it.</translation>
    </message>
    <message>
        <source>{0} bước</source>
        <translation>steps: {0}</translation>
    </message>
    <message>
        <source>{0} ô khác nhau.</source>
        <translation>Cells that differ: {0}.</translation>
    </message>
    <message>
        <source>Ô này chưa thay đổi lần nào.</source>
        <translation>This cell has never changed.</translation>
    </message>
    <message>
        <source>Ô này đang giữ đúng giá trị ấy.</source>
        <translation>This cell holds that very value.</translation>
    </message>
    <message>
        <source>Đã bỏ ghi chú.</source>
        <translation>Note removed.</translation>
    </message>
    <message>
        <source>Đã giữ ghi chú.</source>
        <translation>Note kept.</translation>
    </message>
    <message>
        <source>Đã khôi phục: {0}, {1}.</source>
        <translation>Restored: {0}, {1}.</translation>
    </message>
    <message>
        <source>Đặt con trỏ vào một ô rồi bấm Ctrl+H.</source>
        <translation>Put the cursor in a cell, then press Ctrl+H.</translation>
    </message>
    <message>
        <source>đã hoàn tác · Enter: làm lại tới đây</source>
        <translation>undone · Enter: redo up to here</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>
{0} {1} chỗ chờ xác nhận</source>
        <translation>
{0} places to confirm: {1}</translation>
    </message>
    <message>
        <source> · {0} chỗ chờ xác nhận</source>
        <translation> · places to confirm: {0}</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Could not be saved</translation>
    </message>
    <message>
        <source>Các phần của biểu mẫu</source>
        <translation>Parts of the form</translation>
    </message>
    <message>
        <source>Ghi mẫu Excel</source>
        <translation>Save the Excel template</translation>
    </message>
    <message>
        <source>In, xem trước…</source>
        <translation>Print, preview…</translation>
    </message>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Mẫu Excel…</source>
        <translation>Excel template…</translation>
    </message>
    <message>
        <source>Nhập từ Excel…</source>
        <translation>Import from Excel…</translation>
    </message>
    <message>
        <source>Tạm thời: </source>
        <translation>Provisional: </translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>Về trang chủ</source>
        <translation>Back to home</translation>
    </message>
    <message>
        <source>còn {0} · </source>
        <translation>{0} to do · </translation>
    </message>
    <message>
        <source>{0}/{1} câu đã trả lời</source>
        <translation>{0}/{1} questions answered</translation>
    </message>
    <message>
        <source>Đang ghi {0}:</source>
        <translation>Writing {0}:</translation>
    </message>
    <message>
        <source>Đã ghi mẫu {0}. Điền xong thì bấm “Nhập từ Excel…”.</source>
        <translation>Template {0} written. When it is filled in, press “Import from Excel…”.</translation>
    </message>
    <message>
        <source>Đã lưu lúc {0}</source>
        <translation>Saved at {0}</translation>
    </message>
    <message>
        <source>Đã thôi, chưa ghi mẫu nào.</source>
        <translation>Cancelled; no template was written.</translation>
    </message>
</context>
<context>
    <name>FullPanel</name>
    <message>
        <source>Dãy số của khóa</source>
        <translation>Digits of the key</translation>
    </message>
    <message>
        <source>Dãy số của nơi cấp</source>
        <translation>Digits of the issuer</translation>
    </message>
    <message>
        <source>Khóa nhận gói mã hóa (age)</source>
        <translation>Receiving key for encrypted packages (age)</translation>
    </message>
    <message>
        <source>Vân tay chứng thư (SHA-256)</source>
        <translation>Certificate fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Vân tay và khóa nhận, đầy đủ</source>
        <translation>Fingerprint and receiving key, in full</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>GoalsForm</name>
    <message>
        <source>Chưa đặt mốc nào, ví dụ năm 2030 phải đạt 10 %.</source>
        <translation>No milestone yet. For example: 10 % by 2030.</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Mốc phải đạt (%)</source>
        <translation>Milestone to reach (%)</translation>
    </message>
    <message>
        <source>Mốc đã đặt: {0}. Ghi năm và để trống phần trăm thì bỏ mốc ấy.</source>
        <translation>Milestones: {0}. Write the year and leave the percentage empty to remove one.</translation>
    </message>
    <message>
        <source>Mục tiêu cuối (%)</source>
        <translation>Final target (%)</translation>
    </message>
    <message>
        <source>Năm của mốc</source>
        <translation>Year of the milestone</translation>
    </message>
    <message>
        <source>Năm gốc</source>
        <translation>Base year</translation>
    </message>
    <message>
        <source>Số liệu gốc</source>
        <translation>Base figure</translation>
    </message>
    <message>
        <source>Số liệu gốc và mục tiêu</source>
        <translation>Base figure and targets</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Đã ghi số liệu gốc và mục tiêu của {0}.</source>
        <translation>Base figure and targets of {0} written.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>Câu ấy chỉ hiện khi một câu khác được trả lời khác đi.</source>
        <translation>That question only shows when another one is answered otherwise.</translation>
    </message>
    <message>
        <source>Lúc này biểu không hỏi “{0}”.</source>
        <translation>Right now the form does not ask “{0}”.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Dòng chép từ năm trước vẫn đúng như vậy</source>
        <translation>The row copied from last year still holds</translation>
    </message>
    <message>
        <source>Thêm dòng (F5)</source>
        <translation>Add a row (F5)</translation>
    </message>
    <message>
        <source>Xác nhận dòng (F8)</source>
        <translation>Confirm the row (F8)</translation>
    </message>
    <message>
        <source>Xóa dòng (F6)</source>
        <translation>Delete the row (F6)</translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message>
        <source>, {0} cột thừa ra ngoài bảng thì bỏ</source>
        <translation>, {0} columns beyond the table left out</translation>
    </message>
    <message>
        <source>, {0} ô chưa nhận được</source>
        <translation>, cells not taken: {0}</translation>
    </message>
    <message>
        <source>Số ô: {0}</source>
        <translation>Cells: {0}</translation>
    </message>
    <message>
        <source>Tổng của các ô đang chọn</source>
        <translation>Sum of the chosen cells</translation>
    </message>
    <message>
        <source>Tổng: {0} · Trung bình: {1}</source>
        <translation>Sum: {0} · Mean: {1}</translation>
    </message>
    <message>
        <source>Tới từng ô (F4)</source>
        <translation>Go to each cell (F4)</translation>
    </message>
    <message>
        <source>{0} ô chưa nhận được.</source>
        <translation>Cells not taken: {0}.</translation>
    </message>
    <message>
        <source>Đã dán {0} dòng × {1} cột: {2} ô nhận</source>
        <translation>Pasted {0} rows × {1} columns: {2} cells taken</translation>
    </message>
</context>
<context>
    <name>GridLooking</name>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bỏ lọc ({0}/{1})</source>
        <translation>Clear the filter ({0}/{1})</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>F1: về chỗ đang làm, trợ giúp vẫn mở và đi theo. Esc: đóng.</source>
        <translation>F1: back to your place; help stays open and follows. Esc: close.</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Trợ giúp: {0}</source>
        <translation>Help: {0}</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Chuyển năm học</source>
        <translation>Move to the new school year</translation>
    </message>
    <message>
        <source>Chép những điều ít đổi của {0} biểu từ {1}, để xác nhận lại. Số lượng không chép.</source>
        <translation>Copies what seldom changes of {0} forms from {1}, to be confirmed again. Counts are not copied.</translation>
    </message>
    <message>
        <source>In biểu đang chọn, xem trước…</source>
        <translation>Print the chosen form, preview…</translation>
    </message>
    <message>
        <source>Về danh sách cơ sở</source>
        <translation>Back to the list of institutions</translation>
    </message>
    <message>
        <source>Đang chép từ {0}:</source>
        <translation>Copying from {0}:</translation>
    </message>
    <message>
        <source>Đã chép {0} biểu từ {1}: {2}. Mở từng biểu để xác nhận (F8) và điền số của năm nay.</source>
        <translation>Copied {0} forms from {1}: {2}. Open each form to confirm (F8) and fill in this year’s figures.</translation>
    </message>
    <message>
        <source>Đã thôi, chưa chép biểu nào.</source>
        <translation>Cancelled; no form was copied.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Còn câu chưa lưu được vào sổ: mở sổ để lưu lại. Đóng lần nữa là bỏ những câu đó.</source>
        <translation>Some answers are not saved in the ledger yet: open the ledger to save them. Closing once more drops those answers.</translation>
    </message>
    <message>
        <source>Khóa ký chưa có mật khẩu nên cửa sổ không khóa được.</source>
        <translation>The signing key has no password, so the window cannot be locked.</translation>
    </message>
    <message>
        <source>Đặt mật khẩu cho khóa, hoặc khóa máy tính (Windows+L).</source>
        <translation>Set a password for the key, or lock the computer (Windows+L).</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>‹ Mọi chỉ tiêu</source>
        <translation>‹ All indicators</translation>
    </message>
</context>
<context>
    <name>InstallPanel</name>
    <message>
        <source>Bỏ nơi cấp cũ</source>
        <translation>Drop the old issuer</translation>
    </message>
    <message>
        <source>Chỉ bỏ nơi cấp cũ khi đã gọi Sở theo số điện thoại biết từ trước, và Sở nói đã đổi khóa cấp.</source>
        <translation>Drop the old issuer only after calling the Department on a phone number you already knew, and hearing that it has changed its issuing key.</translation>
    </message>
    <message>
        <source>Chứng thư của Sở (*.gdmn *.pem);;Mọi tệp (*)</source>
        <translation>Certificate from the Department (*.gdmn *.pem);;All files (*)</translation>
    </message>
    <message>
        <source>Cài chứng thư</source>
        <translation>Install the certificate</translation>
    </message>
    <message>
        <source>Cài chứng thư Sở gửi về</source>
        <translation>Install the certificate sent by the Department</translation>
    </message>
    <message>
        <source>Cấp cho: {0} (mã {1})</source>
        <translation>Issued to: {0} (code {1})</translation>
    </message>
    <message>
        <source>Hiệu lực: {0}</source>
        <translation>Valid: {0}</translation>
    </message>
    <message>
        <source>Kèm danh mục có ký số {0}</source>
        <translation>With signed register no. {0}</translation>
    </message>
    <message>
        <source>Lần đầu cài: gọi Sở theo số điện thoại biết từ trước, nhờ đọc dãy số của nơi cấp, so từng nhóm với dãy dưới đây.</source>
        <translation>First time: call the Department on a phone number you already knew, ask them to read the issuer’s digits, and compare each group with the digits below.</translation>
    </message>
    <message>
        <source>Nơi cấp: {0}</source>
        <translation>Issuer: {0}</translation>
    </message>
    <message>
        <source>Tôi đã gọi cho Sở và dãy số giống nhau</source>
        <translation>I have called the Department and the digits are the same</translation>
    </message>
    <message>
        <source>Tôi đã gọi cho Sở: Sở đã đổi khóa cấp</source>
        <translation>I have called the Department: it has changed its issuing key</translation>
    </message>
    <message>
        <source>Tệp Sở gửi về</source>
        <translation>File sent by the Department</translation>
    </message>
    <message>
        <source>Tệp Sở gửi về (.gdmn)</source>
        <translation>File sent by the Department (.gdmn)</translation>
    </message>
    <message>
        <source>Vì sao không cài được</source>
        <translation>Why it cannot be installed</translation>
    </message>
    <message>
        <source>Xem tệp</source>
        <translation>Look at the file</translation>
    </message>
    <message>
        <source>Đang bỏ nơi cấp cũ…</source>
        <translation>Dropping the old issuer…</translation>
    </message>
    <message>
        <source>Đang cài chứng thư…</source>
        <translation>Installing the certificate…</translation>
    </message>
    <message>
        <source>Đang xem tệp…</source>
        <translation>Looking at the file…</translation>
    </message>
    <message>
        <source>Đã cài chứng thư. Từ giờ gói ký bằng khóa này được Sở tin.</source>
        <translation>The certificate is installed. From now on the Department trusts packages signed with this key.</translation>
    </message>
</context>
<context>
    <name>InsteadPage</name>
    <message>
        <source>Chỉ điền thay cơ sở không có máy tính. Biểu, giấy in và gói đều ghi “{0} điền thay”. Biểu cơ sở đã tự gửi thì không điền thay nữa.</source>
        <translation>Only fill in for an institution without a computer. The form, its print and the package all say “filled in by {0}”. A form the institution has sent itself is not filled in for it.</translation>
    </message>
    <message>
        <source>Các cơ sở</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Gõ tên hoặc mã, không cần dấu</source>
        <translation>Type a name or code, no accents needed</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tìm cơ sở</source>
        <translation>Find an institution</translation>
    </message>
    <message>
        <source>Tìm cơ sở:</source>
        <translation>Find an institution:</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>chưa có gì</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>cơ sở tự gửi {0}</source>
        <translation>sent by the institution: {0}</translation>
    </message>
    <message>
        <source>{0}/{1} biểu</source>
        <translation>{0}/{1} forms</translation>
    </message>
    <message>
        <source>Điền thay</source>
        <translation>Fill in for it</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Finalized</translation>
    </message>
    <message>
        <source>đang điền thay {0}</source>
        <translation>being filled in: {0}</translation>
    </message>
    <message>
        <source>điền thay xong {0}</source>
        <translation>filled in and done: {0}</translation>
    </message>
</context>
<context>
    <name>InstitutionStep</name>
    <message>
        <source>Chưa biết mã? Hỏi xã, phường hoặc Sở: mã có trong danh mục đơn vị của Sở.</source>
        <translation>No code yet? Ask the commune or the Department: it stands in the Department’s register of units.</translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Cơ sở nào?</source>
        <translation>Which institution?</translation>
    </message>
    <message>
        <source>Ghi đúng như danh mục đơn vị của Sở: gói số liệu gửi lên được nhận theo mã.</source>
        <translation>Write it as in the Department’s register of units: packages are accepted by their code.</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mã cơ sở</source>
        <translation>Code of the institution</translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Tên cơ sở</source>
        <translation>Name of the institution</translation>
    </message>
    <message>
        <source>Tên cơ sở, không kèm loại hình</source>
        <translation>Name of the institution, without the type</translation>
    </message>
    <message>
        <source>Tên trên giấy tờ: {0}</source>
        <translation>Name on paper: {0}</translation>
    </message>
    <message>
        <source>Tên đầy đủ của cơ sở</source>
        <translation>Full name of the institution</translation>
    </message>
    <message>
        <source>ví dụ 42401001</source>
        <translation>e.g. 42401001</translation>
    </message>
    <message>
        <source>ví dụ Hoa Sen</source>
        <translation>e.g. Hoa Sen</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Các ô thay đổi</source>
        <translation>Changed cells</translation>
    </message>
    <message>
        <source>Ghi vào danh mục</source>
        <translation>Write in the register</translation>
    </message>
    <message>
        <source>Thôi, giữ nguyên</source>
        <translation>Cancel, keep as it is</translation>
    </message>
    <message>
        <source>{0}: {1} ô thay đổi, {2} ô không nhận được. Chưa ghi gì.</source>
        <translation>{0}: {1} cells change, {2} cells not taken. Nothing written yet.</translation>
    </message>
</context>
<context>
    <name>IssuePanel</name>
    <message>
        <source>Chưa đánh dấu yêu cầu nào</source>
        <translation>No request ticked yet</translation>
    </message>
    <message>
        <source>Chưa được</source>
        <translation>Not possible yet</translation>
    </message>
    <message>
        <source>Các yêu cầu</source>
        <translation>The requests</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Cấp chứng thư</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Cấp {0} chứng thư</source>
        <translation>Issue certificates ({0})</translation>
    </message>
    <message>
        <source>Cắm USB cất khóa rồi bấm lại.</source>
        <translation>Plug in the USB stick that holds the key, then press again.</translation>
    </message>
    <message>
        <source>Ghi chứng thư vào</source>
        <translation>Write the certificates to</translation>
    </message>
    <message>
        <source>Ghi chứng thư vào thư mục</source>
        <translation>Write the certificates to a folder</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư (trước cất ở {0})</source>
        <translation>Issuing key (last kept at {0})</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư cất ở {0}, chưa thấy.</source>
        <translation>The issuing key is kept at {0}; not found yet.</translation>
    </message>
    <message>
        <source>Không thấy yêu cầu nào ở đó.</source>
        <translation>No request was found there.</translation>
    </message>
    <message>
        <source>Mỗi đơn vị một tệp; gửi lại đúng đơn vị ấy. Đơn vị cài thì gọi Sở để so dãy số của nơi cấp.</source>
        <translation>One file for each unit; send each back to its own unit. When installing, the unit calls the Department to compare the issuer’s digits.</translation>
    </message>
    <message>
        <source>Nhiều tệp cách nhau bằng dấu ;  Chọn cả thư mục hay USB thì gõ tên thư mục.</source>
        <translation>Separate several files with ;  For a whole folder or USB stick, type the folder name.</translation>
    </message>
    <message>
        <source>Thư mục ghi chứng thư</source>
        <translation>Folder for the certificates</translation>
    </message>
    <message>
        <source>Tệp yêu cầu</source>
        <translation>Request files</translation>
    </message>
    <message>
        <source>Tệp yêu cầu của các đơn vị</source>
        <translation>Request files from the units</translation>
    </message>
    <message>
        <source>Xem yêu cầu</source>
        <translation>Look at the requests</translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư (*.gdmn *.pem);;Mọi tệp (*)</source>
        <translation>Certificate request (*.gdmn *.pem);;All files (*)</translation>
    </message>
    <message>
        <source>Đang cấp chứng thư…</source>
        <translation>Issuing the certificates…</translation>
    </message>
    <message>
        <source>Đang xem các yêu cầu…</source>
        <translation>Looking at the requests…</translation>
    </message>
    <message>
        <source>Đã cấp {0} chứng thư vào {1}. Xuất danh mục có ký mới để mọi nơi biết.</source>
        <translation>Certificates issued: {0}, written to {1}. Export a new signed register so that everyone knows.</translation>
    </message>
</context>
<context>
    <name>IssuedKeysPage</name>
    <message>
        <source>Cả các khóa trước của mỗi đơn vị</source>
        <translation>Earlier keys of each unit too</translation>
    </message>
    <message>
        <source>Cả khóa trước</source>
        <translation>Earlier keys too</translation>
    </message>
    <message>
        <source>Cấp chứng thư…</source>
        <translation>Issue certificates…</translation>
    </message>
    <message>
        <source>In, xem trước…</source>
        <translation>Print, preview…</translation>
    </message>
    <message>
        <source>Khóa của các đơn vị</source>
        <translation>Keys of the units</translation>
    </message>
    <message>
        <source>Kết xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Kết xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Mọi trạng thái</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Nơi cất khóa cấp chứng thư…</source>
        <translation>Where the issuing key is kept…</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Trạng thái khóa</source>
        <translation>Key status</translation>
    </message>
    <message>
        <source>Tìm theo tên, mã hoặc vân tay, không cần dấu (Ctrl+F)</source>
        <translation>Find by name, code or fingerprint, no accents needed (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm đơn vị hoặc vân tay</source>
        <translation>Find a unit or fingerprint</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>Xuất danh mục có ký…</source>
        <translation>Export the signed register…</translation>
    </message>
    <message>
        <source>Đang ghi {0}:</source>
        <translation>Writing {0}:</translation>
    </message>
    <message>
        <source>Đã ghi {0}.</source>
        <translation>{0} written.</translation>
    </message>
    <message>
        <source>Đã thôi kết xuất, chưa ghi tệp nào.</source>
        <translation>Export cancelled; no file was written.</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <source>Cất vào một USB riêng, để trong két; chỉ cắm khi cấp chứng thư. Ký gói và xuất danh mục không cần USB này. Máy ghi, đọc lại cho chắc rồi mới xóa ở đây.</source>
        <translation>Keep it on a USB stick of its own, in a safe; plug it in only to issue certificates. Signing packages and exporting the register do not need this stick. The key is written and read back to make sure before it is deleted here.</translation>
    </message>
    <message>
        <source>Cất vào đây, xóa khỏi máy</source>
        <translation>Keep it here, delete it from this computer</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư đang nằm trên máy này: ai lấy được máy và biết mật khẩu thì cấp được chứng thư giả.</source>
        <translation>The issuing key is on this computer: anyone who gets hold of the computer and knows the password can issue false certificates.</translation>
    </message>
    <message>
        <source>Khóa cấp và khóa khôi phục cất ở {0} ({1}).</source>
        <translation>The issuing key and the recovery key are kept at {0} ({1}).</translation>
    </message>
    <message>
        <source>Khóa cấp ở chỗ này</source>
        <translation>The issuing key is here</translation>
    </message>
    <message>
        <source>Mất USB này thì không cấp được nữa: chép thêm một bản sang USB thứ hai, cất ở nơi khác.</source>
        <translation>If this USB stick is lost, no more certificates can be issued: make a second copy on another stick and keep it elsewhere.</translation>
    </message>
    <message>
        <source>Nơi cất khóa cấp chứng thư</source>
        <translation>Where the issuing key is kept</translation>
    </message>
    <message>
        <source>Thư mục cất khóa cấp</source>
        <translation>Folder that holds the issuing key</translation>
    </message>
    <message>
        <source>Thư mục trên USB</source>
        <translation>Folder on the USB stick</translation>
    </message>
    <message>
        <source>chưa thấy: cắm USB rồi chỉ chỗ</source>
        <translation>not found yet: plug in the USB stick, then show the place</translation>
    </message>
    <message>
        <source>cắm USB, rồi chọn thư mục trên đó</source>
        <translation>plug in the USB stick, then choose a folder on it</translation>
    </message>
    <message>
        <source>Đang cất khóa…</source>
        <translation>Putting the key away…</translation>
    </message>
    <message>
        <source>Đang tìm khóa…</source>
        <translation>Looking for the key…</translation>
    </message>
    <message>
        <source>Đã cất khóa cấp và khóa khôi phục vào {0}. Rút USB, để nơi an toàn.</source>
        <translation>The issuing key and the recovery key are now kept at {0}. Unplug the USB stick and keep it in a safe place.</translation>
    </message>
    <message>
        <source>Đã thấy khóa cấp chứng thư; dùng được đến khi đóng sổ.</source>
        <translation>The issuing key was found; it can be used until the ledger is closed.</translation>
    </message>
    <message>
        <source>đang thấy</source>
        <translation>found</translation>
    </message>
</context>
<context>
    <name>KeyBanner</name>
    <message>
        <source>Khóa của tôi</source>
        <translation>My key</translation>
    </message>
    <message>
        <source>Làm ngay từ hôm nay: ghi yêu cầu cấp chứng thư gửi Sở, để chốt xong là gửi được. Điền biểu thì không phải chờ.</source>
        <translation>Do this today: write a certificate request for the Department, so that you can send as soon as you finalize. Filling in forms need not wait.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Bảng nhiều dòng</source>
        <translation>Tables of many rows</translation>
    </message>
    <message>
        <source>Các phím</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Câu hỏi của biểu</source>
        <translation>Questions of a form</translation>
    </message>
    <message>
        <source>Cả cửa sổ</source>
        <translation>Whole window</translation>
    </message>
    <message>
        <source>Lọc: gõ việc hoặc phím, không cần dấu (ví dụ: them dong, F5)</source>
        <translation>Filter: type an action or a key, no accents needed (e.g. them dong, F5)</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Tab đến nút</source>
        <translation>Tab to the button</translation>
    </message>
    <message>
        <source>Trang này: {0}</source>
        <translation>This page: {0}</translation>
    </message>
    <message>
        <source>↑ ↓ chọn · Enter làm việc ấy · Esc đóng</source>
        <translation>↑ ↓ choose · Enter does it · Esc closes</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Khóa ký</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Mỗi gói gửi đi được ký bằng khóa của đơn vị, để nơi nhận biết đúng bạn gửi và không ai sửa.</source>
        <translation>Each package is signed with the unit’s key, so the receiver knows that you sent it and nobody changed it.</translation>
    </message>
    <message>
        <source>Đặt mật khẩu cho khóa ký?</source>
        <translation>A password for the signing key?</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Không đọc trang này</source>
        <translation>Do not read this sheet</translation>
    </message>
    <message>
        <source>Không đọc trang “{0}”</source>
        <translation>Do not read sheet “{0}”</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Chờ xong rồi đóng</source>
        <translation>Wait until done, then close</translation>
    </message>
    <message>
        <source>Các câu trả lời đã lưu. Tệp chỉ được ghi khi trọn vẹn.</source>
        <translation>The answers are saved. A file is only written when it is whole.</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Carry on</translation>
    </message>
    <message>
        <source>Thôi việc ấy và đóng</source>
        <translation>Cancel that work and close</translation>
    </message>
    <message>
        <source>Việc đang chạy: {0}</source>
        <translation>Running: {0}</translation>
    </message>
    <message>
        <source>Đang có việc chạy</source>
        <translation>Work is running</translation>
    </message>
</context>
<context>
    <name>LedgersStep</name>
    <message>
        <source>Chọn tệp khác…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Các sổ dùng gần đây</source>
        <translation>Recent ledgers</translation>
    </message>
    <message>
        <source>Gõ số, hoặc dùng mũi tên rồi Enter. Sổ dùng gần nhất ở trên cùng.</source>
        <translation>Type a number, or use the arrows, then Enter. The latest ledger is on top.</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>Mở sổ nào?</source>
        <translation>Which ledger?</translation>
    </message>
    <message>
        <source>Sổ (*.somamnon)</source>
        <translation>Ledger (*.somamnon)</translation>
    </message>
    <message>
        <source>Tạo sổ mới…</source>
        <translation>Create a new ledger…</translation>
    </message>
    <message>
        <source>{0}   (không thấy tệp: USB chưa cắm?)</source>
        <translation>{0}   (file not found: USB stick not plugged in?)</translation>
    </message>
    <message>
        <source>{0}   (đang mở)</source>
        <translation>{0}   (open now)</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
</context>
<context>
    <name>LostPanel</name>
    <message>
        <source>Báo mất khóa</source>
        <translation>Report a lost key</translation>
    </message>
    <message>
        <source>Báo mất và cất khóa này đi</source>
        <translation>Report the loss and put this key away</translation>
    </message>
    <message>
        <source>Cất khóa này đi</source>
        <translation>Put this key away</translation>
    </message>
    <message>
        <source>Cất khóa đã bị thu hồi</source>
        <translation>Put the revoked key away</translation>
    </message>
    <message>
        <source>Dùng khi máy, USB hoặc tệp khóa bị mất, bị lấy, hay có người lạ biết mật khẩu.</source>
        <translation>For when the computer, USB stick or key file is lost or taken, or a stranger knows the password.</translation>
    </message>
    <message>
        <source>Khóa này đã bị Sở thu hồi, không ký được gói nào được tin nữa.</source>
        <translation>The Department has revoked this key; packages signed with it are no longer trusted.</translation>
    </message>
    <message>
        <source>Máy cất khóa này sang một bên; từ lúc đó đơn vị chưa ký, chưa gửi được gói nào.</source>
        <translation>This computer sets the key aside; from then on the unit cannot sign or send packages for now.</translation>
    </message>
    <message>
        <source>Máy đưa ra mấy dòng để đọc cho Sở qua điện thoại; Sở thu hồi khóa cũ.</source>
        <translation>You are given a few lines to read to the Department over the phone; the Department revokes the old key.</translation>
    </message>
    <message>
        <source>Sau đó tạo khóa mới và gửi yêu cầu mới, như lần đầu. Không lấy lại khóa đã cất được.</source>
        <translation>After that, make a new key and send a new request, as the first time. A key put away cannot be taken back.</translation>
    </message>
    <message>
        <source>Số liệu, bản chốt và các gói đã gửi còn nguyên; Sở vẫn tin gói ký trước ngày thu hồi.</source>
        <translation>The data, finalized copies and packages already sent stay whole; the Department still trusts packages signed before the day of revocation.</translation>
    </message>
    <message>
        <source>Thôi, giữ khóa</source>
        <translation>Cancel, keep the key</translation>
    </message>
    <message>
        <source>Đang cất khóa…</source>
        <translation>Putting the key away…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bảng tổng hợp</source>
        <translation>Summary tables</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Danh mục đơn vị</source>
        <translation>Register of units</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Gửi lên Sở</source>
        <translation>Send to the Department</translation>
    </message>
    <message>
        <source>Khóa sổ ngay</source>
        <translation>Lock the ledger now</translation>
    </message>
    <message>
        <source>Mở sổ khác</source>
        <translation>Open another ledger</translation>
    </message>
    <message>
        <source>Nhận biên nhận, gói</source>
        <translation>Receive receipts, packages</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Receive packages</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Sao lưu và kiểm tra</source>
        <translation>Backup and health</translation>
    </message>
    <message>
        <source>Trang chủ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Tình hình nộp</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>Tới trang: {0}</source>
        <translation>Go to page: {0}</translation>
    </message>
    <message>
        <source>Từ giờ mọi thay đổi ghi tên {0}.</source>
        <translation>From now on every change bears the name {0}.</translation>
    </message>
    <message>
        <source>Việc của xã, phường</source>
        <translation>Work of the commune</translation>
    </message>
    <message>
        <source>Điền thay cơ sở</source>
        <translation>Fill in for institutions</translation>
    </message>
    <message>
        <source>Đổi người nhập</source>
        <translation>Change person</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Khóa được tạo trên máy này và ở lại máy này; không ai khác có.</source>
        <translation>The key is made on this computer and stays on it; no one else has it.</translation>
    </message>
    <message>
        <source>Tạo khóa</source>
        <translation>Make the key</translation>
    </message>
    <message>
        <source>Tạo khóa của đơn vị</source>
        <translation>Make the unit’s key</translation>
    </message>
    <message>
        <source>Đang tạo khóa…</source>
        <translation>Making the key…</translation>
    </message>
    <message>
        <source>Đã tạo khóa. Bước tiếp theo: ghi yêu cầu cấp chứng thư và gửi Sở.</source>
        <translation>The key is made. Next step: write a certificate request and send it to the Department.</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>So bản này</source>
        <translation>Compare this copy</translation>
    </message>
    <message>
        <source>Tìm trong lịch sử</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Tìm: tên câu, giá trị, người (không cần dấu)</source>
        <translation>Search: question, value, person (no accents needed)</translation>
    </message>
    <message>
        <source>Tới chỗ này (Enter)</source>
        <translation>Go to this place (Enter)</translation>
    </message>
    <message>
        <source>với bản này</source>
        <translation>with this copy</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>MergeTab</name>
    <message>
        <source>(chọn)</source>
        <translation>(choose)</translation>
    </message>
    <message>
        <source>Chia</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Chia ra xã, phường mới</source>
        <translation>Split off a new commune</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: chia {0} ra từ {1}{2}. Cơ sở chuyển sang: {3}.</source>
        <translation>To be written in the history: {0} is split off from {1}{2}. Institutions that move: {3}.</translation>
    </message>
    <message>
        <source>Ghi vào lịch sử: {0} gộp vào {1}{2}. Các cơ sở chuyển theo; số liệu đã nhận vẫn ở mã cũ.</source>
        <translation>To be written in the history: {0} merges into {1}{2}. Its institutions move with it; data received stay under the old code.</translation>
    </message>
    <message>
        <source>Gộp</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gộp vào</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Loại mới</source>
        <translation>New type</translation>
    </message>
    <message>
        <source>Mã kèm theo</source>
        <translation>Further codes</translation>
    </message>
    <message>
        <source>Mã kèm theo: các cơ sở cùng gộp vào.</source>
        <translation>Further codes: institutions merged along.</translation>
    </message>
    <message>
        <source>Mã kèm theo: khi gộp là các đơn vị cùng gộp; khi chia là các cơ sở sang xã, phường mới.</source>
        <translation>Further codes: when merging, the units merged along; when splitting, the institutions that go to the new commune.</translation>
    </message>
    <message>
        <source>Mã mới</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Tên mới</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>cách nhau bằng dấu phẩy</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>không kèm loại</source>
        <translation>without the type</translation>
    </message>
    <message>
        <source>ngày đơn vị mới bắt đầu</source>
        <translation>first day of the new unit</translation>
    </message>
    <message>
        <source>Đơn vị mới</source>
        <translation>New unit</translation>
    </message>
</context>
<context>
    <name>MyKeyPage</name>
    <message>
        <source>Báo mất khóa…</source>
        <translation>Report a lost key…</translation>
    </message>
    <message>
        <source>Bước tiếp theo</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Chép dãy số</source>
        <translation>Copy the digits</translation>
    </message>
    <message>
        <source>Cài tệp Sở gửi về…</source>
        <translation>Install the file sent by the Department…</translation>
    </message>
    <message>
        <source>Ghi yêu cầu cấp chứng thư…</source>
        <translation>Write a certificate request…</translation>
    </message>
    <message>
        <source>Gia hạn khóa…</source>
        <translation>Renew the key…</translation>
    </message>
    <message>
        <source>Khóa lại ngay</source>
        <translation>Lock again now</translation>
    </message>
    <message>
        <source>Khóa phần mềm chứng tỏ ai gửi và gói không bị sửa trong hệ thống này; không thay chữ ký số theo pháp luật.</source>
        <translation>A software key shows who sent a package and that it was not altered within this system; it does not replace a digital signature under the law.</translation>
    </message>
    <message>
        <source>Nhận danh mục có ký của Sở…</source>
        <translation>Receive the Department’s signed register…</translation>
    </message>
    <message>
        <source>Về khóa này</source>
        <translation>About this key</translation>
    </message>
    <message>
        <source>Xem vân tay đầy đủ…</source>
        <translation>See the full fingerprint…</translation>
    </message>
    <message>
        <source>{0}, mã {1}</source>
        <translation>{0}, code {1}</translation>
    </message>
    <message>
        <source>Đã chép dãy số.</source>
        <translation>The digits are copied.</translation>
    </message>
    <message>
        <source>Đã khóa lại. Lần ký sau máy hỏi mật khẩu.</source>
        <translation>Locked again. The password will be asked for at the next signing.</translation>
    </message>
    <message>
        <source>Đổi mật khẩu của khóa…</source>
        <translation>Change the password of the key…</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Ai mở được máy này đều ký và gửi thay đơn vị được.</source>
        <translation>Anyone who can open this computer can sign and send in the unit’s name.</translation>
    </message>
    <message>
        <source>Có mật khẩu (nên dùng)</source>
        <translation>With a password (recommended)</translation>
    </message>
    <message>
        <source>Ghi mật khẩu vào sổ tay cất kỹ: chương trình không giữ, quên thì phải làm khóa mới và xin Sở cấp lại.</source>
        <translation>Keep the password in a safe notebook: the program does not keep it. If it is forgotten, make a new key and ask the Department for a new certificate.</translation>
    </message>
    <message>
        <source>Gõ lại lần nữa</source>
        <translation>Type it again</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu</source>
        <translation>Type the password again</translation>
    </message>
    <message>
        <source>Không đặt mật khẩu</source>
        <translation>No password</translation>
    </message>
    <message>
        <source>Máy hỏi mật khẩu khi gửi gói, mỗi lần mở sổ hỏi một lần.</source>
        <translation>The password is asked for when a package is sent, once each time the ledger is opened.</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa</source>
        <translation>Password of the key</translation>
    </message>
    <message>
        <source>Vài từ dễ nhớ, gõ không dấu để máy nào cũng gõ lại được. Ít nhất 8 chữ.</source>
        <translation>A few words easy to remember, typed without accents so that any computer can type them. At least 8 letters.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Mở thư mục</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Mở thư mục có tệp vừa ghi</source>
        <translation>Open the folder of the file just written</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close the notice</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Xin chào!</source>
        <translation>Welcome!</translation>
    </message>
    <message>
        <source>Đang mở sổ {0}…</source>
        <translation>Opening ledger {0}…</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source> và </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Mã hóa: chỉ {0} mở được. USB có mất cũng không ai đọc được.</source>
        <translation>Encrypted: only {0} can open it. Even if the USB stick is lost, no one can read it.</translation>
    </message>
    <message>
        <source>Sẽ gửi cho {0}</source>
        <translation>To be sent to {0}</translation>
    </message>
    <message>
        <source>Sẽ gửi: {0}</source>
        <translation>To be sent: {0}</translation>
    </message>
    <message>
        <source>{0} gói của cơ sở, giữ nguyên chữ ký từng cơ sở: {1}</source>
        <translation>Packages from institutions: {0}, each institution’s signature kept as it is: {1}</translation>
    </message>
    <message>
        <source>{0}, lần {1}, mã đối chiếu {2}</source>
        <translation>{0}, no. {1}, check code {2}</translation>
    </message>
    <message>
        <source>Đang xem có gì để gửi…</source>
        <translation>Looking for what there is to send…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Mở danh sách việc khác</source>
        <translation>Open the list of other actions</translation>
    </message>
    <message>
        <source>Việc khác (F10)</source>
        <translation>More (F10)</translation>
    </message>
    <message>
        <source>Việc khác trên trang này</source>
        <translation>More actions on this page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Không có gì khớp với “{0}”. Thử ít chữ hơn, hoặc bỏ bớt một từ. Esc đóng.</source>
        <translation>Nothing matches “{0}”. Try fewer letters, or leave out a word. Esc closes.</translation>
    </message>
    <message>
        <source>Không có kết quả</source>
        <translation>No results</translation>
    </message>
    <message>
        <source>Kết quả tìm</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Tìm đơn vị, tên người, nhóm lớp, biểu mẫu, câu hỏi, việc… không cần dấu</source>
        <translation>Find units, persons, groups and classes, forms, questions, actions… no accents needed</translation>
    </message>
    <message>
        <source>{0} trong {1}: {2}</source>
        <translation>{0} in {1}: {2}</translation>
    </message>
    <message>
        <source>Đang đọc sổ… · {0}</source>
        <translation>Reading the ledger… · {0}</translation>
    </message>
    <message>
        <source>↑ ↓ chọn · Enter mở · Esc đóng</source>
        <translation>↑ ↓ choose · Enter opens · Esc closes</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Trang in xem trước</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>Trang {0}/{1}</source>
        <translation>Page {0}/{1}</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Còn câu chưa lưu được vào sổ.</source>
        <translation>Some answers are not saved in the ledger yet.</translation>
    </message>
    <message>
        <source>Làm theo hướng dẫn trên trang rồi bấm “Lưu lại”; đóng lần nữa là bỏ những câu đó.</source>
        <translation>Follow the advice on the page, then press “Save again”; closing once more drops those answers.</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Chỉ đổi mật khẩu mở khóa trên máy này; khóa và chứng thư không đổi, không phải báo Sở.</source>
        <translation>This only changes the password that opens the key on this computer; the key and the certificate stay the same, and there is no need to tell the Department.</translation>
    </message>
    <message>
        <source>Mật khẩu đang dùng</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Đang đổi mật khẩu…</source>
        <translation>Changing the password…</translation>
    </message>
    <message>
        <source>Đã đổi mật khẩu của khóa.</source>
        <translation>The password of the key is changed.</translation>
    </message>
    <message>
        <source>Đổi mật khẩu</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Đổi mật khẩu của khóa</source>
        <translation>Change the password of the key</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Chọn: {0}</source>
        <translation>Choose: {0}</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>PersonButton</name>
    <message>
        <source>Người nhập: {0}</source>
        <translation>Person: {0}</translation>
    </message>
    <message>
        <source>{0}. Đổi người: Ctrl+U</source>
        <translation>{0}. Change person: Ctrl+U</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Ai đang nhập?</source>
        <translation>Who is typing?</translation>
    </message>
    <message>
        <source>Gõ họ tên người mới, rồi Enter</source>
        <translation>Type the new person’s full name, then Enter</translation>
    </message>
    <message>
        <source>Gõ số, hoặc vài chữ của tên</source>
        <translation>Type a number, or a few letters of the name</translation>
    </message>
    <message>
        <source>Mở sổ khác… (Ctrl+O)</source>
        <translation>Open another ledger… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Người nhập của đơn vị</source>
        <translation>Persons of the unit</translation>
    </message>
    <message>
        <source>Thêm người…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Thêm “{0}”</source>
        <translation>Add “{0}”</translation>
    </message>
    <message>
        <source>Tìm hoặc thêm người nhập</source>
        <translation>Find or add a person</translation>
    </message>
    <message>
        <source>{0}  (đang nhập)</source>
        <translation>{0}  (typing now)</translation>
    </message>
    <message>
        <source>Đổi người nhập</source>
        <translation>Change person</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Ai ngồi máy này?</source>
        <translation>Who sits at this computer?</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Máy dùng chung: người khác thêm tên mình sau, bằng Ctrl+U.</source>
        <translation>Shared computer: others add their names later with Ctrl+U.</translation>
    </message>
    <message>
        <source>Người nhập</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tên bạn đứng cạnh mỗi thay đổi trong nhật ký của sổ, để về sau biết ai đã ghi gì.</source>
        <translation>Your name stands beside each change in the ledger’s journal, so that later it is known who wrote what.</translation>
    </message>
    <message>
        <source>ví dụ Nguyễn Thị Hoà</source>
        <translation>e.g. Nguyễn Thị Hoà</translation>
    </message>
</context>
<context>
    <name>PhraseView</name>
    <message>
        <source>Dãy số đối chiếu, {0} nhóm</source>
        <translation>Digits to compare, {0} groups</translation>
    </message>
    <message>
        <source>nhóm {0}: {1}</source>
        <translation>group {0}: {1}</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Chọn nơi đặt sổ</source>
        <translation>Choose where the ledger lies</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Dùng để làm gì</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Lưu ý về nơi đặt sổ</source>
        <translation>Remark on where the ledger lies</translation>
    </message>
    <message>
        <source>Nơi đặt sổ</source>
        <translation>Where the ledger lies</translation>
    </message>
    <message>
        <source>Số liệu của đơn vị, để chốt và gửi lên trên.</source>
        <translation>Data of the unit, to be finalized and sent up.</translation>
    </message>
    <message>
        <source>Số liệu thật</source>
        <translation>Real data</translation>
    </message>
    <message>
        <source>Sổ (*.somamnon)</source>
        <translation>Ledger (*.somamnon)</translation>
    </message>
    <message>
        <source>Sổ là một tệp trên máy này. Không có gì gửi lên mạng.</source>
        <translation>A ledger is one file on this computer. Nothing goes to the internet.</translation>
    </message>
    <message>
        <source>Sổ nằm ở đâu?</source>
        <translation>Where is the ledger?</translation>
    </message>
    <message>
        <source>Thư mục chưa có thì chương trình tạo. Cạnh sổ có thêm thư mục khóa (.khoa).</source>
        <translation>A missing folder is created. A key folder (.khoa) lies beside the ledger.</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Tệp sổ</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>Điền thử thoải mái: không bao giờ lẫn vào số liệu thật của tỉnh.</source>
        <translation>Try it freely: it never mixes with the province’s real data.</translation>
    </message>
    <message>
        <source>Đặt sổ ở</source>
        <translation>Put the ledger in</translation>
    </message>
</context>
<context>
    <name>PlugLine</name>
    <message>
        <source>USB vừa cắm</source>
        <translation>USB stick just plugged in</translation>
    </message>
    <message>
        <source>USB {0} có {1}.</source>
        <translation>USB stick {0} has {1}.</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Xem gói trên USB</source>
        <translation>View the packages on the USB stick</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng dòng về USB</source>
        <translation>Close the line about the USB stick</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>In: {0}</source>
        <translation>Print: {0}</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Ký số bằng USB token…</source>
        <translation>Sign with USB token…</translation>
    </message>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Mở bằng chương trình khác</source>
        <translation>Open with another program</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Số dòng trống trong mỗi bảng</source>
        <translation>Number of empty rows in each table</translation>
    </message>
    <message>
        <source>Số dòng trống:</source>
        <translation>Empty rows:</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Trang sau ›</source>
        <translation>Next page ›</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang và cỡ</source>
        <translation>Page and size</translation>
    </message>
    <message>
        <source>Trang {0}/{1} · {2} %</source>
        <translation>Page {0}/{1} · {2} %</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Vừa bề ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Đang dàn trang…</source>
        <translation>Laying out pages…</translation>
    </message>
    <message>
        <source>Đang in…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Đã ghi {0}.</source>
        <translation>{0} written.</translation>
    </message>
    <message>
        <source>Đã gửi {0} trang tới máy in.</source>
        <translation>Pages sent to the printer: {0}.</translation>
    </message>
    <message>
        <source>Đã thôi dàn trang. Chọn lại loại giấy ở trên để xem.</source>
        <translation>Laying out was cancelled. Choose the kind of paper above again to view it.</translation>
    </message>
    <message>
        <source>Đã thôi in. Máy in có thể in nốt vài trang đã nhận.</source>
        <translation>Printing was cancelled. The printer may still finish pages it has received.</translation>
    </message>
    <message>
        <source>‹ Trang trước</source>
        <translation>‹ Previous page</translation>
    </message>
</context>
<context>
    <name>PrintBox</name>
    <message>
        <source>Chỉ trang {0}</source>
        <translation>Only page {0}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In hai mặt</source>
        <translation>Print on both sides</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Máy in:</source>
        <translation>Printer:</translation>
    </message>
    <message>
        <source>Máy tính này chưa cài máy in nào. Bấm “Lưu PDF…” rồi in ở máy khác.</source>
        <translation>No printer is installed on this computer. Press “Save PDF…” and print it on another one.</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Số bản:</source>
        <translation>Copies:</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trang:</source>
        <translation>Pages:</translation>
    </message>
    <message>
        <source>Tùy chọn của máy in…</source>
        <translation>Printer options…</translation>
    </message>
    <message>
        <source>Từ trang</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>Đến trang</source>
        <translation>To page</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Chấp nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Không nhận: {0}. Lý do: {1}</source>
        <translation>Declined: {0}. Reason: {1}</translation>
    </message>
    <message>
        <source>Kỳ này chưa nhận đề xuất nào.</source>
        <translation>No proposal received in this period.</translation>
    </message>
    <message>
        <source>Lý do không nhận</source>
        <translation>Reason for declining</translation>
    </message>
    <message>
        <source>Lưu ý, quyết định</source>
        <translation>Remark, decision</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From date</translation>
    </message>
    <message>
        <source>Vẫn chấp nhận</source>
        <translation>Accept anyway</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>xã, phường sẽ đọc</source>
        <translation>the commune will read it</translation>
    </message>
    <message>
        <source>{0}Ghi vào danh mục và lịch sử: {1}, {2}.</source>
        <translation>{0}To be written in the register and the history: {1}, {2}.</translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Đề xuất của xã, phường</source>
        <translation>Proposals of communes</translation>
    </message>
    <message>
        <source>để trống: đặt mã tạm (chỉ cơ sở mới)</source>
        <translation>leave empty: a temporary code (new institutions only)</translation>
    </message>
    <message>
        <source>⚠ Giống {0}. </source>
        <translation>⚠ Resembles {0}. </translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Danh mục có ký (*.gdmn)</source>
        <translation>Signed register (*.gdmn)</translation>
    </message>
    <message>
        <source>Danh mục gồm mọi đơn vị, khóa của họ và khóa đã thu hồi, có chữ ký của Sở. Gửi cho mọi xã, phường và cơ sở; nơi nào nhận rồi thì không nhận lại số cũ hơn được.</source>
        <translation>The register lists every unit, its keys and the revoked keys, signed by the Department. Send it to every commune, ward and institution; whoever has received it cannot go back to an older number.</translation>
    </message>
    <message>
        <source>Ghi danh mục vào</source>
        <translation>Write the register to</translation>
    </message>
    <message>
        <source>Ghi danh mục vào tệp</source>
        <translation>Write the register to a file</translation>
    </message>
    <message>
        <source>Tệp danh mục</source>
        <translation>Register file</translation>
    </message>
    <message>
        <source>Xuất danh mục có ký số {0}</source>
        <translation>Export signed register no. {0}</translation>
    </message>
    <message>
        <source>Xuất danh mục số {0}</source>
        <translation>Export register no. {0}</translation>
    </message>
    <message>
        <source>Đang xuất danh mục…</source>
        <translation>Exporting the register…</translation>
    </message>
    <message>
        <source>Đã xuất {0} vào {1}. Gửi tệp này cho mọi nơi.</source>
        <translation>{0} exported to {1}. Send this file to everyone.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source> (bắt buộc)</source>
        <translation> (required)</translation>
    </message>
    <message>
        <source>Alt+K: không áp dụng. Alt+L: chưa có số liệu.</source>
        <translation>Alt+K: not applicable. Alt+L: no figure yet.</translation>
    </message>
    <message>
        <source>Lý do chưa có số liệu</source>
        <translation>Reason why there is no figure yet</translation>
    </message>
    <message>
        <source>Xóa câu trả lời</source>
        <translation>Clear the answer</translation>
    </message>
    <message>
        <source>Đánh dấu: {0}</source>
        <translation>Mark: {0}</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Chỉ tiêu đang chọn</source>
        <translation>Indicator chosen</translation>
    </message>
    <message>
        <source>Cách tính lần {0}</source>
        <translation>Method no. {0}</translation>
    </message>
    <message>
        <source>Gốc: {0} ({1})</source>
        <translation>Base: {0} ({1})</translation>
    </message>
    <message>
        <source>Hiện có: {0}</source>
        <translation>Present: {0}</translation>
    </message>
    <message>
        <source>Kết quả: {0}</source>
        <translation>Result: {0}</translation>
    </message>
    <message>
        <source>Số liệu gốc, mục tiêu…</source>
        <translation>Base figure, targets…</translation>
    </message>
    <message>
        <source>Tính trên {0} đơn vị</source>
        <translation>Counted over {0} units</translation>
    </message>
    <message>
        <source>Tính trên {0} đơn vị (tạm tính)</source>
        <translation>Counted over {0} units (provisional)</translation>
    </message>
    <message>
        <source>Tạm thời. {0}</source>
        <translation>Provisional. {0}</translation>
    </message>
    <message>
        <source>Xem từng nơi</source>
        <translation>View each place</translation>
    </message>
    <message>
        <source>Xem {0} đơn vị chưa tính</source>
        <translation>View the {0} units not counted</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>chưa ghi năm</source>
        <translation>year not written</translation>
    </message>
    <message>
        <source>{0} đơn vị chưa tính ▾</source>
        <translation>Units not counted: {0} ▾</translation>
    </message>
    <message>
        <source>Đơn vị chưa tính</source>
        <translation>Units not counted</translation>
    </message>
    <message>
        <source>địa bàn {0}</source>
        <translation>area {0}</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Ghi lý do, rồi Enter</source>
        <translation>Write the reason, then Enter</translation>
    </message>
    <message>
        <source>Giải trình: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <source>Lý do:</source>
        <translation>Reason:</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source> Đã dừng, {0} gói chưa xem.</source>
        <translation> Stopped; {0} packages not looked at.</translation>
    </message>
    <message>
        <source>Bấm “Nhận” hoặc “Xem trước” để mở khóa và xem gói mã hóa.</source>
        <translation>Press “Receive” or “Preview” to unlock and view the encrypted packages.</translation>
    </message>
    <message>
        <source>Chưa động đến</source>
        <translation>Not touched</translation>
    </message>
    <message>
        <source>Chọn các gói</source>
        <translation>Choose packages</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Các gói, hoặc thư mục chứa gói (nhiều tệp cách nhau bằng dấu ;)</source>
        <translation>Packages, or a folder of packages (several files separated by ;)</translation>
    </message>
    <message>
        <source>Các tệp gói</source>
        <translation>Package files</translation>
    </message>
    <message>
        <source>Ghi biên nhận</source>
        <translation>Write receipts</translation>
    </message>
    <message>
        <source>Ghi {0} biên nhận cạnh các gói</source>
        <translation>Write receipts beside the packages ({0})</translation>
    </message>
    <message>
        <source>Ghi {0} biên nhận vào USB này</source>
        <translation>Write receipts to this USB stick ({0})</translation>
    </message>
    <message>
        <source>Giải thích</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Gói gửi cho {0}</source>
        <translation>Packages for {0}</translation>
    </message>
    <message>
        <source>Gói số liệu (*.gdmn);;Mọi tệp (*)</source>
        <translation>Data package (*.gdmn);;All files (*)</translation>
    </message>
    <message>
        <source>Gói, bản chốt</source>
        <translation>Package, finalized copy</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết quả nhận gói</source>
        <translation>Result of receiving packages</translation>
    </message>
    <message>
        <source>MÃ HÓA</source>
        <translation>ENCRYPTED</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>USB có nhiều tệp hơn số xem được một lần.</source>
        <translation>The USB stick has more files than can be viewed at once.</translation>
    </message>
    <message>
        <source>USB {0} có {1}. Chưa nhận gì.</source>
        <translation>USB stick {0} has {1}. Nothing received yet.</translation>
    </message>
    <message>
        <source>Xem USB</source>
        <translation>View USB stick</translation>
    </message>
    <message>
        <source>Xem USB {0}</source>
        <translation>View USB stick {0}</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Xem trước {0} gói: {1} sẽ nhận, {2} sẽ từ chối. Chưa nhận gì.</source>
        <translation>Preview of packages ({0}): {1} will be accepted, {2} rejected. Nothing received yet.</translation>
    </message>
    <message>
        <source>{0} gói: {1} nhận, {2} từ chối.</source>
        <translation>Packages: {0}; accepted {1}, rejected {2}.</translation>
    </message>
    <message>
        <source>Đang ghi biên nhận:</source>
        <translation>Writing receipts:</translation>
    </message>
    <message>
        <source>Đang nhận gói:</source>
        <translation>Receiving packages:</translation>
    </message>
    <message>
        <source>Đang xem gói:</source>
        <translation>Looking at packages:</translation>
    </message>
    <message>
        <source>Đã dừng trước gói này; sổ không đổi gì.</source>
        <translation>Stopped before this package; the ledger did not change.</translation>
    </message>
    <message>
        <source>Đã dừng. {1} gói đã nhận và được giữ, {2} từ chối; {3} gói chưa động đến.</source>
        <translation>Stopped. {1} packages received and kept, {2} rejected; {3} packages not touched.</translation>
    </message>
    <message>
        <source>Đã ghi {0} biên nhận vào {1}. Trả USB hoặc tệp cho nơi gửi.</source>
        <translation>Receipts written: {0}, to {1}. Return the USB stick or the files to the sender.</translation>
    </message>
    <message>
        <source>ĐỂ XEM</source>
        <translation>TO VIEW</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Lần trước chương trình dừng đột ngột; đã kiểm tra, sổ vẫn nguyên.</source>
        <translation>Last time the program stopped suddenly; it has checked: the ledger is sound.</translation>
    </message>
    <message>
        <source>Đã tạo sổ {0}.</source>
        <translation>Ledger {0} created.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source> · cờ địa bàn của {0} xã, phường còn tạm, chờ Sở xác nhận</source>
        <translation> · area flags of {0} communes are provisional and wait for the Department</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Cả đơn vị đã ngừng</source>
        <translation>Include units that have stopped</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Mọi cấp</source>
        <translation>Every level</translation>
    </message>
    <message>
        <source>Mọi xã, phường</source>
        <translation>Every commune</translation>
    </message>
    <message>
        <source>Mọi địa bàn</source>
        <translation>Every area</translation>
    </message>
    <message>
        <source>Nhập Excel…</source>
        <translation>Import Excel…</translation>
    </message>
    <message>
        <source>Nhập danh mục</source>
        <translation>Import the register</translation>
    </message>
    <message>
        <source>Thêm cơ sở (F5)</source>
        <translation>Add an institution (F5)</translation>
    </message>
    <message>
        <source>Tìm theo tên hoặc mã, không cần dấu (Ctrl+F)</source>
        <translation>Find by name or code, no accents needed (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tìm đơn vị</source>
        <translation>Find a unit</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>Xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Xuất danh mục</source>
        <translation>Export the register</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>danh-muc-don-vi.xlsx</source>
        <translation>danh-muc-don-vi.xlsx</translation>
    </message>
    <message>
        <source>{0} xã, phường và {1} cơ sở đang hoạt động</source>
        <translation>{0} communes and {1} institutions in operation</translation>
    </message>
    <message>
        <source>{0} ô không nhận được: sửa trong tệp rồi nhập lại.</source>
        <translation>Cells not taken: {0}. Mend them in the file, then import again.</translation>
    </message>
    <message>
        <source>{0} đơn vị sẽ thay đổi. Xem từng ô rồi bấm “Ghi vào danh mục”.</source>
        <translation>Units that will change: {0}. Look at each cell, then press “Write in the register”.</translation>
    </message>
    <message>
        <source>Đang ghi vào danh mục:</source>
        <translation>Writing in the register:</translation>
    </message>
    <message>
        <source>Đang ghi {0}:</source>
        <translation>Writing {0}:</translation>
    </message>
    <message>
        <source>Đang đọc:</source>
        <translation>Reading:</translation>
    </message>
    <message>
        <source>Đã ghi vào danh mục.</source>
        <translation>Written in the register.</translation>
    </message>
    <message>
        <source>Đã ghi {0} đơn vị từ {1}.</source>
        <translation>{0} units written from {1}.</translation>
    </message>
    <message>
        <source>Đã ghi {0}: {1} đơn vị.</source>
        <translation>{0} written: {1} units.</translation>
    </message>
    <message>
        <source>Đã thôi. Danh mục và các tệp không đổi gì.</source>
        <translation>Cancelled. The register and the files did not change.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Đề xuất ({0})</source>
        <translation>Proposals ({0})</translation>
    </message>
    <message>
        <source>Đề xuất, {0} chờ quyết định</source>
        <translation>Proposals, {0} to decide</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>RenewPanel</name>
    <message>
        <source>Gia hạn khóa</source>
        <translation>Renew key</translation>
    </message>
    <message>
        <source>Khóa mới đang chờ. Bước tiếp theo: ghi yêu cầu gia hạn và gửi Sở.</source>
        <translation>The new key is waiting. Next step: write the renewal request and send it to the Department.</translation>
    </message>
    <message>
        <source>Máy tạo một khóa mới nằm chờ bên cạnh khóa đang dùng. Khóa đang dùng vẫn ký được cho đến khi cài tệp Sở gửi về; số liệu, bản chốt và gói đã gửi không đổi gì.</source>
        <translation>The computer makes a new key that waits beside the current one. The current key can still sign until the file the Department sends back is installed; data, finalized copies and packages already sent do not change.</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa đang dùng</source>
        <translation>Password of the current key</translation>
    </message>
    <message>
        <source>Tạo khóa mới</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Đang tạo khóa mới…</source>
        <translation>Making a new key…</translation>
    </message>
</context>
<context>
    <name>RepeatModel</name>
    <message>
        <source>Chép từ năm trước, chưa xác nhận. F8: xác nhận không đổi.</source>
        <translation>Copied from last year, not confirmed. F8: confirm unchanged.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <source>Ghi chức danh, đừng ghi tên riêng. Bỏ trống cũng được.</source>
        <translation>Write a job title, not a person’s name. It may be left empty.</translation>
    </message>
    <message>
        <source>Ghi yêu cầu</source>
        <translation>Write request</translation>
    </message>
    <message>
        <source>Ghi yêu cầu ra một tệp, đưa Sở bằng USB hoặc thư. Tệp không có gì bí mật: khóa vẫn ở lại máy này.</source>
        <translation>Write the request to a file and bring it to the Department on a USB stick or by mail. The file holds nothing secret: the key stays on this computer.</translation>
    </message>
    <message>
        <source>Ghi yêu cầu vào</source>
        <translation>Write the request to</translation>
    </message>
    <message>
        <source>Ghi yêu cầu vào tệp</source>
        <translation>Write the request to a file</translation>
    </message>
    <message>
        <source>Sở hỏi lại thì gặp</source>
        <translation>Contact for the Department’s questions</translation>
    </message>
    <message>
        <source>Sở hỏi lại thì gặp ai?</source>
        <translation>Whom should the Department ask if it has questions?</translation>
    </message>
    <message>
        <source>Tệp yêu cầu</source>
        <translation>Request file</translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư</source>
        <translation>Certificate request</translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư (*.gdmn)</source>
        <translation>Certificate request (*.gdmn)</translation>
    </message>
    <message>
        <source>Yêu cầu gia hạn</source>
        <translation>Renewal request</translation>
    </message>
    <message>
        <source>ví dụ: Văn thư</source>
        <translation>for example: Clerk</translation>
    </message>
    <message>
        <source>Đang ghi yêu cầu…</source>
        <translation>Writing the request…</translation>
    </message>
    <message>
        <source>Đã ghi {0}. Gửi Sở tệp này, rồi gọi Sở và đọc 8 nhóm số.</source>
        <translation>{0} written. Send this file to the Department, then call them and read out the 8 groups of digits.</translation>
    </message>
    <message>
        <source>Đã ghi {0}. Gửi Sở tệp này; khóa đang dùng đã ký kèm, không phải đọc số.</source>
        <translation>{0} written. Send this file to the Department; the current key has signed it too, so no digits need to be read out.</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <source>Cấp</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>hỏi lại: {0}</source>
        <translation>contact: {0}</translation>
    </message>
    <message>
        <source>làm lúc {0}</source>
        <translation>made at {0}</translation>
    </message>
    <message>
        <source>{0} · mã {1}</source>
        <translation>{0} · code {1}</translation>
    </message>
    <message>
        <source>Đã gọi, dãy số giống hệt: cấp</source>
        <translation>Called, the digits are identical: issue</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>  {0}, {1}: {2} phiếu, {3} dòng nhật ký, {4} bản chốt</source>
        <translation>  {0}, {1}: {2} forms, {3} journal lines, {4} finalized copies</translation>
    </message>
    <message>
        <source>Chưa đặt hạn: không có gì phải xóa.</source>
        <translation>No time limit set: nothing has to be deleted.</translation>
    </message>
    <message>
        <source>Giữ biểu có tên người</source>
        <translation>Keep forms with people’s names for</translation>
    </message>
    <message>
        <source>Gõ lại kỳ để xóa</source>
        <translation>Type the period again to delete</translation>
    </message>
    <message>
        <source>Gõ {0} để xóa hẳn:</source>
        <translation>Type {0} to delete for good:</translation>
    </message>
    <message>
        <source>Không còn gì cũ hơn {0}.</source>
        <translation>Nothing is older than {0}.</translation>
    </message>
    <message>
        <source>Không đặt hạn</source>
        <translation>No time limit</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trước {0}, quá hạn:</source>
        <translation>Before {0}, past the limit:</translation>
    </message>
    <message>
        <source>Xóa cả bản sao cũ</source>
        <translation>Delete the old copies, too</translation>
    </message>
    <message>
        <source>Xóa cả {0} bản sao cũ</source>
        <translation>Delete old copies too ({0})</translation>
    </message>
    <message>
        <source>Xóa hẳn</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Xóa là không lấy lại được. Còn lại số lượng và mã băm làm chứng; chỉ tiêu tính từ các biểu này thì kết xuất trước.</source>
        <translation>What is deleted cannot be brought back. Counts and hashes remain as evidence; export the indicators computed from these forms first.</translation>
    </message>
    <message>
        <source>Xóa theo thời hạn lưu</source>
        <translation>Delete by retention time</translation>
    </message>
    <message>
        <source>{0} bản sao lưu cạnh sổ làm trước lần xóa, vẫn còn giữ. Bản trên USB phải tự xóa.</source>
        <translation>Backups beside the ledger, made before the deletion and still kept: {0}. Copies on USB sticks must be deleted by yourself.</translation>
    </message>
    <message>
        <source>{0} năm</source>
        <translation>{0} years</translation>
    </message>
    <message>
        <source>Đang sao lưu lại rồi xóa bản cũ…</source>
        <translation>Backing up again, then deleting the old copies…</translation>
    </message>
    <message>
        <source>Đang xóa…</source>
        <translation>Deleting…</translation>
    </message>
    <message>
        <source>Đã sao lưu lại và xóa {0} bản sao cũ.</source>
        <translation>Backed up again; old copies deleted: {0}.</translation>
    </message>
    <message>
        <source>Đã xóa {0} phiếu, {1} dòng nhật ký, {2} bản chốt.</source>
        <translation>Deleted: {0} forms, {1} journal lines, {2} finalized copies.</translation>
    </message>
    <message>
        <source>Đội ngũ và sổ tập huấn có tên người: chỉ giữ trong thời hạn đơn vị quy định (Luật 91/2025/QH15).</source>
        <translation>The staff form and the training record hold people’s names: keep them only for the time the unit has set (Law 91/2025/QH15).</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Có mật khẩu</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Dùng để</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Khóa ký</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Không có mật khẩu: ai mở máy cũng ký được</source>
        <translation>No password: anyone who opens the computer can sign</translation>
    </message>
    <message>
        <source>Người nhập</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Số liệu thật</source>
        <translation>Real data</translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa: {0}</source>
        <translation>Edit: {0}</translation>
    </message>
    <message>
        <source>Tạo sổ</source>
        <translation>Create the ledger</translation>
    </message>
    <message>
        <source>Tạo xong, chương trình mở danh sách việc của đơn vị.</source>
        <translation>Once created, the program opens the unit’s list of tasks.</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Tệp sổ</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>Vì sao chưa tạo được sổ</source>
        <translation>Why the ledger could not be created</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>{0} · mã {1}</source>
        <translation>{0} · code {1}</translation>
    </message>
    <message>
        <source>Đúng cả chưa?</source>
        <translation>Is it all right?</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ở xã, phường</source>
        <translation>In the commune</translation>
    </message>
</context>
<context>
    <name>RevokePanel</name>
    <message>
        <source>Chưa có ngày.</source>
        <translation>No date yet.</translation>
    </message>
    <message>
        <source>Ghi ngày/tháng/năm, ví dụ 05/10/2026.</source>
        <translation>Write day/month/year, for example 05/10/2026.</translation>
    </message>
    <message>
        <source>Lộ khóa</source>
        <translation>Key exposed</translation>
    </message>
    <message>
        <source>Máy hoặc USB mất, chưa thấy ai dùng khóa.</source>
        <translation>The computer or USB stick is lost; no sign yet of anyone using the key.</translation>
    </message>
    <message>
        <source>Mất khóa</source>
        <translation>Key lost</translation>
    </message>
    <message>
        <source>Mất từ hôm trước thì ghi ngày mất, không phải ngày báo.</source>
        <translation>If it was lost on an earlier day, write the day of the loss, not of the report.</translation>
    </message>
    <message>
        <source>Ngày này chưa tới.</source>
        <translation>This date has not come yet.</translation>
    </message>
    <message>
        <source>Người khác có khóa hoặc mật khẩu: không tin cả gói ghi ngày ký trước đó mà Sở chưa nhận.</source>
        <translation>Someone else has the key or password: even packages dated earlier are not trusted unless the Department has already received them.</translation>
    </message>
    <message>
        <source>Sẽ từ chối gói ký từ {0}; gói ký trước đó vẫn nhận, kèm lưu ý.</source>
        <translation>Packages signed from {0} on will be rejected; those signed earlier are still accepted, with a remark.</translation>
    </message>
    <message>
        <source>Sẽ từ chối mọi gói ký bằng khóa này, trừ gói Sở đã nhận trước lúc thu hồi.</source>
        <translation>Every package signed with this key will be rejected, except those the Department received before the revocation.</translation>
    </message>
    <message>
        <source>Thay khóa mới</source>
        <translation>Replaced by a new key</translation>
    </message>
    <message>
        <source>Thu hồi khóa của {0}</source>
        <translation>Revoke the key of {0}</translation>
    </message>
    <message>
        <source>Thu hồi khóa này</source>
        <translation>Revoke this key</translation>
    </message>
    <message>
        <source>Thu hồi rồi không rút lại được. Nơi khác biết khi nhận danh mục có ký: hãy xuất ngay sau đó.</source>
        <translation>A revocation cannot be undone. Others learn of it when they receive the signed register: export it right afterwards.</translation>
    </message>
    <message>
        <source>Thu hồi từ hôm nay hoặc một ngày trước đó.</source>
        <translation>Revoke from today or from an earlier day.</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Vân tay bắt đầu bằng {0}; hiệu lực {1}. Đơn vị báo mất thì so vân tay họ đọc với dòng này.</source>
        <translation>The fingerprint begins with {0}; valid {1}. When a unit reports a loss, compare the fingerprint it reads out with this line.</translation>
    </message>
    <message>
        <source>Vì sao thu hồi</source>
        <translation>Why revoke</translation>
    </message>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Đang thu hồi…</source>
        <translation>Revoking…</translation>
    </message>
    <message>
        <source>Đã thu hồi khóa của {0}. Xuất danh mục có ký mới để mọi nơi biết.</source>
        <translation>The key of {0} is revoked. Export a new signed register so that everyone knows.</translation>
    </message>
    <message>
        <source>Đơn vị ngừng hoạt động</source>
        <translation>The unit has closed</translation>
    </message>
    <message>
        <source>Đơn vị đã có khóa khác, khóa này thôi dùng.</source>
        <translation>The unit has another key; this one is no longer used.</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>Cơ sở giáo dục mầm non</source>
        <translation>Preschool institution</translation>
    </message>
    <message>
        <source>Gõ cả đường dẫn của thư mục.</source>
        <translation>Type the whole path of the folder.</translation>
    </message>
    <message>
        <source>Không cần nữa thì xóa cả thư mục này.</source>
        <translation>When no longer needed, delete this whole folder.</translation>
    </message>
    <message>
        <source>Một phường hoặc xã và ba cơ sở bịa ra, đã điền đủ. Sửa, xóa thoải mái; không gửi đi đâu cả.</source>
        <translation>One made-up commune and three institutions, all filled in. Edit and delete freely; nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo</source>
        <translation>Department of Education and Training</translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Thư mục để sổ mẫu</source>
        <translation>Folder for the sample ledgers</translation>
    </message>
    <message>
        <source>Xem thử</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Xem thử với số liệu mẫu</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>Xem với vai</source>
        <translation>Look as</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Kết xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Kết xuất Excel…</source>
        <translation>Export Excel…</translation>
    </message>
    <message>
        <source>Kết xuất PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Đang ghi {0}:</source>
        <translation>Writing {0}:</translation>
    </message>
    <message>
        <source>Đã ghi {0}.</source>
        <translation>{0} written.</translation>
    </message>
    <message>
        <source>Đã thôi kết xuất, chưa ghi tệp nào.</source>
        <translation>Export cancelled; no file was written.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Che mật khẩu</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Hiện mật khẩu</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Xác nhận cả phần ({0})</source>
        <translation>Confirm the whole part ({0})</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source> và </source>
        <translation> and </translation>
    </message>
    <message>
        <source>E-mail nơi nhận (để trống cũng được)</source>
        <translation>E-mail of the recipient (may be left empty)</translation>
    </message>
    <message>
        <source>E-mail nơi nhận, để trống cũng được</source>
        <translation>E-mail of the recipient, may be left empty</translation>
    </message>
    <message>
        <source>Ghi gói vào</source>
        <translation>Write the package to</translation>
    </message>
    <message>
        <source>Ghi vào</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>Gói số liệu (*.gdmn)</source>
        <translation>Data package (*.gdmn)</translation>
    </message>
    <message>
        <source>Gói được ký bằng khóa phần mềm: chứng tỏ ai gửi và không bị sửa, không thay chữ ký số theo pháp luật.</source>
        <translation>The package is signed with a software key: it shows who sent it and that nothing was changed; it does not replace a digital signature under the law.</translation>
    </message>
    <message>
        <source>Gửi qua e-mail…</source>
        <translation>Send by e-mail…</translation>
    </message>
    <message>
        <source>Gửi, ký thêm bằng USB token…</source>
        <translation>Send, counter-sign with USB token…</translation>
    </message>
    <message>
        <source>Gửi: ghi gói có ký</source>
        <translation>Send: write the signed package</translation>
    </message>
    <message>
        <source>Hoặc gửi thư tới</source>
        <translation>Or mail it to</translation>
    </message>
    <message>
        <source>Kèm bản in PDF của từng biểu (gói lớn hơn)</source>
        <translation>Include a PDF print of each form (larger package)</translation>
    </message>
    <message>
        <source>Ký (không mã hóa), ghi vào {0}</source>
        <translation>Sign (not encrypted), write to {0}</translation>
    </message>
    <message>
        <source>Ký thêm vào gói…</source>
        <translation>Counter-sign a package…</translation>
    </message>
    <message>
        <source>Ký, mã hóa, ghi vào {0}</source>
        <translation>Sign, encrypt, write to {0}</translation>
    </message>
    <message>
        <source>Kết quả gửi</source>
        <translation>Result of sending</translation>
    </message>
    <message>
        <source>Mã hóa, chỉ {0} mở được.</source>
        <translation>Encrypted; only {0} can open it.</translation>
    </message>
    <message>
        <source>Rút USB an toàn (Eject) rồi hãy rút.</source>
        <translation>Eject the USB stick safely before unplugging it.</translation>
    </message>
    <message>
        <source>Thư mục khác…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Thư nháp nằm ở {0}. Trong chương trình thư: xem lại, điền nơi nhận, rồi bấm Gửi.</source>
        <translation>The draft e-mail is at {0}. In the mail program: look it over, fill in the recipient, then press Send.</translation>
    </message>
    <message>
        <source>Tên tệp của gói</source>
        <translation>File name of the package</translation>
    </message>
    <message>
        <source>Tệp sẽ ghi</source>
        <translation>File to be written</translation>
    </message>
    <message>
        <source>Tệp {0}, {1} KB, đã đọc lại và kiểm tra. {2}</source>
        <translation>File {0}, {1} KB, read back and checked. {2}</translation>
    </message>
    <message>
        <source>USB {0}</source>
        <translation>USB stick {0}</translation>
    </message>
    <message>
        <source>tệp này</source>
        <translation>this file</translation>
    </message>
    <message>
        <source>{0} (điền thay {1})</source>
        <translation>{0} (filled in for {1})</translation>
    </message>
    <message>
        <source>{0} gói của cơ sở, giữ nguyên chữ ký của từng cơ sở</source>
        <translation>{0} packages of institutions, each with its own signature kept</translation>
    </message>
    <message>
        <source>{0}, lần {1}, mã đối chiếu {2}</source>
        <translation>{0}, no. {1}, check code {2}</translation>
    </message>
    <message>
        <source>Đang đóng gói và ký:</source>
        <translation>Packing and signing:</translation>
    </message>
    <message>
        <source>Đã ghi gói {0}.</source>
        <translation>Package {0} written.</translation>
    </message>
    <message>
        <source>Đã ghi thư nháp {0}; mở bằng chương trình thư.</source>
        <translation>Draft e-mail {0} written; open it with a mail program.</translation>
    </message>
    <message>
        <source>Đã ghi xong gói gửi {0}</source>
        <translation>Package for {0} written</translation>
    </message>
    <message>
        <source>Đã mở thư nháp {0}.</source>
        <translation>Draft e-mail {0} opened.</translation>
    </message>
    <message>
        <source>Đã thôi gửi. Chưa ghi gói nào; số liệu và các bản chốt vẫn nguyên.</source>
        <translation>Sending was cancelled. No package was written; the data and the finalized copies are untouched.</translation>
    </message>
</context>
<context>
    <name>SentList</name>
    <message>
        <source>(tệp)</source>
        <translation>(file)</translation>
    </message>
    <message>
        <source>chưa có biên nhận</source>
        <translation>no receipt yet</translation>
    </message>
    <message>
        <source>Đã gửi kỳ này</source>
        <translation>Sent this period</translation>
    </message>
    <message>
        <source>⚠ {0} không nhận: {1}</source>
        <translation>⚠ {0} did not accept it: {1}</translation>
    </message>
    <message>
        <source>✓ {0} đã nhận ngày {1} (biên nhận)</source>
        <translation>✓ {0} received it on {1} (receipt)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Bình thường (100 %)</source>
        <translation>Normal (100 %)</translation>
    </message>
    <message>
        <source>Bản sao ra USB</source>
        <translation>Copies on USB sticks</translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Có vấn đề</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Cộng thêm vào mức phóng của hệ điều hành.</source>
        <translation>On top of the scale of the operating system.</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Khi không ai gõ phím, động chuột; mở lại bằng mật khẩu của khóa ký. Ctrl+L khóa ngay. </source>
        <translation>When nobody types or moves the mouse; opens again with the password of the signing key. Ctrl+L locks at once. </translation>
    </message>
    <message>
        <source>Khóa ký không có mật khẩu thì cửa sổ không khóa.</source>
        <translation>Without a password on the signing key, the window is not locked.</translation>
    </message>
    <message>
        <source>Khóa lại</source>
        <translation>Lock them</translation>
    </message>
    <message>
        <source>Không tự khóa</source>
        <translation>Do not lock by itself</translation>
    </message>
    <message>
        <source>Lớn (125 %)</source>
        <translation>Large (125 %)</translation>
    </message>
    <message>
        <source>Lớn hơn (110 %)</source>
        <translation>Larger (110 %)</translation>
    </message>
    <message>
        <source>Lời dẫn và điều luật hiện khi bàn phím ở ô này.</source>
        <translation>Hints and clauses show when the keyboard is in this field.</translation>
    </message>
    <message>
        <source>Màu nền</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Mất USB cũng không ai đọc được. Mở lại bằng mật khẩu của khóa ký; chưa có mật khẩu thì không khóa.</source>
        <translation>Even if the USB stick is lost, no one can read them. They open with the password of the signing key; without a password they are not locked.</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Nền tối dịu mắt khi làm buổi tối; in và kết xuất vẫn nền trắng.</source>
        <translation>Dark is kind to the eyes in the evening; prints and exports stay white.</translation>
    </message>
    <message>
        <source>Riêng cho máy này, không thuộc về sổ nào. Chọn là có hiệu lực và được nhớ ngay.</source>
        <translation>For this computer only, not for any ledger. A choice takes effect and is kept at once.</translation>
    </message>
    <message>
        <source>Rất lớn (150 %)</source>
        <translation>Very large (150 %)</translation>
    </message>
    <message>
        <source>Sau {0} phút</source>
        <translation>After {0} minutes</translation>
    </message>
    <message>
        <source>Số trẻ em gái của lớp Mẫu giáo 5 tuổi A</source>
        <translation>Number of girls in class Mẫu giáo 5 tuổi A</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Tên biểu mẫu, câu hỏi và bản in luôn là tiếng Việt.</source>
        <translation>Names of forms, questions and prints are always in Vietnamese.</translation>
    </message>
    <message>
        <source>Tự khóa cửa sổ</source>
        <translation>Lock the window by itself</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ô trả lời mẫu</source>
        <translation>Sample answer field</translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đã nhớ. Ngôn ngữ đổi khi mở lại chương trình.</source>
        <translation>Kept. The language changes when the program is opened again.</translation>
    </message>
    <message>
        <source>Để như thường</source>
        <translation>Leave as they are</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Kỳ báo cáo</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Tìm mọi thứ (Ctrl+K)</source>
        <translation>Find anything (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Việc tiếp theo</source>
        <translation>What comes next</translation>
    </message>
</context>
<context>
    <name>StickChoice</name>
    <message>
        <source>Chưa thấy USB nào. Cắm USB vào là hiện ở đây.</source>
        <translation>No USB stick found yet. Plug one in and it shows here.</translation>
    </message>
    <message>
        <source>USB {0}  ·  {1}</source>
        <translation>USB stick {0}  ·  {1}</translation>
    </message>
    <message>
        <source>còn trống {0} MB</source>
        <translation>{0} MB free</translation>
    </message>
    <message>
        <source>khóa ghi</source>
        <translation>write-protected</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Chép xuống các ô đang chọn</source>
        <translation>Copy down to the chosen cells</translation>
    </message>
    <message>
        <source>Lọc bảng theo ô này</source>
        <translation>Filter the table by this cell</translation>
    </message>
    <message>
        <source>Sắp xếp bảng theo cột này</source>
        <translation>Sort the table by this column</translation>
    </message>
    <message>
        <source>Thêm dòng giống dòng này</source>
        <translation>Add a row like this one</translation>
    </message>
    <message>
        <source>Tìm trong bảng</source>
        <translation>Search the table</translation>
    </message>
    <message>
        <source>Tới ô chưa nhận được kế tiếp</source>
        <translation>Go to the next cell not taken</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Biểu mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Biểu mẫu:</source>
        <translation>Form:</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source> · biểu mẫu tạm thời</source>
        <translation> · provisional form</translation>
    </message>
    <message>
        <source>, đã gửi</source>
        <translation>, sent</translation>
    </message>
    <message>
        <source>{0}/{1} câu · </source>
        <translation>{0}/{1} questions · </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source> và {0} ô khác</source>
        <translation> and others: {0}</translation>
    </message>
    <message>
        <source>Năm trước, {0}: {1}</source>
        <translation>Last year, {0}: {1}</translation>
    </message>
    <message>
        <source>dòng {0}: {1}</source>
        <translation>row {0}: {1}</translation>
    </message>
    <message>
        <source>{0} Dòng chép từ năm trước, chưa xác nhận (F8)</source>
        <translation>{0} Row copied from last year, not confirmed (F8)</translation>
    </message>
    <message>
        <source>{0} ô chưa nhận được: </source>
        <translation>Cells not taken ({0}): </translation>
    </message>
</context>
<context>
    <name>TokenBox</name>
    <message>
        <source>Chỉ thử một lần và không ghi lại ở đâu.</source>
        <translation>Tried only once and not kept anywhere.</translation>
    </message>
    <message>
        <source>Chứng thư</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Ký</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Ký số bằng USB token</source>
        <translation>Sign with USB token</translation>
    </message>
    <message>
        <source>Máy này chưa cài thư viện token quen biết nào. Bấm “Tệp khác…” để chỉ tệp .dll hoặc .so.</source>
        <translation>No known token library is installed on this computer. Press “Another file…” to choose a .dll or .so file.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN của token</source>
        <translation>PIN of the token</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thư viện</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Thư viện (*.dll *.so);;Tệp (*)</source>
        <translation>Library (*.dll *.so);;File (*)</translation>
    </message>
    <message>
        <source>Thư viện PKCS#11 của token</source>
        <translation>PKCS#11 library of the token</translation>
    </message>
    <message>
        <source>Thư viện của token</source>
        <translation>Library of the token</translation>
    </message>
    <message>
        <source>Token chưa đặt PIN. Đặt bằng phần mềm của nơi cấp token.</source>
        <translation>The token has no PIN yet. Set one with the software of the token’s issuer.</translation>
    </message>
    <message>
        <source>Token chỉ còn một lần thử PIN cuối; sai nữa là khóa.</source>
        <translation>Only one last PIN try is left on the token; one more mistake locks it.</translation>
    </message>
    <message>
        <source>Token còn ít lần thử PIN. Xem lại Caps Lock và bộ gõ trước khi nhập.</source>
        <translation>Few PIN tries are left on the token. Check Caps Lock and the input method before typing.</translation>
    </message>
    <message>
        <source>Token này chưa có chứng thư nào.</source>
        <translation>This token has no certificate yet.</translation>
    </message>
    <message>
        <source>Token đã khóa. Liên hệ nơi cấp token để mở khóa.</source>
        <translation>The token is locked. Ask the token’s issuer to unlock it.</translation>
    </message>
    <message>
        <source>Tìm lại</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Tình hình ký</source>
        <translation>Signing status</translation>
    </message>
    <message>
        <source>Tôi chắc PIN này đúng: dùng lần thử cuối cùng</source>
        <translation>I am sure this PIN is right: use the last try</translation>
    </message>
    <message>
        <source>Tệp khác…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>USB token</source>
        <translation>USB token</translation>
    </message>
    <message>
        <source>{0}. Nơi cấp: {1}. Đến ngày {2}.
Số {3}</source>
        <translation>{0}. Issuer: {1}. Until {2}.
No. {3}</translation>
    </message>
    <message>
        <source>Đang ký…</source>
        <translation>Signing…</translation>
    </message>
    <message>
        <source>Đang tìm thư viện của token…</source>
        <translation>Looking for the token’s library…</translation>
    </message>
    <message>
        <source>Đang tìm token…</source>
        <translation>Looking for the token…</translation>
    </message>
    <message>
        <source>✖ Không ký được: chứng thư {0}.</source>
        <translation>✖ Cannot sign: the certificate {0}.</translation>
    </message>
</context>
<context>
    <name>TokenSigning</name>
    <message>
        <source>Ghi PDF đã ký</source>
        <translation>Write the signed PDF</translation>
    </message>
    <message>
        <source>Ghi gói đã ký thêm</source>
        <translation>Write the counter-signed package</translation>
    </message>
    <message>
        <source>Gói cần ký thêm</source>
        <translation>Package to counter-sign</translation>
    </message>
    <message>
        <source>Gói số liệu (*.gdmn)</source>
        <translation>Data package (*.gdmn)</translation>
    </message>
    <message>
        <source>Gửi, ký thêm bằng USB token</source>
        <translation>Send, counter-sign with USB token</translation>
    </message>
    <message>
        <source>Ký thêm vào {0}</source>
        <translation>Counter-sign {0}</translation>
    </message>
    <message>
        <source>Ký “{0}”</source>
        <translation>Sign “{0}”</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Đã ký thêm vào {0}: {1}; {2}.</source>
        <translation>{0} counter-signed: {1}; {2}.</translation>
    </message>
    <message>
        <source>Đã ký {0}: {1}; {2}.</source>
        <translation>{0} signed: {1}; {2}.</translation>
    </message>
</context>
<context>
    <name>ToldPanel</name>
    <message>
        <source>Chép mấy dòng này</source>
        <translation>Copy these lines</translation>
    </message>
    <message>
        <source>Gọi Sở ngay, đọc mấy dòng này</source>
        <translation>Call the Department now and read out these lines</translation>
    </message>
    <message>
        <source>Đã chép.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Đã đọc cho Sở</source>
        <translation>Read out to the Department</translation>
    </message>
    <message>
        <source>Đọc cho Sở</source>
        <translation>Read to the Department</translation>
    </message>
</context>
<context>
    <name>TotalsLine</name>
    <message>
        <source>Tổng của {0} dòng đang lọc</source>
        <translation>Sum, filtered rows: {0}</translation>
    </message>
    <message>
        <source>Tổng {0} dòng</source>
        <translation>Sum, rows: {0}</translation>
    </message>
</context>
<context>
    <name>TwinPage</name>
    <message>
        <source>Bỏ khỏi sổ {0} dòng không có trong tệp</source>
        <translation>Remove rows from the ledger that are not in the file: {0}</translation>
    </message>
    <message>
        <source>Chưa nhập được: {0} ô chưa đúng. Sửa trong Excel, lưu lại, rồi bấm “Đọc lại”.</source>
        <translation>Not imported; wrong cells: {0}. Mend them in Excel, save, then press “Read again”.</translation>
    </message>
    <message>
        <source>Chưa đọc tệp nào. Mọi thay đổi được xem trước rồi mới nhập.</source>
        <translation>No file read yet. Every change is shown before it is imported.</translation>
    </message>
    <message>
        <source>Chọn tệp Excel</source>
        <translation>Choose an Excel file</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Chữ cũ ({0})</source>
        <translation>Old letters ({0})</translation>
    </message>
    <message>
        <source>Chữ cũ trước và sau khi chuyển</source>
        <translation>Old letters before and after conversion</translation>
    </message>
    <message>
        <source>Các thay đổi</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Các ô chưa đúng</source>
        <translation>Wrong cells</translation>
    </message>
    <message>
        <source>Cột ({0})</source>
        <translation>Columns ({0})</translation>
    </message>
    <message>
        <source>Nhập</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nhập từ Excel: {0}</source>
        <translation>Import from Excel: {0}</translation>
    </message>
    <message>
        <source>Nội dung tệp</source>
        <translation>Content of the file</translation>
    </message>
    <message>
        <source>Sẽ đổi {0} câu trả lời, thêm {1} dòng, bỏ {2} dòng. Chưa nhập gì.</source>
        <translation>To change: {0} answers; to add: {1} rows; to remove: {2} rows. Nothing imported yet.</translation>
    </message>
    <message>
        <source>Thay đổi ({0})</source>
        <translation>Changes ({0})</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tệp Excel</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Tệp Excel (*.xlsx *.xlsm);;Mọi tệp (*)</source>
        <translation>Excel file (*.xlsx *.xlsm);;All files (*)</translation>
    </message>
    <message>
        <source>Tệp Excel: mẫu đã điền, hoặc bảng của đơn vị có dòng tiêu đề</source>
        <translation>Excel file: a filled-in template, or the unit’s own table with a heading row</translation>
    </message>
    <message>
        <source>Tệp không có gì khác sổ.</source>
        <translation>The file does not differ from the ledger.</translation>
    </message>
    <message>
        <source>{0} ô sửa ở cả hai nơi: lấy số trong tệp</source>
        <translation>{0} cells changed in both places: take the figures of the file</translation>
    </message>
    <message>
        <source>Ô chưa đúng ({0})</source>
        <translation>Wrong cells ({0})</translation>
    </message>
    <message>
        <source>Đang nhập…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Đang đọc tệp:</source>
        <translation>Reading the file:</translation>
    </message>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Đã nhập {0} thay đổi từ Excel.</source>
        <translation>Changes imported from Excel: {0}.</translation>
    </message>
    <message>
        <source>Đã xem, đồng ý chuyển {0} ô chữ cũ sang Unicode</source>
        <translation>I have looked; convert cells of old letters to Unicode: {0}</translation>
    </message>
    <message>
        <source>Đọc lại</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>… và {0} điều nữa.</source>
        <translation>… and {0} more.</translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source> (tạm)</source>
        <translation> (prov.)</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>{0} (đến {1})</source>
        <translation>{0} (until {1})</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Chi tiết đơn vị</source>
        <translation>Details of the unit</translation>
    </message>
    <message>
        <source>Có trong danh mục ban đầu; chưa có thay đổi nào.</source>
        <translation>In the first register; no change yet.</translation>
    </message>
    <message>
        <source>Cơ sở mới</source>
        <translation>New institution</translation>
    </message>
    <message>
        <source>Gộp, chia</source>
        <translation>Merge, split</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Lịch sử đơn vị</source>
        <translation>History of the unit</translation>
    </message>
    <message>
        <source>Miễn</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Thông tin</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Chưa lưu được. Nhấn Enter ở đây hoặc bấm “Lưu lại” để thử lại.</source>
        <translation>Could not be saved. Press Enter here or press “Save again” to try again.</translation>
    </message>
    <message>
        <source>Lưu lại</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>⚠ {0} câu vừa gõ CHƯA được lưu vào sổ. Chữ đã gõ vẫn còn ở ô đó; đừng đóng cửa sổ.</source>
        <translation>⚠ {0} answers just typed are NOT saved in the ledger. What you typed still stands in its cell; do not close the window.</translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Mật khẩu của khóa ký</source>
        <translation>Password of the signing key</translation>
    </message>
    <message>
        <source>Mở khóa ký</source>
        <translation>Unlock the signing key</translation>
    </message>
    <message>
        <source>Mở khóa và ký</source>
        <translation>Unlock and sign</translation>
    </message>
    <message>
        <source>Nhớ đến khi đóng sổ; không ghi vào máy.</source>
        <translation>Remembered until the ledger is closed; not written on the computer.</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>Bản sao lưu (*.somamnon *.somamnon.age)</source>
        <translation>Backup (*.somamnon *.somamnon.age)</translation>
    </message>
    <message>
        <source>Các bản sao lưu, mới nhất trước</source>
        <translation>Backups, the newest first</translation>
    </message>
    <message>
        <source>Cứu dữ liệu từ tệp hỏng…</source>
        <translation>Rescue data from a damaged file…</translation>
    </message>
    <message>
        <source>Khôi phục bản này</source>
        <translation>Restore this copy</translation>
    </message>
    <message>
        <source>Khôi phục từ tệp</source>
        <translation>Restore from a file</translation>
    </message>
    <message>
        <source>Khôi phục từ tệp khác…</source>
        <translation>Restore from another file…</translation>
    </message>
    <message>
        <source>Khôi phục…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Kiểm tra sổ</source>
        <translation>Check the ledger</translation>
    </message>
    <message>
        <source>Kết quả kiểm tra sổ</source>
        <translation>Result of checking the ledger</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Nhật ký kết xuất</source>
        <translation>Journal of exports</translation>
    </message>
    <message>
        <source>Nếu khôi phục bản {0:%H:%M %d/%m/%Y}:</source>
        <translation>If the copy of {0:%H:%M %d/%m/%Y} is restored:</translation>
    </message>
    <message>
        <source>Sao lưu ngay (Ctrl+B)</source>
        <translation>Back up now (Ctrl+B)</translation>
    </message>
    <message>
        <source>Sao lưu ra USB</source>
        <translation>Back up to USB</translation>
    </message>
    <message>
        <source>Sổ mới: {0}. Tệp hỏng được giữ nguyên.</source>
        <translation>New ledger: {0}. The damaged file stays as it is.</translation>
    </message>
    <message>
        <source>Sửa những chỗ sửa được</source>
        <translation>Mend what can be mended</translation>
    </message>
    <message>
        <source>Thôi, giữ sổ như đang có</source>
        <translation>Cancel, keep the ledger as it is</translation>
    </message>
    <message>
        <source>Tệp sổ bị hỏng</source>
        <translation>The ledger file is damaged</translation>
    </message>
    <message>
        <source>Xóa theo thời hạn lưu…</source>
        <translation>Delete by retention time…</translation>
    </message>
    <message>
        <source>Đang cứu dữ liệu…</source>
        <translation>Rescuing data…</translation>
    </message>
    <message>
        <source>Đang khôi phục…</source>
        <translation>Restoring…</translation>
    </message>
    <message>
        <source>Đang kiểm tra sổ…</source>
        <translation>Checking the ledger…</translation>
    </message>
    <message>
        <source>Đang so với sổ…</source>
        <translation>Comparing with the ledger…</translation>
    </message>
    <message>
        <source>Đang sửa sổ…</source>
        <translation>Mending the ledger…</translation>
    </message>
    <message>
        <source>Đã khôi phục. Sổ trước đó được giữ ở {0}.</source>
        <translation>Restored. The ledger as it was before is kept in {0}.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Bạn là ai</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Cơ sở giáo dục mầm non</source>
        <translation>Preschool institution</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Không cần sổ mới?</source>
        <translation>No new ledger needed?</translation>
    </message>
    <message>
        <source>Mở sổ đã có…</source>
        <translation>Open an existing ledger…</translation>
    </message>
    <message>
        <source>Nhận số liệu của các cơ sở trên địa bàn, gửi Sở</source>
        <translation>Receives the data of the institutions in its area, sends to the Department</translation>
    </message>
    <message>
        <source>Nhận số liệu toàn tỉnh, giữ danh mục đơn vị, cấp chứng thư</source>
        <translation>Receives the data of the whole province, keeps the register of units, issues certificates</translation>
    </message>
    <message>
        <source>Sổ này là của ai?</source>
        <translation>Whose ledger is this?</translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo</source>
        <translation>Department of Education and Training</translation>
    </message>
    <message>
        <source>Trường mầm non, mẫu giáo, nhà trẻ; nhóm trẻ, lớp độc lập</source>
        <translation>Preschools, kindergartens, nurseries; independent crèche groups and classes</translation>
    </message>
    <message>
        <source>Vài câu hỏi, chừng hai phút. Chọn bằng chuột, hoặc gõ số 1, 2, 3.</source>
        <translation>A few questions, about two minutes. Choose with the mouse, or type 1, 2, 3.</translation>
    </message>
    <message>
        <source>Xem thử với số liệu mẫu</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thôi việc đang chạy</source>
        <translation>Cancel the running work</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>      ký bởi {0} ({1}), lúc {2} (đồng hồ máy người ký),</source>
        <translation>      signed by {0} ({1}), at {2} (clock of the signer’s computer),</translation>
    </message>
    <message>
        <source>      nơi cấp {0},</source>
        <translation>      issuer {0},</translation>
    </message>
    <message>
        <source>      vân tay chứng thư {0}</source>
        <translation>      certificate fingerprint {0}</translation>
    </message>
    <message>
        <source>    gói {0}: {1} gửi {2};</source>
        <translation>    package {0}: {1} to {2};</translation>
    </message>
    <message>
        <source>  - Khóa phần mềm chứng tỏ ai gửi và không bị sửa trong hệ thống này; không phải chữ ký số theo pháp luật.</source>
        <translation>  - The software key shows who sent it and that nothing was changed within this system; it is not a digital signature under the law.</translation>
    </message>
    <message>
        <source>  - Mọi giờ là giờ của máy đã ghi; thứ tự các lần chốt là do chuỗi, không do giờ.</source>
        <translation>  - Every time is that of the computer that wrote it; the order of the finalizations comes from the chain, not from the times.</translation>
    </message>
    <message>
        <source>  - Thư mục này do người xuất gom lại: TOM_TAT.txt, nhat-ky và SHA256SUMS không có chữ ký. Các gói thì có.</source>
        <translation>  - This folder was put together by whoever exported it: TOM_TAT.txt, nhat-ky and SHA256SUMS are not signed. The packages are.</translation>
    </message>
    <message>
        <source>  Không có.</source>
        <translation>  None.</translation>
    </message>
    <message>
        <source>  TOM_TAT.txt chuyện gì, ai, khi nào, còn ngờ điều gì</source>
        <translation>  TOM_TAT.txt what happened, who, when, and what is still in doubt</translation>
    </message>
    <message>
        <source>  lần {0}, mã {1}, {2}, {3}</source>
        <translation>  no. {0}, code {1}, {2}, {3}</translation>
    </message>
    <message>
        <source>  {0}, {1} ({2}): mất {3}, trở lại {4}, đổi giá trị {5}</source>
        <translation>  {0}, {1} ({2}): {3} lost, {4} come back, {5} change value</translation>
    </message>
    <message>
        <source> (tạm tính)</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source> (tự tính)</source>
        <translation> (automatic)</translation>
    </message>
    <message>
        <source> (và {0} lỗi khác)</source>
        <translation> (and {0} more errors)</translation>
    </message>
    <message>
        <source> (điền thay {0})</source>
        <translation> (filled in for {0})</translation>
    </message>
    <message>
        <source> (đã gửi)</source>
        <translation> (sent)</translation>
    </message>
    <message>
        <source> Có phải {0}()?</source>
        <translation> Did you mean {0}()?</translation>
    </message>
    <message>
        <source> Sau đó còn {0} biểu.</source>
        <translation> After that: {0} forms.</translation>
    </message>
    <message>
        <source> hoặc </source>
        <translation> or </translation>
    </message>
    <message>
        <source> từ {0}</source>
        <translation> from {0}</translation>
    </message>
    <message>
        <source> và </source>
        <translation> and </translation>
    </message>
    <message>
        <source> và {0} chỗ khác</source>
        <translation> and {0} more places</translation>
    </message>
    <message>
        <source> và {0} cơ sở nữa</source>
        <translation> and {0} more institutions</translation>
    </message>
    <message>
        <source> đến hết {0}</source>
        <translation> until the end of {0}</translation>
    </message>
    <message>
        <source>(bắt buộc)  tiêu chí bắt buộc theo văn bản.</source>
        <translation>(required)  a criterion required by the document.</translation>
    </message>
    <message>
        <source>(không còn trong danh sách)</source>
        <translation>(no longer in the list)</translation>
    </message>
    <message>
        <source>(không tên)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>(trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>*  phải trả lời mới chốt được.</source>
        <translation>*  must be answered before finalizing.</translation>
    </message>
    <message>
        <source>, tạm</source>
        <translation>, provisional</translation>
    </message>
    <message>
        <source>, từ {0}</source>
        <translation>, from {0}</translation>
    </message>
    <message>
        <source>, {0} ({1}) điền thay</source>
        <translation>, filled in by {0} ({1})</translation>
    </message>
    <message>
        <source>, đã xác nhận</source>
        <translation>, confirmed</translation>
    </message>
    <message>
        <source>; còn {0} cơ sở chưa gửi đủ, gửi sau cũng được</source>
        <translation>; {0} institutions have not sent everything; sending later is fine</translation>
    </message>
    <message>
        <source>; và {0} dòng nữa</source>
        <translation>; and {0} more rows</translation>
    </message>
    <message>
        <source>?: bảng phím của trang này và của cả cửa sổ.</source>
        <translation>?: the shortcuts of this page and of the whole window.</translation>
    </message>
    <message>
        <source>Ai đã gửi, ai chưa, theo danh mục của kỳ.</source>
        <translation>Who has sent and who has not, by the period’s register.</translation>
    </message>
    <message>
        <source>BIÊN NHẬN</source>
        <translation>RECEIPT</translation>
    </message>
    <message>
        <source>Bit4id (đa năng)</source>
        <translation>Bit4id (universal)</translation>
    </message>
    <message>
        <source>Biên nhận do chương trình mới hơn tạo ra.</source>
        <translation>The receipt was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Biên nhận ghi nơi nhận khác với người ký.</source>
        <translation>The receipt names a recipient other than its signer.</translation>
    </message>
    <message>
        <source>Biên nhận không đúng khuôn.</source>
        <translation>The receipt is not well formed.</translation>
    </message>
    <message>
        <source>Biên nhận này nói về gói {} mà sổ này chưa từng gửi.</source>
        <translation>This receipt is about package {}, which this ledger never sent.</translation>
    </message>
    <message>
        <source>Biểu cơ sở điền</source>
        <translation>Forms the institution fills in</translation>
    </message>
    <message>
        <source>Biểu của xã, phường đã xong; còn chờ {0}{1}.</source>
        <translation>The commune’s forms are done; still waiting for {0}{1}.</translation>
    </message>
    <message>
        <source>Biểu mẫu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Biểu mẫu có ba trang: survey, choices, settings.</source>
        <translation>A form has three sheets: survey, choices, settings.</translation>
    </message>
    <message>
        <source>Biểu mẫu có nhóm không khớp.</source>
        <translation>The form has groups that do not match.</translation>
    </message>
    <message>
        <source>Biểu mẫu do chương trình mới hơn tạo ra.</source>
        <translation>The form was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Biểu mẫu là tệp .md hoặc .xlsx.</source>
        <translation>A form is a .md or .xlsx file.</translation>
    </message>
    <message>
        <source>Biểu mẫu tạm thời: {0}</source>
        <translation>Provisional form: {0}</translation>
    </message>
    <message>
        <source>Biểu mẫu {0} chọn từ “{1}”, bộ này không có bảng nào như thế.</source>
        <translation>Form {0} chooses from “{1}”; this set has no such table.</translation>
    </message>
    <message>
        <source>Biểu mẫu {0} có biểu thức lồng nhau quá sâu.</source>
        <translation>Form {0} has an expression nested too deep.</translation>
    </message>
    <message>
        <source>Biểu mẫu {0} có phép tính vòng tròn: {1}.</source>
        <translation>Form {0} has a circular calculation: {1}.</translation>
    </message>
    <message>
        <source>Biểu mẫu {0} không có câu “{1}”.</source>
        <translation>Form {0} has no question “{1}”.</translation>
    </message>
    <message>
        <source>Biểu mẫu đang dùng không còn hỏi, nên không đọc: {0}.</source>
        <translation>The form in use no longer asks this, so it is not read: {0}.</translation>
    </message>
    <message>
        <source>Biểu mẫu đóng băng bị hỏng.</source>
        <translation>The frozen form is damaged.</translation>
    </message>
    <message>
        <source>Biểu mẫu đóng băng không đúng khuôn.</source>
        <translation>The frozen form is not well formed.</translation>
    </message>
    <message>
        <source>Biểu mẫu:     {0} ({1}, phiên bản {2})</source>
        <translation>Form:         {0} ({1}, version {2})</translation>
    </message>
    <message>
        <source>Biểu mẫu: {0}, lần sửa {1}</source>
        <translation>Form: {0}, revision {1}</translation>
    </message>
    <message>
        <source>Biểu này có {0}: sửa hoặc giải trình xong mới chốt được.{1}</source>
        <translation>This form has {0}: mend it or give a reason, then finalize.{1}</translation>
    </message>
    <message>
        <source>Biểu này {0}.{1}</source>
        <translation>This form {0}.{1}</translation>
    </message>
    <message>
        <source>Biểu này đang dở: {0}.{1}</source>
        <translation>This form is half done: {0}.{1}</translation>
    </message>
    <message>
        <source>Biểu thức còn thiếu phần cuối.</source>
        <translation>The expression lacks its end.</translation>
    </message>
    <message>
        <source>Biểu thức dài quá {0} ký tự.</source>
        <translation>The expression is longer than {0} characters.</translation>
    </message>
    <message>
        <source>Biểu thức lồng nhau quá {0} tầng.</source>
        <translation>The expression is nested deeper than {0} levels.</translation>
    </message>
    <message>
        <source>Biểu xã, phường điền</source>
        <translation>Forms the commune fills in</translation>
    </message>
    <message>
        <source>Biểu {0} không có cột “{1}”.</source>
        <translation>Form {0} has no column “{1}”.</translation>
    </message>
    <message>
        <source>Biểu đơn vị này điền</source>
        <translation>Forms this unit fills in</translation>
    </message>
    <message>
        <source>Biểu đầu tiên chưa làm.{0} {1}</source>
        <translation>The first form not begun.{0} {1}</translation>
    </message>
    <message>
        <source>Biểu “{0}” không phải do {1} điền.</source>
        <translation>Form “{0}” was not filled in by {1}.</translation>
    </message>
    <message>
        <source>Biểu “{0}”: {1}</source>
        <translation>Form “{0}”: {1}</translation>
    </message>
    <message>
        <source>BÁO CÁO</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>Báo mất để cất khóa này đi, tạo khóa mới rồi gửi yêu cầu mới; có gì chưa rõ thì gọi Sở.</source>
        <translation>Report this key lost to put it away, make a new key and send a new request; if anything is unclear, call the Department.</translation>
    </message>
    <message>
        <source>Báo xã, phường để được sửa.</source>
        <translation>Tell the commune, so that it can be mended.</translation>
    </message>
    <message>
        <source>Bước </source>
        <translation>Step </translation>
    </message>
    <message>
        <source>Bản chốt</source>
        <translation>Finalized copy</translation>
    </message>
    <message>
        <source>Bản chốt còn vấn đề chưa xử lý: {0}</source>
        <translation>The finalized copy has problems not settled: {0}</translation>
    </message>
    <message>
        <source>Bản chốt lần {0}</source>
        <translation>Finalized copy no. {0}</translation>
    </message>
    <message>
        <source>Bản chốt này rẽ nhánh: hai máy cùng sửa từ một bản, chưa có người chọn.</source>
        <translation>This finalized copy is branched: two computers changed the same version and nobody has chosen yet.</translation>
    </message>
    <message>
        <source>Bản chốt trong gói không khớp với phần đầu.</source>
        <translation>The finalized copy in the package does not match the head.</translation>
    </message>
    <message>
        <source>Bản chốt trong gói thuộc kỳ khác với phần đầu.</source>
        <translation>The finalized copy in the package belongs to another period than the head.</translation>
    </message>
    <message>
        <source>Bản chốt {0} trong gói không đọc được: {1}.</source>
        <translation>Finalized copy {0} in the package cannot be read: {1}.</translation>
    </message>
    <message>
        <source>Bản cài này thiếu phần đọc USB token.</source>
        <translation>This installation lacks the part that reads USB tokens.</translation>
    </message>
    <message>
        <source>Bản cài đặt thiếu trang hướng dẫn kiểm chứng.</source>
        <translation>The installation lacks the page on how to verify.</translation>
    </message>
    <message>
        <source>Bản in từ Sổ Mầm Non; chữ ký của gói không thay chữ ký, con dấu theo pháp luật</source>
        <translation>Printed from Sổ Mầm Non; the package’s signature does not replace a signature and seal under the law</translation>
    </message>
    <message>
        <source>Bản mới nhất: {0} ({1}). Đang giữ {2} bản cạnh sổ.</source>
        <translation>Newest copy: {0} ({1}). {2} copies are kept beside the ledger.</translation>
    </message>
    <message>
        <source>Bản nháp, chưa chốt số liệu</source>
        <translation>Draft, data not finalized</translation>
    </message>
    <message>
        <source>Bản này ghi là nối tiếp bản đang có, nhưng số lần chốt hoặc các bản trước không khớp.</source>
        <translation>This version says it follows the one already here, but the number of finalizations or the earlier versions do not match.</translation>
    </message>
    <message>
        <source>Bản này đã có, không thêm gì.</source>
        <translation>This copy is already there; nothing was added.</translation>
    </message>
    <message>
        <source>Bản sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Bản sao lưu này của {0} ({1}), không phải của sổ đang dùng.</source>
        <translation>This backup belongs to {0} ({1}), not to the ledger in use.</translation>
    </message>
    <message>
        <source>Bản sao lưu vừa ghi bị lỗi.</source>
        <translation>The backup just written is faulty.</translation>
    </message>
    <message>
        <source>Bản sao lưu {0} không đọc được.</source>
        <translation>Backup {0} cannot be read.</translation>
    </message>
    <message>
        <source>Bản sao lưu {0}: {1}.</source>
        <translation>Backup {0}: {1}.</translation>
    </message>
    <message>
        <source>Bản đó vẫn dùng để gửi được.</source>
        <translation>That copy can still be used for sending.</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bảng có quá {0} dòng.</source>
        <translation>The table has more than {0} rows.</translation>
    </message>
    <message>
        <source>Bảng lồng trong bảng</source>
        <translation>Table within a table</translation>
    </message>
    <message>
        <source>Bảng mã</source>
        <translation>Code table</translation>
    </message>
    <message>
        <source>Bảng tổng hợp</source>
        <translation>Summary tables</translation>
    </message>
    <message>
        <source>Bảng xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bảng “{0}” sẽ có {1} dòng, nhiều hơn {2} dòng cho phép. Kiểm tra lại tệp, hoặc chia nhỏ.</source>
        <translation>Table “{0}” will have {1} rows, more than the {2} rows allowed. Check the file, or split it.</translation>
    </message>
    <message>
        <source>Bảng: sửa các dòng đã có; dòng mới gõ tiếp xuống dưới. Đổi thứ tự dòng cũng được.</source>
        <translation>Tables: change rows that are there; type new rows below. The order of rows may change.</translation>
    </message>
    <message>
        <source>Bấm nút đang chọn</source>
        <translation>Press the chosen button</translation>
    </message>
    <message>
        <source>Bấm “Chọn…” để chọn thư mục và tên tệp.</source>
        <translation>Press “Choose…” to choose a folder and a file name.</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>BẰNG CHỨNG VỀ BẢN CHỐT {0}</source>
        <translation>EVIDENCE ABOUT FINALIZED VERSION {0}</translation>
    </message>
    <message>
        <source>Bỏ chọn “Kèm bản in PDF” cho gói nhỏ lại, hoặc ghi gói vào USB.</source>
        <translation>Untick “Include PDF prints” to make the package smaller, or write the package to a USB stick.</translation>
    </message>
    <message>
        <source>Bỏ chữ đang gõ, ô giữ như cũ</source>
        <translation>Drop what was typed; the cell stays as it was</translation>
    </message>
    <message>
        <source>Bỏ miễn báo cáo</source>
        <translation>Exemption from reporting lifted</translation>
    </message>
    <message>
        <source>Bỏ mật khẩu trong Excel rồi lưu lại.</source>
        <translation>Remove the password in Excel, then save again.</translation>
    </message>
    <message>
        <source>Bỏ một mắt xích.</source>
        <translation>Remove one link of the chain.</translation>
    </message>
    <message>
        <source>Bỏ {0} dòng về đơn vị không còn trong danh mục.</source>
        <translation>{0} lines about units no longer in the register left out.</translation>
    </message>
    <message>
        <source>Bỏ {0} ở {1}: “{2}”</source>
        <translation>Removed {0} in {1}: “{2}”</translation>
    </message>
    <message>
        <source>Bộ biểu mẫu này không có biểu nào để điền ở đây.</source>
        <translation>This form set has no form to fill in here.</translation>
    </message>
    <message>
        <source>Bộ phận liên hệ dài quá {0} chữ.</source>
        <translation>The contact office is longer than {0} characters.</translation>
    </message>
    <message>
        <source>Bớt</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>CHUỖI CÁC LẦN CHỐT</source>
        <translation>CHAIN OF FINALIZED VERSIONS</translation>
    </message>
    <message>
        <source>CHỦ CƠ SỞ</source>
        <translation>OWNER OF THE INSTITUTION</translation>
    </message>
    <message>
        <source>CHỦ TỊCH</source>
        <translation>CHAIR</translation>
    </message>
    <message>
        <source>Chia ra thì phải là đơn vị mới.</source>
        <translation>To split off there must be a new unit.</translation>
    </message>
    <message>
        <source>Cho biết biểu mẫu (--form), một trong: {0}.</source>
        <translation>Say which form (--form), one of: {0}.</translation>
    </message>
    <message>
        <source>Chuyển địa bàn</source>
        <translation>Area changed</translation>
    </message>
    <message>
        <source>Chuẩn bị</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Chép báo lỗi</source>
        <translation>Copy the error report</translation>
    </message>
    <message>
        <source>Chép lại tệp, hoặc mở bằng Excel và lưu lại.</source>
        <translation>Copy the file again, or open it in Excel and save it again.</translation>
    </message>
    <message>
        <source>Chép lại tệp, hoặc xin nơi gửi gửi lại.</source>
        <translation>Copy the file again, or ask the sender to send it again.</translation>
    </message>
    <message>
        <source>Chép riêng trang cần nhập sang một tệp mới rồi lưu lại.</source>
        <translation>Copy the sheet to import into a new file, then save it.</translation>
    </message>
    <message>
        <source>Chép sổ vào nơi ghi được, hoặc chờ người đang mở đóng sổ, rồi mở lại.</source>
        <translation>Copy the ledger to a place that can be written to, or wait until the person who has it open closes it, then open it again.</translation>
    </message>
    <message>
        <source>Chép sổ vào thư mục ghi được (ví dụ Tài liệu) rồi mở lại.</source>
        <translation>Copy the ledger to a folder that can be written to (e.g. Documents), then open it again.</translation>
    </message>
    <message>
        <source>Chép sổ vào thư mục ghi được rồi mở lại.</source>
        <translation>Copy the ledger to a folder that can be written to, then open it again.</translation>
    </message>
    <message>
        <source>Chép sổ vào thư mục ghi được rồi mở.</source>
        <translation>Copy the ledger to a folder that can be written to, then open it.</translation>
    </message>
    <message>
        <source>Chép trang cần nhập sang một tệp mới.</source>
        <translation>Copy the sheet to import into a new file.</translation>
    </message>
    <message>
        <source>Chép từ năm trước, chưa xác nhận. Sửa, hoặc xác nhận không đổi.</source>
        <translation>Copied from last year, not confirmed. Change it, or confirm it unchanged.</translation>
    </message>
    <message>
        <source>Chép ô trên cùng xuống cả vùng chọn</source>
        <translation>Copy the topmost cell down the chosen area</translation>
    </message>
    <message>
        <source>Chép đủ vân tay (ít nhất 8 chữ số đầu) trong danh sách khóa đã cấp.</source>
        <translation>Copy the fingerprint (at least its first 8 digits) from the list of issued keys.</translation>
    </message>
    <message>
        <source>Chín chỉ tiêu của Kế hoạch 624: đạt bao nhiêu, tính trên đơn vị nào.</source>
        <translation>The nine indicators of Plan 624: how far they are reached, over which units.</translation>
    </message>
    <message>
        <source>Chưa chọn nơi nhận.</source>
        <translation>No receiving unit chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn xã, phường.</source>
        <translation>No commune chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn ý nào.</source>
        <translation>No choice made.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào để gộp.</source>
        <translation>No unit chosen to merge.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị.</source>
        <translation>No unit chosen.</translation>
    </message>
    <message>
        <source>Chưa chốt được “{0}”: còn {1} vấn đề, đầu tiên là: {2}</source>
        <translation>“{0}” cannot be finalized: {1} problems are left, the first is: {2}</translation>
    </message>
    <message>
        <source>Chưa cài gì cả.</source>
        <translation>Nothing was installed.</translation>
    </message>
    <message>
        <source>Chưa có ai</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Chưa có bước nào để hoàn tác.</source>
        <translation>There is no step to undo.</translation>
    </message>
    <message>
        <source>Chưa có bước nào để làm lại.</source>
        <translation>There is no step to redo.</translation>
    </message>
    <message>
        <source>Chưa có bản chốt nào của {0} để gửi.</source>
        <translation>There is no finalized copy of {0} to send.</translation>
    </message>
    <message>
        <source>Chưa có bản chốt {0}của “{1}”, đơn vị {2}, kỳ {3}.</source>
        <translation>Not finalized yet: {0}“{1}”, unit {2}, period {3}.</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào. Nhấn “Sao lưu ngay”.</source>
        <translation>There is no backup yet. Press “Back up now”.</translation>
    </message>
    <message>
        <source>Chưa có danh mục có ký của Sở: không biết chứng thư nào đã bị thu hồi.</source>
        <translation>There is no signed register of the Department yet: which certificates are revoked is not known.</translation>
    </message>
    <message>
        <source>Chưa có dòng nào</source>
        <translation>No rows yet</translation>
    </message>
    <message>
        <source>Chưa có dòng nào. Bấm F5 để thêm, hoặc ghi lý do nếu thật sự không có.</source>
        <translation>No rows yet. Press F5 to add one, or write the reason if there really are none.</translation>
    </message>
    <message>
        <source>Chưa có gì được đưa ra khỏi sổ.</source>
        <translation>Nothing has been taken out of the ledger yet.</translation>
    </message>
    <message>
        <source>Chưa có họ tên người nhập.</source>
        <translation>The person’s full name is missing.</translation>
    </message>
    <message>
        <source>Chưa có mã cơ sở.</source>
        <translation>The code of the institution is missing.</translation>
    </message>
    <message>
        <source>Chưa có ngày bắt đầu của cờ địa bàn.</source>
        <translation>The first day of the area flag is missing.</translation>
    </message>
    <message>
        <source>Chưa có ngày hiệu lực.</source>
        <translation>The day it takes effect is missing.</translation>
    </message>
    <message>
        <source>Chưa có ngày đổi cờ {0} của {1}.</source>
        <translation>The day flag {0} of {1} changes is missing.</translation>
    </message>
    <message>
        <source>Chưa có số liệu</source>
        <translation>No figure yet</translation>
    </message>
    <message>
        <source>Chưa có số liệu (Alt+L): có, nhưng lúc này chưa biết; ghi lý do.</source>
        <translation>No figure yet (Alt+L): there is one, but it is not known now; write the reason.</translation>
    </message>
    <message>
        <source>Chưa có số liệu.</source>
        <translation>No figure yet.</translation>
    </message>
    <message>
        <source>Chưa có tên cơ sở.</source>
        <translation>The name of the institution is missing.</translation>
    </message>
    <message>
        <source>Chưa có “{0}”.</source>
        <translation>“{0}” is missing.</translation>
    </message>
    <message>
        <source>Chưa cấp gì cả.</source>
        <translation>Nothing was issued.</translation>
    </message>
    <message>
        <source>Chưa cắm USB token nào.</source>
        <translation>No USB token is plugged in.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do không nhận.</source>
        <translation>The reason for declining is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do miễn báo cáo.</source>
        <translation>The reason for the exemption is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày cuối hoạt động.</source>
        <translation>The last day of operation is missing.</translation>
    </message>
    <message>
        <source>Chưa ghi văn bản xác nhận.</source>
        <translation>The confirming document is missing.</translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Chưa mã hóa: máy này chưa có danh mục có ký của Sở. {0}</source>
        <translation>Not encrypted: this computer has no signed register of the Department yet. {0}</translation>
    </message>
    <message>
        <source>Chưa mã hóa: {0} chưa có khóa nhận gói của {1}.</source>
        <translation>Not encrypted: {0} has no receiving key for {1} yet.</translation>
    </message>
    <message>
        <source>Chưa nhận: {0}: {1}.</source>
        <translation>Not accepted: {0}: {1}.</translation>
    </message>
    <message>
        <source>Chưa nhận: {0}{1}.</source>
        <translation>Not accepted: {0}{1}.</translation>
    </message>
    <message>
        <source>Chưa nhập PIN của token.</source>
        <translation>The token’s PIN was not entered.</translation>
    </message>
    <message>
        <source>Chưa nhập gì: {0}</source>
        <translation>Nothing imported: {0}</translation>
    </message>
    <message>
        <source>Chưa nhập gì: {0} ô chưa đúng. {1}</source>
        <translation>Nothing imported: {0} cells are wrong. {1}</translation>
    </message>
    <message>
        <source>Chưa rõ sổ nằm ở đâu.</source>
        <translation>It is not clear where the ledger lies.</translation>
    </message>
    <message>
        <source>Chưa trả lời.</source>
        <translation>Not answered.</translation>
    </message>
    <message>
        <source>Chưa trả lời. Nhập câu trả lời, hoặc chọn “Không áp dụng” / “Chưa có số liệu”.</source>
        <translation>Not answered. Enter an answer, or choose “Not applicable” / “No figure yet”.</translation>
    </message>
    <message>
        <source>Chưa tính</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Chưa từng nhận {} bản chốt trước nó; nếu cần, đề nghị nơi gửi gửi lại.</source>
        <translation>Earlier finalized copies never received: {}; if needed, ask the sender to send them again.</translation>
    </message>
    <message>
        <source>Chưa xác nhận.</source>
        <translation>Not confirmed.</translation>
    </message>
    <message>
        <source>Chưa đổi được mật khẩu; mật khẩu cũ vẫn dùng.</source>
        <translation>The password could not be changed; the old one still works.</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program ran into an error</translation>
    </message>
    <message>
        <source>Chương trình này chưa nhận loại gói “{0}”.</source>
        <translation>This program does not take packages of kind “{0}”.</translation>
    </message>
    <message>
        <source>Chương trình tự tính từ các câu khác; muốn đổi thì sửa các câu ấy.</source>
        <translation>Worked out by the program from other questions; to change it, change those.</translation>
    </message>
    <message>
        <source>Chạy “somamnon forms check {0}” để xem tất cả.</source>
        <translation>Run “somamnon forms check {0}” to see them all.</translation>
    </message>
    <message>
        <source>Chạy “somamnon forms check”.</source>
        <translation>Run “somamnon forms check”.</translation>
    </message>
    <message>
        <source>Chỉ Sở cấp chứng thư.</source>
        <translation>Only the Department issues certificates.</translation>
    </message>
    <message>
        <source>Chỉ Sở cấp và thu hồi chứng thư.</source>
        <translation>Only the Department issues and revokes certificates.</translation>
    </message>
    <message>
        <source>Chỉ Sở quyết định các đề xuất về danh mục.</source>
        <translation>Only the Department decides proposals about the register.</translation>
    </message>
    <message>
        <source>Chỉ Sở xuất danh mục có ký.</source>
        <translation>Only the Department exports the signed register.</translation>
    </message>
    <message>
        <source>Chỉ cơ sở và xã, phường gửi gói lên trên.</source>
        <translation>Only institutions and communes send packages up.</translation>
    </message>
    <message>
        <source>Chỉ giữ một cột.</source>
        <translation>Keep one column only.</translation>
    </message>
    <message>
        <source>Chỉ gõ vào các ô trắng. Ô xám và dòng tiêu đề được khóa (không có mật khẩu) để khỏi sửa nhầm.</source>
        <translation>Type in the white cells only. Grey cells and heading rows are locked (without a password) against mistakes.</translation>
    </message>
    <message>
        <source>Chỉ gộp xã với xã, cơ sở với cơ sở.</source>
        <translation>Merge communes with communes, institutions with institutions only.</translation>
    </message>
    <message>
        <source>Chỉ hiện các dòng giống ô này</source>
        <translation>Only show rows like this cell</translation>
    </message>
    <message>
        <source>Chỉ hỏi trong một số trường hợp; không đúng với đơn vị thì để trống.</source>
        <translation>Asked in some cases only; leave it empty where it does not concern the unit.</translation>
    </message>
    <message>
        <source>Chỉ máy của Sở cấp chứng thư được.</source>
        <translation>Only the Department’s computer can issue certificates.</translation>
    </message>
    <message>
        <source>Chỉ mục</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Chỉ nhận RSA từ 2048 bit, P-256 và P-384, với SHA-256.</source>
        <translation>Only RSA of 2048 bits or more, P-256 and P-384 are accepted, with SHA-256.</translation>
    </message>
    <message>
        <source>Chỉ nhận danh mục Sở ký.</source>
        <translation>Only a register signed by the Department is accepted.</translation>
    </message>
    <message>
        <source>Chỉ nhận gói do chính đơn vị gửi ký.</source>
        <translation>Only accept packages signed by the sending unit itself.</translation>
    </message>
    <message>
        <source>Chỉ nhập số liệu gốc cho chỉ tiêu tăng.</source>
        <translation>Enter base figures for growth indicators only.</translation>
    </message>
    <message>
        <source>Chỉ nơi nhận gói mới cấp biên nhận.</source>
        <translation>Only the recipient of a package issues its receipt.</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Chỉ tiêu Kế hoạch 624</source>
        <translation>Indicators of Plan 624</translation>
    </message>
    <message>
        <source>Chỉ tiêu tính trên nhiều cơ sở.</source>
        <translation>An indicator counted over several institutions.</translation>
    </message>
    <message>
        <source>Chỉ tiêu tăng (T6, T7): kết quả là phần tăng thêm trên số liệu gốc; đơn vị chưa gửi làm số hiện có thấp hơn thực.</source>
        <translation>Growth indicators (T6, T7): the result is the growth over the base figure; units that have not sent make the present figure lower than it is.</translation>
    </message>
    <message>
        <source>Chỉ xã, phường điền thay cơ sở.</source>
        <translation>Only communes fill in for institutions.</translation>
    </message>
    <message>
        <source>Chỉ xóa được các kỳ trước kỳ đang làm.</source>
        <translation>Only periods before the current one can be deleted.</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Chọn biểu khác, hoặc cho biết mã cơ sở cần điền thay.</source>
        <translation>Choose another form, or give the code of the institution to fill in for.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu của đúng đơn vị.</source>
        <translation>Choose a backup of the right unit.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu khác, hoặc cứu dữ liệu.</source>
        <translation>Choose another backup, or rescue the data.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu khác.</source>
        <translation>Choose another backup.</translation>
    </message>
    <message>
        <source>Chọn chỗ khác, hoặc kiểm tra USB còn chỗ.</source>
        <translation>Choose another place, or check that the USB stick has free space.</translation>
    </message>
    <message>
        <source>Chọn chứng thư khác, hoặc gia hạn với nơi cấp.</source>
        <translation>Choose another certificate, or renew it with its issuer.</translation>
    </message>
    <message>
        <source>Chọn chứng thư khác.</source>
        <translation>Choose another certificate.</translation>
    </message>
    <message>
        <source>Chọn cơ sở của xã, phường được chia.</source>
        <translation>Choose institutions of the commune that is split.</translation>
    </message>
    <message>
        <source>Chọn cơ sở không có máy tính để điền thay.</source>
        <translation>Choose an institution without a computer to fill in for.</translation>
    </message>
    <message>
        <source>Chọn dân lập hoặc tư thục.</source>
        <translation>Choose community-run or private.</translation>
    </message>
    <message>
        <source>Chọn kỳ muộn hơn nếu cần.</source>
        <translation>Choose a later period if needed.</translation>
    </message>
    <message>
        <source>Chọn kỳ {0} rồi nhập, hoặc xuất mẫu mới cho kỳ {1}.</source>
        <translation>Choose period {0}, then import, or export a new template for period {1}.</translation>
    </message>
    <message>
        <source>Chọn một bản trong danh sách.</source>
        <translation>Choose a copy in the list.</translation>
    </message>
    <message>
        <source>Chọn một dòng có giá trị.</source>
        <translation>Choose a row that has a value.</translation>
    </message>
    <message>
        <source>Chọn một dòng trong danh mục.</source>
        <translation>Choose a row in the register.</translation>
    </message>
    <message>
        <source>Chọn một trong: {0}.</source>
        <translation>Choose one of: {0}.</translation>
    </message>
    <message>
        <source>Chọn một tệp .xlsx.</source>
        <translation>Choose an .xlsx file.</translation>
    </message>
    <message>
        <source>Chọn một vùng ô</source>
        <translation>Choose an area of cells</translation>
    </message>
    <message>
        <source>Chọn một xã, phường hoặc một cơ sở.</source>
        <translation>Choose a commune or an institution.</translation>
    </message>
    <message>
        <source>Chọn một ý trong câu có nút</source>
        <translation>Choose in a question with buttons</translation>
    </message>
    <message>
        <source>Chọn một ý trong danh sách.</source>
        <translation>Choose from the list.</translation>
    </message>
    <message>
        <source>Chọn một ý.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>Chọn một ý; nhiều ý thì gõ cách nhau bằng dấu chấm phẩy (;).</source>
        <translation>Choose one; separate several with semicolons (;).</translation>
    </message>
    <message>
        <source>Chọn ngày muộn hơn, hoặc để trống ngày nếu chỉ đính chính.</source>
        <translation>Choose a later date, or leave the date empty if it is only a correction.</translation>
    </message>
    <message>
        <source>Chọn nhiều ý trong một ô: gõ các ý cách nhau bằng dấu chấm phẩy (;).</source>
        <translation>Several choices in one cell: type them separated by semicolons (;).</translation>
    </message>
    <message>
        <source>Chọn năm trước {0}.</source>
        <translation>Choose a year before {0}.</translation>
    </message>
    <message>
        <source>Chọn nơi ghi gói</source>
        <translation>Choose where to write the package</translation>
    </message>
    <message>
        <source>Chọn recovery_key.pem trong thư mục cất khóa của Sở.</source>
        <translation>Choose recovery_key.pem in the folder where the Department keeps its keys.</translation>
    </message>
    <message>
        <source>Chọn sổ khác</source>
        <translation>Choose another ledger</translation>
    </message>
    <message>
        <source>Chọn thư mục có thật và còn chỗ trống.</source>
        <translation>Choose a folder that exists and has free space.</translation>
    </message>
    <message>
        <source>Chọn thư mục ghi được và còn chỗ trống.</source>
        <translation>Choose a folder that can be written to and has free space.</translation>
    </message>
    <message>
        <source>Chọn thư mục ghi được.</source>
        <translation>Choose a folder that can be written to.</translation>
    </message>
    <message>
        <source>Chọn thư mục gần gốc hơn, hoặc đặt tên ngắn hơn.</source>
        <translation>Choose a folder nearer to the root, or use a shorter name.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác, hoặc kiểm tra USB.</source>
        <translation>Choose another folder, or check the USB stick.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác, ví dụ trong Tài liệu.</source>
        <translation>Choose another folder, e.g. in Documents.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Chọn thư mục khác; khóa đó để nguyên.</source>
        <translation>Choose another folder; that key stays as it is.</translation>
    </message>
    <message>
        <source>Chọn thư mục trên USB.</source>
        <translation>Choose a folder on the USB stick.</translation>
    </message>
    <message>
        <source>Chọn trong danh sách của ô.</source>
        <translation>Choose from the list of the cell.</translation>
    </message>
    <message>
        <source>Chọn tên khác cho sổ mới.</source>
        <translation>Choose another name for the new ledger.</translation>
    </message>
    <message>
        <source>Chọn tên khác.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Chọn tên khác; sổ cũ được giữ nguyên.</source>
        <translation>Choose another name; the old ledger stays as it is.</translation>
    </message>
    <message>
        <source>Chọn tên khác; tệp gốc được giữ nguyên.</source>
        <translation>Choose another name; the original file stays as it is.</translation>
    </message>
    <message>
        <source>Chọn tên khác; tệp đó để nguyên.</source>
        <translation>Choose another name; that file stays as it is.</translation>
    </message>
    <message>
        <source>Chọn tên thư mục khác.</source>
        <translation>Choose another folder name.</translation>
    </message>
    <message>
        <source>Chọn tệp .dll (Windows) hoặc .so (Linux).</source>
        <translation>Choose a .dll file (Windows) or a .so file (Linux).</translation>
    </message>
    <message>
        <source>Chọn tệp .xlsx.</source>
        <translation>Choose an .xlsx file.</translation>
    </message>
    <message>
        <source>Chọn tệp của đơn vị mình, hoặc xuất mẫu mới cho {0}.</source>
        <translation>Choose the file of your own unit, or export a new template for {0}.</translation>
    </message>
    <message>
        <source>Chọn tệp gói có đuôi .gdmn.</source>
        <translation>Choose a package file ending in .gdmn.</translation>
    </message>
    <message>
        <source>Chọn tệp khác.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Chọn tệp sổ của Sổ Mầm Non.</source>
        <translation>Choose a ledger file of Sổ Mầm Non.</translation>
    </message>
    <message>
        <source>Chọn tệp sổ, thường có đuôi .somamnon.</source>
        <translation>Choose a ledger file; its name usually ends in .somamnon.</translation>
    </message>
    <message>
        <source>Chọn xã, phường đang có.</source>
        <translation>Choose a commune that exists.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một bảng.</source>
        <translation>Choose at least one table.</translation>
    </message>
    <message>
        <source>Chọn ít nhất một đơn vị khác với nơi nhận.</source>
        <translation>Choose at least one unit other than the receiver.</translation>
    </message>
    <message>
        <source>Chọn đúng thư mục trên USB cất khóa.</source>
        <translation>Choose the right folder on the USB stick that holds the key.</translation>
    </message>
    <message>
        <source>Chọn đúng tệp Sở gửi.</source>
        <translation>Choose the right file sent by the Department.</translation>
    </message>
    <message>
        <source>Chọn đúng tệp yêu cầu hoặc chứng thư.</source>
        <translation>Choose the right request or certificate file.</translation>
    </message>
    <message>
        <source>Chọn đúng tệp.</source>
        <translation>Choose the right file.</translation>
    </message>
    <message>
        <source>Chọn đơn vị đang có.</source>
        <translation>Choose a unit that exists.</translation>
    </message>
    <message>
        <source>Chọn được nhiều ý.</source>
        <translation>Several may be chosen.</translation>
    </message>
    <message>
        <source>Chọn ổ đĩa khác và sao lưu lại.</source>
        <translation>Choose another drive and back up again.</translation>
    </message>
    <message>
        <source>Chọn ở ô “Gộp vào” một đơn vị đang có, hoặc “Đơn vị mới”.</source>
        <translation>In “Merge into” choose a unit that exists, or “New unit”.</translation>
    </message>
    <message>
        <source>Chọn “Đơn vị mới” ở ô “Gộp vào”, rồi ghi mã, tên.</source>
        <translation>Choose “New unit” in “Merge into”, then write the code and name.</translation>
    </message>
    <message>
        <source>Chốt lần {0}, mã đối chiếu {1}</source>
        <translation>Finalized, no. {0}, check code {1}</translation>
    </message>
    <message>
        <source>Chốt số liệu rồi mới có bản để so.</source>
        <translation>Finalize the data; then there is a copy to compare with.</translation>
    </message>
    <message>
        <source>Chỗ</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Chờ quyết định</source>
        <translation>Waits for a decision</translation>
    </message>
    <message>
        <source>Chờ việc kia xong rồi ký lại.</source>
        <translation>Wait until the other task is done, then sign again.</translation>
    </message>
    <message>
        <source>Chứng thư Sở cấp</source>
        <translation>Certificate issued by the Department</translation>
    </message>
    <message>
        <source>Chứng thư Sở cấp cho {}: cài ở trang “Khóa của tôi”.</source>
        <translation>Certificate issued by the Department to {}: install it on the page “My key”.</translation>
    </message>
    <message>
        <source>Chứng thư Sở cấp không đúng khuôn.</source>
        <translation>The certificate issued by the Department is not well formed.</translation>
    </message>
    <message>
        <source>Chứng thư còn hiệu lực {0} ngày, đến {1}.</source>
        <translation>The certificate is valid for {0} more days, until {1}.</translation>
    </message>
    <message>
        <source>Chứng thư của người ký chưa có hiệu lực vào lúc ký (từ {0}).</source>
        <translation>The signer’s certificate was not valid yet at the time of signing (valid from {0}).</translation>
    </message>
    <message>
        <source>Chứng thư của người ký không dùng để ký số liệu</source>
        <translation>The signer’s certificate is not for signing data</translation>
    </message>
    <message>
        <source>Chứng thư của người ký đã hết hạn vào lúc ký (ngày {0}).</source>
        <translation>The signer’s certificate had expired at the time of signing (on {0}).</translation>
    </message>
    <message>
        <source>Chứng thư hết hạn ngày {0}; gói ký từ nay sẽ bị từ chối.</source>
        <translation>The certificate expired on {0}; packages signed from now on will be refused.</translation>
    </message>
    <message>
        <source>Chứng thư không ghi rõ mã và tên đơn vị.</source>
        <translation>The certificate does not state the code and name of the unit.</translation>
    </message>
    <message>
        <source>Chứng thư này cấp cho {0}, không phải đơn vị này.</source>
        <translation>This certificate was issued to {0}, not to this unit.</translation>
    </message>
    <message>
        <source>Chứng thư này cấp cho {0}, không phải đơn vị này. Đề nghị Sở gửi đúng tệp.</source>
        <translation>This certificate was issued to {0}, not to this unit. Ask the Department to send the right file.</translation>
    </message>
    <message>
        <source>Chứng thư này do {0} gửi, không phải Sở.</source>
        <translation>This certificate was sent by {0}, not by the Department.</translation>
    </message>
    <message>
        <source>Chứng thư này không dùng để ký được.</source>
        <translation>This certificate cannot be used for signing.</translation>
    </message>
    <message>
        <source>Chứng thư này không thuộc khóa của máy này.</source>
        <translation>This certificate does not belong to the key of this computer.</translation>
    </message>
    <message>
        <source>Chứng thư này không thuộc khóa của máy này. Gửi lại yêu cầu cấp chứng thư.</source>
        <translation>This certificate does not belong to the key of this computer. Send the certificate request again.</translation>
    </message>
    <message>
        <source>Chứng thư này {0}.</source>
        <translation>This certificate cannot be used: {0}.</translation>
    </message>
    <message>
        <source>Chứng thư so.pem ở đây là của máy người xuất: hãy so vân tay (bước 5) với Sở trước khi tin.</source>
        <translation>The certificate so.pem here comes from the exporter’s computer: compare its fingerprint (step 5) with the Department before trusting it.</translation>
    </message>
    <message>
        <source>Chứng thư trong tệp không do Sở cấp, hoặc không dùng để ký được.</source>
        <translation>The certificate in the file was not issued by the Department, or cannot be used for signing.</translation>
    </message>
    <message>
        <source>Chứng thư trong tệp không phải của đơn vị nhận.</source>
        <translation>The certificate in the file does not belong to the receiving unit.</translation>
    </message>
    <message>
        <source>Chứng thư {0}… của {1} bị thu hồi từ {2}{3}.</source>
        <translation>Certificate {0}… of {1} is revoked from {2}{3}.</translation>
    </message>
    <message>
        <source>Chữ cũ</source>
        <translation>Old letters</translation>
    </message>
    <message>
        <source>Chữ ký các gói đã nhận</source>
        <translation>Signatures of received packages</translation>
    </message>
    <message>
        <source>Chữ ký của gói bị hỏng.</source>
        <translation>The signature of the package is damaged.</translation>
    </message>
    <message>
        <source>Chữ ký của gói có {0} người ký, phải đúng một.</source>
        <translation>The signature of the package has {0} signers; it must have exactly one.</translation>
    </message>
    <message>
        <source>Chữ ký của gói dùng loại khóa không được phép ({0} {1} bit).</source>
        <translation>The signature of the package uses a kind of key that is not allowed ({0}, {1} bits).</translation>
    </message>
    <message>
        <source>Chữ ký của gói dùng loại mã băm không được phép ({0}).</source>
        <translation>The signature of the package uses a kind of hash that is not allowed ({0}).</translation>
    </message>
    <message>
        <source>Chữ ký của gói dùng mã băm yếu {0}.</source>
        <translation>The signature of the package uses a weak hash, {0}.</translation>
    </message>
    <message>
        <source>Chữ ký của gói dùng thuật toán không được phép ({0}).</source>
        <translation>The signature of the package uses an algorithm that is not allowed ({0}).</translation>
    </message>
    <message>
        <source>Chữ ký của gói dùng đường cong không được phép ({0}).</source>
        <translation>The signature of the package uses a curve that is not allowed ({0}).</translation>
    </message>
    <message>
        <source>Chữ ký của gói không ghi chứng thư của người ký (thiếu signing-certificate).</source>
        <translation>The signature of the package does not state the signer’s certificate (signing-certificate is missing).</translation>
    </message>
    <message>
        <source>Chữ ký của gói không ghi lúc ký.</source>
        <translation>The signature of the package does not state the time of signing.</translation>
    </message>
    <message>
        <source>Chữ ký của gói không ghi mã băm của danh mục.</source>
        <translation>The signature of the package does not state the hash of the list of contents.</translation>
    </message>
    <message>
        <source>Chữ ký của gói không kèm chứng thư của người ký.</source>
        <translation>The signature of the package comes without the signer’s certificate.</translation>
    </message>
    <message>
        <source>Chữ ký của gói không đúng khuôn.</source>
        <translation>The signature of the package is not well formed.</translation>
    </message>
    <message>
        <source>Chữ ký của gói kèm nhiều chứng thư, phải đúng một.</source>
        <translation>The signature of the package comes with several certificates; it must have exactly one.</translation>
    </message>
    <message>
        <source>Chữ ký của gói kèm thông tin không được ký.</source>
        <translation>The signature of the package carries information that is not signed.</translation>
    </message>
    <message>
        <source>Chữ ký của gói mang theo nội dung riêng, không phải chữ ký rời.</source>
        <translation>The signature of the package carries its own content; it is not a detached signature.</translation>
    </message>
    <message>
        <source>Chữ ký gia hạn không dùng được. {0}</source>
        <translation>The renewal signature cannot be used. {0}</translation>
    </message>
    <message>
        <source>Chữ ký không khớp với nội dung gói.</source>
        <translation>The signature does not match the content of the package.</translation>
    </message>
    <message>
        <source>Chữ ký này ký cho một danh mục khác, không phải của gói này.</source>
        <translation>This signature signs another list of contents, not the one of this package.</translation>
    </message>
    <message>
        <source>Chữ ký thêm của gói không đúng khuôn.</source>
        <translation>The counter-signature of the package is not well formed.</translation>
    </message>
    <message>
        <source>Chữ nghiêng, viền đứt: chép từ năm trước, chờ xác nhận (F8).</source>
        <translation>Slanted letters, dashed border: copied from last year, to be confirmed (F8).</translation>
    </message>
    <message>
        <source>Chữ.</source>
        <translation>Text.</translation>
    </message>
    <message>
        <source>Ctrl+K: tìm đơn vị, tên người, biểu, câu hỏi và mọi việc, không cần dấu.</source>
        <translation>Ctrl+K: find units, persons, forms, questions and every action, no accents needed.</translation>
    </message>
    <message>
        <source>CÁC GÓI CÓ KÝ CHỨA BẢN CHỐT NÀY (cũ trước, mới sau)</source>
        <translation>SIGNED PACKAGES WITH THIS FINALIZED VERSION (oldest first, newest last)</translation>
    </message>
    <message>
        <source>Cài chứng thư Sở cấp rồi nhận lại.</source>
        <translation>Install the certificate issued by the Department, then receive again.</translation>
    </message>
    <message>
        <source>Cài chứng thư Sở cấp: somamnon keys install.</source>
        <translation>Install the certificate issued by the Department: somamnon keys install.</translation>
    </message>
    <message>
        <source>Cài chứng thư.</source>
        <translation>Install the certificate.</translation>
    </message>
    <message>
        <source>Cài lại Sổ Mầm Non bản đầy đủ.</source>
        <translation>Install the full version of Sổ Mầm Non again.</translation>
    </message>
    <message>
        <source>Cài lại Sổ Mầm Non.</source>
        <translation>Install Sổ Mầm Non again.</translation>
    </message>
    <message>
        <source>Cài lại chương trình.</source>
        <translation>Install the program again.</translation>
    </message>
    <message>
        <source>Cài lại trình điều khiển của token, hoặc chọn thư viện khác.</source>
        <translation>Install the token’s driver again, or choose another library.</translation>
    </message>
    <message>
        <source>Cài trình điều khiển của token, hoặc chọn đúng tệp thư viện.</source>
        <translation>Install the token’s driver, or choose the right library file.</translation>
    </message>
    <message>
        <source>Cài trình điều khiển của token.</source>
        <translation>Install the token’s driver.</translation>
    </message>
    <message>
        <source>Cài trình điều khiển {0} bit của token.</source>
        <translation>Install the token’s {0}-bit driver.</translation>
    </message>
    <message>
        <source>Cài tệp Sở gửi về…</source>
        <translation>Install the file from the Department…</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Các biểu của cơ sở mà xã, phường đang điền thay.</source>
        <translation>Forms of the institution that the commune is filling in.</translation>
    </message>
    <message>
        <source>Các biểu mẫu của đơn vị: {0}.</source>
        <translation>Forms of the unit: {0}.</translation>
    </message>
    <message>
        <source>Các biểu mẫu đang có: {0}.</source>
        <translation>Forms there are: {0}.</translation>
    </message>
    <message>
        <source>Các bước được nhớ từ khi mở chương trình; trước đó xem Lịch sử (Ctrl+H).</source>
        <translation>Steps are remembered since the program was opened; for earlier ones see History (Ctrl+H).</translation>
    </message>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Các bảng đang có: {0}.</source>
        <translation>Tables there are: {0}.</translation>
    </message>
    <message>
        <source>Các chỉ tiêu: {0}.</source>
        <translation>Indicators: {0}.</translation>
    </message>
    <message>
        <source>Các câu trả lời đã lưu vẫn còn trong sổ.</source>
        <translation>Saved answers are still in the ledger.</translation>
    </message>
    <message>
        <source>Các cột: {0}.</source>
        <translation>Columns: {0}.</translation>
    </message>
    <message>
        <source>Các dấu</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Các loại dùng được ở forms/README.md.</source>
        <translation>The kinds that can be used stand in forms/README.md.</translation>
    </message>
    <message>
        <source>Các phần của gói bị đổi thứ tự.</source>
        <translation>The parts of the package are in a changed order.</translation>
    </message>
    <message>
        <source>Các phần của gói không theo thứ tự của danh mục đã ký.</source>
        <translation>The parts of the package do not follow the order of the signed list of contents.</translation>
    </message>
    <message>
        <source>Các phần trong gói không khớp với phần đầu.</source>
        <translation>The parts of the package do not match the head.</translation>
    </message>
    <message>
        <source>Các phần: {0}.</source>
        <translation>Parts: {0}.</translation>
    </message>
    <message>
        <source>Các số tự tính (tổng, kết luận) không có ở đây: chương trình tính lại khi nhập.</source>
        <translation>Automatic figures (sums, conclusions) are not here: the program works them out again on import.</translation>
    </message>
    <message>
        <source>Các trang đang có: {0}.</source>
        <translation>Sheets there are: {0}.</translation>
    </message>
    <message>
        <source>Các vấn đề</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Các ý: {0}.</source>
        <translation>Choices: {0}.</translation>
    </message>
    <message>
        <source>Cách tính {0}, lần sửa {1}.</source>
        <translation>Method {0}, revision {1}.</translation>
    </message>
    <message>
        <source>Cách điền</source>
        <translation>How to fill in</translation>
    </message>
    <message>
        <source>Câu</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Câu có dấu * phải trả lời. Đánh dấu × vào ô được chọn. Câu không liên quan thì ghi “không áp dụng”; chưa có số liệu thì ghi “chưa có” và lý do. Điền xong, nhập lại vào Sổ Mầm Non.</source>
        <translation>Questions marked * must be answered. Put × in the box you choose. Where a question does not concern you write “không áp dụng”; where there is no figure yet write “chưa có” and the reason. When it is filled in, enter it in Sổ Mầm Non.</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Câu hỏi (* phải trả lời)</source>
        <translation>Question (* must be answered)</translation>
    </message>
    <message>
        <source>Câu này bắt buộc, không dùng “Không áp dụng” được.</source>
        <translation>This question is required; “Not applicable” cannot be used.</translation>
    </message>
    <message>
        <source>Câu này chưa có số liệu, ghi lý do</source>
        <translation>No figure yet for this question; write the reason</translation>
    </message>
    <message>
        <source>Câu này không áp dụng</source>
        <translation>This question is not applicable</translation>
    </message>
    <message>
        <source>Câu trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Câu “{0}” không có ý chọn '{1}'.</source>
        <translation>Question “{0}” has no choice '{1}'.</translation>
    </message>
    <message>
        <source>Câu, cột có dấu * là phải trả lời. Ô có danh sách thì bấm mũi tên ở góc ô để chọn.</source>
        <translation>Questions and columns marked * must be answered. Where a cell has a list, click the arrow at its corner to choose.</translation>
    </message>
    <message>
        <source>Còn ngắn: cần ít nhất {0} chữ.</source>
        <translation>Too short: at least {0} letters are needed.</translation>
    </message>
    <message>
        <source>Còn {0} vấn đề phải xử lý trước khi chốt số liệu.</source>
        <translation>{0} problems must be settled before the data are finalized.</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Có hai token cùng số hiệu đang cắm.</source>
        <translation>Two tokens with the same serial number are plugged in.</translation>
    </message>
    <message>
        <source>Có phải '{0}'?</source>
        <translation>Did you mean '{0}'?</translation>
    </message>
    <message>
        <source>Có phải “{0}”?</source>
        <translation>Did you mean “{0}”?</translation>
    </message>
    <message>
        <source>Có thể chép những điều ít đổi từ năm trước.</source>
        <translation>What seldom changes can be copied from last year.</translation>
    </message>
    <message>
        <source>Có thể làm tiếp. Tệp báo lỗi (không chứa số liệu, tên người):
{0}</source>
        <translation>You can go on working. Error report (without data or names of persons):
{0}</translation>
    </message>
    <message>
        <source>Có thể mở để xem ngay bây giờ. Muốn sửa thì nhờ người đó đóng sổ, rồi bấm “Thử lại”.</source>
        <translation>You can open it for viewing now. To change it, ask that person to close the ledger, then press “Try again”.</translation>
    </message>
    <message>
        <source>Có từ ngày</source>
        <translation>Exists from</translation>
    </message>
    <message>
        <source>Có vấn đề</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Có {0} chỗ hỏng, {1} chỗ cần lưu ý.</source>
        <translation>{0} places are damaged, {1} places deserve attention.</translation>
    </message>
    <message>
        <source>Có {0} câu cùng tên “{1}”.</source>
        <translation>{0} questions bear the same name “{1}”.</translation>
    </message>
    <message>
        <source>Có {0} {1}: {2}.</source>
        <translation>More than one {1} found ({0}): {2}.</translation>
    </message>
    <message>
        <source>Có {0}{1}.</source>
        <translation>There are {0}{1}.</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Căn cứ: {0}</source>
        <translation>Basis: {0}</translation>
    </message>
    <message>
        <source>Căn cứ: {0}.</source>
        <translation>Basis: {0}.</translation>
    </message>
    <message>
        <source>CŨ HƠN</source>
        <translation>OLDER</translation>
    </message>
    <message>
        <source>Cũ hơn bản đang có; giữ vào lịch sử, bản đang có không đổi.</source>
        <translation>Older than the present copy; kept in the history, the present copy does not change.</translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Cơ sở {0} chưa có tên.</source>
        <translation>Institution {0} has no name.</translation>
    </message>
    <message>
        <source>Cơ sở {0} ghi xã, phường “{1}”, mã này không có trong danh mục.</source>
        <translation>Institution {0} names commune “{1}”; this code is not in the register.</translation>
    </message>
    <message>
        <source>Cất khóa này, làm khóa mới…</source>
        <translation>Put this key away, make a new one…</translation>
    </message>
    <message>
        <source>Cấu trúc tệp</source>
        <translation>Structure of the file</translation>
    </message>
    <message>
        <source>Cần giải trình: {0}</source>
        <translation>Needs a reason: {0}</translation>
    </message>
    <message>
        <source>Cần thư mục ghi được và còn chỗ trống.</source>
        <translation>A folder is needed that can be written to and has free space.</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To look at again</translation>
    </message>
    <message>
        <source>Cần đóng “{0}” trước.</source>
        <translation>“{0}” must be closed first.</translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non rồi mở lại.</source>
        <translation>Update Sổ Mầm Non, then open it again.</translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non rồi nhận lại.</source>
        <translation>Update Sổ Mầm Non, then receive again.</translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non rồi nhập lại.</source>
        <translation>Update Sổ Mầm Non, then import again.</translation>
    </message>
    <message>
        <source>Cập nhật Sổ Mầm Non.</source>
        <translation>Update Sổ Mầm Non.</translation>
    </message>
    <message>
        <source>Cập nhật chương trình rồi mở lại.</source>
        <translation>Update the program, then open it again.</translation>
    </message>
    <message>
        <source>Cắm USB cất khóa (hoặc chọn lại thư mục) rồi làm lại.</source>
        <translation>Plug in the USB stick with the key (or choose the folder again), then try again.</translation>
    </message>
    <message>
        <source>Cắm lại USB (hoặc trả tệp sổ về chỗ cũ), rồi bấm lại; không cần mở lại chương trình.</source>
        <translation>Plug the USB stick in again (or put the ledger file back), then press again; the program need not be reopened.</translation>
    </message>
    <message>
        <source>Cắm lại USB, hoặc chép sổ sang ổ đĩa khác.</source>
        <translation>Plug the USB stick in again, or copy the ledger to another drive.</translation>
    </message>
    <message>
        <source>Cắm lại token rồi ký lại; tệp cũ vẫn nguyên.</source>
        <translation>Plug the token in again, then sign again; the old file is unchanged.</translation>
    </message>
    <message>
        <source>Cắm lại token, chờ đèn sáng rồi thử lại.</source>
        <translation>Plug the token in again, wait for its light, then try again.</translation>
    </message>
    <message>
        <source>Cắm lại đúng USB; nếu vừa khôi phục sổ thì đóng cửa sổ này rồi mở lại.</source>
        <translation>Plug in the right USB stick; if the ledger was just restored, close this window and open it again.</translation>
    </message>
    <message>
        <source>Cắm token, chờ đèn sáng rồi bấm tìm lại.</source>
        <translation>Plug in the token, wait for its light, then search again.</translation>
    </message>
    <message>
        <source>Cắm đúng USB cất khóa cấp chứng thư của Sở.</source>
        <translation>Plug in the right USB stick, the one with the Department’s key for issuing certificates.</translation>
    </message>
    <message>
        <source>Cắt, sao chép, dán một vùng (cả từ Excel)</source>
        <translation>Cut, copy, paste an area (from Excel too)</translation>
    </message>
    <message>
        <source>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</source>
        <translation>SOCIALIST REPUBLIC OF VIET NAM</translation>
    </message>
    <message>
        <source>Cộng số liệu của một biểu theo đơn vị; xuất Excel hoặc PDF.</source>
        <translation>Adds up the data of a form by unit; exports Excel or PDF.</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Cột này chỉ để xem.</source>
        <translation>This column is only for viewing.</translation>
    </message>
    <message>
        <source>Cột đã đổi chỗ trong mẫu, đọc theo tiêu đề: {0}.</source>
        <translation>A column has moved in the template; read by its heading: {0}.</translation>
    </message>
    <message>
        <source>Cột “{0}” có {1} lần.</source>
        <translation>Column “{0}” stands {1} times.</translation>
    </message>
    <message>
        <source>Cờ địa bàn: sửa có/không và ngày bắt đầu; “Sở đã xác nhận” ghi có kèm văn bản. Đổi tên, loại thì ghi “Thay đổi từ ngày”; để trống ngày là đính chính. Gộp, chia xã, phường làm trong cửa sổ hoặc bằng lệnh, không làm ở đây.</source>
        <translation>Area flags: change yes/no and the first day; “Confirmed by the Department” takes a yes together with the document. For a new name or type write “Changed from date”; an empty date is a correction. Communes are merged and split in the window or by a command, not here.</translation>
    </message>
    <message>
        <source>Cứu dữ liệu vào sổ mới</source>
        <translation>Rescue data into a new ledger</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Danh mục có ký</source>
        <translation>Signed register</translation>
    </message>
    <message>
        <source>Danh mục có ký không đúng khuôn.</source>
        <translation>The signed register is not well formed.</translation>
    </message>
    <message>
        <source>Danh mục có ký kèm theo thứ không thuộc về nó.</source>
        <translation>The signed register carries something that does not belong to it.</translation>
    </message>
    <message>
        <source>Danh mục của gói có chú thích chen vào.</source>
        <translation>The package’s list of contents has comments inserted.</translation>
    </message>
    <message>
        <source>Danh mục của gói có khai báo XML không được phép (DOCTYPE).</source>
        <translation>The package’s list of contents has an XML declaration that is not allowed (DOCTYPE).</translation>
    </message>
    <message>
        <source>Danh mục của gói có thành phần lạ (không gian tên khác).</source>
        <translation>The package’s list of contents has a foreign element (another namespace).</translation>
    </message>
    <message>
        <source>Danh mục của gói dùng loại mã băm không được phép.</source>
        <translation>The package’s list of contents uses a kind of hash that is not allowed.</translation>
    </message>
    <message>
        <source>Danh mục của gói dùng mã băm yếu {0}.</source>
        <translation>The package’s list of contents uses a weak hash, {0}.</translation>
    </message>
    <message>
        <source>Danh mục của gói không đúng khuôn.</source>
        <translation>The package’s list of contents is not well formed.</translation>
    </message>
    <message>
        <source>Danh mục do chương trình mới hơn tạo ra.</source>
        <translation>The register was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Danh mục này do {0} ký, không phải Sở.</source>
        <translation>This register was signed by {0}, not by the Department.</translation>
    </message>
    <message>
        <source>Danh mục số {0} cũ hơn danh mục số {1} đang có; giữ số {2}.</source>
        <translation>Register no. {0} is older than register no. {1} already here; no. {2} is kept.</translation>
    </message>
    <message>
        <source>Danh mục số {0} mang tên Sở nhưng không xuất từ sổ này.</source>
        <translation>Register no. {0} bears the Department’s name but was not exported from this ledger.</translation>
    </message>
    <message>
        <source>Danh mục số {0} ngày {1}: {2}.</source>
        <translation>Register no. {0} of {1}: {2}.</translation>
    </message>
    <message>
        <source>Danh mục xã, phường và cơ sở: ai đang hoạt động, thuộc địa bàn nào, ai được miễn.</source>
        <translation>The register of communes and institutions: which operate, in which area, which are exempt.</translation>
    </message>
    <message>
        <source>Danh mục xã, phường và cờ địa bàn do Sở giữ; gửi đề xuất lên Sở.</source>
        <translation>The Department keeps the register of communes and area flags; send a proposal to the Department.</translation>
    </message>
    <message>
        <source>Danh mục {0} không đọc được.</source>
        <translation>Register {0} cannot be read.</translation>
    </message>
    <message>
        <source>Danh mục đơn vị</source>
        <translation>Register of units</translation>
    </message>
    <message>
        <source>Danh sách chưa có ý nào.</source>
        <translation>The list has no choices.</translation>
    </message>
    <message>
        <source>Danh sách xã, phường thuộc địa bàn {0} chờ Sở xác nhận.</source>
        <translation>The list of communes of area {0} waits for the Department to confirm it.</translation>
    </message>
    <message>
        <source>Danh sách “{0}” có hai ý “{1}”.</source>
        <translation>List “{0}” has choice “{1}” twice.</translation>
    </message>
    <message>
        <source>Dãy số của khóa: {0}.</source>
        <translation>Digits of the key: {0}.</translation>
    </message>
    <message>
        <source>Dãy số của khóa: đọc cho Sở qua điện thoại</source>
        <translation>Digits of the key: read them to the Department by phone</translation>
    </message>
    <message>
        <source>Dãy số của nơi cấp: đọc cho đơn vị khi họ cài lần đầu</source>
        <translation>Digits of the issuer: read them to units when they install for the first time</translation>
    </message>
    <message>
        <source>Dãy số nơi cấp</source>
        <translation>Digits of the issuer</translation>
    </message>
    <message>
        <source>Dòng bị xóa khỏi tệp thì trong sổ vẫn còn, trừ khi chọn bỏ lúc nhập.</source>
        <translation>A row deleted from the file stays in the ledger, unless you choose to remove it on import.</translation>
    </message>
    <message>
        <source>Dòng này không có giá trị để khôi phục.</source>
        <translation>This row has no value to restore.</translation>
    </message>
    <message>
        <source>Dòng này đang có trong bảng.</source>
        <translation>This row is in the table now.</translation>
    </message>
    <message>
        <source>Dòng này đã bị xóa ở một cửa sổ khác.</source>
        <translation>This row was deleted in another window.</translation>
    </message>
    <message>
        <source>Dòng này đã bị xóa.</source>
        <translation>This row has been deleted.</translation>
    </message>
    <message>
        <source>Dòng {0}: {1}</source>
        <translation>Row {0}: {1}</translation>
    </message>
    <message>
        <source>Dòng {0}{1}: Ghi chú: {2}</source>
        <translation>Row {0}{1}: Note: {2}</translation>
    </message>
    <message>
        <source>Dòng đầu phải có các cột: {0}.</source>
        <translation>The first row must have the columns: {0}.</translation>
    </message>
    <message>
        <source>Dùng bản khác của tệp này.</source>
        <translation>Use another copy of this file.</translation>
    </message>
    <message>
        <source>Dùng chữ không dấu, số, gạch dưới; không có dấu cách.</source>
        <translation>Use letters without accents, digits, underscores; no spaces.</translation>
    </message>
    <message>
        <source>Dùng chữ thường không dấu, số và gạch dưới, bắt đầu bằng chữ: so_tre.</source>
        <translation>Use small letters without accents, digits and underscores, beginning with a letter: so_tre.</translation>
    </message>
    <message>
        <source>Dùng chữ thường không dấu, số và gạch dưới, ví dụ an_toan.</source>
        <translation>Use small letters without accents, digits and underscores, e.g. an_toan.</translation>
    </message>
    <message>
        <source>Dùng chữ, số, dấu gạch nối; ví dụ goi-thang-10.gdmn.</source>
        <translation>Use letters, digits and hyphens, for example goi-thang-10.gdmn.</translation>
    </message>
    <message>
        <source>Dùng count(${{0}}).</source>
        <translation>Use count(${{0}}).</translation>
    </message>
    <message>
        <source>Dùng khóa mở của đơn vị đã tạo tệp, hoặc nhờ Sở mở giúp.</source>
        <translation>Use the opening key of the unit that made the file, or ask the Department to help open it.</translation>
    </message>
    <message>
        <source>Dùng lệnh “somamnon doctor” hoặc bản sao lưu gần nhất.</source>
        <translation>Use “somamnon doctor” or the latest backup.</translation>
    </message>
    <message>
        <source>Dùng mã 5 số của xã, phường, ví dụ 18073.</source>
        <translation>Use the commune’s code of 5 digits, e.g. 18073.</translation>
    </message>
    <message>
        <source>Dùng mã 5 số, ví dụ 18073.</source>
        <translation>Use a code of 5 digits, e.g. 18073.</translation>
    </message>
    <message>
        <source>Dùng một trong: {0}.</source>
        <translation>Use one of: {0}.</translation>
    </message>
    <message>
        <source>Dùng sum(${{0}}), max(…) hoặc count(…).</source>
        <translation>Use sum(${{0}}), max(…) or count(…).</translation>
    </message>
    <message>
        <source>Dùng token khác, hoặc hỏi nơi cấp token.</source>
        <translation>Use another token, or ask the token’s issuer.</translation>
    </message>
    <message>
        <source>Dùng tệp khóa mở do Sổ Mầm Non tạo ra.</source>
        <translation>Use an opening key file made by Sổ Mầm Non.</translation>
    </message>
    <message>
        <source>Dùng {0}, hoặc mã một biểu mẫu có bảng, ví dụ doi_ngu.csv.</source>
        <translation>Use {0}, or the code of a form with tables, e.g. doi_ngu.csv.</translation>
    </message>
    <message>
        <source>Dùng đúng khóa khôi phục của Sở lúc gói được gửi.</source>
        <translation>Use the Department's recovery key of the time the package was sent.</translation>
    </message>
    <message>
        <source>Dấu cách</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Dấu ngoặc kép cong {0} không dùng được; gõ ' hoặc ".</source>
        <translation>Curly quotes {0} cannot be used; type ' or ".</translation>
    </message>
    <message>
        <source>Dữ liệu chưa mất: hãy chọn cách lấy lại. Tệp hỏng luôn được giữ nguyên.</source>
        <translation>The data are not lost: choose how to get them back. The damaged file always stays as it is.</translation>
    </message>
    <message>
        <source>GIÁM ĐỐC</source>
        <translation>DIRECTOR</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi chú dài quá {0} ký tự.</source>
        <translation>The note is longer than {0} characters.</translation>
    </message>
    <message>
        <source>Ghi chú: </source>
        <translation>Note: </translation>
    </message>
    <message>
        <source>Ghi chú: {0}</source>
        <translation>Note: {0}</translation>
    </message>
    <message>
        <source>Ghi chữ hiện cho người dùng.</source>
        <translation>Write the words that people see.</translation>
    </message>
    <message>
        <source>Ghi câu hỏi vào label.</source>
        <translation>Write the question in label.</translation>
    </message>
    <message>
        <source>Ghi cả hai, hoặc để trống cả hai.</source>
        <translation>Write both, or leave both empty.</translation>
    </message>
    <message>
        <source>Ghi gói vào USB.</source>
        <translation>Write the package to a USB stick.</translation>
    </message>
    <message>
        <source>Ghi họ và tên, không kèm chức vụ.</source>
        <translation>Write the full name, without the position.</translation>
    </message>
    <message>
        <source>Ghi lý do chưa có số liệu.</source>
        <translation>Write the reason why there is no figure yet.</translation>
    </message>
    <message>
        <source>Ghi lý do để xã, phường biết cách sửa đề xuất.</source>
        <translation>Write the reason, so that the commune knows how to mend its proposal.</translation>
    </message>
    <message>
        <source>Ghi lý do, ví dụ: ngừng hoạt động từ tháng 9.</source>
        <translation>Write the reason, e.g. closed since September.</translation>
    </message>
    <message>
        <source>Ghi lý do, ví dụ: đang xây lại trường.</source>
        <translation>Write the reason, e.g. the school is being rebuilt.</translation>
    </message>
    <message>
        <source>Ghi lại số.</source>
        <translation>Write the number again.</translation>
    </message>
    <message>
        <source>Ghi lại vào USB khác.</source>
        <translation>Write it again to another USB stick.</translation>
    </message>
    <message>
        <source>Ghi mã và tên của đơn vị mới.</source>
        <translation>Write the code and name of the new unit.</translation>
    </message>
    <message>
        <source>Ghi ngày theo văn bản, ví dụ 01/07/2026.</source>
        <translation>Write the date of the document, e.g. 01/07/2026.</translation>
    </message>
    <message>
        <source>Ghi ngày theo văn bản.</source>
        <translation>Write the date of the document.</translation>
    </message>
    <message>
        <source>Ghi ngày, ví dụ 01/07/2026.</source>
        <translation>Write a date, e.g. 01/07/2026.</translation>
    </message>
    <message>
        <source>Ghi ngày/tháng/năm, ví dụ 05/09/2026.</source>
        <translation>Write day/month/year, e.g. 05/09/2026.</translation>
    </message>
    <message>
        <source>Ghi ngắn, ví dụ: Văn thư.</source>
        <translation>Keep it short, for example: Clerk.</translation>
    </message>
    <message>
        <source>Ghi năm của mốc, ví dụ 2030.</source>
        <translation>Write the year of the milestone, e.g. 2030.</translation>
    </message>
    <message>
        <source>Ghi năm từ {0} đến {1}.</source>
        <translation>Write a year from {0} to {1}.</translation>
    </message>
    <message>
        <source>Ghi phép tính.</source>
        <translation>Write the calculation.</translation>
    </message>
    <message>
        <source>Ghi rõ {0} cần dùng.</source>
        <translation>Say which {0} to use.</translation>
    </message>
    <message>
        <source>Ghi số nguyên, ví dụ 25.</source>
        <translation>Write a whole number, e.g. 25.</translation>
    </message>
    <message>
        <source>Ghi số phần trăm, nhiều nhất {0}.</source>
        <translation>Write a percentage of at most {0}.</translation>
    </message>
    <message>
        <source>Ghi số và ngày của văn bản.</source>
        <translation>Write the number and date of the document.</translation>
    </message>
    <message>
        <source>Ghi số và ngày ở ô “Theo văn bản”.</source>
        <translation>Write the number and date in “Under the document”.</translation>
    </message>
    <message>
        <source>Ghi số, ví dụ 12 hoặc 1,5.</source>
        <translation>Write a number, e.g. 12 or 1,5.</translation>
    </message>
    <message>
        <source>Ghi sổ mới</source>
        <translation>Write a new ledger</translation>
    </message>
    <message>
        <source>Ghi theo danh sách “{0}”.</source>
        <translation>Write it as in the list “{0}”.</translation>
    </message>
    <message>
        <source>Ghi tên cơ sở, không kèm loại hình.</source>
        <translation>Write the name of the institution, without the type.</translation>
    </message>
    <message>
        <source>Ghi tên danh sách.</source>
        <translation>Write the name of the list.</translation>
    </message>
    <message>
        <source>Ghi tên, không kèm loại hình.</source>
        <translation>Write the name, without the type.</translation>
    </message>
    <message>
        <source>Ghi vào dòng 2 của trang settings.</source>
        <translation>Write it in row 2 of sheet settings.</translation>
    </message>
    <message>
        <source>Ghi vào {0}: sai gì, và sửa thế nào.</source>
        <translation>Write in {0}: what is wrong, and how to mend it.</translation>
    </message>
    <message>
        <source>Ghi yêu cầu cấp chứng thư ra tệp, gửi Sở, rồi đọc dãy số cho Sở qua điện thoại.</source>
        <translation>Write the certificate request to a file, send it to the Department, then read the digits to the Department by phone.</translation>
    </message>
    <message>
        <source>Ghi yêu cầu cấp chứng thư…</source>
        <translation>Write certificate request…</translation>
    </message>
    <message>
        <source>Ghi yêu cầu gia hạn ra tệp rồi gửi Sở.</source>
        <translation>Write the renewal request to a file, then send it to the Department.</translation>
    </message>
    <message>
        <source>Ghi yêu cầu gia hạn…</source>
        <translation>Write renewal request…</translation>
    </message>
    <message>
        <source>Ghi ở ô “Từ ngày”, ví dụ 31/05/2027.</source>
        <translation>Write it in “From date”, e.g. 31/05/2027.</translation>
    </message>
    <message>
        <source>Ghép vài từ dễ nhớ thì vừa dài vừa chắc.</source>
        <translation>A few words put together, easy to remember, are both long and strong.</translation>
    </message>
    <message>
        <source>Gia hạn khóa…</source>
        <translation>Renew key…</translation>
    </message>
    <message>
        <source>Gia hạn ngay từ bây giờ; khóa cũ vẫn ký được cho đến khi cài khóa mới.</source>
        <translation>Renew now; the old key can still sign until the new key is installed.</translation>
    </message>
    <message>
        <source>Gia hạn: tạo khóa mới rồi gửi yêu cầu cho Sở.</source>
        <translation>Renew: make a new key, then send the request to the Department.</translation>
    </message>
    <message>
        <source>Giá trị cũ không còn hợp với câu hỏi này.</source>
        <translation>The old value no longer fits this question.</translation>
    </message>
    <message>
        <source>Giá trị mặc định: {0}</source>
        <translation>Default value: {0}</translation>
    </message>
    <message>
        <source>Giải nén rồi chọn tệp .xlsx.</source>
        <translation>Unpack it, then choose the .xlsx file.</translation>
    </message>
    <message>
        <source>Giải thích</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Giải trình, nội dung đã gõ</source>
        <translation>Reason, text as typed</translation>
    </message>
    <message>
        <source>Giải trình: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <source>Giảm số xã, phường.</source>
        <translation>Lower the number of communes.</translation>
    </message>
    <message>
        <source>Giống {0}</source>
        <translation>Resembles {0}</translation>
    </message>
    <message>
        <source>Giống đơn vị khác, vẫn thêm</source>
        <translation>Resembles another unit, added anyway</translation>
    </message>
    <message>
        <source>Giữ lại bản chốt {0} lần {1}, mã đối chiếu {2}</source>
        <translation>Finalized copy {0} no. {1} kept, check code {2}</translation>
    </message>
    <message>
        <source>Giữ lại {0} gói đã gửi hoặc đã nhận sau đó.</source>
        <translation>{0} packages sent or received later are kept.</translation>
    </message>
    <message>
        <source>Giữ nguyên so với năm trước</source>
        <translation>Unchanged from last year</translation>
    </message>
    <message>
        <source>Gì</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Góc ô có tam giác: đỏ là phải sửa, nâu là cần giải trình, xám là lưu ý.</source>
        <translation>A triangle in a cell’s corner: red must be mended, brown needs a reason, grey is a remark.</translation>
    </message>
    <message>
        <source>Gói</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Gói bung ra quá lớn ({0} MB).</source>
        <translation>The package is too large when unpacked ({0} MB).</translation>
    </message>
    <message>
        <source>Gói bị cắt cụt ở phần “{0}”.</source>
        <translation>The package is cut off at part “{0}”.</translation>
    </message>
    <message>
        <source>Gói bị cắt cụt.</source>
        <translation>The package is cut off.</translation>
    </message>
    <message>
        <source>Gói bị cắt cụt: thiếu phần cuối.</source>
        <translation>The package is cut off: its end is missing.</translation>
    </message>
    <message>
        <source>Gói bị sửa hoặc hỏng: mục lục chỉ ra ngoài tệp.</source>
        <translation>The package was changed or is damaged: its index points outside the file.</translation>
    </message>
    <message>
        <source>Gói bị sửa hoặc hỏng: mục lục không đọc được.</source>
        <translation>The package was changed or is damaged: its index cannot be read.</translation>
    </message>
    <message>
        <source>Gói bị sửa hoặc hỏng: phần mục lục không khớp.</source>
        <translation>The package was changed or is damaged: its list of contents does not match.</translation>
    </message>
    <message>
        <source>Gói có chữ ký của chính đơn vị gửi: {0}</source>
        <translation>Package with the sending unit’s own signature: {0}</translation>
    </message>
    <message>
        <source>Gói có chữ ký nhưng ai cầm tệp cũng đọc được.</source>
        <translation>The package is signed, but anyone who has the file can read it.</translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ chen giữa các phần và mục lục.</source>
        <translation>The package has foreign data between its parts and its index.</translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ chen trước phần “{0}”.</source>
        <translation>The package has foreign data before part “{0}”.</translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ nối thêm ở cuối tệp.</source>
        <translation>The package has foreign data added at the end of the file.</translation>
    </message>
    <message>
        <source>Gói có dữ liệu lạ đứng trước phần đầu.</source>
        <translation>The package has foreign data before its head.</translation>
    </message>
    <message>
        <source>Gói có hai danh mục (manifest), không biết tin danh mục nào.</source>
        <translation>The package has two lists of contents (manifest); which one to trust is not known.</translation>
    </message>
    <message>
        <source>Gói có hai phần cùng tên “{0}”.</source>
        <translation>The package has two parts named “{0}”.</translation>
    </message>
    <message>
        <source>Gói có hai phần tên chỉ khác chữ hoa hay cách gõ dấu (“{0}”).</source>
        <translation>The package has two parts whose names differ only in capitals or in how accents are typed (“{0}”).</translation>
    </message>
    <message>
        <source>Gói có lời chú giấu ở cuối tệp nén.</source>
        <translation>The package has a comment hidden at the end of the compressed file.</translation>
    </message>
    <message>
        <source>Gói có phần chồng lên mục lục.</source>
        <translation>The package has a part that overlaps its index.</translation>
    </message>
    <message>
        <source>Gói có phần lạ “{0}”.</source>
        <translation>The package has a foreign part “{0}”.</translation>
    </message>
    <message>
        <source>Gói có phần mang tên {0} (“{1}”).</source>
        <translation>The package has a part with a wrong name: {0} (“{1}”).</translation>
    </message>
    <message>
        <source>Gói có phần quá lớn.</source>
        <translation>The package has a part that is too large.</translation>
    </message>
    <message>
        <source>Gói có phần “{0}” không có trong danh mục đã ký.</source>
        <translation>The package has a part “{0}” that is not in the signed list of contents.</translation>
    </message>
    <message>
        <source>Gói có quá nhiều chữ ký thêm.</source>
        <translation>The package has too many counter-signatures.</translation>
    </message>
    <message>
        <source>Gói có quá nhiều phần ({0}).</source>
        <translation>The package has too many parts ({0}).</translation>
    </message>
    <message>
        <source>Gói có quá nhiều phần.</source>
        <translation>The package has too many parts.</translation>
    </message>
    <message>
        <source>Gói có {0} phần, nơi nhận chỉ nhận đến {1}.</source>
        <translation>The package has {0} parts; the recipient takes no more than {1}.</translation>
    </message>
    <message>
        <source>Gói của {0} gửi cho {1}, không phải {2}.</source>
        <translation>The package of {0} is addressed to {1}, not to {2}.</translation>
    </message>
    <message>
        <source>Gói của {0} thuộc kỳ khác.</source>
        <translation>The package of {0} belongs to another period.</translation>
    </message>
    <message>
        <source>Gói do Sổ Mầm Non tạo có đuôi .gdmn.</source>
        <translation>Packages made by Sổ Mầm Non end in .gdmn.</translation>
    </message>
    <message>
        <source>Gói do chương trình mới hơn tạo ra.</source>
        <translation>The package was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Gói dùng kiểu ZIP64, Sổ Mầm Non không ghi như vậy.</source>
        <translation>The package uses ZIP64; Sổ Mầm Non does not write it that way.</translation>
    </message>
    <message>
        <source>Gói ghi sai một mã băm.</source>
        <translation>The package states a wrong hash.</translation>
    </message>
    <message>
        <source>Gói ghi sai thời điểm lập.</source>
        <translation>The package states a wrong time of making.</translation>
    </message>
    <message>
        <source>Gói ghi thời điểm lập không có múi giờ.</source>
        <translation>The package states its time of making without a time zone.</translation>
    </message>
    <message>
        <source>Gói không ghi rõ nơi gửi, nơi nhận.</source>
        <translation>The package does not state its sender and receiver.</translation>
    </message>
    <message>
        <source>Gói không kèm bản in (PDF) của bản chốt này.</source>
        <translation>The package comes without the print (PDF) of this finalized copy.</translation>
    </message>
    <message>
        <source>Gói không mã hóa xem thẳng: somamnon inspect.</source>
        <translation>A package that is not encrypted can be looked at directly: somamnon inspect.</translation>
    </message>
    <message>
        <source>Gói kèm theo không phải gói mà phần đầu ghi.</source>
        <translation>The enclosed package is not the one named in the head.</translation>
    </message>
    <message>
        <source>Gói liệt kê bản chốt không đúng khuôn.</source>
        <translation>The package’s list of finalized copies is not well formed.</translation>
    </message>
    <message>
        <source>Gói lồng nhau quá nhiều lớp.</source>
        <translation>The package is nested too deep.</translation>
    </message>
    <message>
        <source>Gói này</source>
        <translation>This package</translation>
    </message>
    <message>
        <source>Gói này ghi kỳ {0} không khớp với dấu tập huấn của gói.</source>
        <translation>This package’s period {0} does not match its practice mark.</translation>
    </message>
    <message>
        <source>Gói này không có bản chốt nào. Đề nghị nơi gửi xuất lại gói.</source>
        <translation>This package holds no finalized copy. Ask the sender to export it again.</translation>
    </message>
    <message>
        <source>Gói này là {0}; sổ này không nhận loại đó.</source>
        <translation>This package is {0}; this ledger does not take that kind.</translation>
    </message>
    <message>
        <source>Gói này mã hóa cho đơn vị {0}, không phải {1}.</source>
        <translation>This package is encrypted for unit {0}, not for {1}.</translation>
    </message>
    <message>
        <source>Gói này đã mã hóa cho nơi nhận, không ký thêm được nữa.</source>
        <translation>This package is already encrypted for its recipient; it can no longer be counter-signed.</translation>
    </message>
    <message>
        <source>Gói nặng {0}, nơi nhận chỉ nhận đến {1}.</source>
        <translation>The package is {0} large; the recipient takes no more than {1}.</translation>
    </message>
    <message>
        <source>Gói nặng {0}, thư điện tử thường chỉ nhận đến {1}.</source>
        <translation>The package is {0}; email usually takes at most {1}.</translation>
    </message>
    <message>
        <source>Gói quá lớn.</source>
        <translation>The package is too large.</translation>
    </message>
    <message>
        <source>Gói thiếu chữ ký.</source>
        <translation>The package lacks its signature.</translation>
    </message>
    <message>
        <source>Gói thiếu danh mục đã ký.</source>
        <translation>The package lacks its signed list of contents.</translation>
    </message>
    <message>
        <source>Gói thiếu phần “{0}” có trong danh mục đã ký.</source>
        <translation>The package lacks part “{0}”, which is in the signed list of contents.</translation>
    </message>
    <message>
        <source>Gói thiếu phần “{0}”.</source>
        <translation>The package lacks part “{0}”.</translation>
    </message>
    <message>
        <source>Gói {0} ghi giờ ký muộn hơn giờ nhận: đồng hồ một trong hai máy sai.</source>
        <translation>Package {0} states a signing time later than its time of receipt: the clock of one of the two computers is wrong.</translation>
    </message>
    <message>
        <source>Gói đã bị nén lại bằng chương trình khác.</source>
        <translation>The package was compressed again by another program.</translation>
    </message>
    <message>
        <source>Gói đã có {0} chữ ký thêm, không ký thêm được nữa.</source>
        <translation>The package already has {0} counter-signatures; it can take no more.</translation>
    </message>
    <message>
        <source>Gói đã ký và mã hóa; chỉ {0} mở được.</source>
        <translation>The package is signed and encrypted; only {0} can open it.</translation>
    </message>
    <message>
        <source>Gói đã ký để chứng tỏ nơi gửi và không bị sửa; gói không mã hóa, xin không chuyển cho người khác.</source>
        <translation>The package is signed to show who sent it and that it was not changed; it is not encrypted, so please do not pass it on to others.</translation>
    </message>
    <message>
        <source>Gói đã nhận</source>
        <translation>Received package</translation>
    </message>
    <message>
        <source>Gói được mã hóa cho nơi khác, hoặc đã bị sửa: khóa của máy này không mở được.</source>
        <translation>The package is encrypted for someone else, or was changed: the key of this computer cannot open it.</translation>
    </message>
    <message>
        <source>Gõ họ và tên, ví dụ: Nguyễn Thị Hoà.</source>
        <translation>Type the full name, e.g. Nguyễn Thị Hoà.</translation>
    </message>
    <message>
        <source>Gõ lại giá trị cần dùng.</source>
        <translation>Type the value needed again.</translation>
    </message>
    <message>
        <source>Gõ lại họ và tên.</source>
        <translation>Type the full name again.</translation>
    </message>
    <message>
        <source>Gõ lại lần thứ hai.</source>
        <translation>Type it a second time.</translation>
    </message>
    <message>
        <source>Gõ lại mật khẩu.</source>
        <translation>Type the password again.</translation>
    </message>
    <message>
        <source>Gõ tên riêng, ví dụ: Hoa Sen.</source>
        <translation>Type the proper name, e.g. Hoa Sen.</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên, rồi chọn trong danh sách.</source>
        <translation>Type a few letters of the name, then choose from the list.</translation>
    </message>
    <message>
        <source>Gõ vài chữ để tìm, không cần dấu.</source>
        <translation>Type a few letters to search, no accents needed.</translation>
    </message>
    <message>
        <source>Gõ đúng “{0}” để xóa.</source>
        <translation>Type “{0}” exactly to delete.</translation>
    </message>
    <message>
        <source>Gọi Sở theo số điện thoại đã biết từ trước (không lấy số trong thư gửi kèm tệp), đọc đủ 8 nhóm. Sở thấy giống hệt mới cấp.</source>
        <translation>Call the Department on the phone number you already know (not one from the message that came with the file) and read all 8 groups. The Department issues the certificate only when they are exactly the same.</translation>
    </message>
    <message>
        <source>Gọi Sở để thu hồi khóa cũ, tạo khóa mới rồi gửi yêu cầu mới.</source>
        <translation>Call the Department to revoke the old key, make a new key, then send a new request.</translation>
    </message>
    <message>
        <source>Gộp vào xã, phường khác, hoặc chuyển các cơ sở trước.</source>
        <translation>Merge into another commune, or move the institutions first.</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Gửi gói số liệu</source>
        <translation>Send the data package</translation>
    </message>
    <message>
        <source>Gửi không kèm bản in PDF, hoặc chia số liệu thành hai lần gửi.</source>
        <translation>Send without the PDF prints, or in two parts.</translation>
    </message>
    <message>
        <source>Gửi lên trên</source>
        <translation>Send up</translation>
    </message>
    <message>
        <source>Gửi lại và ký bằng USB token ngay khi gửi, trước khi mã hóa.</source>
        <translation>Send it again and sign with the USB token as you send, before encryption.</translation>
    </message>
    <message>
        <source>Gửi lại yêu cầu cấp chứng thư.</source>
        <translation>Send the certificate request again.</translation>
    </message>
    <message>
        <source>Gửi yêu cầu cấp chứng thư cho Sở: somamnon keys request.</source>
        <translation>Send a certificate request to the Department: somamnon keys request.</translation>
    </message>
    <message>
        <source>Gửi yêu cầu cấp chứng thư trước.</source>
        <translation>Send the certificate request first.</translation>
    </message>
    <message>
        <source>Gửi yêu cầu của đơn vị cho Sở.</source>
        <translation>Send the unit’s request to the Department.</translation>
    </message>
    <message>
        <source>HIỆU TRƯỞNG</source>
        <translation>HEAD TEACHER</translation>
    </message>
    <message>
        <source>Hai chứng thư trong tệp không đi với nhau.</source>
        <translation>The two certificates in the file do not belong together.</translation>
    </message>
    <message>
        <source>Hai lần gõ không giống nhau.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>Hai máy cùng sửa từ một bản; để riêng, chờ người phụ trách chọn.</source>
        <translation>Two computers changed the same copy; set aside for the person in charge to choose.</translation>
    </message>
    <message>
        <source>Hai phép tính liền nhau: “{0} {1}”.</source>
        <translation>Two operators in a row: “{0} {1}”.</translation>
    </message>
    <message>
        <source>Hiệu lực</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Hoạt động lại</source>
        <translation>Operates again</translation>
    </message>
    <message>
        <source>Hoạt động lại từ {0}.</source>
        <translation>Operates again from {0}.</translation>
    </message>
    <message>
        <source>Hàm {0}() cần {1} giá trị, đang có {2}.</source>
        <translation>Function {0}() needs {1} values; it has {2}.</translation>
    </message>
    <message>
        <source>Hàm {0}() không dùng được trong bộ biểu mẫu này.</source>
        <translation>Function {0}() cannot be used in this form set.</translation>
    </message>
    <message>
        <source>Hãy khôi phục các số liệu thành phần.</source>
        <translation>Please restore the figures it is made of.</translation>
    </message>
    <message>
        <source>Hãy kiểm tra lại vùng đã sao chép.</source>
        <translation>Please check the area you copied.</translation>
    </message>
    <message>
        <source>Hãy sửa các số liệu thành phần.</source>
        <translation>Please change the figures it is made of.</translation>
    </message>
    <message>
        <source>Hôm nay máy này không tin gói {0}… nữa: {1}</source>
        <translation>Today this computer no longer trusts package {0}…: {1}</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Họ tên có ký tự lạ.</source>
        <translation>The name has strange characters.</translation>
    </message>
    <message>
        <source>Họ tên dài quá {0} chữ.</source>
        <translation>The name is longer than {0} letters.</translation>
    </message>
    <message>
        <source>Hỏi Sở hoặc xã, phường mã của cơ sở.</source>
        <translation>Ask the Department or the commune for the institution’s code.</translation>
    </message>
    <message>
        <source>Hỏi Sở hoặc xã, phường: mã nằm trong danh mục đơn vị của Sở.</source>
        <translation>Ask the Department or the commune: the code stands in the Department’s register of units.</translation>
    </message>
    <message>
        <source>Hỏi lại Sở năm gốc khác.</source>
        <translation>Ask the Department for another base year.</translation>
    </message>
    <message>
        <source>Hỏi nơi cấp token.</source>
        <translation>Ask the token’s issuer.</translation>
    </message>
    <message>
        <source>In bản nháp, hoặc chốt số liệu rồi in.</source>
        <translation>Print a draft, or finalize the data and then print.</translation>
    </message>
    <message>
        <source>KCN</source>
        <translation>Industrial</translation>
    </message>
    <message>
        <source>KHÔNG HỢP LỆ</source>
        <translation>INVALID</translation>
    </message>
    <message>
        <source>Khi có tệp Sở gửi về thì cài; từ lúc đó khóa mới thay khóa cũ.</source>
        <translation>When the Department’s file comes back, install it; from then on the new key replaces the old one.</translation>
    </message>
    <message>
        <source>Khu công nghiệp</source>
        <translation>Industrial zone</translation>
    </message>
    <message>
        <source>Khóa</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Khóa chưa có chứng thư nên chưa gia hạn được.</source>
        <translation>The key has no certificate yet, so it cannot be renewed.</translation>
    </message>
    <message>
        <source>Khóa chưa có mật khẩu nên bản sao không khóa: hỏng máy này là không ai mở được nữa.</source>
        <translation>The key has no password, so the backup is not locked: if this computer breaks, nobody could open it any more.</translation>
    </message>
    <message>
        <source>Khóa chống sửa</source>
        <translation>Key against changes</translation>
    </message>
    <message>
        <source>Khóa cũ vẫn dùng được; không cần tạo lại.</source>
        <translation>The old key still works; no new one is needed.</translation>
    </message>
    <message>
        <source>Khóa cũ đã báo mất {0}; không dùng khóa đó nữa.</source>
        <translation>The old key was reported lost {0}; do not use it any more.</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư</source>
        <translation>Issuing key</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư của Sở cất ở {0}, hiện chưa thấy.</source>
        <translation>The Department’s issuing key is kept at {0}; it is not found right now.</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư này không phải khóa của nơi cấp đang dùng.</source>
        <translation>This issuing key is not the key of the issuer in use.</translation>
    </message>
    <message>
        <source>Khóa cấp chứng thư đã chuyển tới {0}.</source>
        <translation>The issuing key has been moved to {0}.</translation>
    </message>
    <message>
        <source>Khóa của chứng thư này không dùng để ký được.</source>
        <translation>The key of this certificate cannot be used for signing.</translation>
    </message>
    <message>
        <source>Khóa của tôi</source>
        <translation>My key</translation>
    </message>
    <message>
        <source>Khóa của {0} bị thu hồi từ {1} ({2})</source>
        <translation>The key of {0} is revoked as of {1} ({2})</translation>
    </message>
    <message>
        <source>Khóa của đơn vị chưa được Sở cấp chứng thư.</source>
        <translation>The unit’s key has no certificate from the Department yet.</translation>
    </message>
    <message>
        <source>Khóa của đơn vị khác ký vào yêu cầu gia hạn này.</source>
        <translation>This renewal request was signed with the key of another unit.</translation>
    </message>
    <message>
        <source>Khóa dùng được đến {0}.</source>
        <translation>The key can be used until {0}.</translation>
    </message>
    <message>
        <source>Khóa mới đang chờ Sở cấp chứng thư; khóa cũ vẫn ký được đến {0}.</source>
        <translation>The new key is waiting for a certificate from the Department; the old key can still sign until {0}.</translation>
    </message>
    <message>
        <source>Khóa mới đang chờ: cài tệp Sở gửi về là dùng được ngay.</source>
        <translation>The new key is waiting: install the file the Department sends back and it can be used at once.</translation>
    </message>
    <message>
        <source>Khóa mở không đúng dạng.</source>
        <translation>The opening key is not of the right form.</translation>
    </message>
    <message>
        <source>Khóa mở lẽ ra ở thư mục khóa cạnh sổ, hoặc ở tệp khoa-mo-….pem cạnh bản sao; không còn thì nhờ Sở mở giúp.</source>
        <translation>The opening key should be in the key folder beside the ledger, or in the file khoa-mo-….pem beside the backup; if it is gone, ask the Department to help open it.</translation>
    </message>
    <message>
        <source>Khóa nhận ghi trong tệp không phải của máy này. Gửi lại yêu cầu cấp chứng thư.</source>
        <translation>The receiving key in the file is not the one of this computer. Send the certificate request again.</translation>
    </message>
    <message>
        <source>Khóa nhận ghi trong tệp không đúng khuôn.</source>
        <translation>The receiving key in the file is not well formed.</translation>
    </message>
    <message>
        <source>Khóa nhận gói</source>
        <translation>Receiving key</translation>
    </message>
    <message>
        <source>Khóa này không phải khóa nhận gói.</source>
        <translation>This key is not a receiving key.</translation>
    </message>
    <message>
        <source>Khóa này không phải loại dùng để ký số liệu.</source>
        <translation>This key is not of the kind used for signing data.</translation>
    </message>
    <message>
        <source>Khóa này đã bị thu hồi{0}. Đề nghị đơn vị tạo khóa mới rồi gửi yêu cầu mới.</source>
        <translation>This key has been revoked{0}. Ask the unit to make a new key, then send a new request.</translation>
    </message>
    <message>
        <source>Khóa trên token chưa có chứng thư.</source>
        <translation>The key on the token has no certificate yet.</translation>
    </message>
    <message>
        <source>Khóa {0} không mở được {1}: gói mã hóa cho khóa khác, hoặc đã bị sửa.</source>
        <translation>Key {0} does not open {1}: the package is encrypted for another key, or has been changed.</translation>
    </message>
    <message>
        <source>Khóa đã cấp</source>
        <translation>Issued keys</translation>
    </message>
    <message>
        <source>Khóa đã ký gói bị thu hồi từ {0}, gói ký trước đó nên vẫn nhận; theo {1}.</source>
        <translation>The key that signed the package is revoked as of {0}; the package was signed before that, so it is still accepted; according to {1}.</translation>
    </message>
    <message>
        <source>Khóa đã tạo trên máy này, nhưng Sở chưa biết khóa này là của đơn vị.</source>
        <translation>The key has been made on this computer, but the Department does not know yet that it belongs to the unit.</translation>
    </message>
    <message>
        <source>Khóa để ký gói của đơn vị: đang ra sao, làm gì tiếp theo, đọc số nào cho Sở qua điện thoại.</source>
        <translation>The key that signs the unit’s packages: how it stands, what to do next, which digits to read to the Department by phone.</translation>
    </message>
    <message>
        <source>Khôi phục dòng trước (Ctrl+Shift+H), rồi khôi phục giá trị.</source>
        <translation>Restore the row first (Ctrl+Shift+H), then the value.</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu gần nhất, hoặc cứu dữ liệu.</source>
        <translation>Restore the latest backup, or rescue the data.</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu gần nhất.</source>
        <translation>Restore the latest backup.</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu {0}</source>
        <translation>Restore backup {0}</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Không cung cấp</source>
        <translation>Not provided</translation>
    </message>
    <message>
        <source>Không câu trả lời nào đổi.</source>
        <translation>No answer changes.</translation>
    </message>
    <message>
        <source>Không có biểu mẫu “{0}”.</source>
        <translation>There is no form “{0}”.</translation>
    </message>
    <message>
        <source>Không có bản chốt này trong sổ.</source>
        <translation>This finalized copy is not in the ledger.</translation>
    </message>
    <message>
        <source>Không có bảng nào để kết xuất.</source>
        <translation>There is no table to export.</translation>
    </message>
    <message>
        <source>Không có bảng “{0}”.</source>
        <translation>There is no table “{0}”.</translation>
    </message>
    <message>
        <source>Không có chỉ tiêu “{0}”.</source>
        <translation>There is no indicator “{0}”.</translation>
    </message>
    <message>
        <source>Không có câu hỏi “{0}”.</source>
        <translation>There is no question “{0}”.</translation>
    </message>
    <message>
        <source>Không có cột nào tên “{0}”.</source>
        <translation>There is no column named “{0}”.</translation>
    </message>
    <message>
        <source>Không có cột “{0}”.</source>
        <translation>There is no column “{0}”.</translation>
    </message>
    <message>
        <source>Không có danh sách “{0}”.</source>
        <translation>There is no list “{0}”.</translation>
    </message>
    <message>
        <source>Không có dòng nào: {0}</source>
        <translation>There are no rows: {0}</translation>
    </message>
    <message>
        <source>Không có gì cũ hơn kỳ {0} để xóa.</source>
        <translation>There is nothing older than period {0} to delete.</translation>
    </message>
    <message>
        <source>Không có gì thay đổi kể từ bản chốt lần {0} (mã {1}).</source>
        <translation>Nothing has changed since finalized copy no. {0} (code {1}).</translation>
    </message>
    <message>
        <source>Không có gì để chuyển.</source>
        <translation>There is nothing to move.</translation>
    </message>
    <message>
        <source>Không có gói có ký nào để kiểm chữ ký; xem TOM_TAT.txt.</source>
        <translation>There is no signed package whose signature could be checked; see TOM_TAT.txt.</translation>
    </message>
    <message>
        <source>Không có hàm {0}().{1}</source>
        <translation>There is no function {0}().{1}</translation>
    </message>
    <message>
        <source>Không có kỳ “{0}”.</source>
        <translation>There is no period “{0}”.</translation>
    </message>
    <message>
        <source>Không có loại hình “{0}”.</source>
        <translation>There is no type “{0}”.</translation>
    </message>
    <message>
        <source>Không có loại sở hữu “{0}”.</source>
        <translation>There is no ownership “{0}”.</translation>
    </message>
    <message>
        <source>Không có ngày “{0}”. Viết ngày/tháng/năm, ví dụ 05/09/2025.</source>
        <translation>There is no date “{0}”. Write day/month/year, e.g. 05/09/2025.</translation>
    </message>
    <message>
        <source>Không có nút Lưu: mỗi câu trả lời được ghi vào sổ ngay khi rời câu ấy.</source>
        <translation>There is no Save button: each answer is written in the ledger as soon as you leave the question.</translation>
    </message>
    <message>
        <source>Không có số thì đừng bỏ trống: gõ “{0}”, hoặc “{1} (lý do)”. Số 0 là có số liệu.</source>
        <translation>Where there is no number do not leave it empty: type “{0}”, or “{1} (reason)”. A 0 is a figure.</translation>
    </message>
    <message>
        <source>Không có thư mục {0}.</source>
        <translation>There is no folder {0}.</translation>
    </message>
    <message>
        <source>Không có tệp {0}.</source>
        <translation>There is no file {0}.</translation>
    </message>
    <message>
        <source>Không có vấn đề nào.</source>
        <translation>No problems.</translation>
    </message>
    <message>
        <source>Không có đơn vị mã “{0}” trong danh mục.</source>
        <translation>There is no unit with code “{0}” in the register.</translation>
    </message>
    <message>
        <source>Không cất riêng được tệp hỏng {0}.</source>
        <translation>The damaged file {0} could not be put aside.</translation>
    </message>
    <message>
        <source>Không cần khôi phục.</source>
        <translation>There is no need to restore.</translation>
    </message>
    <message>
        <source>Không dùng bản này.</source>
        <translation>Do not use this copy.</translation>
    </message>
    <message>
        <source>Không ghi được khóa vào {0}.</source>
        <translation>The key could not be written to {0}.</translation>
    </message>
    <message>
        <source>Không ghi được thư mục {0}.</source>
        <translation>Folder {0} could not be written.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục {0}.</source>
        <translation>Folder {0} could not be written to.</translation>
    </message>
    <message>
        <source>Không ghi được vào {0}.</source>
        <translation>{0} could not be written to.</translation>
    </message>
    <message>
        <source>Không ghi được {0}.</source>
        <translation>{0} could not be written.</translation>
    </message>
    <message>
        <source>Không ghi được {0}: {1}.</source>
        <translation>{0} could not be written: {1}.</translation>
    </message>
    <message>
        <source>Không hiểu “{0}”.</source>
        <translation>“{0}” is not understood.</translation>
    </message>
    <message>
        <source>Không in được “{0}”: tên đơn vị hoặc tiêu đề quá dài, không vừa trang giấy.</source>
        <translation>“{0}” could not be printed: the unit’s name or the heading is too long for the page.</translation>
    </message>
    <message>
        <source>Không mã hóa được cho nơi nhận.</source>
        <translation>Could not encrypt for the recipient.</translation>
    </message>
    <message>
        <source>Không mã hóa, theo lựa chọn của người gửi. {0}</source>
        <translation>Not encrypted, as the sender chose. {0}</translation>
    </message>
    <message>
        <source>Không mở được sổ ở thư mục này</source>
        <translation>The ledger could not be opened in this folder</translation>
    </message>
    <message>
        <source>Không mở được thư viện token {0}.</source>
        <translation>The token library {0} could not be opened.</translation>
    </message>
    <message>
        <source>Không nhận và ghi rõ, hoặc sửa trong danh mục rồi không nhận.</source>
        <translation>Decline it and say why, or change the register and then decline.</translation>
    </message>
    <message>
        <source>Không nhận: {0}</source>
        <translation>Declined: {0}</translation>
    </message>
    <message>
        <source>Không nhận; báo Sở kiểm tra ngay.</source>
        <translation>Not accepted; tell the Department at once so that it can check.</translation>
    </message>
    <message>
        <source>Không nhận; kiểm tra ai đang giữ khóa của Sở.</source>
        <translation>Not accepted; check who holds the Department’s key.</translation>
    </message>
    <message>
        <source>Không nạp được thư viện token {0}.</source>
        <translation>The token library {0} could not be loaded.</translation>
    </message>
    <message>
        <source>Không phải làm gì.</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <source>Không rõ khóa nào có vân tay “{0}”.</source>
        <translation>It is not clear which key has the fingerprint “{0}”.</translation>
    </message>
    <message>
        <source>Không sao lưu được vào {0}.</source>
        <translation>The backup could not be made in {0}.</translation>
    </message>
    <message>
        <source>Không thay được tệp {0}; sổ giữ nguyên như cũ.</source>
        <translation>File {0} could not be replaced; the ledger stays as it was.</translation>
    </message>
    <message>
        <source>Không thấy bộ biểu mẫu ở {0}.</source>
        <translation>No form set was found in {0}.</translation>
    </message>
    <message>
        <source>Không thấy chứng thư đã chọn trên token.</source>
        <translation>The chosen certificate is not found on the token.</translation>
    </message>
    <message>
        <source>Không thấy dòng lịch sử này nữa.</source>
        <translation>This row of the history is gone.</translation>
    </message>
    <message>
        <source>Không thấy mất gì.</source>
        <translation>Nothing seems lost.</translation>
    </message>
    <message>
        <source>Không thấy sổ {0} ở chỗ đã mở; lần ghi vừa rồi chưa được giữ.</source>
        <translation>Ledger {0} is not where it was opened; the last change was not kept.</translation>
    </message>
    <message>
        <source>Không thấy sổ {0} ở {1}.</source>
        <translation>Ledger {0} is not found in {1}.</translation>
    </message>
    <message>
        <source>Không thấy token.</source>
        <translation>No token found.</translation>
    </message>
    <message>
        <source>Không thấy {0} “{1}”.</source>
        <translation>Not found: {0} “{1}”.</translation>
    </message>
    <message>
        <source>Không tạo được thư mục {0}.</source>
        <translation>Folder {0} could not be created.</translation>
    </message>
    <message>
        <source>Không xóa được bản sao {0}.</source>
        <translation>The backup {0} could not be deleted.</translation>
    </message>
    <message>
        <source>Không áp dụng</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Không áp dụng (Alt+K): câu này không liên quan đến đơn vị.</source>
        <translation>Not applicable (Alt+K): the question does not concern the unit.</translation>
    </message>
    <message>
        <source>Không đặt được tên “{0}”: {1}.</source>
        <translation>The name “{0}” cannot be used: {1}.</translation>
    </message>
    <message>
        <source>Không đặt “{0}” ở đây được.</source>
        <translation>“{0}” cannot be put here.</translation>
    </message>
    <message>
        <source>Không đọc lại được {0} vừa ghi.</source>
        <translation>{0} was just written but could not be read back.</translation>
    </message>
    <message>
        <source>Không đọc được sổ đang có để so. Sổ ấy sẽ được cất riêng, không xóa.</source>
        <translation>The present ledger cannot be read for comparison. It will be put aside, not deleted.</translation>
    </message>
    <message>
        <source>Không đọc được tệp khóa mở {0}.</source>
        <translation>The opening key file {0} could not be read.</translation>
    </message>
    <message>
        <source>Không đọc được {0} như một tệp Excel.</source>
        <translation>{0} cannot be read as an Excel file.</translation>
    </message>
    <message>
        <source>Không đọc được {0}.</source>
        <translation>{0} cannot be read.</translation>
    </message>
    <message>
        <source>Không đủ chỗ ở {0}: cần {1}, còn trống {2}.</source>
        <translation>Not enough space in {0}: {1} needed, {2} free.</translation>
    </message>
    <message>
        <source>Kiểm gói bao ngoài, danh mục có ký, biên nhận: xóa thư mục mo, đặt GOI= tên tệp ấy, làm lại từ bước 1.</source>
        <translation>To check the outer package, a signed register or a receipt: delete the folder mo, set GOI= to the name of that file, and start again from step 1.</translation>
    </message>
    <message>
        <source>Kiểm tra USB còn chỗ và không khóa ghi.</source>
        <translation>Check that the USB stick has free space and is not write-protected.</translation>
    </message>
    <message>
        <source>Kiểm tra USB và chỗ trống trên ổ đĩa, rồi thử lại.</source>
        <translation>Check the USB stick and the free space of the drive, then try again.</translation>
    </message>
    <message>
        <source>Kiểm tra USB và chỗ trống.</source>
        <translation>Check the USB stick and its free space.</translation>
    </message>
    <message>
        <source>Kiểm tra USB, rồi ghi lại tệp.</source>
        <translation>Check the USB stick, then write the file again.</translation>
    </message>
    <message>
        <source>Kiểm tra chữ ký các gói đã nhận</source>
        <translation>Check the signatures of received packages</translation>
    </message>
    <message>
        <source>Kiểm tra các bản sao lưu</source>
        <translation>Check the backups</translation>
    </message>
    <message>
        <source>Kiểm tra lại</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Kiểm tra lại hai ngày.</source>
        <translation>Check the two dates.</translation>
    </message>
    <message>
        <source>Kiểm tra lại mã, hoặc thêm vào danh mục.</source>
        <translation>Check the code, or add it to the register.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ngày.</source>
        <translation>Check the date.</translation>
    </message>
    <message>
        <source>Kiểm tra lại token với nơi cấp.</source>
        <translation>Check the token again with its issuer.</translation>
    </message>
    <message>
        <source>Kiểm tra lại tên câu hỏi.</source>
        <translation>Check the name of the question.</translation>
    </message>
    <message>
        <source>Kiểm tra lại tên cột sau --map.</source>
        <translation>Check the column name after --map.</translation>
    </message>
    <message>
        <source>Kiểm tra lại tên.</source>
        <translation>Check the name.</translation>
    </message>
    <message>
        <source>Kiểm tra lại tệp Sở gửi.</source>
        <translation>Check the file the Department sent.</translation>
    </message>
    <message>
        <source>Kiểm tra lại tệp.</source>
        <translation>Check the file.</translation>
    </message>
    <message>
        <source>Kiểm tra lại từng ký tự của mã.</source>
        <translation>Check each character of the code again.</translation>
    </message>
    <message>
        <source>Kiểm tra lại ô này</source>
        <translation>Check this cell</translation>
    </message>
    <message>
        <source>Kiểm tra lại đơn vị và ngày.</source>
        <translation>Check the unit and the date.</translation>
    </message>
    <message>
        <source>Kiểm tra máy in, dây và giấy, rồi in lại; hoặc bấm “Lưu PDF…” và in ở máy khác.</source>
        <translation>Check the printer, cable and paper, then print again; or press “Save PDF…” and print on another computer.</translation>
    </message>
    <message>
        <source>Kiểm tra ngày giờ của máy.</source>
        <translation>Check the computer’s date and time.</translation>
    </message>
    <message>
        <source>Kiểm tra nơi nhận của gói; nếu đúng, đề nghị nơi gửi xuất lại.</source>
        <translation>Check the recipient of the package; if it is right, ask the sender to export it again.</translation>
    </message>
    <message>
        <source>Kiểm tra quyền đọc và USB.</source>
        <translation>Check that it may be read, and the USB stick.</translation>
    </message>
    <message>
        <source>Kiểm tra thư mục khóa có ghi được không.</source>
        <translation>Check that the key folder can be written to.</translation>
    </message>
    <message>
        <source>Kiểm tra tên tệp và USB.</source>
        <translation>Check the file name and the USB stick.</translation>
    </message>
    <message>
        <source>Kiểm tra tên tệp và thư mục.</source>
        <translation>Check the file name and the folder.</translation>
    </message>
    <message>
        <source>Kiểm tra tên tệp.</source>
        <translation>Check the file name.</translation>
    </message>
    <message>
        <source>Kiểm tra ổ đĩa và đồng hồ</source>
        <translation>Check the drive and the clock</translation>
    </message>
    <message>
        <source>Kính gửi: {0}

{1} gửi kèm thư này gói số liệu {2} (tệp {3}), gồm:

{4}

{5}
Cách nhận: lưu tệp đính kèm vào máy, mở Sổ Mầm Non, vào trang “Nhận gói” và chọn tệp.
Xin gửi lại biên nhận do Sổ Mầm Non ghi, và đối chiếu các mã nêu trên khi cần.

Trân trọng.

{6}
{7}
Người gửi: {8}
</source>
        <translation>Dear {0},

With this letter {1} sends the data package {2} (file {3}), which contains:

{4}

{5}
How to receive it: save the attached file on the computer, open Sổ Mầm Non, go to the page “Receive packages” and choose the file.
Please send back the receipt written by Sổ Mầm Non, and compare the codes above when needed.

Yours sincerely,

{6}
{7}
Sent by: {8}
</translation>
    </message>
    <message>
        <source>Ký thêm: {0}.</source>
        <translation>Counter-signed: {0}.</translation>
    </message>
    <message>
        <source>Ký tự “{0}” không có nghĩa ở đây.</source>
        <translation>Character “{0}” has no meaning here.</translation>
    </message>
    <message>
        <source>Ký xác nhận số liệu</source>
        <translation>Signed to confirm the data</translation>
    </message>
    <message>
        <source>KẾT QUẢ KIỂM TRA</source>
        <translation>RESULT OF CHECKING</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết quả kiểm tra</source>
        <translation>Result of checking</translation>
    </message>
    <message>
        <source>KỲ TẬP HUẤN</source>
        <translation>TRAINING PERIOD</translation>
    </message>
    <message>
        <source>Kỳ gõ lại chưa đúng, chưa xóa gì.</source>
        <translation>The period was not typed again correctly; nothing was deleted.</translation>
    </message>
    <message>
        <source>Kỳ {0} chưa tới.</source>
        <translation>Period {0} has not come yet.</translation>
    </message>
    <message>
        <source>Kỳ {0} không nằm trong thời gian nhận số liệu.</source>
        <translation>Period {0} is not open for data.</translation>
    </message>
    <message>
        <source>Kỳ:           {0}</source>
        <translation>Period:       {0}</translation>
    </message>
    <message>
        <source>Kỳ: {0}</source>
        <translation>Period: {0}</translation>
    </message>
    <message>
        <source>Liên hệ nơi cấp token để mở khóa.</source>
        <translation>Contact the token’s issuer to unlock it.</translation>
    </message>
    <message>
        <source>Liên kết giữa các bảng</source>
        <translation>Links between tables</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Loại hình</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Loại tệp:</source>
        <translation>File type:</translation>
    </message>
    <message>
        <source>Loại “{0}” không dùng được: {1}.</source>
        <translation>Kind “{0}” cannot be used: {1}.</translation>
    </message>
    <message>
        <source>Làm gì</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Carry on</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu lại tệp dạng UTF-8.</source>
        <translation>Save the file as UTF-8.</translation>
    </message>
    <message>
        <source>Lưu lại vẫn ở dạng .xlsx. Trong Sổ Mầm Non, mở biểu này, bấm “Nhập từ Excel…”, xem các thay đổi rồi bấm “Nhập”.</source>
        <translation>Save it again as .xlsx. In Sổ Mầm Non open this form, press “Import from Excel…”, look at the changes, then press “Import”.</translation>
    </message>
    <message>
        <source>Lưu tệp này dạng văn bản UTF-8.</source>
        <translation>Save this file as UTF-8 text.</translation>
    </message>
    <message>
        <source>Lưu ý: {0}</source>
        <translation>Remark: {0}</translation>
    </message>
    <message>
        <source>Lưu: VT</source>
        <translation>Filed: office</translation>
    </message>
    <message>
        <source>Lần chốt:     {0}</source>
        <translation>Version:      {0}</translation>
    </message>
    <message>
        <source>Lần sao lưu tự động gần nhất chưa được: {0}</source>
        <translation>The last automatic backup failed: {0}</translation>
    </message>
    <message>
        <source>Lần đầu cài: hãy đối chiếu dãy số của Sở qua điện thoại: {0}.</source>
        <translation>First installation: please compare the Department’s digits by phone: {0}.</translation>
    </message>
    <message>
        <source>Lập</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Lập mới</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Lập từ</source>
        <translation>Created from</translation>
    </message>
    <message>
        <source>Lập từ các gói số liệu đã nhận trong Sổ Mầm Non</source>
        <translation>Made from the data packages received in Sổ Mầm Non</translation>
    </message>
    <message>
        <source>Miễn báo cáo</source>
        <translation>Exempt from reporting</translation>
    </message>
    <message>
        <source>Miễn báo cáo: {0}: {1}.</source>
        <translation>Exempt from reporting: {0}: {1}.</translation>
    </message>
    <message>
        <source>Miễn báo cáo: {0}{1}.</source>
        <translation>Exempt from reporting: {0}{1}.</translation>
    </message>
    <message>
        <source>Máy in dừng sau {0} trang.</source>
        <translation>The printer stopped after {0} pages.</translation>
    </message>
    <message>
        <source>Máy in không nhận việc in.</source>
        <translation>The printer does not take the job.</translation>
    </message>
    <message>
        <source>Máy này chưa cài thư viện token.</source>
        <translation>This computer has no token library installed.</translation>
    </message>
    <message>
        <source>Máy này chưa có biểu mẫu {0} phiên bản {1}.</source>
        <translation>This computer does not have form {0} version {1}.</translation>
    </message>
    <message>
        <source>Máy này chưa có chứng thư của Sở nên chưa kiểm được ai cấp chứng thư cho người ký.</source>
        <translation>This computer has no certificate of the Department yet, so who certified the signer could not be checked.</translation>
    </message>
    <message>
        <source>Máy này chưa có chứng thư của Sở.</source>
        <translation>This computer has no certificate of the Department.</translation>
    </message>
    <message>
        <source>Máy này không có biểu mẫu {0} phiên bản {1} để đọc lại số liệu.</source>
        <translation>This computer does not have form {0} version {1} to read the data back.</translation>
    </message>
    <message>
        <source>Máy này không có khóa cấp chứng thư.</source>
        <translation>This computer has no key for issuing certificates.</translation>
    </message>
    <message>
        <source>Máy này không có khóa mở {0}.</source>
        <translation>This computer has no opening key for {0}.</translation>
    </message>
    <message>
        <source>Máy này không có khóa đó.</source>
        <translation>This computer does not have that key.</translation>
    </message>
    <message>
        <source>Máy đang ghi ngày {0}, mà sổ đã có dòng ghi ngày {1}.</source>
        <translation>The computer’s date is {0}, but the ledger has an entry of {1}.</translation>
    </message>
    <message>
        <source>Máy đang ghi ngày {0}, trước ngày chương trình này ra đời.</source>
        <translation>The computer’s date is {0}, before this program was made.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã biểu mẫu “{0}” không dùng được.</source>
        <translation>Form code “{0}” cannot be used.</translation>
    </message>
    <message>
        <source>Mã gồm chữ không dấu, số và gạch nối.</source>
        <translation>A code has letters without accents, digits and hyphens.</translation>
    </message>
    <message>
        <source>Mã xã, phường</source>
        <translation>Code of the commune</translation>
    </message>
    <message>
        <source>Mã xã, phường “{0}” không có trong danh mục.</source>
        <translation>Commune code “{0}” is not in the register.</translation>
    </message>
    <message>
        <source>Mã {0} có ở hai dòng. Bỏ bớt một dòng.</source>
        <translation>Code {0} stands in two rows. Remove one.</translation>
    </message>
    <message>
        <source>Mã {0} là của {1}.</source>
        <translation>Code {0} belongs to {1}.</translation>
    </message>
    <message>
        <source>Mã ý chọn “{0}” không dùng được.</source>
        <translation>Choice code “{0}” cannot be used.</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Mã đơn vị {0} ({1}) không có trong danh mục.</source>
        <translation>Unit code {0} ({1}) is not in the register.</translation>
    </message>
    <message>
        <source>Mã đơn vị {0} đã có trong danh mục.</source>
        <translation>Unit code {0} is in the register already.</translation>
    </message>
    <message>
        <source>Mã đơn vị “{0}” không có trong danh mục.</source>
        <translation>Unit code “{0}” is not in the register.</translation>
    </message>
    <message>
        <source>Mã đối chiếu có 8 ký tự, chỉ gồm 0-9 và A-F, in trên phiếu và biên nhận.</source>
        <translation>A check code has 8 characters, only 0-9 and A-F, and is printed on the form and the receipt.</translation>
    </message>
    <message>
        <source>Mã đối chiếu ở bước 6 phải có dòng</source>
        <translation>For the check code, step 6 must show the line</translation>
    </message>
    <message>
        <source>Mã đối chiếu: {0}</source>
        <translation>Check code: {0}</translation>
    </message>
    <message>
        <source>Mạnh.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>Mất dòng danh mục của chính đơn vị này ({0}).</source>
        <translation>The register’s line of this very unit is lost ({0}).</translation>
    </message>
    <message>
        <source>Mất dòng nhật ký {0}.</source>
        <translation>Journal line {0} is lost.</translation>
    </message>
    <message>
        <source>Mất phiếu {0}.</source>
        <translation>Record {0} is lost.</translation>
    </message>
    <message>
        <source>Mẫu trong tệp chưa có: {0}.</source>
        <translation>The template in the file lacks: {0}.</translation>
    </message>
    <message>
        <source>Mẫu trắng</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>Mẫu trắng in từ Sổ Mầm Non; biểu {0}, lần sửa {1}</source>
        <translation>Blank form printed from Sổ Mầm Non; form {0}, revision {1}</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Mật khẩu cần ít nhất {0} chữ.</source>
        <translation>A password needs at least {0} letters.</translation>
    </message>
    <message>
        <source>Mật khẩu của khóa không đúng.</source>
        <translation>The password of the key is wrong.</translation>
    </message>
    <message>
        <source>Mọi biểu đã chốt và đã gửi; sửa thì chốt và gửi lại.</source>
        <translation>Every form is finalized and sent; after a change, finalize and send again.</translation>
    </message>
    <message>
        <source>Mọi đơn vị đã gửi đủ: chín chỉ tiêu tính trên toàn tỉnh.</source>
        <translation>Every unit has sent everything: the nine indicators cover the whole province.</translation>
    </message>
    <message>
        <source>Mốc gần nhất</source>
        <translation>Nearest milestone</translation>
    </message>
    <message>
        <source>Mốc năm {0} muộn hơn hạn của {1}.</source>
        <translation>The milestone of {0} comes after the deadline of {1}.</translation>
    </message>
    <message>
        <source>Mỗi dòng bắt đầu và kết thúc bằng dấu |.</source>
        <translation>Each line begins and ends with |.</translation>
    </message>
    <message>
        <source>Mỗi đơn vị có một mã riêng.</source>
        <translation>Each unit has its own code.</translation>
    </message>
    <message>
        <source>Một bản chốt trong sổ bị hỏng: {0}.</source>
        <translation>A finalized copy in the ledger is damaged: {0}.</translation>
    </message>
    <message>
        <source>Một {0} khác với bản sao lưu; lấy theo bản sao lưu.</source>
        <translation>A {0} differs from the backup; the backup’s is taken.</translation>
    </message>
    <message>
        <source>MỚI</source>
        <translation>NEW</translation>
    </message>
    <message>
        <source>Mới nhất: {0}. Chưa nơi nào biết: {1}; hãy xuất danh mục mới.</source>
        <translation>Newest: {0}. Not known anywhere yet: {1}; please export a new register.</translation>
    </message>
    <message>
        <source>Mới nhất: {0}. Mọi thay đổi đã nằm trong đó.</source>
        <translation>Newest: {0}. Every change is already in it.</translation>
    </message>
    <message>
        <source>Mở biểu “{0}” rồi nhập tệp này, hoặc chọn tệp khác.</source>
        <translation>Open form “{0}”, then import this file, or choose another file.</translation>
    </message>
    <message>
        <source>Mở bằng Excel rồi lưu lại dạng .xlsx.</source>
        <translation>Open it in Excel, then save it as .xlsx.</translation>
    </message>
    <message>
        <source>Mở bằng Excel, lưu lại thành tệp .xlsx mới, rồi nhập lại.</source>
        <translation>Open it in Excel, save it as a new .xlsx file, then import again.</translation>
    </message>
    <message>
        <source>Mở cửa sổ lệnh (trên Windows: Git Bash) tại chính thư mục này rồi chạy lần lượt.</source>
        <translation>Open a command window (on Windows: Git Bash) in this very folder, then run these one after another.</translation>
    </message>
    <message>
        <source>Mở lại biểu mẫu để xem bản mới.</source>
        <translation>Open the form again to see the new copy.</translation>
    </message>
    <message>
        <source>Mở lại danh sách chứng thư và chọn.</source>
        <translation>Open the list of certificates again and choose.</translation>
    </message>
    <message>
        <source>Mở lại lịch sử rồi chọn lại.</source>
        <translation>Open the history again, then choose again.</translation>
    </message>
    <message>
        <source>Mở lại trang để xem bản mới.</source>
        <translation>Open the page again to see the new copy.</translation>
    </message>
    <message>
        <source>Mở sổ</source>
        <translation>Open the ledger</translation>
    </message>
    <message>
        <source>Mở sổ của Sở hoặc của xã, phường.</source>
        <translation>Open a ledger of the Department or of a commune.</translation>
    </message>
    <message>
        <source>Mở sổ mới</source>
        <translation>Open the new ledger</translation>
    </message>
    <message>
        <source>Mở trang “Kiểm tra lại” để xem và sửa từng chỗ.</source>
        <translation>Open the “Check” page to view and mend each place.</translation>
    </message>
    <message>
        <source>Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As), loại “Excel Workbook (.xlsx)”, rồi nhập lại.</source>
        <translation>Open the file in Excel or LibreOffice, choose “Save As”, type “Excel Workbook (.xlsx)”, then import again.</translation>
    </message>
    <message>
        <source>Mở để xem</source>
        <translation>Open for viewing</translation>
    </message>
    <message>
        <source>Mục lục của gói chỉ sai chỗ của phần “{0}”.</source>
        <translation>The package’s index points to the wrong place for part “{0}”.</translation>
    </message>
    <message>
        <source>Mục tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>NHÁP</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Ngày {0} nằm ngoài thời gian đó.</source>
        <translation>Date {0} lies outside that time.</translation>
    </message>
    <message>
        <source>Ngày/tháng/năm, ví dụ 05/09/2026 hoặc 5/9/26.</source>
        <translation>Day/month/year, e.g. 05/09/2026 or 5/9/26.</translation>
    </message>
    <message>
        <source>Người chốt:   {0}, lúc {1} (đồng hồ máy người chốt)</source>
        <translation>Finalized by: {0}, at {1} (by the clock of that person’s computer)</translation>
    </message>
    <message>
        <source>Người ký dùng khóa quá yếu hoặc loại khóa lạ.</source>
        <translation>The signer uses a key that is too weak or of an unknown kind.</translation>
    </message>
    <message>
        <source>Người ký gói này không do Sở cấp chứng thư.</source>
        <translation>The signer of this package has no certificate from the Department.</translation>
    </message>
    <message>
        <source>Người ký gói này không do Sở cấp chứng thư: Sở không dùng loại mã băm này.</source>
        <translation>The signer of this package was not certified by the Department: the Department does not use this kind of hash.</translation>
    </message>
    <message>
        <source>Người ký gói này không do Sở cấp chứng thư: nơi cấp chỉ mang cùng tên với Sở.</source>
        <translation>The signer of this package was not certified by the Department: the issuer only bears the same name as the Department.</translation>
    </message>
    <message>
        <source>Người ký không phải là {0}.</source>
        <translation>The signer is not {0}.</translation>
    </message>
    <message>
        <source>Người điền: …………………………………… Ngày điền: …… / …… / ………</source>
        <translation>Filled in by: …………………………………… Date: …… / …… / ………</translation>
    </message>
    <message>
        <source>Người, nhóm lớp, phòng, thiết bị…</source>
        <translation>Persons, groups and classes, rooms, devices…</translation>
    </message>
    <message>
        <source>Ngừng hoạt động</source>
        <translation>Stopped operating</translation>
    </message>
    <message>
        <source>Ngừng hoạt động sau {0}.</source>
        <translation>Stopped operating after {0}.</translation>
    </message>
    <message>
        <source>Nhiều nhất {0} cơ sở mỗi xã.</source>
        <translation>At most {0} institutions in a commune.</translation>
    </message>
    <message>
        <source>Nhóm trong bảng</source>
        <translation>Group within a table</translation>
    </message>
    <message>
        <source>Như trên</source>
        <translation>As above</translation>
    </message>
    <message>
        <source>Nhận các gói gửi đến; gói nào sai đều có lý do.</source>
        <translation>Takes in the packages that arrive; each that is wrong says why.</translation>
    </message>
    <message>
        <source>Nhận câu này, sang câu sau</source>
        <translation>Take this answer, go to the next question</translation>
    </message>
    <message>
        <source>Nhận danh mục có ký của Sở để gói gửi đi được mã hóa.</source>
        <translation>Receive the Department’s signed register so that packages you send are encrypted.</translation>
    </message>
    <message>
        <source>Nhận danh mục có ký…</source>
        <translation>Receive signed register…</translation>
    </message>
    <message>
        <source>Nhận danh mục do Sở gửi.</source>
        <translation>Receive the register sent by the Department.</translation>
    </message>
    <message>
        <source>Nhận gói</source>
        <translation>Receive packages</translation>
    </message>
    <message>
        <source>Nhận gói của các cơ sở trước, rồi gửi lên Sở.</source>
        <translation>Receive the packages of the institutions first, then send to the Department.</translation>
    </message>
    <message>
        <source>Nhận gói của cơ sở</source>
        <translation>Receive the institutions’ packages</translation>
    </message>
    <message>
        <source>Nhận lại bộ biểu mẫu từ Sở.</source>
        <translation>Get the form set from the Department again.</translation>
    </message>
    <message>
        <source>Nhận sáp nhập</source>
        <translation>Received by merger</translation>
    </message>
    <message>
        <source>Nhận ô này, sang ô phải, ô trái</source>
        <translation>Take this cell, go right, go left</translation>
    </message>
    <message>
        <source>Nhận ô này, xuống ô dưới</source>
        <translation>Take this cell, go down</translation>
    </message>
    <message>
        <source>Nhập PIN rồi ký.</source>
        <translation>Enter the PIN, then sign.</translation>
    </message>
    <message>
        <source>Nhập một tệp Excel đã điền; xem trước từng ô rồi mới nhận.</source>
        <translation>Import a filled-in Excel file; every cell is shown before it is taken.</translation>
    </message>
    <message>
        <source>Nhập từ Excel</source>
        <translation>Import from Excel</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nhật ký kết xuất</source>
        <translation>Export journal</translation>
    </message>
    <message>
        <source>Nhật ký kết xuất: {0} lần, mới nhất trước. Chỉ để xem; không sửa, không xóa được.</source>
        <translation>Export journal: {0} exports, the newest first. For viewing only; it cannot be changed or deleted.</translation>
    </message>
    <message>
        <source>Nhờ Sở nhập trong sổ của Sở.</source>
        <translation>Ask the Department to enter it in the Department’s ledger.</translation>
    </message>
    <message>
        <source>Nhờ người đó đóng sổ rồi thử lại, hoặc mở để xem.</source>
        <translation>Ask that person to close the ledger, then try again, or open it for viewing.</translation>
    </message>
    <message>
        <source>Năm {0} nằm ngoài khoảng {1}-{2}.</source>
        <translation>Year {0} lies outside {1}-{2}.</translation>
    </message>
    <message>
        <source>Nơi cấp</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Nơi cất khóa</source>
        <translation>Where the key is kept</translation>
    </message>
    <message>
        <source>Nơi nhận:</source>
        <translation>Recipients:</translation>
    </message>
    <message>
        <source>Nạp danh mục mới nhất của Sở rồi gửi lại.</source>
        <translation>Load the Department’s newest register, then send again.</translation>
    </message>
    <message>
        <source>Nếu chắc chắn PIN đúng, hãy xác nhận dùng lần thử cuối.</source>
        <translation>If you are sure the PIN is right, please confirm using the last try.</translation>
    </message>
    <message>
        <source>Nếu sổ nằm trên USB: cắm USB vào rồi mở lại. Nếu đã chuyển đi: chọn tệp khác.</source>
        <translation>If the ledger is on a USB stick: plug it in and open again. If it was moved: choose another file.</translation>
    </message>
    <message>
        <source>Nếu vừa khôi phục sổ từ bản cũ: gửi lại gói rồi nhận biên nhận mới.</source>
        <translation>If the ledger was just restored from an old copy: send the package again, then receive a new receipt.</translation>
    </message>
    <message>
        <source>Nội dung bản chốt không đọc được: {0}.</source>
        <translation>The content of the finalized copy cannot be read: {0}.</translation>
    </message>
    <message>
        <source>Nội dung có ký tự không hiển thị được. Hãy gõ lại.</source>
        <translation>The text has characters that cannot be shown. Please type it again.</translation>
    </message>
    <message>
        <source>Nội dung dài quá {0} ký tự.</source>
        <translation>The text is longer than {0} characters.</translation>
    </message>
    <message>
        <source>Nội dung gói không khớp với danh mục của chữ ký thêm thứ {0}.</source>
        <translation>The content of the package does not match the list of contents of counter-signature no. {0}.</translation>
    </message>
    <message>
        <source>PDF này có mật khẩu.</source>
        <translation>This PDF has a password.</translation>
    </message>
    <message>
        <source>PDF này không cho ký thêm.</source>
        <translation>This PDF does not allow counter-signing.</translation>
    </message>
    <message>
        <source>PIN của token đã hết hạn.</source>
        <translation>The token’s PIN has expired.</translation>
    </message>
    <message>
        <source>PIN không đúng và token đã khóa.</source>
        <translation>The PIN is wrong and the token is now locked.</translation>
    </message>
    <message>
        <source>PIN không đúng.</source>
        <translation>The PIN is wrong.</translation>
    </message>
    <message>
        <source>PIN không đúng; token chỉ còn một lần thử cuối.</source>
        <translation>The PIN is wrong; the token has only one last try left.</translation>
    </message>
    <message>
        <source>PIN không đúng; token còn ít lần thử.</source>
        <translation>The PIN is wrong; the token has few tries left.</translation>
    </message>
    <message>
        <source>Phiếu này chưa chốt lần nào.</source>
        <translation>This record has never been finalized.</translation>
    </message>
    <message>
        <source>Phiếu và nhật ký</source>
        <translation>Records and journal</translation>
    </message>
    <message>
        <source>Phiếu {0} được dựng lại {1}; hãy xem lại.</source>
        <translation>Record {0} was rebuilt {1}; please look at it.</translation>
    </message>
    <message>
        <source>Phong bì của gói không đúng khuôn.</source>
        <translation>The envelope of the package is not well formed.</translation>
    </message>
    <message>
        <source>Phép tính hoặc điều kiện đi vòng tròn: {0}.</source>
        <translation>A calculation or condition goes in a circle: {0}.</translation>
    </message>
    <message>
        <source>Phím</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Phải sửa mới chốt được: {0}</source>
        <translation>Must be mended before finalizing: {0}</translation>
    </message>
    <message>
        <source>Phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Phần ghi bên ngoài gói hỏng: {0}.</source>
        <translation>What is written on the outside of the package is damaged: {0}.</translation>
    </message>
    <message>
        <source>Phần ghi bên ngoài gói không khớp với phần đã ký bên trong.</source>
        <translation>What is written on the outside of the package does not match what is signed inside.</translation>
    </message>
    <message>
        <source>Phần ghi bên ngoài gói không đúng khuôn.</source>
        <translation>What is written on the outside of the package is not well formed.</translation>
    </message>
    <message>
        <source>Phần mã hóa của gói không đúng khuôn.</source>
        <translation>The encrypted part of the package is not well formed.</translation>
    </message>
    <message>
        <source>Phần thiếu được lấy thêm từ bản sao lưu.</source>
        <translation>Missing parts were taken from the backup.</translation>
    </message>
    <message>
        <source>Phần đầu của gói có ký tự lạ hoặc tên quá dài.</source>
        <translation>The head of the package has unknown characters or a name that is too long.</translation>
    </message>
    <message>
        <source>Phần đầu của gói hỏng: {0}.</source>
        <translation>The head of the package is damaged: {0}.</translation>
    </message>
    <message>
        <source>Phần đầu của gói không đúng khuôn.</source>
        <translation>The head of the package is not well formed.</translation>
    </message>
    <message>
        <source>Phần “{0}” của gói</source>
        <translation>Part “{0}” of the package</translation>
    </message>
    <message>
        <source>Phần “{0}” của gói bị sửa hoặc hỏng.</source>
        <translation>Part “{0}” of the package was changed or is damaged.</translation>
    </message>
    <message>
        <source>Phần “{0}” của gói chứa quá nhiều số liệu.</source>
        <translation>Part “{0}” of the package holds too much data.</translation>
    </message>
    <message>
        <source>Phần “{0}” của gói khác với danh mục đã ký.</source>
        <translation>Part “{0}” of the package differs from the signed list of contents.</translation>
    </message>
    <message>
        <source>Phần “{0}” nặng {1}, nơi nhận chỉ nhận đến {2}.</source>
        <translation>The part “{0}” is {1} large; the recipient takes no more than {2}.</translation>
    </message>
    <message>
        <source>Quy tắc kiểm tra</source>
        <translation>Rules checked</translation>
    </message>
    <message>
        <source>Ra khỏi bảng: sang chỗ sau, về chỗ trước</source>
        <translation>Leave the table: to the next place, to the one before</translation>
    </message>
    <message>
        <source>Rút bớt, chỉ để lại token dùng để ký.</source>
        <translation>Unplug the others; leave only the token used for signing.</translation>
    </message>
    <message>
        <source>Rút ngắn tên rồi in lại.</source>
        <translation>Shorten the name, then print again.</translation>
    </message>
    <message>
        <source>Rút token, cắm lại; nếu vẫn lỗi, hỏi nơi cấp token.</source>
        <translation>Unplug the token and plug it in again; if it still fails, ask the token’s issuer.</translation>
    </message>
    <message>
        <source>Rút token, cắm lại; nếu vẫn vậy, cài lại trình điều khiển.</source>
        <translation>Unplug the token and plug it in again; if nothing changes, install the driver again.</translation>
    </message>
    <message>
        <source>RẼ NHÁNH</source>
        <translation>BRANCHED</translation>
    </message>
    <message>
        <source>SAI KỲ</source>
        <translation>WRONG PERIOD</translation>
    </message>
    <message>
        <source>SAI NƠI NHẬN</source>
        <translation>WRONG RECEIVER</translation>
    </message>
    <message>
        <source>SafeNet eToken (Ban Cơ yếu)</source>
        <translation>SafeNet eToken (Government Cipher Committee)</translation>
    </message>
    <message>
        <source>Sang chỗ sau, về chỗ trước</source>
        <translation>Go to the next place, the previous place</translation>
    </message>
    <message>
        <source>Sang câu sau, về câu trước</source>
        <translation>Go to the next question, the previous question</translation>
    </message>
    <message>
        <source>Sang phần sau, về phần trước của biểu</source>
        <translation>Go to the next part, the previous part of the form</translation>
    </message>
    <message>
        <source>Sao lưu ngay (Ctrl+B).</source>
        <translation>Back up now (Ctrl+B).</translation>
    </message>
    <message>
        <source>Sao lưu và kiểm tra</source>
        <translation>Backup and health</translation>
    </message>
    <message>
        <source>Shift+mũi tên</source>
        <translation>Shift+arrow</translation>
    </message>
    <message>
        <source>Sáp nhập vào</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>Số hiện có</source>
        <translation>Present figure</translation>
    </message>
    <message>
        <source>Số liệu gốc và mục tiêu do Sở nhập.</source>
        <translation>Base figures and targets are entered by the Department.</translation>
    </message>
    <message>
        <source>Số liệu gốc: {0}. Tăng: {1}.</source>
        <translation>Base figure: {0}. Growth: {1}.</translation>
    </message>
    <message>
        <source>Số liệu thuộc kỳ {0}, gói ghi kỳ {1}.</source>
        <translation>The data belong to period {0}; the package says period {1}.</translation>
    </message>
    <message>
        <source>Số liệu tính toán trong bản chốt không khớp với biểu mẫu.</source>
        <translation>Calculated figures in the finalized copy do not match the form.</translation>
    </message>
    <message>
        <source>Số lẻ dùng dấu phẩy như thường lệ. Ngày ghi ngày/tháng/năm, ví dụ 05/09/2026.</source>
        <translation>Decimals take a comma as usual. Dates are day/month/year, e.g. 05/09/2026.</translation>
    </message>
    <message>
        <source>Số nguyên, ví dụ 25 hoặc 1.234. Không có thì ghi 0, đừng để trống.</source>
        <translation>A whole number, e.g. 25 or 1.234. If there are none write 0; do not leave it empty.</translation>
    </message>
    <message>
        <source>Số này quá dài. Hãy kiểm tra lại.</source>
        <translation>This number is too long. Please check it.</translation>
    </message>
    <message>
        <source>Số này quá lớn. Hãy kiểm tra lại.</source>
        <translation>This number is too large. Please check it.</translation>
    </message>
    <message>
        <source>Số xã và số cơ sở phải từ 1 trở lên.</source>
        <translation>The numbers of communes and institutions must be 1 or more.</translation>
    </message>
    <message>
        <source>Số, có thể lẻ, ví dụ 12 hoặc 1,5.</source>
        <translation>A number, decimals allowed, e.g. 12 or 1,5.</translation>
    </message>
    <message>
        <source>Số: ……/{0}</source>
        <translation>No.: ……/{0}</translation>
    </message>
    <message>
        <source>Sổ Mầm Non</source>
        <translation>Sổ Mầm Non</translation>
    </message>
    <message>
        <source>Sổ Mầm Non {0}</source>
        <translation>Sổ Mầm Non {0}</translation>
    </message>
    <message>
        <source>Sổ Mầm Non {0}, {1}
Số lần: {2}
{3}</source>
        <translation>Sổ Mầm Non {0}, {1}
Times: {2}
{3}</translation>
    </message>
    <message>
        <source>Sổ bị hỏng</source>
        <translation>The ledger is damaged</translation>
    </message>
    <message>
        <source>Sổ bị hỏng ({0}).</source>
        <translation>The ledger is damaged ({0}).</translation>
    </message>
    <message>
        <source>Sổ có chỗ hỏng: mở trang Sao lưu và kiểm tra để khôi phục.</source>
        <translation>The ledger is damaged: open page Backup and health to restore it.</translation>
    </message>
    <message>
        <source>Sổ có dòng bị hỏng, không đọc được.</source>
        <translation>The ledger has a damaged line that cannot be read.</translation>
    </message>
    <message>
        <source>Sổ của cơ sở chỉ xem danh mục.</source>
        <translation>An institution’s ledger only shows the register.</translation>
    </message>
    <message>
        <source>Sổ mới: {0}</source>
        <translation>New ledger: {0}</translation>
    </message>
    <message>
        <source>Sổ nguyên vẹn.</source>
        <translation>The ledger is sound.</translation>
    </message>
    <message>
        <source>Sổ nguyên vẹn; {0} chỗ cần lưu ý.</source>
        <translation>The ledger is sound; {0} places deserve attention.</translation>
    </message>
    <message>
        <source>Sổ này không có bản chốt mang mã {0}.</source>
        <translation>This ledger has no finalized copy with code {0}.</translation>
    </message>
    <message>
        <source>Sổ này không có bản chốt trước đó (mã {0}).</source>
        <translation>This ledger does not have the finalized copy before it (code {0}).</translation>
    </message>
    <message>
        <source>Sổ này không có bản chốt “{0}” của {1}.</source>
        <translation>This ledger has no finalized copy “{0}” of {1}.</translation>
    </message>
    <message>
        <source>Sổ này không giữ gói có ký nào chứa bản chốt này: chưa gửi, hoặc gửi từ khi chương trình chưa giữ gói.</source>
        <translation>This ledger keeps no signed package with this finalized copy: it was not sent, or it was sent before the program began to keep packages.</translation>
    </message>
    <message>
        <source>Sổ nằm ở nơi chỉ cho đọc</source>
        <translation>The ledger lies where it can only be read</translation>
    </message>
    <message>
        <source>Sổ nằm ở nơi không ghi được ({0}).</source>
        <translation>The ledger lies where it cannot be written to ({0}).</translation>
    </message>
    <message>
        <source>Sổ vừa có thay đổi mới.</source>
        <translation>The ledger has just changed.</translation>
    </message>
    <message>
        <source>Sổ vừa được sửa ở nơi khác sau khi xem trước.</source>
        <translation>The ledger was changed elsewhere after the preview.</translation>
    </message>
    <message>
        <source>Sổ {0} có phần lạ “{1}”, không mở.</source>
        <translation>Ledger {0} has an unknown part “{1}” and was not opened.</translation>
    </message>
    <message>
        <source>Sổ {0} do bản cũ của chương trình tạo ra, phải nâng cấp trước khi xem.</source>
        <translation>Ledger {0} was made by an older version of the program and must be upgraded before viewing.</translation>
    </message>
    <message>
        <source>Sổ {0} do chương trình mới hơn tạo ra.</source>
        <translation>Ledger {0} was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Sổ {0} không ghi rõ phiên bản.</source>
        <translation>Ledger {0} does not state its version.</translation>
    </message>
    <message>
        <source>Sổ {0} thuộc mã đơn vị “{1}”, mã này không có trong danh mục của sổ.</source>
        <translation>Ledger {0} belongs to unit code “{1}”; this code is not in the ledger’s register.</translation>
    </message>
    <message>
        <source>Sổ {0} đang mở chỉ để xem, không ghi được.</source>
        <translation>Ledger {0} is open for viewing only and cannot be written to.</translation>
    </message>
    <message>
        <source>Sổ {0} đang được mở: {1}.</source>
        <translation>Ledger {0} is open: {1}.</translation>
    </message>
    <message>
        <source>Sổ đang bận ở chương trình khác.</source>
        <translation>The ledger is busy in another program.</translation>
    </message>
    <message>
        <source>Sổ đang bận ở một chương trình khác</source>
        <translation>The ledger is busy in another program</translation>
    </message>
    <message>
        <source>Sổ đang mở còn việc chưa xong.</source>
        <translation>Work is still going on in the open ledger.</translation>
    </message>
    <message>
        <source>Sổ đang mở ở cửa sổ khác.</source>
        <translation>The ledger is open in another window.</translation>
    </message>
    <message>
        <source>Sổ đang được mở</source>
        <translation>The ledger is open elsewhere</translation>
    </message>
    <message>
        <source>Sổ đã đổi ô này thành “{0}” sau khi xuất tệp. Xuất lại danh mục rồi sửa.</source>
        <translation>The ledger changed this cell to “{0}” after the file was exported. Export the register again, then change it.</translation>
    </message>
    <message>
        <source>SỞ GIÁO DỤC VÀ ĐÀO TẠO</source>
        <translation>DEPARTMENT OF EDUCATION AND TRAINING</translation>
    </message>
    <message>
        <source>Sở</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Sở (khóa khôi phục)</source>
        <translation>Department (recovery key)</translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo</source>
        <translation>Department of Education and Training</translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo Hà Tĩnh</source>
        <translation>Department of Education and Training of Hà Tĩnh</translation>
    </message>
    <message>
        <source>Sở Giáo dục và Đào tạo Hà Tĩnh - Sổ Mầm Non</source>
        <translation>Department of Education and Training of Hà Tĩnh - Sổ Mầm Non</translation>
    </message>
    <message>
        <source>Sở chưa biết {0} đơn vị, vẫn giữ: {1}.</source>
        <translation>The Department does not know some units yet ({0}); they are kept: {1}.</translation>
    </message>
    <message>
        <source>Sở cấp, thu hồi chứng thư của các đơn vị, và xuất danh mục có ký cho mọi nơi nhận.</source>
        <translation>The Department issues and revokes the certificates of units, and exports the signed register for all recipients.</translation>
    </message>
    <message>
        <source>Sở hỏi khóa của đơn vị là khóa nào thì đọc 8 nhóm số này.</source>
        <translation>If the Department asks which key is the unit’s, read these 8 groups of digits.</translation>
    </message>
    <message>
        <source>Sở hữu</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Sở không bỏ ghim nơi cấp của chính mình.</source>
        <translation>The Department does not unpin its own issuer.</translation>
    </message>
    <message>
        <source>Sở xác nhận</source>
        <translation>Confirmed by the Department</translation>
    </message>
    <message>
        <source>Sở đã thu hồi khóa này từ {0}{1}, theo {2}; gói ký từ ngày đó bị từ chối.</source>
        <translation>The Department has revoked this key as of {0}{1}, according to {2}; packages signed from that day on are rejected.</translation>
    </message>
    <message>
        <source>Sở đã xác nhận.</source>
        <translation>The Department has confirmed it.</translation>
    </message>
    <message>
        <source>Sửa các ô ấy trong Excel, lưu lại rồi nhập lại.</source>
        <translation>Mend those cells in Excel, save, then import again.</translation>
    </message>
    <message>
        <source>Sửa cột calculation.</source>
        <translation>Mend column calculation.</translation>
    </message>
    <message>
        <source>Sửa cột default.</source>
        <translation>Mend column default.</translation>
    </message>
    <message>
        <source>Sửa loại sở hữu, hoặc loại hình.</source>
        <translation>Change the ownership, or the type.</translation>
    </message>
    <message>
        <source>Sửa ngày giờ của máy. Số liệu trong sổ không bị ảnh hưởng, nhưng ngày ghi trên giấy và nhật ký sẽ sai.</source>
        <translation>Set the computer’s date and time right. The data in the ledger are not affected, but dates on papers and in the journal would be wrong.</translation>
    </message>
    <message>
        <source>Sửa thẳng vào ô rồi nhập lại tệp này. Đổi tên, loại, sở hữu, xã, phường thì ghi “Thay đổi từ ngày” và văn bản; để trống ngày là đính chính (trước nay vẫn thế). Dòng trống cuối trang để thêm đơn vị; xóa dòng không xóa đơn vị.</source>
        <translation>Change the cells, then import this file again. For a new name, type, ownership or commune write “Changed from date” and the document; an empty date is a correction (it was always so). Empty rows at the end of the sheet add units; deleting a row does not delete a unit.</translation>
    </message>
    <message>
        <source>Sửa tên, loại hình, sở hữu hoặc xã, phường trước.</source>
        <translation>First change the name, type, ownership or commune.</translation>
    </message>
    <message>
        <source>Sửa tệp này theo forms/README.md.</source>
        <translation>Mend this file as forms/README.md says.</translation>
    </message>
    <message>
        <source>Sửa tệp này theo forms/{0}/README.md.</source>
        <translation>Mend this file as forms/{0}/README.md says.</translation>
    </message>
    <message>
        <source>Sửa ô đang chọn; gõ ngay thì thay cả ô</source>
        <translation>Edit the chosen cell; typing at once replaces it</translation>
    </message>
    <message>
        <source>Sửa được: dựng lại chỉ mục.</source>
        <translation>Can be mended: rebuild the indexes.</translation>
    </message>
    <message>
        <source>Sửa được: tạo lại.</source>
        <translation>Can be mended: make it again.</translation>
    </message>
    <message>
        <source>Sửa ở ký tự thứ {0} của ô.</source>
        <translation>Mend it at character {0} of the cell.</translation>
    </message>
    <message>
        <source>TCVN3 chữ hoa (.VnTimeH)</source>
        <translation>TCVN3 capitals (.VnTimeH)</translation>
    </message>
    <message>
        <source>THAY THẾ</source>
        <translation>REPLACED</translation>
    </message>
    <message>
        <source>TM. ỦY BAN NHÂN DÂN</source>
        <translation>ON BEHALF OF THE PEOPLE’S COMMITTEE</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Thay công thức bằng chữ.</source>
        <translation>Replace the formula with text.</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Thay đổi mới nhất</source>
        <translation>Latest change</translation>
    </message>
    <message>
        <source>Thay đổi từ ngày</source>
        <translation>Changed from date</translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation>Under the document</translation>
    </message>
    <message>
        <source>Thiết bị có thể hỏng; dùng USB khác.</source>
        <translation>The device may be failing; use another USB stick.</translation>
    </message>
    <message>
        <source>Thiếu cột “{0}”.</source>
        <translation>Column “{0}” is missing.</translation>
    </message>
    <message>
        <source>Thiếu dấu ngoặc đóng.</source>
        <translation>A closing bracket is missing.</translation>
    </message>
    <message>
        <source>Thiếu dấu nháy đóng.</source>
        <translation>A closing quote is missing.</translation>
    </message>
    <message>
        <source>Thiếu phép tính trước “{0}”.</source>
        <translation>An operator is missing before “{0}”.</translation>
    </message>
    <message>
        <source>Thiếu phông chữ để in giấy tờ.</source>
        <translation>A font for printing papers is missing.</translation>
    </message>
    <message>
        <source>Thiếu tên danh sách ý chọn.</source>
        <translation>The name of the list of choices is missing.</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Thêm cột này vào dòng đầu.</source>
        <translation>Add this column to the first row.</translation>
    </message>
    <message>
        <source>Thêm danh sách này vào trang choices.</source>
        <translation>Add this list to sheet choices.</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Row added</translation>
    </message>
    <message>
        <source>Thêm dòng end_{0}.</source>
        <translation>Add a row end_{0}.</translation>
    </message>
    <message>
        <source>Thêm {0}, mã {1}.</source>
        <translation>Add {0}, code {1}.</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thôi, không nhập</source>
        <translation>Cancel, do not import</translation>
    </message>
    <message>
        <source>Thông số của sổ</source>
        <translation>Settings of the ledger</translation>
    </message>
    <message>
        <source>Thư mục bằng chứng</source>
        <translation>Evidence folder</translation>
    </message>
    <message>
        <source>Thư mục có nguyên vẹn không</source>
        <translation>Is the folder whole</translation>
    </message>
    <message>
        <source>Thư mục này cất khóa cấp chứng thư và khóa khôi phục của Sở (Sổ Mầm Non).
Chỉ cắm vào máy khi cấp chứng thư. Cất nơi an toàn, có một bản dự phòng ở chỗ khác.
</source>
        <translation>This folder holds the issuing key and the recovery key of the Department (Sổ Mầm Non).
Plug it in only to issue certificates. Keep it in a safe place, with a spare copy somewhere else.
</translation>
    </message>
    <message>
        <source>Thư mục này nằm ngay trong thư mục khóa của máy.</source>
        <translation>This folder lies inside the computer’s own key folder.</translation>
    </message>
    <message>
        <source>Thư mục này tự đồng bộ lên mạng và có thể làm hỏng sổ đang mở. Nên đặt sổ ở thư mục khác trên máy.</source>
        <translation>This folder is copied to the internet by itself and may damage an open ledger. Better put the ledger in another folder of this computer.</translation>
    </message>
    <message>
        <source>Thư mục {0} có sổ mẫu làm dở.</source>
        <translation>Folder {0} has unfinished sample ledgers.</translation>
    </message>
    <message>
        <source>Thư mục {0} đã có sổ mẫu.</source>
        <translation>Folder {0} has sample ledgers already.</translation>
    </message>
    <message>
        <source>Thư viện {0} hỏng: vừa nạp thử thì nó tự dừng.</source>
        <translation>Library {0} is faulty: it stopped by itself when loaded for a trial.</translation>
    </message>
    <message>
        <source>Thư viện {0} không trả lời sau {1} giây.</source>
        <translation>Library {0} did not answer within {1} seconds.</translation>
    </message>
    <message>
        <source>Thư viện {0} là bản {1} bit, chương trình này {2} bit.</source>
        <translation>Library {0} is {1}-bit; this program is {2}-bit.</translation>
    </message>
    <message>
        <source>Thấy gì</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Thứ tự các dòng của {0} đã đổi</source>
        <translation>The order of rows in {0} changed</translation>
    </message>
    <message>
        <source>Thừa dấu ngoặc đóng.</source>
        <translation>There is a closing bracket too many.</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Token báo lỗi ({0}).</source>
        <translation>The token reports an error ({0}).</translation>
    </message>
    <message>
        <source>Token chưa đặt PIN.</source>
        <translation>The token has no PIN set yet.</translation>
    </message>
    <message>
        <source>Token chỉ còn một lần thử PIN cuối; chưa thử.</source>
        <translation>The token has only one last PIN try left; it was not used.</translation>
    </message>
    <message>
        <source>Token có chứng thư nhưng không có khóa của nó.</source>
        <translation>The token has a certificate but not the key that belongs to it.</translation>
    </message>
    <message>
        <source>Token không cho biết còn mấy lần thử; nhiều loại khóa sau 3 lần sai.</source>
        <translation>The token does not say how many tries are left; many kinds lock after 3 wrong ones.</translation>
    </message>
    <message>
        <source>Token không có khóa tên “{0}”.</source>
        <translation>The token has no key named “{0}”.</translation>
    </message>
    <message>
        <source>Token ký ra chữ ký không khớp với chứng thư.</source>
        <translation>The token made a signature that does not match the certificate.</translation>
    </message>
    <message>
        <source>Token này chưa có chứng thư nào.</source>
        <translation>This token has no certificate yet.</translation>
    </message>
    <message>
        <source>Token đang được dùng ở cửa sổ khác.</source>
        <translation>The token is in use in another window.</translation>
    </message>
    <message>
        <source>Token đã bị rút ra hoặc không trả lời.</source>
        <translation>The token was unplugged or does not answer.</translation>
    </message>
    <message>
        <source>Token đã khóa vì nhập sai PIN nhiều lần.</source>
        <translation>The token is locked because a wrong PIN was entered too many times.</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Trang hướng dẫn kiểm chứng của bản cài đặt bị hỏng.</source>
        <translation>The verification guide page of this installation is damaged.</translation>
    </message>
    <message>
        <source>Trang không thuộc mẫu, không đọc: {0}.</source>
        <translation>Sheets that are not of the template, not read: {0}.</translation>
    </message>
    <message>
        <source>Trang này để làm gì</source>
        <translation>What this page is for</translation>
    </message>
    <message>
        <source>Trang và việc</source>
        <translation>Pages and actions</translation>
    </message>
    <message>
        <source>Trang ẩn không đọc: {0}.</source>
        <translation>Hidden sheets are not read: {0}.</translation>
    </message>
    <message>
        <source>Trang “{0}” bỏ qua {1}{2}.</source>
        <translation>Sheet “{0}” skips {1}{2}.</translation>
    </message>
    <message>
        <source>Trang “{0}” có bảng nằm ngang (mỗi cột một dòng), không đọc.</source>
        <translation>Sheet “{0}” has a table lying sideways (one row per column); not read.</translation>
    </message>
    <message>
        <source>Trang “{0}” có cột không đọc: {1}.</source>
        <translation>Sheet “{0}” has columns that are not read: {1}.</translation>
    </message>
    <message>
        <source>Trang “{0}” có cột đang ẩn ({1}), vẫn được đọc.</source>
        <translation>Sheet “{0}” has hidden columns ({1}); they are read.</translation>
    </message>
    <message>
        <source>Trang “{0}” có dòng tiêu đề nhưng không có dòng số liệu nào.</source>
        <translation>Sheet “{0}” has a heading row but no data rows.</translation>
    </message>
    <message>
        <source>Trang “{0}” có hai cột “{1}”.</source>
        <translation>Sheet “{0}” has two columns “{1}”.</translation>
    </message>
    <message>
        <source>Trang “{0}” có {1} dòng đang ẩn ({2}), vẫn được đọc.</source>
        <translation>Sheet “{0}” has {1} hidden rows ({2}); they are read.</translation>
    </message>
    <message>
        <source>Trang “{0}” của {1} có bảng nằm ngang: tiêu đề xếp theo hàng dọc.</source>
        <translation>Sheet “{0}” of {1} has a table lying sideways: its headings run downwards.</translation>
    </message>
    <message>
        <source>Trang “{0}” không có bảng nào khớp với biểu, không đọc.</source>
        <translation>Sheet “{0}” has no table that fits the form; not read.</translation>
    </message>
    <message>
        <source>Trang “{0}” là bản chép của trang “{1}”.</source>
        <translation>Sheet “{0}” is a copy of sheet “{1}”.</translation>
    </message>
    <message>
        <source>Trang “{0}” và trang “{1}” có dòng giống nhau ({2}).</source>
        <translation>Sheets “{0}” and “{1}” have equal rows ({2}).</translation>
    </message>
    <message>
        <source>Trang “{0}”, cột {1}: có ô là chữ, có ô là ngày. Excel có thể đã đổi chỗ ngày và tháng ở {2} ô ngày (ví dụ ô {3}). Kiểm tra lại trước khi nhập.</source>
        <translation>Sheet “{0}”, column {1}: some cells are text, some are dates. Excel may have swapped day and month in {2} date cells (e.g. cell {3}). Check before importing.</translation>
    </message>
    <message>
        <source>Trang “{0}”: các cột {1} cùng là “{2}”. Cho biết lấy cột nào.</source>
        <translation>Sheet “{0}”: columns {1} are all “{2}”. Say which column to take.</translation>
    </message>
    <message>
        <source>Trang “{0}”: câu trả lời đọc ở cột {1}.</source>
        <translation>Sheet “{0}”: answers are read from column {1}.</translation>
    </message>
    <message>
        <source>Trong Excel chọn lưu kiểu “CSV UTF-8”.</source>
        <translation>In Excel choose to save as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Trong Excel: chép bảng, dán đặc biệt (Paste Special), chọn Transpose, rồi lưu lại.</source>
        <translation>In Excel: copy the table, Paste Special, choose Transpose, then save.</translation>
    </message>
    <message>
        <source>Trong Numbers chọn xuất ra Excel (.xlsx).</source>
        <translation>In Numbers choose to export to Excel (.xlsx).</translation>
    </message>
    <message>
        <source>Trong sổ</source>
        <translation>In the ledger</translation>
    </message>
    <message>
        <source>Trong thư mục này có:</source>
        <translation>This folder contains:</translation>
    </message>
    <message>
        <source>Trong tệp</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Trong {0} không còn gì cho biết đây là sổ của đơn vị nào.</source>
        <translation>Nothing left in {0} tells whose ledger this is.</translation>
    </message>
    <message>
        <source>Trong {0} không có khóa cấp chứng thư.</source>
        <translation>There is no issuing key in {0}.</translation>
    </message>
    <message>
        <source>Trong {0} không thấy dòng tiêu đề nào khớp với biểu “{1}” ({2}).</source>
        <translation>No heading row in {0} fits form “{1}” ({2}).</translation>
    </message>
    <message>
        <source>Trong {0} đã có một khóa cấp chứng thư.</source>
        <translation>There is already an issuing key in {0}.</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Trả lời thế nào</source>
        <translation>How to answer</translation>
    </message>
    <message>
        <source>Trả lời từng câu. Câu nào xong là đã lưu; “Kiểm tra lại” để xem hết rồi chốt.</source>
        <translation>Answer question by question. What is done is saved; “Check” shows everything, then finalize.</translation>
    </message>
    <message>
        <source>Trả lời {0}.</source>
        <translation>Answer {0}.</translation>
    </message>
    <message>
        <source>Tách thành vài phép tính (calculate) nhỏ hơn.</source>
        <translation>Split it into a few smaller calculations (calculate).</translation>
    </message>
    <message>
        <source>Tách từ</source>
        <translation>Split off from</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên tệp sổ phải có đuôi {0}.</source>
        <translation>The name of a ledger file must end in {0}.</translation>
    </message>
    <message>
        <source>Tên tệp:</source>
        <translation>File name:</translation>
    </message>
    <message>
        <source>Tên “{0}” không dùng được.</source>
        <translation>Name “{0}” cannot be used.</translation>
    </message>
    <message>
        <source>Tên “{0}” đã dành riêng.</source>
        <translation>Name “{0}” is reserved.</translation>
    </message>
    <message>
        <source>Tìm nhanh</source>
        <translation>Quick search</translation>
    </message>
    <message>
        <source>Tìm theo tên để xem mã.</source>
        <translation>Search by name to see the code.</translation>
    </message>
    <message>
        <source>Tìm trong bảng</source>
        <translation>Search the table</translation>
    </message>
    <message>
        <source>Tình hình nộp</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tính trên</source>
        <translation>Counted over</translation>
    </message>
    <message>
        <source>Tính trên (đơn vị)</source>
        <translation>Counted over (units)</translation>
    </message>
    <message>
        <source>Tính trên {0}</source>
        <translation>Counted over {0}</translation>
    </message>
    <message>
        <source>Tính trên {0} đã gửi bản chốt.</source>
        <translation>Counted over {0} that have sent finalized copies.</translation>
    </message>
    <message>
        <source>Tạm thời: {0}</source>
        <translation>Provisional: {0}</translation>
    </message>
    <message>
        <source>Tạm được. Dài hơn thì chắc hơn: thêm một, hai từ.</source>
        <translation>Fair. Longer is stronger: add a word or two.</translation>
    </message>
    <message>
        <source>Tạo khóa của đơn vị trước.</source>
        <translation>Make the unit’s key first.</translation>
    </message>
    <message>
        <source>Tạo khóa mới.</source>
        <translation>Make a new key.</translation>
    </message>
    <message>
        <source>Tạo khóa trên token bằng phần mềm của nơi cấp token.</source>
        <translation>Make a key on the token with the software of the token’s issuer.</translation>
    </message>
    <message>
        <source>Tạo khóa, rồi gửi yêu cầu cấp chứng thư cho Sở.</source>
        <translation>Make a key, then send a certificate request to the Department.</translation>
    </message>
    <message>
        <source>Tạo khóa: somamnon keys make.</source>
        <translation>Make a key: somamnon keys make.</translation>
    </message>
    <message>
        <source>Tạo khóa…</source>
        <translation>Make key…</translation>
    </message>
    <message>
        <source>Tạo thư mục trước, hoặc chọn thư mục khác.</source>
        <translation>Create the folder first, or choose another one.</translation>
    </message>
    <message>
        <source>Tệp chữ ký của gói không phải chữ ký.</source>
        <translation>The signature file of the package is not a signature.</translation>
    </message>
    <message>
        <source>Tệp có chương trình macro: không chạy, chỉ đọc các ô.</source>
        <translation>The file has macros: they are not run, only the cells are read.</translation>
    </message>
    <message>
        <source>Tệp có liên kết tới tệp khác: không mở, chỉ đọc kết quả đã lưu trong ô.</source>
        <translation>The file has links to other files: they are not opened, only the results saved in the cells are read.</translation>
    </message>
    <message>
        <source>Tệp là mẫu của lần sửa {0}, biểu đang dùng là lần sửa {1}</source>
        <translation>The file is a template of revision {0}; the form in use is revision {1}</translation>
    </message>
    <message>
        <source>Tệp là mẫu của một bản khác của lần sửa {0}</source>
        <translation>The file is a template of another version of revision {0}</translation>
    </message>
    <message>
        <source>Tệp mất phần đầu nên không biết chắc còn thiếu gì; hãy so với bản sao lưu hoặc bản giấy.</source>
        <translation>The head of the file is lost, so it is not certain what else is missing; compare with a backup or paper copies.</translation>
    </message>
    <message>
        <source>Tệp này do nơi cấp khác với nơi cấp mà máy đã ghim.</source>
        <translation>This file comes from another issuer than the one this computer has pinned.</translation>
    </message>
    <message>
        <source>Tệp này khác {0} đang có, dù cùng số.</source>
        <translation>This file differs from {0} already here, though the number is the same.</translation>
    </message>
    <message>
        <source>Tệp này không phải PDF đọc được.</source>
        <translation>This file is not a readable PDF.</translation>
    </message>
    <message>
        <source>Tệp này không phải chứng thư do Sở cấp.</source>
        <translation>This file is not a certificate issued by the Department.</translation>
    </message>
    <message>
        <source>Tệp này không phải chứng thư.</source>
        <translation>This file is not a certificate.</translation>
    </message>
    <message>
        <source>Tệp này không phải gói do Sổ Mầm Non tạo.</source>
        <translation>This file is not a package made by Sổ Mầm Non.</translation>
    </message>
    <message>
        <source>Tệp này không phải gói số liệu.</source>
        <translation>This file is not a data package.</translation>
    </message>
    <message>
        <source>Tệp này không phải là sổ</source>
        <translation>This file is not a ledger</translation>
    </message>
    <message>
        <source>Tệp này không phải mẫu của Sổ Mầm Non: các cột được nhận theo tiêu đề.</source>
        <translation>This file is not a template of Sổ Mầm Non: its columns are recognized by their headings.</translation>
    </message>
    <message>
        <source>Tệp này không phải yêu cầu cấp chứng thư.</source>
        <translation>This file is not a certificate request.</translation>
    </message>
    <message>
        <source>Tệp này là {0},</source>
        <translation>This file ({0})</translation>
    </message>
    <message>
        <source>Tệp này là {0}, không nhận ở đây.</source>
        <translation>This file is not accepted here; its kind is {0}.</translation>
    </message>
    <message>
        <source>Tệp này là {0}, không phải danh mục có ký.</source>
        <translation>This file is not a signed register; its kind is {0}.</translation>
    </message>
    <message>
        <source>Tệp này là {0}, không phải {1}.</source>
        <translation>The kind of this file is {0}, not {1}.</translation>
    </message>
    <message>
        <source>Tệp nén này không phải gói số liệu.</source>
        <translation>This compressed file is not a data package.</translation>
    </message>
    <message>
        <source>Tệp quá lớn, không phải {0}.</source>
        <translation>The file is too large; its kind is not {0}.</translation>
    </message>
    <message>
        <source>Tệp sổ</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>Tệp {0} ở chỗ cũ không phải sổ đang mở: thiếu câu trả lời đã lưu.</source>
        <translation>File {0} in the old place is not the open ledger: saved answers are missing.</translation>
    </message>
    <message>
        <source>Tệp {0}.md ghi mã biểu mẫu “{1}”.</source>
        <translation>File {0}.md states form code “{1}”.</translation>
    </message>
    <message>
        <source>Tệp đã ký phải mang tên khác tệp gốc.</source>
        <translation>The signed file must have another name than the original file.</translation>
    </message>
    <message>
        <source>Tệp đúng có hai chứng thư: của đơn vị và của Sở.</source>
        <translation>The right file has two certificates: the unit’s and the Department’s.</translation>
    </message>
    <message>
        <source>Tỉnh chỉ có {0} xã, phường.</source>
        <translation>The province only has {0} communes.</translation>
    </message>
    <message>
        <source>Tổng cộng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Từ {0} {1} địa bàn {2}.</source>
        <translation>From {0} {1} area {2}.</translation>
    </message>
    <message>
        <source>Từ {0}.</source>
        <translation>From {0}.</translation>
    </message>
    <message>
        <source>TỰ KIỂM CHỨNG, KHÔNG CẦN SỔ MẦM NON</source>
        <translation>CHECK IT YOURSELF, WITHOUT SỔ MẦM NON</translation>
    </message>
    <message>
        <source>USB này giữ bản sao lưu của Sổ Mầm Non. Xin đừng xóa thư mục này.
Mã: {}
</source>
        <translation>This USB stick holds backups of Sổ Mầm Non. Please do not delete this folder.
Code: {}
</translation>
    </message>
    <message>
        <source>USB đã bị rút hoặc hỏng</source>
        <translation>The USB stick was unplugged or is faulty</translation>
    </message>
    <message>
        <source>Viết dấu | bên trong ô thành \|.</source>
        <translation>Write | inside a cell as \|.</translation>
    </message>
    <message>
        <source>Viết ngắn lại; ghi chú cũ được giữ nguyên.</source>
        <translation>Make it shorter; the old note stays as it was.</translation>
    </message>
    <message>
        <source>Viết năm học như 2025-2026, hoặc năm như 2026.</source>
        <translation>Write a school year like 2025-2026, or a year like 2026.</translation>
    </message>
    <message>
        <source>Viết position(..).</source>
        <translation>Write position(..).</translation>
    </message>
    <message>
        <source>Viết select_one tên_danh_sách.</source>
        <translation>Write select_one list_name.</translation>
    </message>
    <message>
        <source>Viết t6.goc.2025=120 (số liệu gốc năm 2025), t6.muc_tieu.2030=10 (mốc năm 2030), t6.muc_tieu=25 (mục tiêu cuối); để trống sau dấu = để bỏ.</source>
        <translation>Write t6.goc.2025=120 (base figure of 2025), t6.muc_tieu.2030=10 (milestone of 2030), t6.muc_tieu=25 (final target); leave empty after = to remove.</translation>
    </message>
    <message>
        <source>Viết tên câu hỏi trong ngoặc nhọn: ${ten_cau_hoi}.</source>
        <translation>Write the name of a question in curly brackets: ${ten_cau_hoi}.</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Việc này chỉ dành cho đơn vị.</source>
        <translation>This is only for units.</translation>
    </message>
    <message>
        <source>Việc thu hồi chứng thư chỉ biết theo {0}.</source>
        <translation>Which certificates are revoked is known only from {0}.</translation>
    </message>
    <message>
        <source>Việc vừa làm không xong vì lỗi của chương trình.</source>
        <translation>What you did last failed because of an error in the program.</translation>
    </message>
    <message>
        <source>Vào trang “Sao lưu và kiểm tra”, bấm “Kiểm tra sổ”; nếu cần thì khôi phục bản sao gần nhất.</source>
        <translation>Go to “Backup and health” and press “Check the ledger”; restore the newest copy if need be.</translation>
    </message>
    <message>
        <source>Vân tay</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Vân tay chứng thư bắt đầu bằng: {0}.</source>
        <translation>The certificate’s fingerprint begins with: {0}.</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ví dụ đúng: 05/09/2025.</source>
        <translation>Right: 05/09/2025.</translation>
    </message>
    <message>
        <source>Ví dụ đúng: 12 hoặc 1,5.</source>
        <translation>Right: 12 or 1,5.</translation>
    </message>
    <message>
        <source>Ví dụ đúng: 25.</source>
        <translation>Right: 25.</translation>
    </message>
    <message>
        <source>Ví dụ: vanthu@thanhsen.gov.vn; nhiều địa chỉ cách nhau bằng dấu phẩy. Để trống cũng được.</source>
        <translation>Example: vanthu@thanhsen.gov.vn; separate several addresses with commas. It may be left empty.</translation>
    </message>
    <message>
        <source>Ví dụ: {0}{1}</source>
        <translation>Example: {0}{1}</translation>
    </message>
    <message>
        <source>Vấn đề</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Về</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Với cơ sở, ghi thêm tên và mã xã, phường; với xã, phường dùng mã 5 số.</source>
        <translation>For an institution write the name and code of its commune too; for a commune use its 5-digit code.</translation>
    </message>
    <message>
        <source>Xem chỉ tiêu</source>
        <translation>View the indicators</translation>
    </message>
    <message>
        <source>Xem danh sách bằng lệnh token list, token certificates.</source>
        <translation>See the list with the commands token list, token certificates.</translation>
    </message>
    <message>
        <source>Xem lại PIN, Caps Lock và bộ gõ rồi mới nhập lại.</source>
        <translation>Check the PIN, Caps Lock and the keyboard input method before entering it again.</translation>
    </message>
    <message>
        <source>Xem lại kỳ và biểu mẫu.</source>
        <translation>Look at the period and the form again.</translation>
    </message>
    <message>
        <source>Xem lại mã đơn vị, biểu mẫu và kỳ.</source>
        <translation>Check the unit code, the form and the period again.</translation>
    </message>
    <message>
        <source>Xem lại mọi câu trả lời, sửa chỗ còn vướng, rồi chốt số liệu.</source>
        <translation>Look through every answer, mend what stands in the way, then finalize the data.</translation>
    </message>
    <message>
        <source>Xem lại những gì sẽ đổi rồi khôi phục lại.</source>
        <translation>Look at what will change, then restore again.</translation>
    </message>
    <message>
        <source>Xem mẫu trong forms/README.md.</source>
        <translation>See the example in forms/README.md.</translation>
    </message>
    <message>
        <source>Xem trước khi in</source>
        <translation>Preview before printing</translation>
    </message>
    <message>
        <source>Xem việc nào còn, làm tiếp từ đâu, gói nào đã đi và đã về.</source>
        <translation>See what is left, where to carry on, which packages went and came.</translation>
    </message>
    <message>
        <source>Xin cấp chứng thư cho khóa này trước.</source>
        <translation>Ask for a certificate for this key first.</translation>
    </message>
    <message>
        <source>Xin nơi gửi tệp Excel gốc.</source>
        <translation>Ask the sender for the original Excel file.</translation>
    </message>
    <message>
        <source>Xuất PDF không đặt mật khẩu rồi ký.</source>
        <translation>Export the PDF without a password, then sign.</translation>
    </message>
    <message>
        <source>Xuất danh mục ra Excel, sửa trong tệp đó rồi nhập lại.</source>
        <translation>Export the register to Excel, change it in that file, then import it.</translation>
    </message>
    <message>
        <source>Xuất gói mới rồi ký.</source>
        <translation>Export a new package, then sign.</translation>
    </message>
    <message>
        <source>Xuất lại PDF rồi ký.</source>
        <translation>Export the PDF again, then sign.</translation>
    </message>
    <message>
        <source>Xuất lại mẫu từ Sổ Mầm Non rồi chép số liệu sang.</source>
        <translation>Export the template from Sổ Mầm Non again, then copy the data over.</translation>
    </message>
    <message>
        <source>Xuất lại mẫu từ Sổ Mầm Non rồi chép số liệu vào.</source>
        <translation>Export the template from Sổ Mầm Non again, then copy the data into it.</translation>
    </message>
    <message>
        <source>Xuất từ sổ của {0} ({1}), {2}, người xuất {3},</source>
        <translation>Exported from the ledger of {0} ({1}), {2}, exported by {3},</translation>
    </message>
    <message>
        <source>Xác nhận câu chép từ năm trước</source>
        <translation>Confirm an answer copied from last year</translation>
    </message>
    <message>
        <source>Xác nhận dòng chép từ năm trước</source>
        <translation>Confirm a row copied from last year</translation>
    </message>
    <message>
        <source>Xã, phường</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Xã, phường mới được lập khi gộp hoặc chia: trong cửa sổ hoặc bằng lệnh.</source>
        <translation>New communes come from merging or splitting: in the window or by a command.</translation>
    </message>
    <message>
        <source>Xóa bớt tệp không cần trên thiết bị, hoặc dùng USB khác.</source>
        <translation>Delete files that are not needed from the device, or use another USB stick.</translation>
    </message>
    <message>
        <source>Xóa bớt tệp không cần.</source>
        <translation>Delete files that are not needed.</translation>
    </message>
    <message>
        <source>Xóa bớt tệp trên ổ đĩa đó, rồi thử lại.</source>
        <translation>Delete some files on that drive, then try again.</translation>
    </message>
    <message>
        <source>Xóa các dòng trống ở cuối trang.</source>
        <translation>Delete the empty rows at the end of the sheet.</translation>
    </message>
    <message>
        <source>Xóa các hàng, cột thừa (cả phần định dạng), hoặc chép phần cần nhập sang tệp mới.</source>
        <translation>Delete spare rows and columns (with their formats), or copy the part to import into a new file.</translation>
    </message>
    <message>
        <source>Xóa các trang thừa rồi lưu lại.</source>
        <translation>Delete spare sheets, then save.</translation>
    </message>
    <message>
        <source>Xóa các ô đang chọn</source>
        <translation>Clear the chosen cells</translation>
    </message>
    <message>
        <source>Xóa cột này; các cột dùng được ở forms/README.md.</source>
        <translation>Delete this column; the usable columns stand in forms/README.md.</translation>
    </message>
    <message>
        <source>Xóa dòng</source>
        <translation>Row deleted</translation>
    </message>
    <message>
        <source>Xóa dòng này.</source>
        <translation>Delete this row.</translation>
    </message>
    <message>
        <source>Xóa một trong hai trang rồi nhập lại.</source>
        <translation>Delete one of the two sheets, then import again.</translation>
    </message>
    <message>
        <source>Xóa trắng một ô đã có số liệu thì khi nhập lại, câu trả lời ấy được đề nghị xóa.</source>
        <translation>If you empty a cell that had data, import proposes to clear that answer.</translation>
    </message>
    <message>
        <source>Xếp theo cột này</source>
        <translation>Sort by this column</translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư</source>
        <translation>Certificate request</translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư bị hỏng.</source>
        <translation>The certificate request is damaged.</translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư dùng loại khóa khác.</source>
        <translation>The certificate request uses another kind of key.</translation>
    </message>
    <message>
        <source>Yêu cầu cấp chứng thư không đúng khuôn.</source>
        <translation>The certificate request is not well formed.</translation>
    </message>
    <message>
        <source>Yêu cầu ghi hai tên đơn vị khác nhau.</source>
        <translation>The request states two different unit names.</translation>
    </message>
    <message>
        <source>Yêu cầu không do chính khóa xin cấp ký.</source>
        <translation>The request was not signed by the very key that asks for the certificate.</translation>
    </message>
    <message>
        <source>Yêu cầu này mang mã của Sở nhưng không phải khóa của máy này.</source>
        <translation>This request bears the Department’s code, but its key is not the one of this computer.</translation>
    </message>
    <message>
        <source>Yếu: ai cũng đoán ra ngay. Ghép vài từ không liên quan nhau.</source>
        <translation>Weak: anybody would guess it at once. Put together a few words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>biên nhận</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>biên nhận có ký</source>
        <translation>signed receipt</translation>
    </message>
    <message>
        <source>biểu mẫu</source>
        <translation>form</translation>
    </message>
    <message>
        <source>biểu mẫu {0} phiên bản {1}: nội dung không khớp mã băm.</source>
        <translation>form {0} version {1}: the content does not match its hash.</translation>
    </message>
    <message>
        <source>biểu {0} không có câu “{1}”</source>
        <translation>form {0} has no question “{1}”</translation>
    </message>
    <message>
        <source>bản chốt</source>
        <translation>finalized copy</translation>
    </message>
    <message>
        <source>bản chốt do chương trình mới hơn tạo ra</source>
        <translation>the finalized copy was made by a newer version of the program</translation>
    </message>
    <message>
        <source>bản chốt ghi sai nơi điền thay</source>
        <translation>the finalized copy states a wrong unit that filled in</translation>
    </message>
    <message>
        <source>bản chốt ghi sai thời điểm</source>
        <translation>the finalized copy states a wrong time</translation>
    </message>
    <message>
        <source>bản chốt ghi sai {0}</source>
        <translation>the finalized copy states a wrong {0}</translation>
    </message>
    <message>
        <source>bản chốt không đúng khuôn</source>
        <translation>the finalized copy is not well formed</translation>
    </message>
    <message>
        <source>bản chốt lần {0} (mã {1}, {2})</source>
        <translation>finalized copy no. {0} (code {1}, {2})</translation>
    </message>
    <message>
        <source>bản chốt {0} không thuộc chuỗi nào.</source>
        <translation>finalized copy {0} belongs to no chain.</translation>
    </message>
    <message>
        <source>bản chốt {0} {1} ({2}) lần {3}</source>
        <translation>finalized copy {0} {1} ({2}) no. {3}</translation>
    </message>
    <message>
        <source>bản chốt {0}: thiếu bản trước {1}.</source>
        <translation>finalized copy {0}: the previous copy {1} is missing.</translation>
    </message>
    <message>
        <source>bản trước</source>
        <translation>previous copy</translation>
    </message>
    <message>
        <source>bản đang điền</source>
        <translation>copy being filled in</translation>
    </message>
    <message>
        <source>bảng tính</source>
        <translation>spreadsheet</translation>
    </message>
    <message>
        <source>bảng “{0}” có dòng không đúng khuôn</source>
        <translation>table “{0}” has a row that is not well formed</translation>
    </message>
    <message>
        <source>bảng “{0}” có hai dòng cùng mã</source>
        <translation>table “{0}” has two rows with the same code</translation>
    </message>
    <message>
        <source>bằng chứng</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>bỏ</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>bỏ chữ không nhận được</source>
        <translation>drop text not taken</translation>
    </message>
    <message>
        <source>bỏ dòng</source>
        <translation>row removed</translation>
    </message>
    <message>
        <source>bỏ ghi chú</source>
        <translation>remove a note</translation>
    </message>
    <message>
        <source>bỏ ghi chú ở {0}</source>
        <translation>remove the note on {0}</translation>
    </message>
    <message>
        <source>bỏ giải trình</source>
        <translation>remove a reason</translation>
    </message>
    <message>
        <source>bỏ giải trình ở {0}</source>
        <translation>remove the reason for {0}</translation>
    </message>
    <message>
        <source>chuyển năm</source>
        <translation>move to a new year</translation>
    </message>
    <message>
        <source>chuỗi bản chốt</source>
        <translation>chain of finalized copies</translation>
    </message>
    <message>
        <source>chuỗi {0} {1} ({2}) không có bản mới nhất.</source>
        <translation>chain {0} {1} ({2}) has no newest copy.</translation>
    </message>
    <message>
        <source>chép {0} ô từ năm trước</source>
        <translation>copy {0} cells from last year</translation>
    </message>
    <message>
        <source>chưa có bản nào.</source>
        <translation>no copy yet.</translation>
    </message>
    <message>
        <source>chưa có chứng thư</source>
        <translation>no certificate yet</translation>
    </message>
    <message>
        <source>chưa có câu nào được trả lời</source>
        <translation>no question answered yet</translation>
    </message>
    <message>
        <source>chưa có khóa</source>
        <translation>no key yet</translation>
    </message>
    <message>
        <source>chưa có số liệu</source>
        <translation>no figure yet</translation>
    </message>
    <message>
        <source>chưa dùng giờ trong ngày</source>
        <translation>times of day are not used yet</translation>
    </message>
    <message>
        <source>chưa dùng tệp âm thanh</source>
        <translation>sound files are not used yet</translation>
    </message>
    <message>
        <source>chưa ghi</source>
        <translation>not listed</translation>
    </message>
    <message>
        <source>chưa ghi năm gốc</source>
        <translation>base year not written</translation>
    </message>
    <message>
        <source>chưa gửi yêu cầu</source>
        <translation>request not sent yet</translation>
    </message>
    <message>
        <source>chưa kiểm tra tin cậy</source>
        <translation>trust not checked</translation>
    </message>
    <message>
        <source>chưa nhận</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>chưa nhận danh mục nào</source>
        <translation>no register received yet</translation>
    </message>
    <message>
        <source>chưa nhập</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>chưa rõ nơi cấp</source>
        <translation>issuer not known</translation>
    </message>
    <message>
        <source>chưa tính được</source>
        <translation>not counted yet</translation>
    </message>
    <message>
        <source>chưa tới 1 MB</source>
        <translation>less than 1 MB</translation>
    </message>
    <message>
        <source>chưa xuất danh mục nào</source>
        <translation>no register exported yet</translation>
    </message>
    <message>
        <source>chưa xác nhận</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>chưa đạt</source>
        <translation>not reached</translation>
    </message>
    <message>
        <source>chưa đặt PIN</source>
        <translation>no PIN set</translation>
    </message>
    <message>
        <source>chấp nhận</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>chặn</source>
        <translation>blocks</translation>
    </message>
    <message>
        <source>chỉ còn một lần thử cuối</source>
        <translation>only one last try left</translation>
    </message>
    <message>
        <source>chỉ có các mục [[rule]]</source>
        <translation>only [[rule]] entries are allowed</translation>
    </message>
    <message>
        <source>chỉ có hiệu lực từ ngày {0}</source>
        <translation>is valid only from {0}</translation>
    </message>
    <message>
        <source>chỉ một câu SELECT, không có dấu chấm phẩy</source>
        <translation>one SELECT statement only, without a semicolon</translation>
    </message>
    <message>
        <source>chỉ trong một số trường hợp</source>
        <translation>in some cases only</translation>
    </message>
    <message>
        <source>chỉ vào một ổ đĩa</source>
        <translation>points to a drive</translation>
    </message>
    <message>
        <source>chờ Sở cấp chứng thư</source>
        <translation>waiting for the Department’s certificate</translation>
    </message>
    <message>
        <source>chờ xác nhận lại</source>
        <translation>to be confirmed again</translation>
    </message>
    <message>
        <source>chứng thư</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>chứng thư Sở cấp</source>
        <translation>certificate issued by the Department</translation>
    </message>
    <message>
        <source>chứng thư của những người ký, và so.pem: chứng thư gốc của Sở mà máy này tin</source>
        <translation>certificates of the signers, and so.pem: the Department’s root certificate that this computer trusts</translation>
    </message>
    <message>
        <source>chứng thư không có hiệu lực vào lúc ký</source>
        <translation>the certificate was not valid at the time of signing</translation>
    </message>
    <message>
        <source>chứng thư {0}</source>
        <translation>the certificate {0}</translation>
    </message>
    <message>
        <source>chứng thư, yêu cầu cấp chứng thư</source>
        <translation>certificates, certificate requests</translation>
    </message>
    <message>
        <source>chữ ký không khớp: nội dung đã bị sửa sau khi ký</source>
        <translation>the signature does not match: the content was changed after signing</translation>
    </message>
    <message>
        <source>các dòng nhật ký về bản chốt này, và chuỗi các lần chốt</source>
        <translation>the journal lines about this finalized copy, and the chain of versions</translation>
    </message>
    <message>
        <source>các gói có ký, nguyên vẹn từng byte; “trong” là gói nằm trong gói trước nó</source>
        <translation>the signed packages, whole to the last byte; “trong” means a package inside the package before it</translation>
    </message>
    <message>
        <source>cách nén</source>
        <translation>compression method</translation>
    </message>
    <message>
        <source>câu “{0}” có câu trả lời không đúng loại</source>
        <translation>question “{0}” has an answer of the wrong kind</translation>
    </message>
    <message>
        <source>câu “{0}” không có ý chọn '{1}'; các ý: {2}</source>
        <translation>question “{0}” has no choice '{1}'; choices: {2}</translation>
    </message>
    <message>
        <source>còn trống {0} GB.</source>
        <translation>{0} GB free.</translation>
    </message>
    <message>
        <source>còn {0}</source>
        <translation>to do: {0}</translation>
    </message>
    <message>
        <source>còn {0} ngày</source>
        <translation>{0} days left</translation>
    </message>
    <message>
        <source>còn ít lần thử</source>
        <translation>few tries left</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>có chữ viết sai mã (UTF-8)</source>
        <translation>has text in a wrong encoding (not UTF-8)</translation>
    </message>
    <message>
        <source>có dấu gạch ngược</source>
        <translation>has a backslash</translation>
    </message>
    <message>
        <source>có giá trị {0}</source>
        <translation>has value {0}</translation>
    </message>
    <message>
        <source>có hai mục id = “{0}”</source>
        <translation>two entries have id = “{0}”</translation>
    </message>
    <message>
        <source>có khóa lặp lại</source>
        <translation>has a repeated key</translation>
    </message>
    <message>
        <source>có ký tự không được phép</source>
        <translation>has a character that is not allowed</translation>
    </message>
    <message>
        <source>có ký tự rỗng</source>
        <translation>has a null character</translation>
    </message>
    <message>
        <source>có ký tự “{0}”</source>
        <translation>it has the character “{0}”</translation>
    </message>
    <message>
        <source>có phần lạ, không do Sổ Mầm Non tạo</source>
        <translation>has foreign parts, not made by Sổ Mầm Non</translation>
    </message>
    <message>
        <source>có số lẻ viết trực tiếp ({0})</source>
        <translation>has a decimal written directly ({0})</translation>
    </message>
    <message>
        <source>có số quá lớn</source>
        <translation>has a number that is too large</translation>
    </message>
    <message>
        <source>có từ ngày</source>
        <translation>exists from</translation>
    </message>
    <message>
        <source>có, đang khóa</source>
        <translation>yes, locked</translation>
    </message>
    <message>
        <source>có, đã mở đến khi đóng sổ</source>
        <translation>yes, unlocked until the ledger is closed</translation>
    </message>
    <message>
        <source>công lập</source>
        <translation>public</translation>
    </message>
    <message>
        <source>cơ sở</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>cơ sở tự gửi lần {0}, mã đối chiếu {1}</source>
        <translation>sent by the institution, no. {0}, check code {1}</translation>
    </message>
    <message>
        <source>cả hai nơi cùng sửa</source>
        <translation>changed in both places</translation>
    </message>
    <message>
        <source>cảnh báo</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>cần giải trình</source>
        <translation>needs a reason</translation>
    </message>
    <message>
        <source>cần số liệu gốc</source>
        <translation>base figure needed</translation>
    </message>
    <message>
        <source>cần đúng các khóa id, version, title, provisional và [[form]]</source>
        <translation>the keys id, version, title, provisional and [[form]] are needed, no others</translation>
    </message>
    <message>
        <source>của nơi khác</source>
        <translation>for others</translation>
    </message>
    <message>
        <source>danh mục</source>
        <translation>register</translation>
    </message>
    <message>
        <source>danh mục chỉ có: {0}</source>
        <translation>the list only has: {0}</translation>
    </message>
    <message>
        <source>danh mục có ký</source>
        <translation>signed register</translation>
    </message>
    <message>
        <source>danh mục có ký mới nhất của Sở: chứng thư nào đã cấp, đã thu hồi</source>
        <translation>the Department’s newest signed register: which certificates were issued, which revoked</translation>
    </message>
    <message>
        <source>danh mục số {0} ngày {1}</source>
        <translation>register no. {0} of {1}</translation>
    </message>
    <message>
        <source>do đơn vị này ghi</source>
        <translation>written by this unit</translation>
    </message>
    <message>
        <source>dung lượng</source>
        <translation>size</translation>
    </message>
    <message>
        <source>dán</source>
        <translation>paste</translation>
    </message>
    <message>
        <source>dán {0} dòng vào {1}</source>
        <translation>paste {0} rows into {1}</translation>
    </message>
    <message>
        <source>dân lập</source>
        <translation>community-run</translation>
    </message>
    <message>
        <source>dòng</source>
        <translation>row</translation>
    </message>
    <message>
        <source>dòng gợi ý</source>
        <translation>hint row</translation>
    </message>
    <message>
        <source>dòng lệnh</source>
        <translation>command line</translation>
    </message>
    <message>
        <source>dòng lịch sử đơn vị</source>
        <translation>line of the unit’s history</translation>
    </message>
    <message>
        <source>dòng nhật ký</source>
        <translation>journal line</translation>
    </message>
    <message>
        <source>dòng tổng</source>
        <translation>sum row</translation>
    </message>
    <message>
        <source>dòng {0}</source>
        <translation>row {0}</translation>
    </message>
    <message>
        <source>dòng {0} ({1}: “{2}”)</source>
        <translation>row {0} ({1}: “{2}”)</translation>
    </message>
    <message>
        <source>dòng {0} của {1} trỏ tới {2} không có.</source>
        <translation>line {0} of {1} points to {2}, which is not there.</translation>
    </message>
    <message>
        <source>dòng đánh số cột</source>
        <translation>row of column numbers</translation>
    </message>
    <message>
        <source>dòng đã xóa</source>
        <translation>deleted row</translation>
    </message>
    <message>
        <source>dùng date</source>
        <translation>use date</translation>
    </message>
    <message>
        <source>dùng integer với constraint</source>
        <translation>use integer with constraint</translation>
    </message>
    <message>
        <source>dùng khóa quá yếu hoặc loại khóa lạ</source>
        <translation>uses a key that is too weak or of an unknown kind</translation>
    </message>
    <message>
        <source>dùng select_multiple</source>
        <translation>use select_multiple</translation>
    </message>
    <message>
        <source>dưới bảng</source>
        <translation>below the table</translation>
    </message>
    <message>
        <source>dẫn ra ngoài thư mục</source>
        <translation>leads out of the folder</translation>
    </message>
    <message>
        <source>end_{0} không khớp với chỗ mở nào.</source>
        <translation>end_{0} closes nothing that was opened.</translation>
    </message>
    <message>
        <source>ghi chú ở {0}</source>
        <translation>note on {0}</translation>
    </message>
    <message>
        <source>ghi gói</source>
        <translation>write the package</translation>
    </message>
    <message>
        <source>ghi số {0}.</source>
        <translation>write number {0}.</translation>
    </message>
    <message>
        <source>ghi tệp</source>
        <translation>write the file</translation>
    </message>
    <message>
        <source>gia hạn, có chữ ký của khóa đang dùng</source>
        <translation>renewal, signed by the key in use</translation>
    </message>
    <message>
        <source>giải trình ở {0}</source>
        <translation>reason for {0}</translation>
    </message>
    <message>
        <source>gói</source>
        <translation>package</translation>
    </message>
    <message>
        <source>gói nộp số liệu</source>
        <translation>data package</translation>
    </message>
    <message>
        <source>gói {0} ({1}): nội dung không khớp mã băm.</source>
        <translation>package {0} ({1}): the content does not match its hash.</translation>
    </message>
    <message>
        <source>gói {0}/{1}: {2}</source>
        <translation>package {0}/{1}: {2}</translation>
    </message>
    <message>
        <source>gõ</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>gõ “{0}” vào {1}</source>
        <translation>typed “{0}” in {1}</translation>
    </message>
    <message>
        <source>gửi</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>hoàn tác</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
    <message>
        <source>hằng ngày</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>hằng năm</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>hết hạn</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>hết thời hạn lưu</source>
        <translation>retention time is over</translation>
    </message>
    <message>
        <source>hỏng</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>id chỉ gồm chữ thường không dấu, số, gạch dưới</source>
        <translation>an id has small letters without accents, digits, underscores only</translation>
    </message>
    <message>
        <source>khi đóng sổ</source>
        <translation>on closing the ledger</translation>
    </message>
    <message>
        <source>khu công nghiệp</source>
        <translation>industrial zone</translation>
    </message>
    <message>
        <source>khác bản chốt lần {0} ở {1} ô, cần chốt lại</source>
        <translation>differs from finalized copy no. {0} in {1} cells, to be finalized again</translation>
    </message>
    <message>
        <source>khóa phần mềm do Sở cấp chứng thư, không thay chữ ký số theo pháp luật</source>
        <translation>software key with a certificate from the Department; it does not replace a digital signature under the law</translation>
    </message>
    <message>
        <source>khóa “{0}” ghi hai lần</source>
        <translation>key “{0}” stands twice</translation>
    </message>
    <message>
        <source>khóa “{0}” để trống</source>
        <translation>key “{0}” is empty</translation>
    </message>
    <message>
        <source>khôi phục</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>khôi phục dòng đã xóa ngày {0}</source>
        <translation>restore the row deleted on {0}</translation>
    </message>
    <message>
        <source>khôi phục giá trị ngày {0}</source>
        <translation>restore the value of {0}</translation>
    </message>
    <message>
        <source>khôi phục từ bản sao lưu {0} {1}</source>
        <translation>restored from backup {0} {1}</translation>
    </message>
    <message>
        <source>khôi phục {0}</source>
        <translation>restore {0}</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>không bản nào dùng được.</source>
        <translation>no copy can be used.</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>không có biểu mẫu “{0}”</source>
        <translation>there is no form “{0}”</translation>
    </message>
    <message>
        <source>không có biểu mẫu “{0}” trong bộ</source>
        <translation>there is no form “{0}” in the set</translation>
    </message>
    <message>
        <source>không có câu hỏi “{0}” trong biểu mẫu</source>
        <translation>there is no question “{0}” in the form</translation>
    </message>
    <message>
        <source>không có gói nào</source>
        <translation>no packages</translation>
    </message>
    <message>
        <source>không có khóa “{0}”</source>
        <translation>there is no key “{0}”</translation>
    </message>
    <message>
        <source>không có thư mục này, hoặc USB đã bị rút</source>
        <translation>the folder does not exist, or the USB stick was unplugged</translation>
    </message>
    <message>
        <source>không có trong bộ loại câu hỏi của chương trình</source>
        <translation>is not among the kinds of questions of the program</translation>
    </message>
    <message>
        <source>không ghi</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>không ghi là để ký số</source>
        <translation>does not say that it is for digital signing</translation>
    </message>
    <message>
        <source>không hiểu tên “{0}”</source>
        <translation>name “{0}” is not understood</translation>
    </message>
    <message>
        <source>không hợp lệ</source>
        <translation>not valid</translation>
    </message>
    <message>
        <source>không mở được ({0}).</source>
        <translation>cannot be opened ({0}).</translation>
    </message>
    <message>
        <source>không nhận</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>không phải JSON hợp lệ</source>
        <translation>not valid JSON</translation>
    </message>
    <message>
        <source>không phải là</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>không phải để ký số</source>
        <translation>is not for digital signing</translation>
    </message>
    <message>
        <source>không rõ</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>không thuộc</source>
        <translation>is not in</translation>
    </message>
    <message>
        <source>không áp dụng</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>không đặt: ai mở được máy này đều ký được</source>
        <translation>not set: anyone who can open this computer can sign</translation>
    </message>
    <message>
        <source>không đọc được</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>không đọc được ({0}: {1}).</source>
        <translation>cannot be read ({0}: {1}).</translation>
    </message>
    <message>
        <source>không đọc được nội dung</source>
        <translation>the content cannot be read</translation>
    </message>
    <message>
        <source>không đọc được tệp</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>không đổi</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>không ở dạng JSON chuẩn tắc</source>
        <translation>not in canonical JSON form</translation>
    </message>
    <message>
        <source>ký và đóng gói</source>
        <translation>sign and pack</translation>
    </message>
    <message>
        <source>kết thúc bằng dấu chấm hoặc dấu cách</source>
        <translation>ends in a dot or a space</translation>
    </message>
    <message>
        <source>kỳ</source>
        <translation>period</translation>
    </message>
    <message>
        <source>kỳ {0}</source>
        <translation>period {0}</translation>
    </message>
    <message>
        <source>level là một trong: {0}</source>
        <translation>level is one of: {0}</translation>
    </message>
    <message>
        <source>loại</source>
        <translation>type</translation>
    </message>
    <message>
        <source>loại khóa lạ</source>
        <translation>unknown kind of key</translation>
    </message>
    <message>
        <source>là</source>
        <translation>is</translation>
    </message>
    <message>
        <source>là của nơi cấp, không phải của người ký</source>
        <translation>belongs to an issuer, not to a signer</translation>
    </message>
    <message>
        <source>là tên USB và Windows không nhận</source>
        <translation>USB sticks and Windows do not accept this name</translation>
    </message>
    <message>
        <source>là đường dẫn tuyệt đối</source>
        <translation>is an absolute path</translation>
    </message>
    <message>
        <source>làm lại</source>
        <translation>redone</translation>
    </message>
    <message>
        <source>lúc {0}. Cách tự kiểm: xem KIEM_CHUNG.txt.</source>
        <translation>at {0}. How to check it yourself: see KIEM_CHUNG.txt.</translation>
    </message>
    <message>
        <source>lưu ý</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>lần {0} </source>
        <translation>no. {0} </translation>
    </message>
    <message>
        <source>lần {0} ({1})</source>
        <translation>no. {0} ({1})</translation>
    </message>
    <message>
        <source>lặp lại tiêu đề</source>
        <translation>headings repeated</translation>
    </message>
    <message>
        <source>lồng nhau quá {0} tầng</source>
        <translation>nested deeper than {0} levels</translation>
    </message>
    <message>
        <source>lỗi</source>
        <translation>error</translation>
    </message>
    <message>
        <source>lộ khóa</source>
        <translation>key exposed</translation>
    </message>
    <message>
        <source>lớn hơn</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>lớp mầm non độc lập</source>
        <translation>independent preschool class</translation>
    </message>
    <message>
        <source>lớp mẫu giáo độc lập</source>
        <translation>independent kindergarten class</translation>
    </message>
    <message>
        <source>lời giải trình không phải văn bản</source>
        <translation>a reason is not text</translation>
    </message>
    <message>
        <source>miễn</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>miễn: {0}</source>
        <translation>exempt: {0}</translation>
    </message>
    <message>
        <source>mà Windows không cho dùng</source>
        <translation>is not allowed by Windows</translation>
    </message>
    <message>
        <source>máy bàn không có định vị</source>
        <translation>a desktop computer cannot tell its position</translation>
    </message>
    <message>
        <source>máy bàn không quét mã</source>
        <translation>a desktop computer does not scan codes</translation>
    </message>
    <message>
        <source>máy ghi ngày {0}, sổ đã có thay đổi ngày {1}.</source>
        <translation>the computer’s date is {0}; the ledger has changes of {1}.</translation>
    </message>
    <message>
        <source>máy này chưa có chứng thư của Sở nên chưa kiểm được.</source>
        <translation>this computer has no certificate of the Department, so nothing could be checked.</translation>
    </message>
    <message>
        <source>máy {0}</source>
        <translation>computer {0}</translation>
    </message>
    <message>
        <source>mã băm của biểu mẫu</source>
        <translation>hash of the form</translation>
    </message>
    <message>
        <source>mã hóa, chờ mở khóa</source>
        <translation>encrypted, waiting to be unlocked</translation>
    </message>
    <message>
        <source>mã kiểm</source>
        <translation>checksum</translation>
    </message>
    <message>
        <source>mã {0}</source>
        <translation>code {0}</translation>
    </message>
    <message>
        <source>mã đơn vị hoặc mã biểu mẫu</source>
        <translation>code of the unit or code of the form</translation>
    </message>
    <message>
        <source>mất khóa</source>
        <translation>key lost</translation>
    </message>
    <message>
        <source>mất phiếu {0} {1} ({2}); nhật ký còn.</source>
        <translation>record {0} {1} ({2}) is lost; its journal is there.</translation>
    </message>
    <message>
        <source>mẫu Excel</source>
        <translation>Excel template</translation>
    </message>
    <message>
        <source>mọi đơn vị trong tỉnh</source>
        <translation>every unit of the province</translation>
    </message>
    <message>
        <source>mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>mở phiếu</source>
        <translation>open the record</translation>
    </message>
    <message>
        <source>mục [[form]] không đúng khuôn: {0}</source>
        <translation>a [[form]] entry is not well formed: {0}</translation>
    </message>
    <message>
        <source>mục không đúng khuôn, cần id, form, item, level, holds, message: {0}</source>
        <translation>an entry is not well formed; id, form, item, level, holds, message are needed: {0}</translation>
    </message>
    <message>
        <source>nguyên vẹn.</source>
        <translation>sound.</translation>
    </message>
    <message>
        <source>ngày {0}</source>
        <translation>on {0}</translation>
    </message>
    <message>
        <source>ngày {0} tháng {1} năm {2}</source>
        <translation>{0}/{1}/{2}</translation>
    </message>
    <message>
        <source>ngày …… tháng …… năm ………</source>
        <translation>date: …… / …… / ………</translation>
    </message>
    <message>
        <source>người</source>
        <translation>person</translation>
    </message>
    <message>
        <source>người khác</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>nhiều nhất</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>nhà trẻ</source>
        <translation>nursery</translation>
    </message>
    <message>
        <source>nhóm trẻ độc lập</source>
        <translation>independent crèche group</translation>
    </message>
    <message>
        <source>nhận</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>nhập Excel</source>
        <translation>Excel import</translation>
    </message>
    <message>
        <source>nhập gói</source>
        <translation>package received</translation>
    </message>
    <message>
        <source>nhập từ Excel {0} ô</source>
        <translation>import {0} cells from Excel</translation>
    </message>
    <message>
        <source>nhật ký thiếu {0} dòng (có {1}, đánh số từ {2} tới {3}).</source>
        <translation>the journal lacks {0} lines (there are {1}, numbered {2} to {3}).</translation>
    </message>
    <message>
        <source>nhật ký thiếu {0} dòng đầu.</source>
        <translation>the journal lacks its first {0} lines.</translation>
    </message>
    <message>
        <source>nhỏ hơn</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>năm học {0}-{1}</source>
        <translation>school year {0}-{1}</translation>
    </message>
    <message>
        <source>năm {0}</source>
        <translation>year {0}</translation>
    </message>
    <message>
        <source>năm, ví dụ 2035, hoặc {0}</source>
        <translation>a year, e.g. 2035, or {0}</translation>
    </message>
    <message>
        <source>nếu {0}</source>
        <translation>if {0}</translation>
    </message>
    <message>
        <source>nội dung tệp không còn như lúc ghi</source>
        <translation>the content of the file is not what was written</translation>
    </message>
    <message>
        <source>phiếu</source>
        <translation>record</translation>
    </message>
    <message>
        <source>phiếu của đơn vị {0}, đơn vị này không có trong danh mục.</source>
        <translation>record of unit {0}; this unit is not in the register.</translation>
    </message>
    <message>
        <source>phiếu {0} {1} ({2}) không đọc được: {3}.</source>
        <translation>record {0} {1} ({2}) cannot be read: {3}.</translation>
    </message>
    <message>
        <source>phiếu {0} {1} ({2}), chỗ {3}: {4}.</source>
        <translation>record {0} {1} ({2}), place {3}: {4}.</translation>
    </message>
    <message>
        <source>phiếu {0}, nhật ký {1}</source>
        <translation>record {0}, journal {1}</translation>
    </message>
    <message>
        <source>phường</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>phần chưa xác nhận không đúng khuôn</source>
        <translation>the part of unconfirmed places is not well formed</translation>
    </message>
    <message>
        <source>phần ghi chú không đúng khuôn</source>
        <translation>the part of notes is not well formed</translation>
    </message>
    <message>
        <source>phần trả lời không đúng khuôn</source>
        <translation>the part of answers is not well formed</translation>
    </message>
    <message>
        <source>phần đầu chỉ gồm các dòng “-- khóa: giá trị”, hết bằng một dòng trống</source>
        <translation>the head has only lines “-- key: value” and ends with an empty line</translation>
    </message>
    <message>
        <source>phần đầu thiếu {0}</source>
        <translation>the head lacks {0}</translation>
    </message>
    <message>
        <source>quá dài</source>
        <translation>is too long</translation>
    </message>
    <message>
        <source>quá hạn {0} ngày</source>
        <translation>expired {0} days ago</translation>
    </message>
    <message>
        <source>sao lưu</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>sau khi xóa theo thời hạn</source>
        <translation>after deleting by retention time</translation>
    </message>
    <message>
        <source>sau phần đầu phải là một câu SELECT</source>
        <translation>a SELECT statement must follow the head</translation>
    </message>
    <message>
        <source>so với sổ</source>
        <translation>compared with the ledger</translation>
    </message>
    <message>
        <source>soạn mẫu</source>
        <translation>prepare the sample</translation>
    </message>
    <message>
        <source>sắp hết hạn</source>
        <translation>expires soon</translation>
    </message>
    <message>
        <source>sẽ thêm</source>
        <translation>to be added</translation>
    </message>
    <message>
        <source>sẽ đổi</source>
        <translation>to be changed</translation>
    </message>
    <message>
        <source>số liệu thật</source>
        <translation>real data</translation>
    </message>
    <message>
        <source>số liệu đã chốt (JSON chuẩn tắc; tên tệp là SHA-256 của nó) và bản in đi kèm trong gói</source>
        <translation>the finalized data (canonical JSON; the file name is its SHA-256) and the print that comes in the package</translation>
    </message>
    <message>
        <source>số lần chốt</source>
        <translation>number of finalizations</translation>
    </message>
    <message>
        <source>số phần trăm, ví dụ 55 hoặc 12.5</source>
        <translation>a percentage, e.g. 55 or 12.5</translation>
    </message>
    <message>
        <source>số {0}</source>
        <translation>number {0}</translation>
    </message>
    <message>
        <source>số {0} ngày {1}</source>
        <translation>no. {0} of {1}</translation>
    </message>
    <message>
        <source>số, ngày, nơi ban hành</source>
        <translation>number, date, issued by</translation>
    </message>
    <message>
        <source>sổ không ghi đơn vị.</source>
        <translation>the ledger does not state its unit.</translation>
    </message>
    <message>
        <source>sở hữu</source>
        <translation>ownership</translation>
    </message>
    <message>
        <source>sửa {0} câu</source>
        <translation>change {0} answers</translation>
    </message>
    <message>
        <source>sửa {0} ô ở {1}</source>
        <translation>change {0} cells in {1}</translation>
    </message>
    <message>
        <source>sửa {0}, từ {1} thành {2}</source>
        <translation>change {0} from {1} to {2}</translation>
    </message>
    <message>
        <source>t và số, ví dụ t6, như tên tệp</source>
        <translation>t and a number, e.g. t6, like the file name</translation>
    </message>
    <message>
        <source>thay khóa mới</source>
        <translation>replaced by a new key</translation>
    </message>
    <message>
        <source>thiết bị báo lỗi</source>
        <translation>the device reports an error</translation>
    </message>
    <message>
        <source>thiết bị đang khóa ghi, chỉ đọc được</source>
        <translation>the device is write-protected and can only be read</translation>
    </message>
    <message>
        <source>thiết bị đã đầy</source>
        <translation>the device is full</translation>
    </message>
    <message>
        <source>thiếu hoặc khác mẫu {0} bảng xem.</source>
        <translation>{0} views are missing or differ from the pattern.</translation>
    </message>
    <message>
        <source>thiếu {0}.</source>
        <translation>{0} is missing.</translation>
    </message>
    <message>
        <source>thu hồi từ {0}{1}</source>
        <translation>revoked from {0}{1}</translation>
    </message>
    <message>
        <source>thuộc</source>
        <translation>is in</translation>
    </message>
    <message>
        <source>thêm dòng</source>
        <translation>add a row</translation>
    </message>
    <message>
        <source>thêm {0}</source>
        <translation>add {0}</translation>
    </message>
    <message>
        <source>thông số</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>thư mục chỉ cho đọc, hoặc tệp đang mở ở chương trình khác</source>
        <translation>the folder can only be read, or the file is open in another program</translation>
    </message>
    <message>
        <source>thời điểm</source>
        <translation>time</translation>
    </message>
    <message>
        <source>tin được, chưa kiểm tra thu hồi với nơi cấp</source>
        <translation>trusted; revocation not checked with the issuer</translation>
    </message>
    <message>
        <source>toàn tỉnh</source>
        <translation>whole province</translation>
    </message>
    <message>
        <source>trang hướng dẫn kiểm chứng đầy đủ: mỗi bước chứng tỏ gì, không chứng tỏ gì</source>
        <translation>the full guide to checking: what each step shows and what it does not show</translation>
    </message>
    <message>
        <source>trang {0}, ô {1}: {2} {3}</source>
        <translation>sheet {0}, cell {1}: {2} {3}</translation>
    </message>
    <message>
        <source>trang “{0}”, ô {1}</source>
        <translation>sheet “{0}”, cell {1}</translation>
    </message>
    <message>
        <source>trên máy này; nên cất vào USB (trang Khóa đã cấp)</source>
        <translation>on this computer; better kept on a USB stick (page Issued keys)</translation>
    </message>
    <message>
        <source>trước khi chuyển năm</source>
        <translation>before moving to the new year</translation>
    </message>
    <message>
        <source>trước khi khôi phục</source>
        <translation>before restoring</translation>
    </message>
    <message>
        <source>trước khi nhận gói</source>
        <translation>before receiving packages</translation>
    </message>
    <message>
        <source>trước khi nâng cấp</source>
        <translation>before upgrading</translation>
    </message>
    <message>
        <source>trước khi sửa sổ</source>
        <translation>before mending the ledger</translation>
    </message>
    <message>
        <source>trước khi đổi danh mục</source>
        <translation>before changing the register</translation>
    </message>
    <message>
        <source>trường mầm non</source>
        <translation>preschool</translation>
    </message>
    <message>
        <source>trường mẫu giáo</source>
        <translation>kindergarten</translation>
    </message>
    <message>
        <source>trả lời không nhận</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>tên hoặc đường dẫn quá dài</source>
        <translation>the name or path is too long</translation>
    </message>
    <message>
        <source>tên phần</source>
        <translation>name of the part</translation>
    </message>
    <message>
        <source>tư thục</source>
        <translation>private</translation>
    </message>
    <message>
        <source>tạm: chờ Sở xác nhận</source>
        <translation>provisional: waits for the Department</translation>
    </message>
    <message>
        <source>tập huấn</source>
        <translation>training</translation>
    </message>
    <message>
        <source>tệp bị hỏng</source>
        <translation>the file is damaged</translation>
    </message>
    <message>
        <source>tỉnh</source>
        <translation>province</translation>
    </message>
    <message>
        <source>tốt</source>
        <translation>good</translation>
    </message>
    <message>
        <source>từ</source>
        <translation>from</translation>
    </message>
    <message>
        <source>từ bản chốt và nhật ký sau đó</source>
        <translation>from the finalized copy and the later journal</translation>
    </message>
    <message>
        <source>từ bản sao lưu và nhật ký sau đó</source>
        <translation>from the backup and the later journal</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>từ nhật ký</source>
        <translation>from the journal</translation>
    </message>
    <message>
        <source>từ phần nhật ký còn lại</source>
        <translation>from what is left of the journal</translation>
    </message>
    <message>
        <source>từ số {0} đến số {1}</source>
        <translation>from number {0} to number {1}</translation>
    </message>
    <message>
        <source>từ {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>từ {0} ngày {1}</source>
        <translation>from {0} on {1}</translation>
    </message>
    <message>
        <source>tự tay</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>và tệp ban-chot cùng tên giống tệp ấy từng byte. Kết quả đúng của mỗi bước, và bước ấy chứng tỏ gì: xem</source>
        <translation>and the ban-chot file of the same name must equal that file byte for byte. The right result of each step, and what the step shows: see</translation>
    </message>
    <message>
        <source>vấn đề cần giải trình</source>
        <translation>problems that need a reason</translation>
    </message>
    <message>
        <source>vấn đề cần sửa</source>
        <translation>problems to mend</translation>
    </message>
    <message>
        <source>xin cấp lần đầu: phải đối chiếu dãy số qua điện thoại</source>
        <translation>first request: the digits must be compared by phone</translation>
    </message>
    <message>
        <source>xác nhận không đổi</source>
        <translation>confirm unchanged</translation>
    </message>
    <message>
        <source>xác nhận {0}</source>
        <translation>confirm {0}</translation>
    </message>
    <message>
        <source>xác nhận {0} chỗ</source>
        <translation>confirm {0} places</translation>
    </message>
    <message>
        <source>xã</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>xã, phường</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>xóa câu trả lời</source>
        <translation>clear the answer</translation>
    </message>
    <message>
        <source>xóa dòng</source>
        <translation>delete the row</translation>
    </message>
    <message>
        <source>xóa lại sau khi khôi phục bản sao cũ</source>
        <translation>deleted again after an old backup was restored</translation>
    </message>
    <message>
        <source>xóa {0} ({1})</source>
        <translation>delete {0} ({1})</translation>
    </message>
    <message>
        <source>xóa {0} câu</source>
        <translation>clear {0} answers</translation>
    </message>
    <message>
        <source>xóa {0} ô ở {1}</source>
        <translation>clear {0} cells in {1}</translation>
    </message>
    <message>
        <source>xóa {0}{1}</source>
        <translation>delete {0}{1}</translation>
    </message>
    <message>
        <source>yêu cầu cấp chứng thư</source>
        <translation>certificate request</translation>
    </message>
    <message>
        <source>yêu cầu của chương trình cũ, chưa có khóa nhận gói mã hóa</source>
        <translation>request from an old version of the program, without a receiving key for encrypted packages</translation>
    </message>
    <message>
        <source>{0} (cả dòng) {1}</source>
        <translation>{0} (whole row) {1}</translation>
    </message>
    <message>
        <source>{0} (dòng {1})</source>
        <translation>{0} (row {1})</translation>
    </message>
    <message>
        <source>{0} (mã {1})</source>
        <translation>{0} (code {1})</translation>
    </message>
    <message>
        <source>{0} (mã {1}) báo mất khóa lúc {2}.</source>
        <translation>{0} (code {1}) reported its key lost at {2}.</translation>
    </message>
    <message>
        <source>{0} (mã {1}) không có trong danh mục của Sở. Thêm vào danh mục rồi cấp.</source>
        <translation>{0} (code {1}) is not in the Department’s register. Add it to the register, then issue.</translation>
    </message>
    <message>
        <source>{0} (tiếp, cùng thứ tự dòng)</source>
        <translation>{0} (continued, same order of rows)</translation>
    </message>
    <message>
        <source>{0} (tạm thời): {1}</source>
        <translation>{0} (provisional): {1}</translation>
    </message>
    <message>
        <source>{0} (tập huấn)</source>
        <translation>{0} (training)</translation>
    </message>
    <message>
        <source>{0} - Sổ Mầm Non</source>
        <translation>{0} - Sổ Mầm Non</translation>
    </message>
    <message>
        <source>{0} Chọn một trang để đọc.</source>
        <translation>{0} Choose one sheet to read.</translation>
    </message>
    <message>
        <source>{0} Cập nhật bộ biểu mẫu rồi nhận lại.</source>
        <translation>{0} Update the form set, then receive again.</translation>
    </message>
    <message>
        <source>{0} Giải trình: {1}</source>
        <translation>{0} Reason: {1}</translation>
    </message>
    <message>
        <source>{0} Gọi Sở: nếu đúng là Sở đã đổi khóa cấp thì bỏ ghim trước, rồi cài và đối chiếu lại.</source>
        <translation>{0} Call the Department: if it really has changed its issuing key, unpin first, then install and compare again.</translation>
    </message>
    <message>
        <source>{0} Khóa cũ mất hoặc lộ thì thu hồi; chỉ cấp thêm nếu có máy thứ hai.</source>
        <translation>{0} If the old key is lost or exposed, revoke it; issue one more only if there is a second computer.</translation>
    </message>
    <message>
        <source>{0} Nếu vẫn thêm, ghi “có” ở cột cuối.</source>
        <translation>{0} To add it anyway, write “có” in the last column.</translation>
    </message>
    <message>
        <source>{0} Thêm đơn vị vào danh mục rồi nhận lại.</source>
        <translation>{0} Add the unit to the register, then receive again.</translation>
    </message>
    <message>
        <source>{0} bản chốt chưa gửi</source>
        <translation>{0} finalized copies not sent</translation>
    </message>
    <message>
        <source>{0} bản chốt: {1}.</source>
        <translation>{0} finalized copies: {1}.</translation>
    </message>
    <message>
        <source>{0} bản dùng được, mới nhất {1} ngày trước.</source>
        <translation>{0} usable copies, the newest {1} days ago.</translation>
    </message>
    <message>
        <source>{0} bản, có bản hôm nay.</source>
        <translation>{0} copies, one of them of today.</translation>
    </message>
    <message>
        <source>{0} bị hỏng hoặc chép chưa xong.</source>
        <translation>{0} is damaged or was not copied completely.</translation>
    </message>
    <message>
        <source>{0} bị hỏng hoặc có mật khẩu.</source>
        <translation>{0} is damaged or has a password.</translation>
    </message>
    <message>
        <source>{0} bị hỏng ở phần “{1}”.</source>
        <translation>{0} is damaged in part “{1}”.</translation>
    </message>
    <message>
        <source>{0} bị hỏng, không mở khóa được.</source>
        <translation>{0} is damaged and cannot be unlocked.</translation>
    </message>
    <message>
        <source>{0} bị hỏng: mục lục của tệp nén không đọc được.</source>
        <translation>{0} is damaged: the compressed file’s list of contents cannot be read.</translation>
    </message>
    <message>
        <source>{0} bị khóa bằng mật khẩu của tệp nén.</source>
        <translation>{0} is locked with the compressed file’s own password.</translation>
    </message>
    <message>
        <source>{0} bị sửa hoặc hỏng.</source>
        <translation>{0} was changed or is damaged.</translation>
    </message>
    <message>
        <source>{0} chưa có gì thay đổi.</source>
        <translation>Nothing of {0} has changed.</translation>
    </message>
    <message>
        <source>{0} chỉ có đến {1}.</source>
        <translation>{0} only exists until {1}.</translation>
    </message>
    <message>
        <source>{0} chỉ tồn tại từ {1}.</source>
        <translation>{0} only exists since {1}.</translation>
    </message>
    <message>
        <source>{0} chồng lên phần khác.</source>
        <translation>{0} overlaps another part.</translation>
    </message>
    <message>
        <source>{0} chỗ chép từ năm trước chưa xác nhận</source>
        <translation>{0} places copied from last year not confirmed</translation>
    </message>
    <message>
        <source>{0} chỗ chưa trả lời</source>
        <translation>{0} places not answered</translation>
    </message>
    <message>
        <source>{0} chỗ giữ nguyên vì đã đổi sau đó: {1}{2}.</source>
        <translation>{0} places kept because they changed since: {1}{2}.</translation>
    </message>
    <message>
        <source>{0} câu trả lời sẽ khác.</source>
        <translation>{0} answers will differ.</translation>
    </message>
    <message>
        <source>{0} còn {1} cơ sở đang hoạt động, ví dụ {2}.</source>
        <translation>{0} still has {1} institutions in operation, e.g. {2}.</translation>
    </message>
    <message>
        <source>{0} có công thức Excel.</source>
        <translation>{0} has an Excel formula.</translation>
    </message>
    <message>
        <source>{0} có hơn {1} trang.</source>
        <translation>{0} has more than {1} sheets.</translation>
    </message>
    <message>
        <source>{0} có khóa riêng theo {1}, nên xã, phường không nộp thay.</source>
        <translation>{0} has its own key by {1}, so the commune or ward does not submit in its place.</translation>
    </message>
    <message>
        <source>{0} có lời chú giấu kèm.</source>
        <translation>{0} carries a hidden comment.</translation>
    </message>
    <message>
        <source>{0} có mật khẩu.</source>
        <translation>{0} has a password.</translation>
    </message>
    <message>
        <source>{0} có phần XML không được phép (DOCTYPE).</source>
        <translation>{0} has an XML part that is not allowed (DOCTYPE).</translation>
    </message>
    <message>
        <source>{0} có quá nhiều phần, không phải một biểu mẫu.</source>
        <translation>{0} has too many parts to be a form.</translation>
    </message>
    <message>
        <source>{0} có quá nhiều phần, không phải một bảng tính bình thường.</source>
        <translation>{0} has too many parts; it is not an ordinary workbook.</translation>
    </message>
    <message>
        <source>{0} có quá nhiều ô, không phải một biểu mẫu.</source>
        <translation>{0} has too many cells to be a form.</translation>
    </message>
    <message>
        <source>{0} có quá nhiều ô.</source>
        <translation>{0} has too many cells.</translation>
    </message>
    <message>
        <source>{0} của đơn vị {1}, đã mã hóa: mở khóa để xem.</source>
        <translation>{0} of unit {1}, encrypted: unlock it to look inside.</translation>
    </message>
    <message>
        <source>{0} do chương trình mới hơn tạo ra.</source>
        <translation>{0} was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>{0} do đơn vị này ghi, gửi {1}.</source>
        <translation>{0} written by this unit, for {1}.</translation>
    </message>
    <message>
        <source>{0} do đơn vị này ghi, gửi đơn vị {1}.</source>
        <translation>{0} written by this unit, for unit {1}.</translation>
    </message>
    <message>
        <source>{0} dòng chép từ dòng khác, được nhận là dòng mới.</source>
        <translation>{0} rows copied from other rows are taken as new rows.</translation>
    </message>
    <message>
        <source>{0} dòng của mẫu không còn trong sổ, sẽ được thêm lại.</source>
        <translation>{0} rows of the template are gone from the ledger and will be added again.</translation>
    </message>
    <message>
        <source>{0} dòng {1}{2} ({3} ô)</source>
        <translation>{0} rows {1}{2} ({3} cells)</translation>
    </message>
    <message>
        <source>{0} dòng đã có trong sổ, không thêm lần nữa.</source>
        <translation>{0} rows are in the ledger already and are not added again.</translation>
    </message>
    <message>
        <source>{0} dòng ở {1}</source>
        <translation>{0} rows in {1}</translation>
    </message>
    <message>
        <source>{0} dùng kiểu ZIP64 và khai sai dung lượng.</source>
        <translation>{0} uses ZIP64 and states a wrong size.</translation>
    </message>
    <message>
        <source>{0} ghi hai dung lượng khác nhau.</source>
        <translation>{0} states two different sizes.</translation>
    </message>
    <message>
        <source>{0} ghi {1} ở đầu và ở mục lục khác nhau.</source>
        <translation>{0} states a different {1} in its head than in the list of contents.</translation>
    </message>
    <message>
        <source>{0} giống đơn vị đã có: {1}.</source>
        <translation>{0} resembles a unit that exists: {1}.</translation>
    </message>
    <message>
        <source>{0} gói của cơ sở nhận sau lần gửi trước</source>
        <translation>{0} packages of institutions received since the last sending</translation>
    </message>
    <message>
        <source>{0} gói của cơ sở, giữ nguyên chữ ký của từng cơ sở</source>
        <translation>{0} packages of institutions, each with its own signature kept</translation>
    </message>
    <message>
        <source>{0} gói, chữ ký đúng.</source>
        <translation>{0} packages, signatures right.</translation>
    </message>
    <message>
        <source>{0} gói: {1}</source>
        <translation>Packages: {0} ({1})</translation>
    </message>
    <message>
        <source>{0} gửi cho {1}, không phải {2}.</source>
        <translation>{0} is addressed to {1}, not to {2}.</translation>
    </message>
    <message>
        <source>{0} hỏng: có hai phần cùng tên.</source>
        <translation>{0} is damaged: two parts bear the same name.</translation>
    </message>
    <message>
        <source>{0} khai dung lượng quá lớn ({1} MB).</source>
        <translation>{0} states a size that is too large ({1} MB).</translation>
    </message>
    <message>
        <source>{0} khóa mới cấp</source>
        <translation>newly issued keys: {0}</translation>
    </message>
    <message>
        <source>{0} khóa thu hồi</source>
        <translation>revoked keys: {0}</translation>
    </message>
    <message>
        <source>{0} không còn (hoặc chưa có) vào ngày đó.</source>
        <translation>{0} is gone (or not there yet) on that day.</translation>
    </message>
    <message>
        <source>{0} không có cờ địa bàn riêng.</source>
        <translation>{0} has no area flags of its own.</translation>
    </message>
    <message>
        <source>{0} không có nơi nhận cấp trên.</source>
        <translation>{0} has nobody above to send to.</translation>
    </message>
    <message>
        <source>{0} không có trang tính nào.</source>
        <translation>{0} has no sheets.</translation>
    </message>
    <message>
        <source>{0} không có trang “{1}”.</source>
        <translation>{0} has no sheet “{1}”.</translation>
    </message>
    <message>
        <source>{0} không có vào ngày {1}.</source>
        <translation>{0} does not exist on {1}.</translation>
    </message>
    <message>
        <source>{0} không có đuôi .xlsx.</source>
        <translation>{0} does not end in .xlsx.</translation>
    </message>
    <message>
        <source>{0} không dùng được.</source>
        <translation>{0} cannot be used.</translation>
    </message>
    <message>
        <source>{0} không ghi trước dung lượng.</source>
        <translation>{0} does not state its size in advance.</translation>
    </message>
    <message>
        <source>{0} không hoạt động vào hôm nay theo danh mục.</source>
        <translation>{0} is not operating today by the register.</translation>
    </message>
    <message>
        <source>{0} không nhận gói {1}: {2}</source>
        <translation>{0} declined package {1}: {2}</translation>
    </message>
    <message>
        <source>{0} không phải biểu mẫu.</source>
        <translation>{0} is not a form.</translation>
    </message>
    <message>
        <source>{0} không phải bảng tính Excel (.xlsx).</source>
        <translation>{0} is not an Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>{0} không phải gói mã hóa.</source>
        <translation>{0} is not an encrypted package.</translation>
    </message>
    <message>
        <source>{0} không phải là sổ.</source>
        <translation>{0} is not a ledger.</translation>
    </message>
    <message>
        <source>{0} không phải mẫu do Sổ Mầm Non xuất ra, nên chưa biết là biểu nào.</source>
        <translation>{0} is not a template exported by Sổ Mầm Non, so it is not known which form it is.</translation>
    </message>
    <message>
        <source>{0} không phải một tệp thường.</source>
        <translation>{0} is not an ordinary file.</translation>
    </message>
    <message>
        <source>{0} không phải nơi nhận gói của đơn vị này.</source>
        <translation>{0} is not where this unit’s packages go.</translation>
    </message>
    <message>
        <source>{0} không phải thư viện token.</source>
        <translation>{0} is not a token library.</translation>
    </message>
    <message>
        <source>{0} không phải tệp Excel (.xlsx).</source>
        <translation>{0} is not an Excel file (.xlsx).</translation>
    </message>
    <message>
        <source>{0} không phải tệp khóa.</source>
        <translation>{0} is not a key file.</translation>
    </message>
    <message>
        <source>{0} không phải văn bản UTF-8.</source>
        <translation>{0} is not UTF-8 text.</translation>
    </message>
    <message>
        <source>{0} không sửa trong danh mục.</source>
        <translation>{0} does not change the register.</translation>
    </message>
    <message>
        <source>{0} không sửa được {1} trong danh mục.</source>
        <translation>{0} cannot change {1} in the register.</translation>
    </message>
    <message>
        <source>{0} không thuộc {1} theo danh mục.</source>
        <translation>{0} does not belong to {1} in the register.</translation>
    </message>
    <message>
        <source>{0} không thuộc {1}.</source>
        <translation>{0} does not belong to {1}.</translation>
    </message>
    <message>
        <source>{0} không điền thay {1} được.</source>
        <translation>{0} cannot fill in for {1}.</translation>
    </message>
    <message>
        <source>{0} không được gửi thay cho đơn vị {1}.</source>
        <translation>{0} may not send for unit {1}.</translation>
    </message>
    <message>
        <source>{0} không được khóa cho đơn vị này.</source>
        <translation>{0} is not locked for this unit.</translation>
    </message>
    <message>
        <source>{0} không được miễn báo cáo kỳ này.</source>
        <translation>{0} is not exempt from reporting in this period.</translation>
    </message>
    <message>
        <source>{0} không đọc được: {1}.</source>
        <translation>{0} cannot be read: {1}.</translation>
    </message>
    <message>
        <source>{0} là mẫu của biểu “{1}”, không phải biểu “{2}”.</source>
        <translation>{0} is a template of form “{1}”, not of form “{2}”.</translation>
    </message>
    <message>
        <source>{0} là mẫu của lần sửa {1}, mới hơn lần sửa {2} của chương trình này.</source>
        <translation>{0} is a template of revision {1}, newer than revision {2} of this program.</translation>
    </message>
    <message>
        <source>{0} là mẫu của {1} (mã {2}), không phải của {3}.</source>
        <translation>{0} is a template of {1} (code {2}), not of {3}.</translation>
    </message>
    <message>
        <source>{0} là mẫu của {1}, không phải của {2}.</source>
        <translation>{0} is a template of {1}, not of {2}.</translation>
    </message>
    <message>
        <source>{0} là một cơ sở dữ liệu khác, không phải sổ.</source>
        <translation>{0} is another database, not a ledger.</translation>
    </message>
    <message>
        <source>{0} là một liên kết (symlink).</source>
        <translation>{0} is a link (symlink).</translation>
    </message>
    <message>
        <source>{0} là một thư mục.</source>
        <translation>{0} is a folder.</translation>
    </message>
    <message>
        <source>{0} là sổ của phiên bản khác ({1}), chưa cứu trực tiếp được.</source>
        <translation>{0} is a ledger of another version ({1}); it cannot be rescued directly.</translation>
    </message>
    <message>
        <source>{0} là trang web lưu dưới tên bảng tính.</source>
        <translation>{0} is a web page saved under the name of a workbook.</translation>
    </message>
    <message>
        <source>{0} là tệp Excel nhị phân (.xlsb).</source>
        <translation>{0} is a binary Excel file (.xlsb).</translation>
    </message>
    <message>
        <source>{0} là tệp Excel đời cũ (.xls).</source>
        <translation>{0} is an old Excel file (.xls).</translation>
    </message>
    <message>
        <source>{0} là tệp LibreOffice (.ods).</source>
        <translation>{0} is a LibreOffice file (.ods).</translation>
    </message>
    <message>
        <source>{0} là tệp Numbers của máy Mac.</source>
        <translation>{0} is a Numbers file of a Mac.</translation>
    </message>
    <message>
        <source>{0} là tệp PDF.</source>
        <translation>{0} is a PDF file.</translation>
    </message>
    <message>
        <source>{0} là tệp Word hoặc PowerPoint, không phải bảng tính.</source>
        <translation>{0} is a Word or PowerPoint file, not a workbook.</translation>
    </message>
    <message>
        <source>{0} là tệp XML, không phải .xlsx.</source>
        <translation>{0} is an XML file, not .xlsx.</translation>
    </message>
    <message>
        <source>{0} là tệp chữ (.csv), không phải Excel.</source>
        <translation>{0} is a text file (.csv), not Excel.</translation>
    </message>
    <message>
        <source>{0} là tệp nén, không phải bảng tính Excel.</source>
        <translation>{0} is a compressed file, not an Excel workbook.</translation>
    </message>
    <message>
        <source>{0} là tệp rỗng.</source>
        <translation>{0} is an empty file.</translation>
    </message>
    <message>
        <source>{0} là tỉ lệ, không cần số liệu gốc.</source>
        <translation>{0} is a ratio and needs no base figure.</translation>
    </message>
    <message>
        <source>{0} lớn hơn {1} MB.</source>
        <translation>{0} is larger than {1} MB.</translation>
    </message>
    <message>
        <source>{0} mới ở {1}: “{2}”</source>
        <translation>{0} new in {1}: “{2}”</translation>
    </message>
    <message>
        <source>{0} ngày trước</source>
        <translation>{0} days ago</translation>
    </message>
    <message>
        <source>{0} nén bất thường (như bom nén).</source>
        <translation>{0} is compressed abnormally (like a zip bomb).</translation>
    </message>
    <message>
        <source>{0} nén bằng cách lạ (số {1}).</source>
        <translation>{0} is compressed in an unknown way (no. {1}).</translation>
    </message>
    <message>
        <source>{0} phải là {1}</source>
        <translation>{0} must be {1}</translation>
    </message>
    <message>
        <source>{0} quá lớn khi mở ra, không phải một biểu mẫu.</source>
        <translation>{0} is too large when opened to be a form.</translation>
    </message>
    <message>
        <source>{0} quá lớn khi mở ra.</source>
        <translation>{0} is too large when opened.</translation>
    </message>
    <message>
        <source>{0} quá lớn, không phải là gói số liệu.</source>
        <translation>{0} is too large to be a data package.</translation>
    </message>
    <message>
        <source>{0} quá lớn, không phải một biểu mẫu.</source>
        <translation>{0} is too large to be a form.</translation>
    </message>
    <message>
        <source>{0} quá lớn.</source>
        <translation>{0} is too large.</translation>
    </message>
    <message>
        <source>{0} thay đổi danh mục đơn vị sau đó sẽ không còn.</source>
        <translation>{0} later changes of the register of units will be gone.</translation>
    </message>
    <message>
        <source>{0} thay đổi làm sau bản sao lưu sẽ không còn hiệu lực (nhật ký vẫn giữ), mới nhất:</source>
        <translation>{0} changes made after the backup will no longer hold (the journal keeps them), the latest:</translation>
    </message>
    <message>
        <source>{0} thiếu cột {1}.</source>
        <translation>{0} lacks column {1}.</translation>
    </message>
    <message>
        <source>{0} thiếu phần “{1}”.</source>
        <translation>{0} lacks part “{1}”.</translation>
    </message>
    <message>
        <source>{0} thiếu trang “{1}”.</source>
        <translation>{0} lacks sheet “{1}”.</translation>
    </message>
    <message>
        <source>{0} trang của tệp có dòng không đọc được ({1}).</source>
        <translation>{0} pages of the file have lines that cannot be read ({1}).</translation>
    </message>
    <message>
        <source>{0} trong biểu “{1}”. Điền biểu ấy trước.</source>
        <translation>{0} in form “{1}”. Fill in that form first.</translation>
    </message>
    <message>
        <source>{0} viết sai: {1}.</source>
        <translation>{0} is written wrongly: {1}.</translation>
    </message>
    <message>
        <source>{0} và năm {1}</source>
        <translation>{0} and year {1}</translation>
    </message>
    <message>
        <source>{0} và {1} không cùng cấp.</source>
        <translation>{0} and {1} are not of the same level.</translation>
    </message>
    <message>
        <source>{0} xã, phường còn thiếu gói của mình hoặc của cơ sở.</source>
        <translation>{0} communes still lack their own package or those of their institutions.</translation>
    </message>
    <message>
        <source>{0} {1} đã gửi đủ, {2} chưa gửi đủ, {3} được miễn báo cáo: cộng {4} theo danh mục của kỳ.</source>
        <translation>{0} {1} have sent everything, {2} have not, {3} are exempt: {4} in all by the period’s register.</translation>
    </message>
    <message>
        <source>{0} ô dùng phông chữ cũ {1}, ví dụ {2}: “{3}” đọc là “{4}”. Xem các ô này rồi đồng ý chuyển mã.</source>
        <translation>{0} cells use the old font {1}, e.g. {2}: “{3}” reads as “{4}”. Look at these cells, then agree to convert them.</translation>
    </message>
    <message>
        <source>{0} ô là công thức: lấy kết quả đã lưu trong tệp.</source>
        <translation>{0} cells are formulas: the result saved in the file is taken.</translation>
    </message>
    <message>
        <source>{0} ô trong sổ đã sửa sau khi xuất mẫu; tệp không đổi các ô này nên giữ số trong sổ.</source>
        <translation>{0} cells of the ledger changed after the template was exported; the file does not change them, so the ledger’s figures stay.</translation>
    </message>
    <message>
        <source>{0} ô vừa sửa trong tệp, vừa sửa trong sổ sau khi xuất mẫu, ví dụ {1} ({2}). Xem lại rồi chọn lấy số trong tệp, hoặc sửa tệp cho khớp sổ.</source>
        <translation>{0} cells changed both in the file and in the ledger after the template was exported, e.g. {1} ({2}). Look at them and choose the file’s figures, or mend the file to match the ledger.</translation>
    </message>
    <message>
        <source>{0} Đề nghị cơ sở tự chốt và gửi; mất khóa thì báo Sở thu hồi.</source>
        <translation>{0} Ask the institution to finalize and send by itself; if its key is lost, ask the Department to revoke it.</translation>
    </message>
    <message>
        <source>{0} đang hoạt động vào {1}.</source>
        <translation>{0} is in operation on {1}.</translation>
    </message>
    <message>
        <source>{0} điền thay {1}</source>
        <translation>{0} fills in for {1}</translation>
    </message>
    <message>
        <source>{0} điền thay {1}.</source>
        <translation>{0} filled in for {1}.</translation>
    </message>
    <message>
        <source>{0} đã có “{1}” từ {2}, sau ngày này.</source>
        <translation>{0} already has “{1}” from {2}, after this day.</translation>
    </message>
    <message>
        <source>{0} đã nhận gói {1} ngày {2}: {3}</source>
        <translation>{0} received package {1} on {2}: {3}</translation>
    </message>
    <message>
        <source>{0} đã tự chốt và gửi “{1}”; {2} không điền thay nữa.</source>
        <translation>{0} has finalized and sent “{1}” itself; {2} no longer fills it in.</translation>
    </message>
    <message>
        <source>{0} đơn vị</source>
        <translation>{0} units</translation>
    </message>
    <message>
        <source>{0} đơn vị lấy lại từ danh mục gốc; hãy xem lại danh mục.</source>
        <translation>{0} units were taken from the original register; please look at the register.</translation>
    </message>
    <message>
        <source>{0} đơn vị đổi theo Sở: {1}.</source>
        <translation>{0} units changed as the Department has them: {1}.</translation>
    </message>
    <message>
        <source>{0} được ghép từ hai mẫu khác nhau.</source>
        <translation>{0} is put together from two different templates.</translation>
    </message>
    <message>
        <source>{0} đến {1}</source>
        <translation>{0} until {1}</translation>
    </message>
    <message>
        <source>{0} ở {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} ở {1}: “{2}” → “{3}”</source>
        <translation>{0} in {1}: “{2}” → “{3}”</translation>
    </message>
    <message>
        <source>{0}, bản chốt lần {1}</source>
        <translation>{0}, finalized copy no. {1}</translation>
    </message>
    <message>
        <source>{0}, bản nháp</source>
        <translation>{0}, draft</translation>
    </message>
    <message>
        <source>{0}, chưa tính: {1}.</source>
        <translation>{0}, not counted: {1}.</translation>
    </message>
    <message>
        <source>{0}, có ký</source>
        <translation>{0}, signed</translation>
    </message>
    <message>
        <source>{0}, cột “{1}”: câu “{2}” không có ý chọn '{3}'</source>
        <translation>{0}, column “{1}”: question “{2}” has no choice '{3}'</translation>
    </message>
    <message>
        <source>{0}, cột “{1}”: không có câu {2}</source>
        <translation>{0}, column “{1}”: there is no question {2}</translation>
    </message>
    <message>
        <source>{0}, cột “{1}”: {2}</source>
        <translation>{0}, column “{1}”: {2}</translation>
    </message>
    <message>
        <source>{0}, dòng mới, {1}</source>
        <translation>{0}, new row, {1}</translation>
    </message>
    <message>
        <source>{0}, dòng {1}</source>
        <translation>{0}, row {1}</translation>
    </message>
    <message>
        <source>{0}, dòng {1}: {2}.</source>
        <translation>{0}, row {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}, gói này ký sau đó; theo {1}.</source>
        <translation>{0}, and this package was signed after that; by {1}.</translation>
    </message>
    <message>
        <source>{0}, kết quả kiểm tra</source>
        <translation>{0}, result of checking</translation>
    </message>
    <message>
        <source>{0}, mẫu trắng</source>
        <translation>{0}, blank form</translation>
    </message>
    <message>
        <source>{0}, nên không tin được ngày ký; theo {1}.</source>
        <translation>{0}, so the signing date cannot be trusted; by {1}.</translation>
    </message>
    <message>
        <source>{0}, phần {1}, dòng {2}: có {3} ô, chỉ có {4} cột.</source>
        <translation>{0}, part {1}, row {2}: there are {3} cells, but {4} columns only.</translation>
    </message>
    <message>
        <source>{0}, phần {1}: dòng “{2}” không phải dòng của bảng.</source>
        <translation>{0}, part {1}: row “{2}” is not a row of a table.</translation>
    </message>
    <message>
        <source>{0}, phần {1}: thiếu dòng tên cột hoặc dòng gạch.</source>
        <translation>{0}, part {1}: the row of column names or the dashed row is missing.</translation>
    </message>
    <message>
        <source>{0}, trang {1}, ô {2}{3}</source>
        <translation>{0}, sheet {1}, cell {2}{3}</translation>
    </message>
    <message>
        <source>{0}, trang “{1}” có quá nhiều dòng.</source>
        <translation>{0}, sheet “{1}” has too many rows.</translation>
    </message>
    <message>
        <source>{0}, trang “{1}”: dòng {2} thiếu cột “{3}”.</source>
        <translation>{0}, sheet “{1}”: row {2} lacks column “{3}”.</translation>
    </message>
    <message>
        <source>{0}, tính trên {1} đơn vị</source>
        <translation>{0}, counted over {1} units</translation>
    </message>
    <message>
        <source>{0}, {1} cấp, lúc {2}: {3}</source>
        <translation>{0}, issued by {1}, signed at {2}: {3}</translation>
    </message>
    <message>
        <source>{0}, {1} cấp, đến {2}, {3}</source>
        <translation>{0}, issued by {1}, until {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, ô {1} ({2}), {3}: {4}: {5}. {6}</source>
        <translation>{0}, cell {1} ({2}), {3}: {4}: {5}. {6}</translation>
    </message>
    <message>
        <source>{0}, đã khóa</source>
        <translation>{0}, locked</translation>
    </message>
    <message>
        <source>{0}. Mục tiêu {1}. Kết luận: {2}.</source>
        <translation>{0}. Target {1}. Conclusion: {2}.</translation>
    </message>
    <message>
        <source>{0}/{1} dòng</source>
        <translation>{0}/{1} rows</translation>
    </message>
    <message>
        <source>{0}: Sở đã xác nhận</source>
        <translation>{0}: confirmed by the Department</translation>
    </message>
    <message>
        <source>{0}: chỉ dùng để mã hóa.</source>
        <translation>{0}: only for encryption.</translation>
    </message>
    <message>
        <source>{0}: các câu còn giữ tên được nhận, câu khác nêu bên dưới.</source>
        <translation>{0}: questions that keep their names are taken; the others are named below.</translation>
    </message>
    <message>
        <source>{0}: có năm gốc mà chưa có số liệu gốc.</source>
        <translation>{0}: there is a base year but no base figure.</translation>
    </message>
    <message>
        <source>{0}: cột tổng hợp không đúng khuôn: {1}</source>
        <translation>{0}: a summary column is not well formed: {1}</translation>
    </message>
    <message>
        <source>{0}: gửi số liệu {1}</source>
        <translation>{0}: data for {1}</translation>
    </message>
    <message>
        <source>{0}: khóa thuộc loại không được phép.</source>
        <translation>{0}: its key is of a kind that is not allowed.</translation>
    </message>
    <message>
        <source>{0}: không có phần “{1}”, hoặc có hai lần.</source>
        <translation>{0}: part “{1}” is missing, or stands twice.</translation>
    </message>
    <message>
        <source>{0}: không ghi rõ dùng vào việc gì.</source>
        <translation>{0}: it does not say what it is for.</translation>
    </message>
    <message>
        <source>{0}: measure phải là [[form.measure]]</source>
        <translation>{0}: measure must be [[form.measure]]</translation>
    </message>
    <message>
        <source>{0}: mốc chưa có năm.</source>
        <translation>{0}: the milestone has no year.</translation>
    </message>
    <message>
        <source>{0}: mục tiêu quá lớn.</source>
        <translation>{0}: the target is too large.</translation>
    </message>
    <message>
        <source>{0}: ngày cuối {1} sớm hơn ngày đầu {2}.</source>
        <translation>{0}: the last day {1} comes before the first day {2}.</translation>
    </message>
    <message>
        <source>{0}: nội dung không khớp mã băm.</source>
        <translation>{0}: the content does not match its hash.</translation>
    </message>
    <message>
        <source>{0}: nội dung là của phiếu khác.</source>
        <translation>{0}: the content belongs to another record.</translation>
    </message>
    <message>
        <source>{0}: personal phải là true hoặc false</source>
        <translation>{0}: personal must be true or false</translation>
    </message>
    <message>
        <source>{0}: số này không được âm.</source>
        <translation>{0}: this number must not be negative.</translation>
    </message>
    <message>
        <source>{0}: trên tổng số</source>
        <translation>{0}: of the total</translation>
    </message>
    <message>
        <source>{0}: tăng từ số 0 thì không tính được phần trăm.</source>
        <translation>{0}: growth from 0 has no percentage.</translation>
    </message>
    <message>
        <source>{0}: từ ngày</source>
        <translation>{0}: from date</translation>
    </message>
    <message>
        <source>{0}: văn bản</source>
        <translation>{0}: document</translation>
    </message>
    <message>
        <source>{0}: {1} (ký tự thứ {2})</source>
        <translation>{0}: {1} (character {2})</translation>
    </message>
    <message>
        <source>{0}: {1}, lần {2}, mã {3}</source>
        <translation>{0}: {1}, no. {2}, code {3}</translation>
    </message>
    <message>
        <source>{0}: đó là chứng thư cấp phát.</source>
        <translation>{0}: it is a certificate for issuing others.</translation>
    </message>
    <message>
        <source>{0}ngày {1} ({2}).</source>
        <translation>{0}on {1} ({2}).</translation>
    </message>
    <message>
        <source>{0}{1} chỉ có thể là dân lập hoặc tư thục.</source>
        <translation>{0}{1} can only be community-run or private.</translation>
    </message>
    <message>
        <source>{0}{1} không thể là công lập.</source>
        <translation>{0}{1} cannot be public.</translation>
    </message>
    <message>
        <source>{0}{1}, lần {2}, mã đối chiếu {3}</source>
        <translation>{0}{1}, no. {2}, check code {3}</translation>
    </message>
    <message>
        <source>{0}{1}. Mẫu trắng</source>
        <translation>{0}{1}. Blank form</translation>
    </message>
    <message>
        <source>{0}{1}: câu hỏi đã bị chuyển dòng.</source>
        <translation>{0}{1}: the question has moved to another row.</translation>
    </message>
    <message>
        <source>{} xin cấp chứng thư: Sở xem ở trang “Khóa đã cấp”.</source>
        <translation>{} asks for a certificate: the Department sees it on page “Issued keys”.</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Ô báo lỗi {0}. Sửa công thức, hoặc gõ thẳng giá trị.</source>
        <translation>The cell shows error {0}. Mend the formula, or type the value.</translation>
    </message>
    <message>
        <source>Ô chưa đúng</source>
        <translation>Wrong cells</translation>
    </message>
    <message>
        <source>Ô ghi {0}, trong tệp là {1}. Đổi ô về dạng số rồi ghi lại số cần báo.</source>
        <translation>The cell shows {0}, the file holds {1}. Set the cell’s format to number, then write the number to report.</translation>
    </message>
    <message>
        <source>Ô là công thức chưa có kết quả. Mở bằng Excel rồi lưu lại, hoặc gõ thẳng giá trị.</source>
        <translation>The cell is a formula without a result. Open it in Excel and save, or type the value.</translation>
    </message>
    <message>
        <source>Ô là ngày {0} (Excel có thể đã tự đổi). {1}</source>
        <translation>The cell is the date {0} (Excel may have changed it). {1}</translation>
    </message>
    <message>
        <source>Ô này chưa có số liệu</source>
        <translation>No figure yet for this cell</translation>
    </message>
    <message>
        <source>Ô này cũng nhận chữ “{0}” hoặc “{1} (lý do)”. Giữ nguyên chữ vừa gõ?</source>
        <translation>This cell also takes the words “{0}” or “{1} (reason)”. Keep what was typed?</translation>
    </message>
    <message>
        <source>Ô này gộp cho nhiều dòng. Bỏ gộp ô (Unmerge) rồi ghi số cho từng dòng.</source>
        <translation>This cell is merged over several rows. Unmerge it, then write a number for each row.</translation>
    </message>
    <message>
        <source>Ô này không áp dụng</source>
        <translation>This cell is not applicable</translation>
    </message>
    <message>
        <source>Ý chọn này không thuộc danh sách nào.</source>
        <translation>This choice belongs to no list.</translation>
    </message>
    <message>
        <source>Ý chọn “{0}” chưa có nhãn.</source>
        <translation>Choice “{0}” has no label.</translation>
    </message>
    <message>
        <source>Ý đã chọn không còn trong danh sách. Hãy chọn lại.</source>
        <translation>A chosen answer is no longer in the list. Please choose again.</translation>
    </message>
    <message>
        <source>ĐIỀU BẰNG CHỨNG NÀY KHÔNG CHỨNG TỎ</source>
        <translation>WHAT THIS EVIDENCE DOES NOT SHOW</translation>
    </message>
    <message>
        <source>ĐIỀU CÒN NGỜ HOẶC CHƯA BIẾT</source>
        <translation>WHAT IS DOUBTFUL OR NOT KNOWN</translation>
    </message>
    <message>
        <source>ĐT</source>
        <translation>Urban</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Đang hiện {0} dòng.</source>
        <translation>Rows shown: {0}.</translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đi trong bảng</source>
        <translation>Move in the table</translation>
    </message>
    <message>
        <source>Đi đâu</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Điền biểu mẫu, bấm “Chốt số liệu”, rồi gửi.</source>
        <translation>Fill in the form, press “Finalize the data”, then send.</translation>
    </message>
    <message>
        <source>Điền thay cơ sở</source>
        <translation>Fill in for institutions</translation>
    </message>
    <message>
        <source>Điền từ đầu, hoặc nhập từ tệp Excel.</source>
        <translation>Fill in from the start, or import from an Excel file.</translation>
    </message>
    <message>
        <source>ĐÃ CÓ</source>
        <translation>PRESENT</translation>
    </message>
    <message>
        <source>Đánh dấu ý đang ở</source>
        <translation>Mark the choice you are on</translation>
    </message>
    <message>
        <source>Đây là USB hoặc ổ rời: rút ra là không mở được sổ. Nên đặt sổ trên máy, USB chỉ để gửi và sao lưu.</source>
        <translation>This is a USB stick or a removable drive: once unplugged, the ledger cannot be opened. Better keep the ledger on the computer, and use the USB stick for sending and backups.</translation>
    </message>
    <message>
        <source>Đây là số liệu kỳ tập huấn, không phải số liệu thật.</source>
        <translation>These are data of a practice period, not real data.</translation>
    </message>
    <message>
        <source>Đây là thư mục mạng: mạng chập chờn có thể làm hỏng sổ. Nên đặt sổ trên chính máy này.</source>
        <translation>This is a network folder: an unsteady network may damage the ledger. Better keep the ledger on this computer itself.</translation>
    </message>
    <message>
        <source>Đã chấp nhận, mã {0}</source>
        <translation>Accepted, code {0}</translation>
    </message>
    <message>
        <source>Đã có bản mới hơn: lần {0}, mã {1}.</source>
        <translation>There is a newer one: no. {0}, code {1}.</translation>
    </message>
    <message>
        <source>Đã có khóa mới đang chờ.</source>
        <translation>A new key is waiting already.</translation>
    </message>
    <message>
        <source>Đã có sổ {0} ở đây.</source>
        <translation>Ledger {0} is here already.</translation>
    </message>
    <message>
        <source>Đã có tệp {0}.</source>
        <translation>File {0} is there already.</translation>
    </message>
    <message>
        <source>Đã có {0}.</source>
        <translation>Already here: {0}.</translation>
    </message>
    <message>
        <source>Đã có “{0}” ở đó.</source>
        <translation>“{0}” is there already.</translation>
    </message>
    <message>
        <source>Đã cứu: {0}.</source>
        <translation>Rescued: {0}.</translation>
    </message>
    <message>
        <source>Đã ghi yêu cầu {0}; đang chờ Sở cấp chứng thư.</source>
        <translation>Request written {0}; waiting for the Department’s certificate.</translation>
    </message>
    <message>
        <source>Đã ghi {0} nhưng đọc lại không được hoặc không đúng, nên chưa coi là đã gửi.</source>
        <translation>{0} was written, but reading it back failed or did not match, so it does not count as sent yet.</translation>
    </message>
    <message>
        <source>Đã kiểm tra lại, đúng thực tế; đang tìm cách khắc phục.</source>
        <translation>Checked again and true; being put right.</translation>
    </message>
    <message>
        <source>Đã kiểm tra: sổ nguyên vẹn, các câu trả lời đã lưu vẫn còn.</source>
        <translation>Checked: the ledger is sound, saved answers are still there.</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Đã nhận lần đầu.</source>
        <translation>Accepted for the first time.</translation>
    </message>
    <message>
        <source>Đã nhận, thay bản trước; bản trước vẫn được giữ.</source>
        <translation>Accepted in place of the previous copy; the previous copy is kept.</translation>
    </message>
    <message>
        <source>Đã xong, đã gửi. Xem trang Gửi</source>
        <translation>Done and sent. See the Send page</translation>
    </message>
    <message>
        <source>Đã xóa theo thời hạn lưu ở sổ này, không nhận lại.</source>
        <translation>Deleted from this ledger by retention time; not received again.</translation>
    </message>
    <message>
        <source>Đã điền (nháp)</source>
        <translation>Filled in (draft)</translation>
    </message>
    <message>
        <source>Đính chính</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Đính chính thời gian hoạt động.</source>
        <translation>Correction of the time of operation.</translation>
    </message>
    <message>
        <source>Đính chính: trước nay vẫn thế.</source>
        <translation>Correction: it was always so.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng chương trình</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Đóng chương trình kia rồi khôi phục lại.</source>
        <translation>Close the other program, then restore again.</translation>
    </message>
    <message>
        <source>Đóng chương trình kia, rồi thử lại.</source>
        <translation>Close the other program, then try again.</translation>
    </message>
    <message>
        <source>Đóng chương trình đang mở tệp đó.</source>
        <translation>Close the program that has the file open.</translation>
    </message>
    <message>
        <source>Đóng các bản chốt vào một tệp có ký, để chép USB hoặc gửi thư.</source>
        <translation>Packs the finalized copies into one signed file, to copy to a USB stick or mail.</translation>
    </message>
    <message>
        <source>Đóng các chương trình đang mở sổ này rồi thử lại.</source>
        <translation>Close the programs that have this ledger open, then try again.</translation>
    </message>
    <message>
        <source>Đóng các chương trình đang mở sổ.</source>
        <translation>Close the programs that have the ledger open.</translation>
    </message>
    <message>
        <source>Đóng cửa sổ kia rồi khôi phục lại.</source>
        <translation>Close the other window, then restore again.</translation>
    </message>
    <message>
        <source>Đóng tệp này nếu đang mở, hoặc chọn thư mục ghi được.</source>
        <translation>Close this file if it is open, or choose a folder that can be written to.</translation>
    </message>
    <message>
        <source>Đóng tệp này trong Excel rồi thử lại.</source>
        <translation>Close this file in Excel, then try again.</translation>
    </message>
    <message>
        <source>Đóng tệp này trong Excel, hoặc chọn thư mục khác.</source>
        <translation>Close this file in Excel, or choose another folder.</translation>
    </message>
    <message>
        <source>Đóng ô tìm, bảng phím, trợ giúp, danh sách</source>
        <translation>Close search, shortcuts, help, lists</translation>
    </message>
    <message>
        <source>Đô thị</source>
        <translation>Urban</translation>
    </message>
    <message>
        <source>Đúng thì cài lại và xác nhận; khác thì đừng cài, báo Sở.</source>
        <translation>If they are the same, install again and confirm; if they differ, do not install, and tell the Department.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị chưa có khóa nhận nên chưa khóa được bản sao.</source>
        <translation>The unit has no receiving key yet, so the copy cannot be locked.</translation>
    </message>
    <message>
        <source>Đơn vị chưa có khóa, nên chưa ký và chưa gửi được gói nào.</source>
        <translation>The unit has no key yet, so no package can be signed or sent.</translation>
    </message>
    <message>
        <source>Đơn vị chưa gửi hoặc chưa đủ số liệu</source>
        <translation>Units that have not sent, or not everything</translation>
    </message>
    <message>
        <source>Đơn vị gọi lên thì đọc từng nhóm; máy họ phải hiện giống hệt.</source>
        <translation>When a unit calls, read it group by group; their computer must show exactly the same.</translation>
    </message>
    <message>
        <source>Đơn vị mới chưa có mã hoặc tên.</source>
        <translation>The new unit lacks its code or name.</translation>
    </message>
    <message>
        <source>Đơn vị này chưa có khóa ký.</source>
        <translation>This unit has no signing key.</translation>
    </message>
    <message>
        <source>Đơn vị này không điền biểu mẫu “{0}” trong kỳ {1}.</source>
        <translation>This unit does not fill in form “{0}” in period {1}.</translation>
    </message>
    <message>
        <source>Đơn vị này đã có khóa.</source>
        <translation>This unit has a key already.</translation>
    </message>
    <message>
        <source>Đơn vị {0} chưa có tên.</source>
        <translation>Unit {0} has no name.</translation>
    </message>
    <message>
        <source>Đơn vị đang có khóa còn hiệu lực đến {0}.</source>
        <translation>The unit has a key that is valid until {0}.</translation>
    </message>
    <message>
        <source>Đơn vị:       {0} ({1}){2}</source>
        <translation>Unit:         {0} ({1}){2}</translation>
    </message>
    <message>
        <source>Đơn vị: {0} (mã {1})</source>
        <translation>Unit: {0} (code {1})</translation>
    </message>
    <message>
        <source>Đưa ra ngoài bảng.</source>
        <translation>Move it out of the table.</translation>
    </message>
    <message>
        <source>Đường dẫn (/) không dùng được; gọi câu hỏi bằng ${ten_cau_hoi}.</source>
        <translation>A path (/) cannot be used; call a question by ${ten_cau_hoi}.</translation>
    </message>
    <message>
        <source>Đường dẫn tới {0} dài quá {1} chữ; Windows không mở được.</source>
        <translation>The path to {0} is longer than {1} characters; Windows cannot open it.</translation>
    </message>
    <message>
        <source>Được chọn nhiều.</source>
        <translation>Several may be chosen.</translation>
    </message>
    <message>
        <source>Đặt PIN bằng phần mềm của nơi cấp token.</source>
        <translation>Set a PIN with the software of the token’s issuer.</translation>
    </message>
    <message>
        <source>Đặt cờ cho xã, phường của cơ sở.</source>
        <translation>Set the flag on the commune of the institution.</translation>
    </message>
    <message>
        <source>Đặt dòng tiêu đề giống các câu của biểu, hoặc dùng mẫu do Sổ Mầm Non xuất ra.</source>
        <translation>Make the heading row like the questions of the form, or use a template exported by Sổ Mầm Non.</translation>
    </message>
    <message>
        <source>Đặt mật khẩu cho khóa, rồi sao lưu lại.</source>
        <translation>Set a password for the key, then back it up again.</translation>
    </message>
    <message>
        <source>Đặt phép gộp ra ngoài bảng.</source>
        <translation>Put the aggregate outside the table.</translation>
    </message>
    <message>
        <source>Đặt tên khác, hoặc mở sổ đã có ở trang đầu.</source>
        <translation>Choose another name, or open the existing ledger on the first page.</translation>
    </message>
    <message>
        <source>Đặt tên khác; khóa cũ được giữ nguyên.</source>
        <translation>Choose another name; the old key stays as it is.</translation>
    </message>
    <message>
        <source>Đặt tên tệp giống form_id.</source>
        <translation>Name the file like form_id.</translation>
    </message>
    <message>
        <source>Đặt tên tệp mẫu có đuôi .xlsx.</source>
        <translation>Give the template a name that ends in .xlsx.</translation>
    </message>
    <message>
        <source>ĐẾN SAU KHI KHÓA</source>
        <translation>CAME AFTER LOCKING</translation>
    </message>
    <message>
        <source>Đến hết ngày</source>
        <translation>Until the end of</translation>
    </message>
    <message>
        <source>Đề nghị Sở cấp lại tệp.</source>
        <translation>Ask the Department to issue the file again.</translation>
    </message>
    <message>
        <source>Đề nghị Sở cấp lại.</source>
        <translation>Ask the Department to issue it again.</translation>
    </message>
    <message>
        <source>Đề nghị Sở gửi đúng tệp.</source>
        <translation>Ask the Department to send the right file.</translation>
    </message>
    <message>
        <source>Đề nghị Sở thu hồi khóa này và xuất danh mục có ký mới.</source>
        <translation>Please, Department: revoke this key and export a new signed register.</translation>
    </message>
    <message>
        <source>Đề nghị Sở xuất lại danh mục có ký.</source>
        <translation>Ask the Department to export the signed register again.</translation>
    </message>
    <message>
        <source>Đề nghị cơ sở sửa trong sổ của mình rồi gửi lại.</source>
        <translation>Ask the institution to mend it in its own ledger, then send again.</translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi gửi lại gói.</source>
        <translation>Ask the sender to send the package again.</translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi kiểm tra khóa của mình, hoặc hỏi Sở.</source>
        <translation>Ask the sender to check its key, or ask the Department.</translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi ký lại bằng khóa mới.</source>
        <translation>Ask the sender to sign again with the new key.</translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi xuất lại gói và chép lại.</source>
        <translation>Ask the sender to export the package again and copy it again.</translation>
    </message>
    <message>
        <source>Đề nghị nơi gửi xuất lại gói.</source>
        <translation>Ask the sender to export the package again.</translation>
    </message>
    <message>
        <source>Đề nghị nơi nhận xuất lại biên nhận.</source>
        <translation>Ask the recipient to export the receipt again.</translation>
    </message>
    <message>
        <source>Đề nghị đơn vị gửi lại tệp.</source>
        <translation>Ask the unit to send the file again.</translation>
    </message>
    <message>
        <source>Đề nghị đơn vị tạo lại yêu cầu cấp chứng thư.</source>
        <translation>Ask the unit to make the certificate request again.</translation>
    </message>
    <message>
        <source>Đề nghị đơn vị tạo lại yêu cầu rồi gửi lại.</source>
        <translation>Ask the unit to make the request again and send it again.</translation>
    </message>
    <message>
        <source>Đề xuất gửi lên Sở bằng biểu Đề xuất (xã, phường) hoặc Hồ sơ cơ sở.</source>
        <translation>Send proposals to the Department with form Đề xuất (communes) or Hồ sơ cơ sở (institutions).</translation>
    </message>
    <message>
        <source>Đề xuất này đã được {0} </source>
        <translation>This proposal was already {0} </translation>
    </message>
    <message>
        <source>Đề xuất nói về một cơ sở không thuộc {0}.</source>
        <translation>The proposal is about an institution that does not belong to {0}.</translation>
    </message>
    <message>
        <source>Địa bàn</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Đọc dãy số dưới đây cho Sở qua điện thoại; khi có tệp Sở gửi về thì cài.</source>
        <translation>Read the digits below to the Department by phone; when its file comes back, install it.</translation>
    </message>
    <message>
        <source>Đọc là</source>
        <translation>Reads as</translation>
    </message>
    <message>
        <source>Đọc lại tệp để xem các thay đổi mới rồi nhập.</source>
        <translation>Read the file again to see the new changes, then import.</translation>
    </message>
    <message>
        <source>Đọc lại {0} không giống bản vừa ghi.</source>
        <translation>Reading {0} back did not give what was written.</translation>
    </message>
    <message>
        <source>Đọc toàn bộ sổ</source>
        <translation>Read the whole ledger</translation>
    </message>
    <message>
        <source>Đọc từng trang của {0}</source>
        <translation>Read every page of {0}</translation>
    </message>
    <message>
        <source>Đồng hồ</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Đổi PIN bằng phần mềm của nơi cấp token rồi ký.</source>
        <translation>Change the PIN with the software of the token’s issuer, then sign.</translation>
    </message>
    <message>
        <source>Đổi mã một ý.</source>
        <translation>Change the code of one choice.</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>Đổi tên.</source>
        <translation>Change the name.</translation>
    </message>
    <message>
        <source>Độc lập - Tự do - Hạnh phúc</source>
        <translation>Independence - Freedom - Happiness</translation>
    </message>
    <message>
        <source>Đợi việc ấy xong, hoặc bấm “Thôi”, rồi mở sổ khác.</source>
        <translation>Wait until it is done, or press “Cancel”, then open another ledger.</translation>
    </message>
    <message>
        <source>Đứng tên</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Đừng thử tiếp khi chưa chắc PIN; hỏi nơi cấp token nếu quên.</source>
        <translation>Do not try again until you are sure of the PIN; if it is forgotten, ask the token’s issuer.</translation>
    </message>
    <message>
        <source>Đừng đổi tên hay xóa cột; xuất lại danh mục rồi sửa trong tệp đó.</source>
        <translation>Do not rename or delete columns; export the register again, then change it in that file.</translation>
    </message>
    <message>
        <source>đang dùng</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>đang gia hạn</source>
        <translation>being renewed</translation>
    </message>
    <message>
        <source>điền {0}: {1}</source>
        <translation>fill {0}: {1}</translation>
    </message>
    <message>
        <source>điền “{0}” vào {1} ô {2}</source>
        <translation>fill “{0}” into {1} cells {2}</translation>
    </message>
    <message>
        <source>đây là một thư mục</source>
        <translation>this is a folder</translation>
    </message>
    <message>
        <source>đã báo mất</source>
        <translation>reported lost</translation>
    </message>
    <message>
        <source>đã bị thu hồi</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>đã chốt lần {0}, mã đối chiếu {1}</source>
        <translation>finalized, no. {0}, check code {1}</translation>
    </message>
    <message>
        <source>đã có</source>
        <translation>present</translation>
    </message>
    <message>
        <source>đã cấp cho chính khóa này, cấp lại tệp</source>
        <translation>issued to this very key before; the file is issued again</translation>
    </message>
    <message>
        <source>đã dựng lại chỉ mục</source>
        <translation>indexes rebuilt</translation>
    </message>
    <message>
        <source>đã ghi</source>
        <translation>listed</translation>
    </message>
    <message>
        <source>đã gửi, chưa đủ số liệu</source>
        <translation>sent, not everything yet</translation>
    </message>
    <message>
        <source>đã hết hạn</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>đã hết hạn ngày {0}</source>
        <translation>expired on {0}</translation>
    </message>
    <message>
        <source>đã khóa</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>đã nhận</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>đã thu hồi</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>đã tính</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>đã tạo lại chỉ mục {0}</source>
        <translation>index {0} made again</translation>
    </message>
    <message>
        <source>đã tạo lại các bảng xem</source>
        <translation>views made again</translation>
    </message>
    <message>
        <source>đã tạo lại {0}</source>
        <translation>{0} made again</translation>
    </message>
    <message>
        <source>đã xác nhận</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>đã đủ, chờ chốt số liệu</source>
        <translation>complete, to be finalized</translation>
    </message>
    <message>
        <source>đô thị</source>
        <translation>urban</translation>
    </message>
    <message>
        <source>đúng</source>
        <translation>true</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>đơn vị của sổ ({0}) không có trong danh mục.</source>
        <translation>the ledger’s unit ({0}) is not in the register.</translation>
    </message>
    <message>
        <source>đơn vị ngừng hoạt động</source>
        <translation>the unit no longer operates</translation>
    </message>
    <message>
        <source>đơn vị {0} thuộc nơi không có trong danh mục.</source>
        <translation>unit {0} belongs to a place that is not in the register.</translation>
    </message>
    <message>
        <source>đạt</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>đầu</source>
        <translation>first</translation>
    </message>
    <message>
        <source>đến hết ngày</source>
        <translation>until the end of</translation>
    </message>
    <message>
        <source>đọc sổ thì lỗi ({0}).</source>
        <translation>reading the ledger failed ({0}).</translation>
    </message>
    <message>
        <source>đọc tệp</source>
        <translation>read the file</translation>
    </message>
    <message>
        <source>đổi thứ tự dòng</source>
        <translation>change the order of rows</translation>
    </message>
    <message>
        <source>đổi thứ tự dòng ở {0}</source>
        <translation>change the order of rows in {0}</translation>
    </message>
    <message>
        <source>độc lập</source>
        <translation>independent</translation>
    </message>
    <message>
        <source>đủ.</source>
        <translation>complete.</translation>
    </message>
    <message>
        <source>ảnh minh chứng gửi riêng</source>
        <translation>photographs are sent separately</translation>
    </message>
    <message>
        <source>Ổ đĩa</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Ổ đĩa hoặc USB trục trặc</source>
        <translation>The drive or USB stick is failing</translation>
    </message>
    <message>
        <source>Ổ đĩa đã đầy, lần ghi vừa rồi chưa được giữ</source>
        <translation>The drive is full; the last change was not kept</translation>
    </message>
    <message>
        <source>Ở bảng</source>
        <translation>In table</translation>
    </message>
    <message>
        <source>Ở thư mục:</source>
        <translation>In folder:</translation>
    </message>
    <message>
        <source>Ở đây còn khóa của một sổ cùng tên ({0}).</source>
        <translation>The key of a ledger of the same name is still here ({0}).</translation>
    </message>
    <message>
        <source>ỦY BAN NHÂN DÂN</source>
        <translation>PEOPLE’S COMMITTEE</translation>
    </message>
    <message>
        <source>ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH</source>
        <translation>PEOPLE’S COMMITTEE OF HÀ TĨNH PROVINCE</translation>
    </message>
    <message>
        <source>ỦY BAN NHÂN DÂN {0}</source>
        <translation>PEOPLE’S COMMITTEE OF {0}</translation>
    </message>
    <message>
        <source>“..” chỉ dùng trong position(..).</source>
        <translation>“..” can only be used in position(..).</translation>
    </message>
    <message>
        <source>“{0}” chưa chốt lần nào.</source>
        <translation>“{0}” has never been finalized.</translation>
    </message>
    <message>
        <source>“{0}” chưa có nhãn.</source>
        <translation>“{0}” has no label.</translation>
    </message>
    <message>
        <source>“{0}” có nhiều dòng; dùng sum(${{1}}) hoặc count(${{2}})</source>
        <translation>“{0}” has several rows; use sum(${{1}}) or count(${{2}})</translation>
    </message>
    <message>
        <source>“{0}” có thể hiểu hai cách. Gõ {1}{2} hoặc {3},{4}.</source>
        <translation>“{0}” can be read in two ways. Type {1}{2} or {3},{4}.</translation>
    </message>
    <message>
        <source>“{0}” có thể là 0, cũng có thể là không có số. Ghi 0, hoặc “Không áp dụng”.</source>
        <translation>“{0}” may be 0, or may mean no figure. Write 0, or “Not applicable”.</translation>
    </message>
    <message>
        <source>“{0}” có thể là nhiều ý. Ghi rõ một trong: {1}.</source>
        <translation>“{0}” may be several choices. Write one of: {1}.</translation>
    </message>
    <message>
        <source>“{0}” có {1} mà thiếu lời báo.</source>
        <translation>“{0}” has {1} but no message.</translation>
    </message>
    <message>
        <source>“{0}” do chương trình tự tính.</source>
        <translation>“{0}” is worked out by the program.</translation>
    </message>
    <message>
        <source>“{0}” không có trong danh sách. Chọn một trong: {1}.</source>
        <translation>“{0}” is not in the list. Choose one of: {1}.</translation>
    </message>
    <message>
        <source>“{0}” không có trong danh sách: danh sách này còn trống.</source>
        <translation>“{0}” is not in the list: the list is still empty.</translation>
    </message>
    <message>
        <source>“{0}” không dùng làm mã cơ sở được.</source>
        <translation>“{0}” cannot be the code of an institution.</translation>
    </message>
    <message>
        <source>“{0}” không dùng được ở cột {1}.</source>
        <translation>“{0}” cannot be used in column {1}.</translation>
    </message>
    <message>
        <source>“{0}” không phải giá trị; viết '{1}' hoặc ${{2}}.</source>
        <translation>“{0}” is not a value; write '{1}' or ${{2}}.</translation>
    </message>
    <message>
        <source>“{0}” không phải là kỳ báo cáo.</source>
        <translation>“{0}” is not a reporting period.</translation>
    </message>
    <message>
        <source>“{0}” không phải là ngày. Ví dụ đúng: 05/09/2025.</source>
        <translation>“{0}” is not a date. Right: 05/09/2025.</translation>
    </message>
    <message>
        <source>“{0}” không phải là năm dùng được.</source>
        <translation>“{0}” is not a year that can be used.</translation>
    </message>
    <message>
        <source>“{0}” không phải là số. Ví dụ đúng: 12 hoặc 1,5.</source>
        <translation>“{0}” is not a number. Right: 12 or 1,5.</translation>
    </message>
    <message>
        <source>“{0}” không phải mã đối chiếu.</source>
        <translation>“{0}” is not a check code.</translation>
    </message>
    <message>
        <source>“{0}” không phải số nguyên. Ví dụ đúng: 25 hoặc 1.234.</source>
        <translation>“{0}” is not a whole number. Right: 25 or 1.234.</translation>
    </message>
    <message>
        <source>“{0}” không phải tên câu hỏi.</source>
        <translation>“{0}” is not the name of a question.</translation>
    </message>
    <message>
        <source>“{0}” không phải địa chỉ e-mail.</source>
        <translation>“{0}” is not an e-mail address.</translation>
    </message>
    <message>
        <source>“{0}” không phải “có” hoặc “không”.</source>
        <translation>“{0}” is neither “có” (yes) nor “không” (no).</translation>
    </message>
    <message>
        <source>“{0}” là giá trị đúng/sai. {1}</source>
        <translation>“{0}” is a true/false value. {1}</translation>
    </message>
    <message>
        <source>“{0}” là một bảng, không phải một giá trị.</source>
        <translation>“{0}” is a table, not one value.</translation>
    </message>
    <message>
        <source>“{0}” là phép tính mà thiếu calculation.</source>
        <translation>“{0}” is calculated but lacks its calculation.</translation>
    </message>
    <message>
        <source>“{0}” mới chỉ có năm. Ghi đủ ngày/tháng/năm, ví dụ 05/09/2025.</source>
        <translation>“{0}” is only a year. Write day/month/year, e.g. 05/09/2025.</translation>
    </message>
    <message>
        <source>“{0}” mới chỉ có tháng, năm. Ghi đủ ngày/tháng/năm, ví dụ 05/09/2025.</source>
        <translation>“{0}” is only a month and year. Write day/month/year, e.g. 05/09/2025.</translation>
    </message>
    <message>
        <source>“{0}” mở mà không đóng.</source>
        <translation>“{0}” is opened but not closed.</translation>
    </message>
    <message>
        <source>“{0}” nằm trong bảng “{1}”, có nhiều dòng.</source>
        <translation>“{0}” stands in table “{1}”, which has several rows.</translation>
    </message>
    <message>
        <source>“{0}” thiếu năm. Viết đủ ngày/tháng/năm, ví dụ 05/09/2025.</source>
        <translation>“{0}” lacks the year. Write day/month/year, e.g. 05/09/2025.</translation>
    </message>
    <message>
        <source>“{0}” ở cùng bảng, gộp ngay trong bảng không rõ nghĩa.</source>
        <translation>“{0}” stands in the same table; an aggregate inside its own table has no clear meaning.</translation>
    </message>
    <message>
        <source>” hoặc “</source>
        <translation>” or “</translation>
    </message>
    <message>
        <source>… và {0} chỗ nữa.</source>
        <translation>… and {0} more places.</translation>
    </message>
    <message>
        <source>… và {0} ý khác.</source>
        <translation>… and {0} more.</translation>
    </message>
</context>
</TS>
