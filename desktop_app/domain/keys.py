"""An office's key through its life, as values: what state it is in, what was asked for, what has been offered."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.edition import IssuedKey

SOON_DAYS = 60
"""So many days before its end a key is called expiring."""


class KeyState(StrEnum):
    """Where a key stands. One office is in exactly one of these."""

    NONE = "none"
    MADE = "made"
    REQUESTED = "requested"
    INSTALLED = "installed"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    RENEWING = "renewing"
    REVOKED = "revoked"
    LOST = "lost"

    @property
    def words(self) -> str:
        """The Vietnamese name of the state, for a badge."""
        return _STATE_WORDS[self]

    @property
    def signs(self) -> bool:
        """Whether what is signed in this state will be believed."""
        return self in _SIGNING


_STATE_WORDS = {
    KeyState.NONE: "chưa có khóa",
    KeyState.MADE: "chưa gửi yêu cầu",
    KeyState.REQUESTED: "chờ Sở cấp chứng thư",
    KeyState.INSTALLED: "đang dùng",
    KeyState.EXPIRING: "sắp hết hạn",
    KeyState.EXPIRED: "đã hết hạn",
    KeyState.RENEWING: "đang gia hạn",
    KeyState.REVOKED: "đã bị thu hồi",
    KeyState.LOST: "đã báo mất",
}
_SIGNING = frozenset({KeyState.INSTALLED, KeyState.EXPIRING, KeyState.RENEWING})


class NextStep(StrEnum):
    """What a clerk does next, so that a window can offer the right button first."""

    MAKE = "make"
    REQUEST = "request"
    INSTALL = "install"
    RENEW = "renew"
    CALL = "call"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class MyKey:
    """Everything about the key of this office, ready to be shown.

    ``phrase`` is what is compared by phone (8 groups of 4 digits): of the new key while one waits, else of the key in
    use. ``explanation`` says in whole sentences what the state means, ``advice`` what to do; ``step`` is the same for
    a button. ``fingerprint``, ``valid_from``, ``valid_to`` and ``issuer`` are those of the installed certificate, and
    empty before. ``issuer_phrase`` belongs to the pinned issuer. ``edition`` is the serial number of the newest
    register edition here (0 for none), ``edition_issued`` its date. ``recipient`` is what others encrypt to (age1…).
    ``is_issuer`` is true at DOET; ``issuer_place`` says where its issuing key is kept, empty while it is on this
    machine. ``days_left`` counts to the end of validity, None where there is no certificate.
    """

    state: KeyState
    unit: str
    holder: str
    explanation: str
    advice: str
    step: NextStep
    phrase: str = ""
    fingerprint: str = ""
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    days_left: int | None = None
    issuer: str = ""
    issuer_phrase: str = ""
    edition: int = 0
    edition_issued: datetime | None = None
    recipient: str = ""
    requested: datetime | None = None
    locked: bool = False
    has_passphrase: bool = False
    is_issuer: bool = False
    issuer_place: str = ""


class Proof(StrEnum):
    """How a request for a certificate shows who asks."""

    FIRST = "first"
    RENEWAL = "renewal"
    AGAIN = "again"
    OLD_PROGRAM = "old"

    @property
    def words(self) -> str:
        """The kind of request in Vietnamese."""
        return _PROOF_WORDS[self]


_PROOF_WORDS = {
    Proof.FIRST: "xin cấp lần đầu: phải đối chiếu dãy số qua điện thoại",
    Proof.RENEWAL: "gia hạn, có chữ ký của khóa đang dùng",
    Proof.AGAIN: "đã cấp cho chính khóa này, cấp lại tệp",
    Proof.OLD_PROGRAM: "yêu cầu của chương trình cũ, chưa có khóa nhận gói mã hóa",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a certificate, looked at by whoever wrote it or by DOET.

    ``phrase`` must be the same as the one on the office's screen. ``refusal`` says why DOET cannot issue (empty where
    it can), ``remark`` what it should think of before; ``current`` is the valid key that the unit has already, at DOET
    only.
    """

    unit: str
    name: str
    phrase: str
    made: datetime
    recipient: str
    contact: str = ""
    proof: Proof = Proof.FIRST
    registered: bool = True
    current: IssuedKey | None = None
    remark: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """What DOET sent back, looked at by the office before it is installed.

    ``issuer_phrase`` is read out by DOET on the phone at the first time (``pinned`` is false then): the person
    compares, and only then says yes. ``refusal`` says why it cannot be installed here, empty where it can. ``differs``
    is true when it comes from another issuer than the pinned one: installing is refused until somebody, on purpose,
    lets go of the old issuer (``KeyWork.forget_issuer``).
    """

    unit: str
    name: str
    issuer: str
    issuer_phrase: str
    valid_from: datetime
    valid_to: datetime
    edition: int = 0
    pinned: bool = False
    differs: bool = False
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class EditionTaken:
    """What became of a register edition that came in: ``new`` is false where this office had it already.

    ``changed`` are the units that the register changed or gained, ``local`` those that only this ledger knows; both
    as names. ``explanation`` is the whole answer in a sentence or two.
    """

    serial: int
    issued: datetime
    new: bool
    explanation: str
    changed: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
