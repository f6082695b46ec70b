"""What speaks against a snapshot's evidence, or is not known about it: said plainly, before others find it."""

from collections.abc import Iterator, Sequence

from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import PackageError
from desktop_app.domain.evidence import Found, Kept, Layer
from desktop_app.domain.package import Direction
from desktop_app.domain.period import Period
from desktop_app.domain.vietnamese import show_time
from desktop_app.packages.unseal import unseal
from desktop_app.workflow.believing import trust_of
from desktop_app.workflow.desk import Desk


def doubts(desk: Desk, found: Found, *, has_paper: bool) -> Iterator[str]:
    """Yield every doubt in one sentence, the heaviest first."""
    if not found.carriers:
        yield "Sổ này không giữ gói có ký nào chứa bản chốt này: chưa gửi, hoặc gửi từ khi chương trình chưa giữ gói."
    yield from _of_trust(desk, found)
    yield from _of_chain(desk, found)
    if found.carriers and not has_paper:
        yield "Gói không kèm bản in (PDF) của bản chốt này."
    for kept, layers in found.carriers:
        if kept.direction == Direction.RECEIVED and _signed_later(kept, layers):
            yield f"Gói {kept.file} ghi giờ ký muộn hơn giờ nhận: đồng hồ một trong hai máy sai."


def _of_trust(desk: Desk, found: Found) -> Iterator[str]:
    trust, published = trust_of(desk), desk.keys.trust().edition
    if not trust.issuers:
        yield "Máy này chưa có chứng thư của Sở nên chưa kiểm được ai cấp chứng thư cho người ký."
        return
    for kept, layers in found.carriers:
        try:
            unseal(kept.data, trust)
        except PackageError as error:
            yield f"Hôm nay máy này không tin gói {layers[0].header.id[:8]}… nữa: {error.message}"
    if published is None:
        yield "Chưa có danh mục có ký của Sở: không biết chứng thư nào đã bị thu hồi."
    else:
        yield f"Việc thu hồi chứng thư chỉ biết theo {published.title}."
    yield from _revoked(trust.edition, [layer for _, layers in found.carriers for layer in layers])


def _revoked(edition: Edition | None, layers: Sequence[Layer]) -> Iterator[str]:
    for name, fingerprint in dict.fromkeys((each.signature.name, each.signature.fingerprint) for each in layers):
        key = edition.key_of(fingerprint) if edition else None
        if key is not None and key.revoked is not None:
            why = f" ({key.reason.words})" if key.reason else ""
            yield f"Chứng thư {fingerprint[:8]}… của {name} bị thu hồi từ {show_time(key.revoked)}{why}."


def _of_chain(desk: Desk, found: Found) -> Iterator[str]:
    snapshot, head = found.snapshot, found.head
    if Period.parse(snapshot.key.period).practice:
        yield "Đây là số liệu kỳ tập huấn, không phải số liệu thật."
    if found.waits_as_fork:
        yield "Bản chốt này rẽ nhánh: hai máy cùng sửa từ một bản, chưa có người chọn."
    elif head is not None and head.hash != snapshot.hash:
        yield f"Đã có bản mới hơn: lần {head.revision}, mã {head.check_code}."
    known = {each.hash for each in found.chain}
    missing = [each for each in snapshot.parents if each not in known]
    if missing:
        yield f"Sổ này không có bản chốt trước đó (mã {', '.join(each[:8].upper() for each in missing)})."
    form = desk.book.version(snapshot.form)
    if form is None:
        yield f"Máy này không có biểu mẫu {snapshot.form.id} phiên bản {snapshot.form.version} để đọc lại số liệu."
    elif form.provisional:
        yield f"Biểu mẫu tạm thời: {form.provisional}"


def _signed_later(kept: Kept, layers: Sequence[Layer]) -> bool:
    moments = [layer.signature.signed_at for layer in layers if layer.signature.signed_at is not None]
    return any(moment > kept.moment for moment in moments)
