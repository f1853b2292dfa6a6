"""The command line: options in, verbs called, report out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import IO, TYPE_CHECKING, Any

import click

from onrecord import __version__
from onrecord.errors import ClaimError, InputError, OnRecordError

# Commands import the stages when they run: `--help` and `--version` need none of them.
if TYPE_CHECKING:
    from datetime import date

    from onrecord.model import Report

_WIDEST, _NARROWEST, _PIPED = 100, 40, 80  # columns


class _House(click.Group):
    """A group whose errors are one line and exit code 2, never a traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except OnRecordError as error:
            _say(error)
        except OSError as error:
            _say(InputError(f"cannot write ({error.strerror}); choose another place with -o FILE"))
            sys.stdout = None  # nothing is left to flush at exit
        sys.exit(2)


@click.group(cls=_House)
@click.version_option(__version__, prog_name="onrecord")
def main() -> None:
    """Hold what is said about crime and policing against the public record."""


@main.command()
@click.argument("stories", nargs=-1, required=True, metavar="STORY [STORY ...]")
@click.option("--published", metavar="DATE", help="The day of publication, YYYY-MM-DD; otherwise found in the text.")
@click.option(
    "--format", "form", type=click.Choice(("text", "json", "jsonl", "html")), default="text", help="What to print."
)
@click.option(
    "--order",
    type=click.Choice(("verdict", "story")),
    default="verdict",
    help="What to look at first, first; or as the story has it.",
)
@click.option("-o", "--output", metavar="FILE", help="Write to a file, whole or not at all.")
@click.version_option(__version__, prog_name="onrecord")
def check(stories: tuple[str, ...], published: str | None, form: str, order: str, output: str | None) -> None:
    """Check stories: text or Markdown files, `-` for standard input, or JSON Lines of {"id", "published", "text"}."""
    from onrecord import pipeline, reading

    day = None if published is None else _option("--published", published, reading.parse_day)
    if form == "html" and len(stories) > 1:
        raise InputError(_ONE_PAGE)
    if output is not None and any(_same(output, story) for story in stories):
        raise InputError(f"{output}: this is the story itself; name another file with -o")
    failed: list[OnRecordError] = []

    def reports() -> Iterator[Report]:
        record = pipeline.default_record()
        for number, document in enumerate(pipeline.documents(stories, day, sys.stdin.buffer.read)):
            if form == "html" and number:
                raise InputError(_ONE_PAGE)
            if isinstance(document, OnRecordError):
                failed.append(document)
                _say(document)
            else:
                yield pipeline.check_document(document, record)

    with _Output(output) as out:
        if form == "json":
            found = [pipeline.report(one, form) for one in reports()]
            out.write(_array(found) if len(found) + len(failed) > 1 else "".join(found))
        else:
            for number, one in enumerate(reports()):
                text = pipeline.report(one, form, story_order=order == "story", width=out.width, colour=out.colour)
                out.write("\n" + text if form == "text" and number else text)
    sys.exit(2 if failed else 0)


@main.command("eval")
@click.argument("claim", required=False)
@click.option("--said", metavar="DATE", help="The day of the words, YYYY-MM-DD: it decides what was known.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", help="What to print.")
@click.option("--jsonl", "lines", metavar="FILE", help='Evaluate lines of {"id", "claim", "said"}, a finding a line.')
def evaluate(claim: str | None, said: str | None, form: str, lines: str | None) -> None:
    """Evaluate a claim of the claim language, for instance "homicides[chicago-il, 2016] = 762"."""
    from pathlib import Path

    from onrecord import pipeline, reading

    if (claim is None) == (lines is None):
        raise InputError(
            'eval needs one claim, or --jsonl FILE; try: onrecord eval "homicides[chicago-il, 2016] = 762"'
        )
    day = None if said is None else _option("--said", said, reading.parse_day)
    record = pipeline.default_record()
    with _Output(None) as out:
        if claim is not None:
            found = pipeline.evaluated(pipeline.claim_of(claim, record), day, record)
            out.write(pipeline.report_finding(found, form, width=out.width, colour=out.colour))
            return
        data = sys.stdin.buffer.read() if lines == "-" else pipeline.load(Path(str(lines)))
        failed = False
        for one in pipeline.evaluations(data, "standard input" if lines == "-" else str(lines), day, record):
            if isinstance(one, OnRecordError):
                failed = True
                _say(one)
            else:
                out.write(pipeline.report_finding(one, "jsonl"))
    sys.exit(2 if failed else 0)


_ONE_PAGE = "--format html makes the page of one story; run it once for each, or use --format jsonl for many"


class _Output:
    """Standard output, or a file that appears under its name only when it is whole."""

    def __init__(self, path: str | None) -> None:
        self._target = None if path is None else os.path.realpath(path)
        self._name = path
        self._part: str | None = None
        self._stream: IO[str] = sys.stdout
        self._wrote = False
        terminal = path is None and sys.stdout.isatty()
        self.width = _columns() if terminal else _PIPED
        self.colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    def __enter__(self) -> _Output:
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

    def write(self, text: str) -> None:
        self._wrote = True
        if self._target is None:
            click.echo(text, nl=False, color=self.colour or None)
            return
        try:
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


def _say(error: OnRecordError) -> None:
    """One line on standard error; only a claim's caret needs more."""
    lines = str(error).split("\n") if isinstance(error, ClaimError) else [str(error).replace("\n", " ")]
    shown = "\n".join("".join(letter if letter.isprintable() else "?" for letter in line) for line in lines)
    click.echo(f"onrecord: {shown}", err=True)


def _option(name: str, value: str, parse: Callable[[str], date]) -> date:
    try:
        return parse(value)
    except InputError as error:
        raise InputError(f"{name} {error}") from None


def _array(objects: list[str]) -> str:
    """Several JSON objects as one array; nothing where there is none."""
    return "[\n" + ",\n".join(one.rstrip("\n") for one in objects) + "\n]\n" if objects else ""


def _same(output: str, story: str) -> bool:
    return story != "-" and os.path.exists(output) and os.path.exists(story) and os.path.samefile(output, story)


def _columns() -> int:
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return _PIPED
    return max(_NARROWEST, min(_WIDEST, columns or _PIPED))


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or "the name cannot be used"
