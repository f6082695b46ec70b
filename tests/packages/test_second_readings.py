"""No second file means what a signed file means: one writing of signature and DER, no trick in a header."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from asn1crypto import cms, tsp  # noqa: F401 - tsp teaches cms the signing-certificate attribute
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Party
from desktop_app.packages.container import Part, read, write
from desktop_app.packages.countersign import countersign
from desktop_app.packages.limits import Limits
from desktop_app.packages.unseal import inspect, unseal
from tests.builders import NOW
from tests.packages.test_sealed_packages import COMMUNE, PACKAGE, SCHOOL, SIGNERS, TRUST, _sealed

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


@dataclass
class Node:
    """One value of a DER tree; ``long`` writes its length in more bytes than it needs."""

    tag: bytes
    content: bytes = b""
    children: list["Node"] = field(default_factory=list)
    long: bool = False

    def written(self) -> bytes:
        """Return the node as bytes."""
        body = b"".join(each.written() for each in self.children) or self.content
        return self.tag + _length(len(body), long=self.long) + body

    def all(self) -> Iterator["Node"]:
        """Yield the node and everything in it."""
        yield self
        for each in self.children:
            yield from each.all()


def _length(size: int, *, long: bool) -> bytes:
    if size < 0x80 and not long:
        return bytes([size])
    digits = size.to_bytes((size.bit_length() + 7) // 8 or 1, "big")
    if long and size >= 0x80:
        digits = b"\0" + digits
    return bytes([0x80 | len(digits)]) + digits


def _tree(data: bytes) -> list[Node]:
    nodes = []
    while data:
        size, at = data[1], 2
        if size & 0x80:
            at += size & 0x7F
            size = int.from_bytes(data[2:at], "big")
        content, data, tag = data[at : at + size], data[at + size :], data[:1]
        nodes.append(Node(tag, children=_tree(content)) if tag[0] & 0x20 and content else Node(tag, content))
    return nodes


def _with_signature(signature: bytes) -> bytes:
    parts = read(PACKAGE, Limits())
    return write([*parts[:-1], Part(parts[-1].name, signature)])


SIGNATURE = read(PACKAGE, Limits())[-1].data


def test_a_signature_has_one_writing() -> None:
    made = cms.ContentInfo.load(SIGNATURE)
    by = made["content"]["signer_infos"][0]
    r, s = decode_dss_signature(by["signature"].native)
    by["signature"] = encode_dss_signature(r, ORDER - s)
    other = _with_signature(made.dump(force=True))
    assert len(other) in range(len(PACKAGE) - 2, len(PACKAGE) + 3)
    for opening in (lambda: unseal(other, TRUST), lambda: inspect(other)):
        with pytest.raises(PackageError, match="Chữ ký"):
            opening()


def test_a_counter_signature_has_one_writing_too() -> None:
    parts = read(countersign(PACKAGE, SIGNERS[COMMUNE.code], NOW), Limits())
    made = cms.ContentInfo.load(parts[-1].data)
    by = made["content"]["signer_infos"][0]
    r, s = decode_dss_signature(by["signature"].native)
    assert s <= ORDER // 2
    by["signature"] = encode_dss_signature(r, ORDER - s)
    with pytest.raises(PackageError, match="Chữ ký"):
        unseal(write([*parts[:-1], Part(parts[-1].name, made.dump(force=True))]), TRUST)


def test_every_signature_that_is_made_is_in_that_writing() -> None:
    for note in range(12):
        unseal(_sealed(program=f"thử {note}"), TRUST)


def test_no_length_in_the_signature_can_be_written_otherwise() -> None:
    top = _tree(SIGNATURE)[0]
    assert top.written() == SIGNATURE, "the tree is written as it was read"
    nodes = list(top.all())
    assert len(nodes) > 50
    believed = []
    for node in nodes:
        node.long = True
        try:
            unseal(_with_signature(top.written()), TRUST)
            believed.append((node.tag.hex(), len(node.content)))
        except PackageError:
            pass
        node.long = False
    assert not believed


def test_nothing_can_be_added_to_a_signature() -> None:
    for grown in (SIGNATURE + b"\0", SIGNATURE + SIGNATURE, SIGNATURE[:-1]):
        with pytest.raises(PackageError):
            unseal(_with_signature(grown), TRUST)


@pytest.mark.parametrize("letter", ["\x1b[2J", "\n", "\x00", "\u202e", "\u2066", "\u2028", "\x9b"])
@pytest.mark.parametrize("where", ["sender", "program", "pack", "period"])
def test_no_letter_of_a_header_steers_a_terminal_or_turns_words_around(letter: str, where: str) -> None:
    said: object = replace(SCHOOL, name=f"Hoa{letter}Sen") if where == "sender" else f"a{letter}b"
    with pytest.raises(PackageError, match="ký tự"):
        inspect(_sealed(**{where: said}))  # type: ignore[arg-type]


def test_a_name_of_a_page_is_no_name() -> None:
    with pytest.raises(PackageError, match="ký tự"):
        inspect(_sealed(sender=Party(SCHOOL.code, "Hoa Sen " * 100)))
