"""Who signed a package, in words for whoever has only the file: whose key, by whose clock, and what is not known."""

from desktop_app.domain.package import Header, Signature
from desktop_app.domain.vietnamese import show_date, show_time


def signed_lines(header: Header, signature: Signature) -> tuple[str, ...]:
    """Return what the signature of a sound package proves, and what somebody has still to look at."""
    when = "không ghi giờ ký"
    if signature.signed_at is not None:
        when = f"lúc {show_time(signature.signed_at.astimezone(header.created.tzinfo))} theo đồng hồ máy người ký"
    lines = [f"Ký bởi {signature.name} (mã {signature.unit}), {when}"]
    if signature.unit != header.sender.code:
        lines.append(
            f"✖ NGƯỜI KÝ KHÔNG PHẢI NƠI GỬI: gói ghi gửi từ {header.sender.code}, khóa là của {signature.unit}"
        )
    span = f"{show_date(signature.valid_from)}-{show_date(signature.valid_to)}"
    lines += [
        f"Chứng thư ghi nơi cấp {signature.issuer}, hiệu lực {span}, vân tay {signature.fingerprint}",
        "Chữ ký khớp với nội dung. Chưa xét: Sở có cấp chứng thư này không, đã thu hồi chưa; muốn xét theo danh mục",
        "  của máy mình: somamnon receive SỔ TỆP --dry-run. Khóa phần mềm không thay chữ ký số theo pháp luật.",
    ]
    return tuple(lines)
