"""What the page about this office's key says: badges, buttons, and the table of facts, from values."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.keys import KeyState, MyKey, NextStep
from desktop_app.domain.vietnamese import show_date, show_number

_BADGES = {
    KeyState.NONE: "todo",
    KeyState.MADE: "todo",
    KeyState.REQUESTED: "doing",
    KeyState.INSTALLED: "done",
    KeyState.EXPIRING: "soon",
    KeyState.EXPIRED: "trouble",
    KeyState.RENEWING: "doing",
    KeyState.REVOKED: "trouble",
    KeyState.LOST: "trouble",
}
_HEAD, _TAIL = 12, 6


def badge_of(state: KeyState) -> str:
    """Return the shape and colour of a state (``Status``)."""
    return _BADGES[state]


def step_words(mine: MyKey) -> str:
    """Return the words of the one main button; empty where there is nothing to do."""
    match mine.step:
        case NextStep.MAKE:
            return _tr("Tạo khóa…")
        case NextStep.REQUEST if mine.state is KeyState.RENEWING:
            return _tr("Ghi yêu cầu gia hạn…")
        case NextStep.REQUEST:
            return _tr("Ghi yêu cầu cấp chứng thư…")
        case NextStep.INSTALL:
            return _tr("Cài tệp Sở gửi về…")
        case NextStep.RENEW:
            return _tr("Gia hạn khóa…")
        case NextStep.CALL:
            return _tr("Cất khóa này, làm khóa mới…")
        case _ if wants_edition(mine):
            return _tr("Nhận danh mục có ký…")
        case _:
            return ""


def wants_edition(mine: MyKey) -> bool:
    """Say whether all is well but for the register edition, without which nothing is encrypted."""
    return mine.step is NextStep.NOTHING and mine.state.signs and not mine.edition and not mine.is_issuer


def phrase_words(mine: MyKey) -> tuple[str, str, str]:
    """Return the digits to show, what they are, and what is done with them; empty where there are none yet."""
    if mine.is_issuer:
        title = _tr("Dãy số của nơi cấp: đọc cho đơn vị khi họ cài lần đầu")
        return mine.issuer_phrase, title, _tr("Đơn vị gọi lên thì đọc từng nhóm; máy họ phải hiện giống hệt.")
    title = _tr("Dãy số của khóa: đọc cho Sở qua điện thoại")
    if mine.state in {KeyState.MADE, KeyState.REQUESTED, KeyState.RENEWING}:
        words = _tr(
            "Gọi Sở theo số điện thoại đã biết từ trước (không lấy số trong thư gửi kèm tệp), "
            "đọc đủ 8 nhóm. Sở thấy giống hệt mới cấp."
        )
        return mine.phrase, title, words
    return mine.phrase, title, _tr("Sở hỏi khóa của đơn vị là khóa nào thì đọc 8 nhóm số này.")


def facts(mine: MyKey, folder: str) -> tuple[tuple[str, str], ...]:
    """Return what there is to know, as names and words; ``folder`` is where the files of the key lie."""
    lines = [
        (_tr("Đứng tên"), mine.holder),
        (_tr("Mã đơn vị"), mine.unit),
        (_tr("Nơi cấp"), mine.issuer or _tr("chưa có chứng thư")),
    ]
    if mine.issuer_phrase and not mine.is_issuer:
        lines.append((_tr("Dãy số nơi cấp"), mine.issuer_phrase))
    lines.append((_tr("Hiệu lực"), _validity(mine)))
    lines.append((_tr("Danh mục có ký"), _edition(mine)))
    lines.append((_tr("Mật khẩu"), _lock(mine)))
    if mine.recipient:
        lines.append((_tr("Khóa nhận gói"), shortened(mine.recipient)))
    if mine.is_issuer:
        here = _tr("trên máy này; nên cất vào USB (trang Khóa đã cấp)")
        lines.append((_tr("Khóa cấp chứng thư"), mine.issuer_place or here))
    lines.append((_tr("Nơi cất khóa"), folder))
    return tuple((name, words) for name, words in lines if words)


def shortened(text: str) -> str:
    """Return the two ends of something long that nobody reads whole."""
    return text if len(text) <= _HEAD + _TAIL + 1 else f"{text[:_HEAD]}…{text[-_TAIL:]}"


def days_words(days: int) -> str:
    """Return how long it is still valid: "còn 45 ngày"."""
    if days < 0:
        return _tr("quá hạn {0} ngày").format(show_number(-days))
    return _tr("còn {0} ngày").format(show_number(days))


def span_words(first: datetime, last: datetime) -> str:
    """Return from when until when."""
    return f"{show_date(first)} – {show_date(last)}"


def _validity(mine: MyKey) -> str:
    if mine.valid_from is None or mine.valid_to is None:
        return ""
    span = span_words(mine.valid_from, mine.valid_to)
    return span if mine.days_left is None else f"{span}, {days_words(mine.days_left)}"


def _edition(mine: MyKey) -> str:
    if mine.edition_issued is None:
        return _tr("chưa xuất danh mục nào") if mine.is_issuer else _tr("chưa nhận danh mục nào")
    return _tr("số {0} ngày {1}").format(mine.edition, show_date(mine.edition_issued))


def _lock(mine: MyKey) -> str:
    if mine.state in {KeyState.NONE, KeyState.LOST}:
        return ""
    if not mine.has_passphrase:
        return _tr("không đặt: ai mở được máy này đều ký được")
    return _tr("có, đang khóa") if mine.locked else _tr("có, đã mở đến khi đóng sổ")


def _tr(text: str) -> str:
    return QCoreApplication.translate("MyKey", text)
