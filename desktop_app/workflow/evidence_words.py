"""The two pages that lie with the evidence: what it is about, and the commands that check it, ready to be run."""

import re
from collections.abc import Collection, Iterator

from desktop_app.domain.canonical import JsonValue, canonical_bytes
from desktop_app.domain.errors import LedgerError
from desktop_app.domain.evidence import Found, Kept, Layer
from desktop_app.domain.vietnamese import show_time
from desktop_app.workflow.desk import Desk

_SECTION = re.compile(r"^## (.+?)$", re.MULTILINE)
_COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_STEP = "Bước "
_WHOLE = "Thư mục bằng chứng"
_FOLDERS = (
    ("ban-chot", "số liệu đã chốt (JSON chuẩn tắc; tên tệp là SHA-256 của nó) và bản in đi kèm trong gói"),
    ("goi", "các gói có ký, nguyên vẹn từng byte; “trong” là gói nằm trong gói trước nó"),
    ("chung-thu", "chứng thư của những người ký, và so.pem: chứng thư gốc của Sở mà máy này tin"),
    ("danh-muc", "danh mục có ký mới nhất của Sở: chứng thư nào đã cấp, đã thu hồi"),
    ("bien-nhan", "biên nhận có ký"),
    ("nhat-ky", "các dòng nhật ký về bản chốt này, và chuỗi các lần chốt"),
    ("huong-dan", "trang hướng dẫn kiểm chứng đầy đủ: mỗi bước chứng tỏ gì, không chứng tỏ gì"),
)


def summary(found: Found, doubts: Collection[str], desk: Desk) -> str:
    """Return what the evidence is about, in words for people who have never seen the program."""
    snapshot = found.snapshot
    form = desk.book.version(snapshot.form)
    title = form.title if form else snapshot.key.form_id
    filler = f", {snapshot.filler.name} ({snapshot.filler.code}) điền thay" if snapshot.filler else ""
    lines = [
        f"BẰNG CHỨNG VỀ BẢN CHỐT {snapshot.check_code}",
        "",
        f"Biểu mẫu:     {title} ({snapshot.form.id}, phiên bản {snapshot.form.version})",
        f"Đơn vị:       {snapshot.unit_name} ({snapshot.key.unit}){filler}",
        f"Kỳ:           {snapshot.key.period}",
        f"Lần chốt:     {snapshot.revision}",
        f"Người chốt:   {snapshot.author or 'không ghi'}, lúc {show_time(snapshot.created)} (đồng hồ máy người chốt)",
        f"Mã đối chiếu: {snapshot.check_code}",
        f"SHA-256:      {snapshot.hash}",
        "",
        "CÁC GÓI CÓ KÝ CHỨA BẢN CHỐT NÀY (cũ trước, mới sau)",
        *(list(_carried(found, desk)) or ["  Không có."]),
        "",
        "BIÊN NHẬN",
        *([f"  {_line(each)}" for each in found.receipts] or ["  Không có."]),
        "",
        "CHUỖI CÁC LẦN CHỐT",
        *(f"  lần {e.revision}, mã {e.check_code}, {e.author}, {show_time(e.created)}" for e in found.chain),
        "",
        "ĐIỀU CÒN NGỜ HOẶC CHƯA BIẾT",
        *([f"  - {each}" for each in doubts] or ["  Không có."]),
        "",
        "ĐIỀU BẰNG CHỨNG NÀY KHÔNG CHỨNG TỎ",
        "  - Khóa phần mềm chứng tỏ ai gửi và không bị sửa trong hệ thống này; không phải chữ ký số theo pháp luật.",
        "  - Mọi giờ là giờ của máy đã ghi; thứ tự các lần chốt là do chuỗi, không do giờ.",
        "  - Thư mục này do người xuất gom lại: TOM_TAT.txt, nhat-ky và SHA256SUMS không có chữ ký. Các gói thì có.",
        "",
        f"Xuất từ sổ của {desk.unit.full_name} ({desk.unit.code}), {desk.program}, người xuất {desk.clerk},",
        f"lúc {show_time(desk.now())}. Cách tự kiểm: xem KIEM_CHUNG.txt.",
        "",
    ]
    return "\n".join(lines)


