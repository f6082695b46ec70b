"""Keys for the offices of a demonstration: all of them certified at the department's desk, and one edition for all."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.package import Party
from desktop_app.domain.unit import Unit
from desktop_app.packages.keys import REGISTER, KeyFolder
from desktop_app.paths import PACKAGE_SUFFIX
from desktop_app.workflow.office import Office, keys_folder
from desktop_app.workflow.trust import first_request, make_keys

FIRST_EDITION = f"danh-muc-1{PACKAGE_SUFFIX}"


def equip(province: Office, province_ledger: Path, offices: Mapping[Path, Unit], edition: Path) -> None:
    """Make and certify the keys of ``offices`` (by the ledger each will have), and publish edition 1."""
    keys = {ledger: KeyFolder(keys_folder(ledger), _nothing) for ledger in offices}
    requests = []
    for ledger, unit in offices.items():
        make_keys(keys[ledger], None)
        requests.append(first_request(keys[ledger], Party(unit.code, unit.full_name)))
    issuer = KeyFolder(keys_folder(province_ledger), _nothing).issuer()
    for (ledger, unit), certificate in zip(offices.items(), province.issuing.certify(requests), strict=True):
        keys[ledger].install(certificate, issuer, unit.code)
    province.editions.write(edition)
    for ledger in offices:
        _share(edition, keys_folder(ledger) / REGISTER)


def _nothing() -> None:
    """Return no passphrase: nothing here is locked."""


def _share(edition: Path, target: Path) -> None:
    # hundreds of offices have the same file, which is replaced as a whole and never written into
    try:
        os.link(edition, target)
    except OSError:
        shutil.copyfile(edition, target)
