"""The file in which checks are kept: SQLite, readable by its owner alone, each access a connection of its own.

The file may have been changed or put there by someone else. So it must be of this program and hold this one table
and nothing that runs by itself; whatever else is met is told in one line, and nothing is mended.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from onrecord.errors import InputError
from onrecord.extras.web.check.story import Story
from onrecord.extras.web.saved.kept import Check, Told, findings_text, read_findings, read_story, story_text
from onrecord.extras.web.wording import say
from onrecord.frozen import dataclass

FILE = "kept-checks.sqlite3"
_APPLICATION = 0x4F6E5265  # "OnRe", by which SQLite files of this program are told apart
_VERSION = 1
_TABLE = (
    "CREATE TABLE checks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kept TEXT NOT NULL, "
    "story TEXT NOT NULL, findings TEXT NOT NULL) STRICT"
)
_LARGEST = 24_000_000  # bytes of one value: a story is at most 2 MB, its findings some times that
_MOST = 10_000  # checks
_LARGEST_ID = 2**63 - 1
_WAIT = 5.0  # seconds for another server that writes


@dataclass(frozen=True, slots=True)
class Shelf:
    """The kept checks of a folder. The folder and the file are made when the first check is kept."""

    folder: Path

    @property
    def path(self) -> Path:
        """The file."""
        return self.folder / FILE

    @property
    def _address(self) -> str:
        """The file for SQLite, which is not to make one: it would be readable by others."""
        return f"{self.path.absolute().as_uri()}?mode=rw"

    def all(self) -> tuple[Check, ...]:
        """Every kept check without its story, the newest first."""
        if not self.path.exists():
            return ()
        with self._opened() as base:
            rows = base.execute("SELECT id, name, kept, NULL, findings FROM checks ORDER BY id DESC").fetchmany(_MOST)
            return tuple(self._read(row) for row in rows)

    def get(self, number: int) -> Check | None:
        """One check; None where there is none of that number."""
        if not self.path.exists() or not 0 < number <= _LARGEST_ID:
            return None
        with self._opened() as base:
            rows = base.execute("SELECT id, name, kept, story, findings FROM checks WHERE id = ?", (number,)).fetchall()
            return self._read(rows[0]) if rows else None

    def keep(self, check: Check) -> int:
        """Put a check on the shelf; its number. InputError where the shelf is full or cannot be written."""
        self._begun()
        with self._opened() as base:
            (count,) = base.execute("SELECT count(*) FROM checks").fetchone()
            if count >= _MOST:
                raise InputError(say("saved.full", most=_MOST))
            values = (check.name, check.kept.isoformat(), story_text(check.story), findings_text(check.findings))
            done = base.execute("INSERT INTO checks (name, kept, story, findings) VALUES (?, ?, ?, ?)", values)
            return done.lastrowid or 0

    def rename(self, number: int, name: str) -> None:
        """Another name for a check."""
        with self._opened() as base:
            base.execute("UPDATE checks SET name = ? WHERE id = ?", (name, number))

    def renew(self, number: int, kept: date, findings: tuple[Told, ...]) -> None:
        """What the record says now in place of what it said then."""
        with self._opened() as base:
            given = (kept.isoformat(), findings_text(findings), number)
            base.execute("UPDATE checks SET kept = ?, findings = ? WHERE id = ?", given)
        self._scrub()

    def delete(self, number: int) -> None:
        """Take a check off the shelf for good: what it took in the file is overwritten, and the file made smaller."""
        with self._opened() as base:
            base.execute("DELETE FROM checks WHERE id = ?", (number,))
        self._scrub()

    def _scrub(self) -> None:
        """Nothing of what was there stays in the file or in the one that changes are written to first."""
        with self._opened(committing=False) as base:
            base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            base.execute("VACUUM")
            base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _begun(self) -> None:
        """The folder and an empty file, both for their owner alone, before anything is written."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self.path.exists():
                self.path.chmod(0o600)
            else:
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except FileExistsError:
            return  # another server was quicker
        except OSError as error:
            raise InputError(say("saved.no_folder", folder=self.folder, error=error.strerror)) from None

    @contextmanager
    def _opened(self, committing: bool = True) -> Iterator[sqlite3.Connection]:
        """The file, held to be ours. InputError, in one line, where it cannot be read or is not."""
        try:
            with closing(sqlite3.connect(self._address, timeout=_WAIT, isolation_level=None, uri=True)) as base:
                base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST)
                base.execute("PRAGMA trusted_schema = OFF")
                base.execute("PRAGMA cell_size_check = ON")
                base.execute("PRAGMA secure_delete = ON").fetchall()
                self._ours(base)
                if committing:
                    base.execute("BEGIN IMMEDIATE")
                yield base
                if committing:
                    base.execute("COMMIT")
        except (sqlite3.Error, OverflowError, UnicodeError) as error:
            raise InputError(say("saved.broken", file=self.path, error=" ".join(str(error).split()))) from None

    def _ours(self, base: sqlite3.Connection) -> None:
        """Give an empty file its table; refuse one with any other."""
        (application,), (version,) = (
            base.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")
        )
        held = base.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        if not held and not version and not application:
            base.execute("PRAGMA journal_mode = WAL").fetchall()
            base.execute("BEGIN IMMEDIATE")
            base.execute(_TABLE)
            base.execute(f"PRAGMA application_id = {_APPLICATION}")
            base.execute(f"PRAGMA user_version = {_VERSION}")
            base.execute("COMMIT")
            return
        if application == _APPLICATION and version > _VERSION:
            raise InputError(say("saved.newer", file=self.path))
        if (application, version) != (_APPLICATION, _VERSION) or held != [("table", "checks", _TABLE)]:
            raise InputError(say("saved.foreign", file=self.path))

    def _read(self, row: tuple[object, ...]) -> Check:
        try:
            match row:
                case (int(number), str(name), str(kept), (str() | None) as story, str(findings)):
                    told = Story() if story is None else read_story(story)
                    return Check(number, name, date.fromisoformat(kept), told, read_findings(findings))
        except (ValueError, RecursionError):
            pass
        raise InputError(say("saved.damaged", file=self.path, number=row[0]))