def steps(found: Found, files: Collection[str], page: str) -> str:
    """Return the commands of ``page``, ready for exactly these files."""
    folders = {name.partition("/")[0] for name in files}
    lines = ["TỰ KIỂM CHỨNG, KHÔNG CẦN SỔ MẦM NON", "", "Trong thư mục này có:"]
    lines += [f"  {folder + '/':<11} {words}" for folder, words in _FOLDERS if folder in folders | {"huong-dan"}]
    lines += ["  TOM_TAT.txt chuyện gì, ai, khi nào, còn ngờ điều gì", ""]
    sections = _sections(page)
    lines += ["Mở cửa sổ lệnh (trên Windows: Git Bash) tại chính thư mục này rồi chạy lần lượt.", ""]
    lines += [*_indented("Thư mục có nguyên vẹn không", sections[_WHOLE]), ""]
    package = next((name for _, layers in found.carriers[:1] for name in files if _is(layers[-1], name)), "")
    if not package:
        return "\n".join([*lines, "Không có gói có ký nào để kiểm chữ ký; xem TOM_TAT.txt.", ""])
    issuer = "chung-thu/so.pem"
    lines += [
        f"Gói có chữ ký của chính đơn vị gửi: {package}",
        "Kiểm gói bao ngoài, danh mục có ký, biên nhận: xóa thư mục mo, đặt GOI= tên tệp ấy, làm lại từ bước 1.",
        "Chứng thư so.pem ở đây là của máy người xuất: hãy so vân tay (bước 5) với Sở trước khi tin.",
        "",
        *_indented("Chuẩn bị", f"GOI={package}\nSO={issuer}\n"),
        "",
    ]
    for heading, commands in sections.items():
        if heading.startswith(_STEP):
            lines += [*_indented(heading, commands), ""]
    lines += [
        "Mã đối chiếu ở bước 6 phải có dòng",
        f"  {found.snapshot.check_code}: mo/snapshots/{found.snapshot.hash}.json",
        "và tệp ban-chot cùng tên giống tệp ấy từng byte. Kết quả đúng của mỗi bước, và bước ấy chứng tỏ gì: xem",
        "huong-dan/kiem_chung.md.",
        "",
    ]
    return "\n".join(lines)


def journal_json(found: Found) -> bytes:
    """Return the lines of the journal about a snapshot, for programs."""
    return canonical_bytes([_journal_line(each) for each in found.journal])


def chain_json(found: Found) -> bytes:
    """Return every revision of the chain that is kept here: who, when by their clock, and from which it was made."""
    chain: list[JsonValue] = [
        {
            "revision": each.revision,
            "hash": each.hash,
            "parents": list(each.parents),
            "author": each.author,
            "created": each.created.isoformat(),
            "filler": each.filler.code if each.filler else None,
        }
        for each in found.chain
    ]
    return canonical_bytes({"head": found.head.hash if found.head else None, "snapshots": chain})


def _journal_line(each: Kept) -> JsonValue:
    return {
        "line": each.line,
        "package": each.id,
        "direction": each.direction,
        "moment": each.moment.isoformat(),
        "kind": each.kind,
        "about": each.about,
        "file": each.file,
        "sender": each.sender,
        "outcome": each.outcome,
        "explanation": each.explanation,
        "sha256": each.file_hash,
    }


def _carried(found: Found, desk: Desk) -> Iterator[str]:
    for kept, layers in found.carriers:
        yield f"  {_line(kept)}"
        for layer in layers:
            yield f"    gói {layer.header.id}: {layer.header.sender.name} gửi {layer.header.recipient.name};"
            signed = layer.signature
            when = show_time(signed.signed_at.astimezone(desk.now().tzinfo)) if signed.signed_at else "không rõ"
            yield f"      ký bởi {signed.name} ({signed.unit}), lúc {when} (đồng hồ máy người ký),"
            yield f"      nơi cấp {signed.issuer},"
            yield f"      vân tay chứng thư {signed.fingerprint}"


def _line(kept: Kept) -> str:
    parts = (kept.direction, show_time(kept.moment), kept.file, kept.outcome, kept.explanation)
    return ", ".join(part.rstrip(".") for part in parts if part)


def _is(layer: Layer, name: str) -> bool:
    return name.startswith("goi/") and name.endswith(f"_{layer.header.id}.gdmn")


def _sections(page: str) -> dict[str, str]:
    """Return the commands of each section of the page, by its heading."""
    pieces = _SECTION.split(page)
    found = {
        heading: commands[1]
        for heading, text in zip(pieces[1::2], pieces[2::2], strict=True)
        if (commands := _COMMANDS.search(text))
    }
    if _WHOLE not in found or not any(heading.startswith(_STEP) for heading in found):
        raise LedgerError("Trang hướng dẫn kiểm chứng của bản cài đặt bị hỏng.", "Cài lại Sổ Mầm Non.")
    return found


def _indented(heading: str, commands: str) -> list[str]:
    return [heading, *(f"    {line}" for line in commands.splitlines())]
