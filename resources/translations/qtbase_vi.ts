<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context><name>QPlatformTheme</name>
<message><source>OK</source><translation>Đồng ý</translation></message>
<message><source>Save</source><translation>Ghi</translation></message>
<message><source>Open</source><translation>Mở</translation></message>
<message><source>Cancel</source><translation>Thôi</translation></message>
<message><source>Close</source><translation>Đóng</translation></message>
<message><source>&amp;Yes</source><translation>&amp;Có</translation></message>
<message><source>&amp;No</source><translation>&amp;Không</translation></message>
<message><source>Discard</source><translation>Bỏ</translation></message>
<message><source>Retry</source><translation>Thử lại</translation></message>
<message><source>Help</source><translation>Trợ giúp</translation></message>
</context>
<context><name>QFileDialog</name>
<message><source>Look in:</source><translation>Ở thư mục:</translation></message>
<message><source>File &amp;name:</source><translation>&amp;Tên tệp:</translation></message>
<message><source>Files of type:</source><translation>Loại tệp:</translation></message>
<message><source>&amp;Open</source><translation>&amp;Mở</translation></message>
<message><source>&amp;Save</source><translation>&amp;Ghi</translation></message>
<message><source>Cancel</source><translation>Thôi</translation></message>
<message><source>&amp;Choose</source><translation>&amp;Chọn</translation></message>
<message><source>Create New Folder</source><translation>Tạo thư mục mới</translation></message>
<message><source>Parent Directory</source><translation>Thư mục trên</translation></message>
<message><source>Back</source><translation>Lùi</translation></message>
<message><source>Forward</source><translation>Tiến</translation></message>
<message><source>List View</source><translation>Xem danh sách</translation></message>
<message><source>Detail View</source><translation>Xem chi tiết</translation></message>
<message><source>All Files (*)</source><translation>Mọi tệp (*)</translation></message>
<message><source>%1 already exists.
Do you want to replace it?</source><translation>Đã có %1.
Ghi đè lên tệp này?</translation></message>
<message><source>%1
File not found.
Please verify the correct file name was given.</source><translation>%1
Không thấy tệp này.
Kiểm tra lại tên tệp.</translation></message>
</context>
<context><name>QFileSystemModel</name>
<message><source>Name</source><translation>Tên</translation></message>
<message><source>Size</source><translation>Kích thước</translation></message>
<message><source>Type</source><translation>Loại</translation></message>
<message><source>Kind</source><translation>Loại</translation></message>
<message><source>Date Modified</source><translation>Ngày sửa</translation></message>
<message><source>My Computer</source><translation>Máy tính</translation></message>
<message><source>Computer</source><translation>Máy tính</translation></message>
</context>
<context><name>QWidgetTextControl</name>
<message><source>&amp;Undo</source><translation>&amp;Hoàn tác</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Làm lại</translation></message>
<message><source>Cu&amp;t</source><translation>&amp;Cắt</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Sao chép</translation></message>
<message><source>&amp;Paste</source><translation>&amp;Dán</translation></message>
<message><source>Delete</source><translation>Xóa</translation></message>
<message><source>Select All</source><translation>Chọn tất cả</translation></message>
</context>
<context><name>QLineEdit</name>
<message><source>&amp;Undo</source><translation>&amp;Hoàn tác</translation></message>
<message><source>&amp;Redo</source><translation>&amp;Làm lại</translation></message>
<message><source>Cu&amp;t</source><translation>&amp;Cắt</translation></message>
<message><source>&amp;Copy</source><translation>&amp;Sao chép</translation></message>
<message><source>&amp;Paste</source><translation>&amp;Dán</translation></message>
<message><source>Delete</source><translation>Xóa</translation></message>
<message><source>Select All</source><translation>Chọn tất cả</translation></message>
</context>
</TS>
