"""What each state of a key means and what to do about it, in whole sentences for a clerk."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.edition import Edition
from desktop_app.domain.keys import SOON_DAYS, KeyState, NextStep
from desktop_app.domain.package import Signature
from desktop_app.domain.vietnamese import show_date


@dataclass(frozen=True, slots=True)
class Standing:
    """The facts from which the state of a key follows."""

    has_key: bool
    lost: datetime | None
    requested: datetime | None
    certificate: Signature | None
    waits: bool
    edition: Edition | None
    now: datetime
    issues: bool = False

    @property
    def days_left(self) -> int | None:
        """How many days are left of the certificate; None without one."""
        return (self.certificate.valid_to - self.now).days if self.certificate else None

    @property
    def state(self) -> KeyState:
        """The one state in which the key is."""
        return next(state for state, holds in self._states() if holds)

    def _states(self) -> tuple[tuple[KeyState, bool], ...]:
        certificate, days = self.certificate, self.days_left or 0
        line = self.edition.key_of(certificate.fingerprint) if self.edition and certificate else None
        return (
            (KeyState.LOST, self.lost is not None and not self.has_key),
            (KeyState.NONE, not self.has_key),
            (KeyState.REVOKED, line is not None and line.revoked is not None),
            (KeyState.EXPIRED, certificate is not None and certificate.valid_to < self.now),
            (KeyState.RENEWING, certificate is not None and self.waits),
            (KeyState.EXPIRING, certificate is not None and days <= SOON_DAYS),
            (KeyState.INSTALLED, certificate is not None),
            (KeyState.REQUESTED, self.requested is not None),
            (KeyState.MADE, True),
        )


def explained(standing: Standing) -> tuple[str, str, NextStep]:
    """Return what the state means, what to do, and the step that does it."""
    match standing.state:
        case KeyState.NONE:
            words = "Đơn vị chưa có khóa, nên chưa ký và chưa gửi được gói nào."
            return words, "Tạo khóa, rồi gửi yêu cầu cấp chứng thư cho Sở.", NextStep.MAKE
        case KeyState.MADE:
            words = "Khóa đã tạo trên máy này, nhưng Sở chưa biết khóa này là của đơn vị."
            return (
                words,
                "Ghi yêu cầu cấp chứng thư ra tệp, gửi Sở, rồi đọc dãy số cho Sở qua điện thoại.",
                NextStep.REQUEST,
            )
        case KeyState.REQUESTED:
            words = f"Đã ghi yêu cầu {_day(standing.requested)}; đang chờ Sở cấp chứng thư."
            advice = "Đọc dãy số dưới đây cho Sở qua điện thoại; khi có tệp Sở gửi về thì cài."
            return words, advice, NextStep.INSTALL
        case KeyState.LOST:
            words = f"Khóa cũ đã báo mất {_day(standing.lost)}; không dùng khóa đó nữa."
            return words, "Gọi Sở để thu hồi khóa cũ, tạo khóa mới rồi gửi yêu cầu mới.", NextStep.MAKE
        case _:
            return _with_certificate(standing)


def _with_certificate(standing: Standing) -> tuple[str, str, NextStep]:
    certificate, now = standing.certificate, standing.now
    until = f"{show_date(certificate.valid_to.astimezone(now.tzinfo))}" if certificate else ""
    match standing.state:
        case KeyState.REVOKED:
            return _revoked(standing)
        case KeyState.EXPIRED:
            words = f"Chứng thư hết hạn ngày {until}; gói ký từ nay sẽ bị từ chối."
            if standing.waits:
                return words, "Khóa mới đang chờ: cài tệp Sở gửi về là dùng được ngay.", NextStep.INSTALL
            return words, "Gia hạn: tạo khóa mới rồi gửi yêu cầu cho Sở.", NextStep.RENEW
        case KeyState.RENEWING:
            words = f"Khóa mới đang chờ Sở cấp chứng thư; khóa cũ vẫn ký được đến {until}."
            if standing.requested is None:
                return words, "Ghi yêu cầu gia hạn ra tệp rồi gửi Sở.", NextStep.REQUEST
            return words, "Khi có tệp Sở gửi về thì cài; từ lúc đó khóa mới thay khóa cũ.", NextStep.INSTALL
        case KeyState.EXPIRING:
            words = f"Chứng thư còn hiệu lực {standing.days_left} ngày, đến {until}."
            return words, "Gia hạn ngay từ bây giờ; khóa cũ vẫn ký được cho đến khi cài khóa mới.", NextStep.RENEW
        case _:
            words = f"Khóa dùng được đến {until}."
            if standing.edition is None and not standing.issues:
                return words, "Nhận danh mục có ký của Sở để gói gửi đi được mã hóa.", NextStep.NOTHING
            return words, "Không phải làm gì.", NextStep.NOTHING


def _revoked(standing: Standing) -> tuple[str, str, NextStep]:
    line = (
        standing.edition.key_of(standing.certificate.fingerprint) if standing.edition and standing.certificate else None
    )
    edition = standing.edition.title if standing.edition else ""
    since = show_date(line.revoked) if line and line.revoked else ""
    reason = f" ({line.reason.words})" if line and line.reason else ""
    words = f"Sở đã thu hồi khóa này từ {since}{reason}, theo {edition}; gói ký từ ngày đó bị từ chối."
    return (
        words,
        "Báo mất để cất khóa này đi, tạo khóa mới rồi gửi yêu cầu mới; có gì chưa rõ thì gọi Sở.",
        NextStep.CALL,
    )


def _day(moment: datetime | None) -> str:
    return f"ngày {show_date(moment)}" if moment else ""
