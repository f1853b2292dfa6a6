"""The file in which checks are kept."""

from __future__ import annotations

import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from onrecord.errors import InputError
from onrecord.extras.web.check.story import Story
from onrecord.extras.web.saved.kept import Check, Told
from onrecord.extras.web.saved.shelf import Shelf

SECRET = "Councilwoman Petra Quill said the harbour had 41 burglaries"
CHECK = Check(
    0,
    "Harbour",
    date(2026, 3, 1),
    Story(SECRET, name="a.txt", published=date(2026, 2, 28), mends=(("0-5.0", "burglaries[us, 2020] = 1"),)),
    (Told("0-5.0", "41 burglaries", "Petra Quill", "contradicted", "Burglaries.", "The record has 40."),),
)


def files(shelf: Shelf) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(shelf.folder.iterdir()))


def test_looking_makes_no_file(shelf: Shelf) -> None:
    assert shelf.all() == ()
    assert shelf.get(1) is None
    assert not shelf.folder.exists()


def test_what_is_kept_comes_back_as_it_was(shelf: Shelf) -> None:
    number = shelf.keep(CHECK)
    found = shelf.get(number)
    assert found is not None
    assert (found.name, found.kept, found.story, found.findings) == (
        CHECK.name,
        CHECK.kept,
        CHECK.story,
        CHECK.findings,
    )
    shelf.keep(CHECK)
    assert [one.id for one in shelf.all()] == [2, 1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(shelf: Shelf) -> None:
    shelf.keep(CHECK)
    for path in shelf.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(shelf.folder.stat().st_mode) == 0o700


def test_the_file_says_what_it_is_and_keeps_a_log_of_changes(shelf: Shelf) -> None:
    shelf.keep(CHECK)
    with closing(sqlite3.connect(shelf.path)) as base:
        assert base.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert base.execute("PRAGMA user_version").fetchone() == (1,)
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_is_deleted_is_in_no_file_any_more(shelf: Shelf) -> None:
    number = shelf.keep(CHECK)
    other = shelf.keep(Check(0, "Other", CHECK.kept, Story("Other words.", name="b.txt"), ()))
    assert SECRET.encode() in files(shelf)
    shelf.delete(number)
    assert SECRET.encode() not in files(shelf)
    assert b"Petra Quill" not in files(shelf)
    assert [one.id for one in shelf.all()] == [other]


def test_what_was_kept_before_is_gone_once_it_is_renewed(shelf: Shelf) -> None:
    number = shelf.keep(CHECK)
    shelf.renew(number, date(2026, 4, 1), ())
    assert b"The record has 40." not in files(shelf)
    found = shelf.get(number)
    assert found is not None
    assert (found.kept, found.findings, found.name) == (date(2026, 4, 1), (), "Harbour")


def test_another_name(shelf: Shelf) -> None:
    number = shelf.keep(CHECK)
    shelf.rename(number, "'; DROP TABLE checks; --")
    assert [one.name for one in shelf.all()] == ["'; DROP TABLE checks; --"]


def test_a_number_that_is_none(shelf: Shelf) -> None:
    shelf.keep(CHECK)
    assert shelf.get(0) is None
    assert shelf.get(99) is None
    assert shelf.get(2**70) is None
    shelf.delete(99)


def _sql(*statements: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        with closing(sqlite3.connect(path)) as base:
            for statement in statements:
                base.execute(statement)
            base.commit()

    return change


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:2000] + b"\xff" * 4000)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda path: path.write_bytes(b"not a database at all, but long enough to be one" * 40), "move it away"),
        (_cut, "move it away"),
        (_sql("PRAGMA user_version = 9"), "newer OnRecord"),
        (_sql("PRAGMA application_id = 7"), "not a file of kept checks"),
        (_sql("CREATE TRIGGER t AFTER INSERT ON checks BEGIN DELETE FROM checks; END"), "not a file of kept checks"),
        (_sql("CREATE VIEW v AS SELECT 1"), "not a file of kept checks"),
        (_sql("DROP TABLE checks", "CREATE VIEW checks AS SELECT 1 AS id"), "not a file of kept checks"),
        (_sql("UPDATE checks SET story = '[1]'"), "kept check 1 cannot be read"),
        (_sql("UPDATE checks SET story = '{}'"), "kept check 1 cannot be read"),
        (_sql("UPDATE checks SET findings = '[' || replace(hex(zeroblob(60000)), '0', '[')"), "cannot be read"),
        (_sql("UPDATE checks SET findings = 'null'"), "kept check 1 cannot be read"),
        (_sql("UPDATE checks SET kept = 'yesterday'"), "kept check 1 cannot be read"),
        (_sql("UPDATE checks SET name = CAST(x'ff00fe' AS TEXT)"), "cannot be read"),
    ],
    ids=range(13),
)
def test_a_file_that_is_not_ours_or_is_broken_is_told_in_one_line(
    shelf: Shelf, spoil: Callable[[Path], None], told: str
) -> None:
    shelf.keep(CHECK)
    for log in shelf.folder.glob("*-wal"):
        log.unlink()
    spoil(shelf.path)
    with pytest.raises(InputError, match=told) as error:
        shelf.get(1)
    assert "\n" not in str(error.value)
    assert str(shelf.path) in str(error.value)


def test_a_file_that_others_could_read_is_closed_to_them(shelf: Shelf) -> None:
    shelf.keep(CHECK)
    shelf.path.chmod(0o644)
    shelf.keep(CHECK)
    assert sys.platform == "win32" or stat.S_IMODE(shelf.path.stat().st_mode) == 0o600


def test_an_empty_file_is_begun(shelf: Shelf) -> None:
    shelf.folder.mkdir(parents=True)
    shelf.path.touch()
    assert shelf.all() == ()
    assert shelf.keep(CHECK) == 1


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "here").write_text("x")
    with pytest.raises(InputError, match="cannot be used to keep checks in"):
        Shelf(tmp_path / "here" / "there").keep(CHECK)
