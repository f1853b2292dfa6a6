"""Where a command writes: standard output or a file, whole or not at all, and errors as one line."""

from __future__ import annotations

import os
import sys
from typing import TextIO

import click

from onrecord.errors import ClaimError, InputError, OnRecordError

_WIDEST, _NARROWEST, _PIPED = 100, 40, 80  # columns


class Output:
    """Standard output, or a file that appears under its name only when it is whole."""

    def __init__(self, path: str | None) -> None:
        self._target = None if path is None else os.path.realpath(path)
        self._name = path
        self._part: str | None = None
        self._stream: TextIO = sys.stdout
        self._wrote = False
        terminal = path is None and sys.stdout.isatty()
        self.width = _columns() if terminal else _PIPED
        self.colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def __enter__(self) -> Output:
        if self._target is None:
            reconfigure = getattr(sys.stdout, "reconfigure", None)
            if reconfigure is not None:  # the same bytes whatever the locale
                reconfigure(
                    **({"errors": "replace"} if sys.stdout.isatty() else {"encoding": "utf-8", "newline": "\n"})
                )
            return self
        special = os.path.exists(self._target) and not os.path.isfile(self._target)
        if os.path.isdir(self._target):
            raise InputError(f"{self._name}: this is a directory; name a file in it with -o")
        path = self._target if special else f"{self._target}.{os.getpid()}.part"
        try:
            self._stream = open(path, "w" if special else "x", encoding="utf-8", newline="\n")
        except (OSError, ValueError) as error:
            raise InputError(f"{self._name}: cannot be written ({_reason(error)}); choose another with -o") from None
        self._part = None if special else path
        return self

    def write(self, text: str | bytes) -> None:
        """Write text, or the bytes of an image or a binary file, which no terminal can show."""
        if self._target is None:
            if isinstance(text, bytes) and sys.stdout.isatty():
                raise InputError("this format is no text; name a file for it with -o FILE")
            self._wrote = True
            click.echo(text, nl=False, color=self.colour or None)
            return
        self._wrote = True
        try:
            if isinstance(text, bytes):
                self._stream.buffer.write(text)
            else:
                self._stream.write(text)
        except OSError as error:
            raise InputError(f"{self._name}: cannot be written ({_reason(error)}); choose another with -o") from None

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._target is None:
            return
        try:
            self._stream.close()
            if self._part is not None and kind is None and self._wrote:
                os.replace(self._part, self._target)
                self._part = None
        except OSError as error:
            raise InputError(f"{self._name}: cannot be written ({_reason(error)}); choose another with -o") from None
        finally:
            if self._part is not None and os.path.exists(self._part):
                os.unlink(self._part)


def say(error: OnRecordError) -> None:
    """One line on standard error; only a claim's caret needs more."""
    lines = str(error).split("\n") if isinstance(error, ClaimError) else [str(error).replace("\n", " ")]
    shown = "\n".join("".join(letter if letter.isprintable() else "?" for letter in line) for line in lines)
    click.echo(f"onrecord: {shown}", err=True)


def _columns() -> int:
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return _PIPED
    return max(_NARROWEST, min(_WIDEST, columns or _PIPED))


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or "the name cannot be used"
