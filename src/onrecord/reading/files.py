"""The bytes of a file or a stream, or one line that says why there are none."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from onrecord.errors import InputError

_MOST = 256_000_000  # bytes of one input; a device or a dump would else fill the memory


def load(path: Path) -> bytes:
    """The bytes of a file. InputError, in one line, where there is none to read."""
    try:
        with path.open("rb") as stream:
            return drawn(stream, str(path))
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; check the name, or use - to read from standard input") from None
    except IsADirectoryError:
        raise InputError(f"{path}: this is a directory; name the stories in it") from None
    except PermissionError:
        raise InputError(f"{path}: not allowed to read it; change its permissions") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name cannot be used"
        raise InputError(f"{path}: cannot be read ({reason}); name a file") from None


def drawn(stream: BinaryIO, name: str) -> bytes:
    """All bytes of a stream. InputError where there are more than a file of stories has."""
    data = stream.read(_MOST + 1)
    if len(data) > _MOST:
        raise InputError(f"{name}: over {_MOST // 1_000_000} MB, which no story is; split it into smaller files")
    return data
