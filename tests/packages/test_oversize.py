"""What no recipient would take is refused at the sender, with its size and the way out."""

import pytest

from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Document
from desktop_app.packages.envelope import enclose, open_envelope
from desktop_app.packages.limits import Limits
from desktop_app.packages.receiving import identity_of, make_receiving_key, recipient_of
from desktop_app.packages.seal import seal_whole
from desktop_app.packages.unseal import inspect
from tests.attack.offices import SCHOOL, contents, signer_of
from tests.builders import NOW

PAPER = Document("a.pdf", bytes(3 * 2**20))
CASES = {
    "the whole": (Limits(total=2 * 2**20), "Gói nặng 4 MB, nơi nhận chỉ nhận đến 2 MB."),
    "one member": (Limits(member=2**20), "Phần “documents/a.pdf” nặng 3 MB, nơi nhận chỉ nhận đến 1 MB."),
    "too many members": (Limits(members=5), "Gói có 6 phần, nơi nhận chỉ nhận đến 5."),
}


@pytest.mark.parametrize(("limits", "words"), CASES.values(), ids=CASES.keys())
def test_a_package_that_nobody_would_take_is_not_made(limits: Limits, words: str) -> None:
    with pytest.raises(PackageError) as refused:
        seal_whole(contents(documents=(PAPER,)), signer_of(SCHOOL), NOW, limits)
    assert refused.value.message == words
    assert "không kèm bản in PDF" in refused.value.advice
    assert "hai lần gửi" in refused.value.advice


def test_what_is_made_is_read_even_in_its_envelope() -> None:
    made = seal_whole(contents(), signer_of(SCHOOL), NOW).data
    limits = Limits(total=len(made) + 32 * 1024, members=6)
    again = seal_whole(contents(), signer_of(SCHOOL), NOW, limits)
    key = make_receiving_key()
    envelope = enclose(again.data, again.header, [recipient_of(key)])
    inside, _ = open_envelope(envelope, [identity_of(key)], limits)
    assert inspect(inside, limits).header.sender == SCHOOL
