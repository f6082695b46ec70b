"""Verbs about ledgers themselves: making, copying, the demonstration."""

from argparse import Namespace

from desktop_app.cli.desk import read_passphrase, surroundings
from desktop_app.cli.said import Said
from desktop_app.domain.unit import Unit
from desktop_app.paths import find_places
from desktop_app.workflow.demo import make_demo
from desktop_app.workflow.office import Office
from desktop_app.workflow.register import institution


def init(arguments: Namespace) -> Said:
    """Make a new ledger with its signing key."""
    unit: Unit | str = arguments.unit
    if arguments.name or arguments.commune:
        unit = institution(arguments.unit, arguments.name, arguments.type, arguments.ownership, arguments.commune)
    passphrase = read_passphrase(arguments.passphrase_file)
    with Office.create(arguments.ledger, unit, surroundings(arguments), practice=arguments.practice) as office:
        office.keys.make(passphrase)
        document = {"ledger": str(arguments.ledger), "unit": office.unit.code, "name": office.unit.full_name}
        return Said((f"Đã tạo sổ {arguments.ledger} cho {office.unit.full_name}.",), document)


def demo(arguments: Namespace) -> Said:
    """Make a demonstration province."""
    made = make_demo(arguments.folder, arguments.communes, arguments.institutions, arguments.seed, find_places())
    document = {"folder": str(made.folder), "province": str(made.province), "packages": [str(p) for p in made.packages]}
    lines = (
        f"Sổ mẫu nằm ở {made.folder}: {len(made.communes)} xã, phường và {len(made.institutions)} cơ sở.",
        f"Sổ của Sở: {made.province}",
        f"{len(made.packages)} gói của xã, phường gửi Sở nằm ở {made.packages[0].parent}" if made.packages else "",
    )
    return Said(tuple(line for line in lines if line), document)
