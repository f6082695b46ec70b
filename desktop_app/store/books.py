"""The books of one transaction: every kind of line a ledger keeps."""

from dataclasses import dataclass

from sqlalchemy import Connection

from desktop_app.store.area_flags import AreaFlags
from desktop_app.store.bringing import Bringing
from desktop_app.store.decisions import Decisions
from desktop_app.store.erasing import Erasing
from desktop_app.store.evidence import EvidenceLines
from desktop_app.store.exemptions import Exemptions
from desktop_app.store.exports import Exports
from desktop_app.store.figures import Figures
from desktop_app.store.forms import FormVersions
from desktop_app.store.issued_keys import IssuedKeys
from desktop_app.store.names import Names
from desktop_app.store.packages import PackageJournal
from desktop_app.store.records import Records
from desktop_app.store.register import UnitRegister
from desktop_app.store.settings import Settings
from desktop_app.store.snapshots import Snapshots
from desktop_app.store.targets import Targets
from desktop_app.store.trail import Trail
from desktop_app.store.unit_history import UnitHistory
from desktop_app.store.views import Views


@dataclass(frozen=True, slots=True)
class Books:
    """What one transaction reads and writes; all of it is kept, or none."""

    records: Records
    trail: Trail
    snapshots: Snapshots
    register: UnitRegister
    history: UnitHistory
    flags: AreaFlags
    exemptions: Exemptions
    decisions: Decisions
    packages: PackageJournal
    settings: Settings
    forms: FormVersions
    figures: Figures
    targets: Targets
    views: Views
    names: Names
    bringing: Bringing
    evidence: EvidenceLines
    issued_keys: IssuedKeys
    exports: Exports
    erasing: Erasing

    @classmethod
    def of(cls, connection: Connection) -> "Books":
        """Return the books as ``connection`` sees them."""
        return cls(
            Records(connection),
            Trail(connection),
            Snapshots(connection),
            UnitRegister(connection),
            UnitHistory(connection),
            AreaFlags(connection),
            Exemptions(connection),
            Decisions(connection),
            PackageJournal(connection),
            Settings(connection),
            FormVersions(connection),
            Figures(connection),
            Targets(connection),
            Views(connection),
            Names(connection),
            Bringing(connection),
            EvidenceLines(connection),
            IssuedKeys(connection),
            Exports(connection),
            Erasing(connection),
        )
