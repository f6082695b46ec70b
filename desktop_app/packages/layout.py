"""How the records of a ZIP lie in its bytes (APPNOTE 4.3), for writing, reading and naming what is wrong."""

import struct

LOCAL = struct.Struct("<IHHHHHIIIHH")
CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
END = struct.Struct("<IHHHHIIH")
LOCAL_SIGN, CENTRAL_SIGN, END_SIGN, END64_SIGN = 0x04034B50, 0x02014B50, 0x06054B50, 0x07064B50
VERSION = 20
TIME, DATE = 0, (1 << 5) | 1
"""1980-01-01 00:00, the first moment that a ZIP can name."""


def sign(number: int) -> bytes:
    """Return a record's mark as it lies in the file."""
    return struct.pack("<I", number)


def local_header(name: bytes, check: int, size: int) -> bytes:
    """Return what stands before a stored member in the only writing of this program."""
    return LOCAL.pack(LOCAL_SIGN, VERSION, 0, 0, TIME, DATE, check, size, size, len(name), 0) + name


def central_entry(name: bytes, check: int, size: int, offset: int) -> bytes:
    """Return the line of a stored member in the directory."""
    head = CENTRAL.pack(
        CENTRAL_SIGN, VERSION, VERSION, 0, 0, TIME, DATE, check, size, size, len(name), 0, 0, 0, 0, 0, offset
    )
    return head + name


def end_record(members: int, size: int, offset: int) -> bytes:
    """Return the end of the archive: how many members, and where their directory lies."""
    return END.pack(END_SIGN, 0, 0, members, members, size, offset, 0)
