"""A file as rows of text cells, whatever it is: CSV, TSV, JSON, Excel or Parquet."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from onrecord.data.table import Table, shaped
from onrecord.data.words import limit
from onrecord.errors import InputError


def load(path: Path, sheet: str | None = None) -> Table:
    """The table in a file, its kind told by the ending of its name. InputError, in one line, where there is none."""
    kind = path.suffix.lower()
    if kind == ".parquet":
        from onrecord.data import parquet  # needs a database, which most files do not

        return shaped(path.name, *parquet.rows(path))
    with _opened(path) as stream:
        data = stream.read(limit("bytes") + 1)
    if len(data) > limit("bytes"):
        raise InputError(f"{path}: over {limit('bytes') // 1_000_000} MB; keep the rows and columns that are needed")
    if not data.strip():
        raise InputError(f"{path}: the file is empty; save the figures with a row of column names")
    if kind in {".xlsx", ".xlsm"}:
        from onrecord.data import excel  # each kind of file loads what it needs

        return shaped(path.name, *excel.rows(data, str(path), sheet))
    if kind == ".json":
        from onrecord.data import jsonrows

        return shaped(path.name, *jsonrows.rows(data, str(path)))
    if kind not in {".csv", ".tsv", ".tab", ".txt"}:
        raise InputError(f"{path}: {kind or 'no ending'} is not read; save it as .csv, .tsv, .json, .xlsx or .parquet")
    from onrecord.data import delimited

    return shaped(path.name, *delimited.rows(data, str(path), tabs=kind in {".tsv", ".tab"}))


def _opened(path: Path) -> BinaryIO:
    try:
        return open(path, "rb")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file; check the name given with --data") from None
    except IsADirectoryError:
        raise InputError(f"{path}: this is a directory; name a file with --data, or a pack with --pack") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name cannot be used"
        raise InputError(f"{path}: cannot be read ({reason}); name another file with --data") from None
