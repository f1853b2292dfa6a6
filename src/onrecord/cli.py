"""The command line: options in, verbs called, report out."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from onrecord import __version__, cli_desk, cli_forms, cli_options, cli_pack, cli_serve, cli_who
from onrecord.errors import ClaimError, InputError, OnRecordError
from onrecord.output import Output, say

# Commands import the stages when they run: `--help` and `--version` need none of them.
if TYPE_CHECKING:
    from onrecord.model import Document, Report


# How often Python looks for cycles: a check makes many small objects and no cycle, and looking takes a fifth of it.
SELDOM = (100_000, 50, 1_000)


class _House(click.Group):
    """A group whose errors are one line and exit code 2, never a traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        gc.set_threshold(*SELDOM)
        atexit.register(gc.freeze)  # or Python looks through all that was loaded once more before it ends
        try:
            return super().main(*args, **kwargs)
        except OnRecordError as error:
            say(error)
        except OSError as error:
            say(InputError(f"cannot write ({error.strerror}); choose another place with -o FILE"))
            sys.stdout = None  # nothing is left to flush at exit
        sys.exit(2)


@click.group(cls=_House)
@click.version_option(__version__, prog_name="onrecord")
def main() -> None:
    """Hold what is said about crime and policing against the public record."""


@main.command()
@click.argument("stories", nargs=-1, metavar="[STORY ...]")
@click.option("--url", "urls", multiple=True, metavar="URL", help="A page to fetch and check; nothing else is fetched.")
@cli_options.published
@cli_forms.options
@click.option(
    "--order",
    type=click.Choice(("verdict", "story")),
    default="verdict",
    help="What to look at first, first; or as the story has it.",
)
@cli_options.data
@cli_options.pack
@cli_options.strict_data
@cli_options.output
@click.version_option(__version__, prog_name="onrecord")
def check(
    stories: tuple[str, ...],
    urls: tuple[str, ...],
    published: str | None,
    form: str,
    order: str,
    data: tuple[str, ...],
    pack: tuple[str, ...],
    strict_data: bool,
    output: str | None,
    **kept: str | None,
) -> None:
    """Check stories: text, Markdown, web pages, Word, PDF, mail, transcripts, feeds; `-` for standard input.

    A .jsonl file holds many, one {"id", "published", "text"} a line. Web pages need: pip install 'onrecord[pages]',
    PDF needs 'onrecord[docs]'.
    """
    from onrecord import pipeline, reading
    from onrecord.stories import named

    shape = cli_forms.Form(form, **kept)
    day = cli_options.day("--published", published, reading.parse_day)
    if form == "html" and len(stories) + len(urls) > 1:
        raise InputError(_ONE_PAGE)
    for kind, files in (("the story", stories), ("a file of the figures", data)):
        if output is not None and any(_same(output, file) for file in files):
            raise InputError(f"{output}: this is {kind} itself; name another file with -o")
    drawn = cli_options.supply(data, pack, strict=strict_data)
    again = _again(published, data, pack)
    failed: list[OnRecordError] = []

    def reports() -> Iterator[Report]:
        for number, document in enumerate(named(stories, urls, day, sys.stdin.buffer)):
            if form == "html" and number:
                raise InputError(_ONE_PAGE)
            if isinstance(document, OnRecordError):
                failed.append(document)
                say(document)
            else:
                yield pipeline.check_document(document, drawn.record, drawn.vocabulary)

    with Output(output) as out:
        shape.write(out, reports(), failed, story_order=order == "story", again=again)
    sys.exit(shape.code(failed))


def _again(published: str | None, data: tuple[str, ...], pack: tuple[str, ...]) -> tuple[str, ...]:
    """The options without which the same check would come to other findings."""
    given = [("--published", published)] if published else []
    given += [("--data", file) for file in data] + [("--pack", folder) for folder in pack]
    return tuple([word for pair in given for word in pair])


@main.command()
@click.argument("story", metavar="STORY")
@click.option("--explain", "why", is_flag=True, help="How each sentence was read: its words, the rules, each slot.")
@click.option("--sentence", type=int, metavar="N", help="Only the sentence of this number, the first being 1.")
@cli_options.published
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", help="What to print.")
@click.option("--data", multiple=True, metavar="FILE", help="Your own figures, for the words that they bring.")
@click.option("--pack", multiple=True, metavar="DIR", help="A record pack, for the words that it brings.")
def read(
    story: str,
    why: bool,
    sentence: int | None,
    published: str | None,
    form: str,
    data: tuple[str, ...],
    pack: tuple[str, ...],
) -> None:
    """Read a story into claims of the claim language, nothing checked; with --explain, see why."""
    from onrecord import explaining, pipeline, reading

    day = cli_options.day("--published", published, reading.parse_day)
    drawn = cli_options.supply(data, pack)

    def tell(document: Document, out: Output) -> str:
        told = pipeline.read_document(document, drawn.vocabulary, explain=why)
        _in_story(sentence, len(told.statements), document.name)
        if form == "json":
            return explaining.read_json(told, sentence) + "\n"
        return explaining.as_read(told, sentence, out.width)

    sys.exit(cli_options.tell_each(story, day, form, tell))


def _in_story(sentence: int | None, count: int, name: str) -> None:
    if sentence is not None and not 1 <= sentence <= count:
        known = f"1 to {count}" if count else "none: the text has no sentence"
        raise InputError(f"{name}: --sentence {sentence}: there is no such sentence; there are {known}")


def _hinted(error: ClaimError, claim: str) -> ClaimError:
    """The error, which says for plain words where those are read."""
    if "[" in claim:
        return error
    return ClaimError(f"{error}\nPlain words are read by `onrecord check -`, which takes them from its input.")


@main.command("eval")
@click.argument("claim", required=False)
@click.option("--said", metavar="DATE", help="The day of the words, YYYY-MM-DD: it decides what was known.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", help="What to print.")
@click.option("--jsonl", "lines", metavar="FILE", help='Evaluate lines of {"id", "claim", "said"}, a finding a line.')
def evaluate(claim: str | None, said: str | None, form: str, lines: str | None) -> None:
    """Evaluate a claim of the claim language, for instance "homicides[chicago-il, 2016] = 762"."""
    from pathlib import Path

    from onrecord import pipeline, reading  # late, as in `check`
    from onrecord.reading.files import drawn, load
    from onrecord.stories import STANDARD_INPUT

    if (claim is None) == (lines is None) or (claim is not None and not claim.strip()):
        raise InputError(
            'eval needs one claim, or --jsonl FILE; try: onrecord eval "homicides[chicago-il, 2016] = 762"'
        )
    day = cli_options.day("--said", said, reading.parse_day)
    record = pipeline.default_record()
    with Output(None) as out:
        if claim is not None:
            try:
                asked = pipeline.claim_of(claim, record)
            except ClaimError as error:
                raise _hinted(error, claim) from error
            found = pipeline.evaluated(asked, day, record)
            out.write(pipeline.report_finding(found, form, width=out.width, colour=out.colour))
            return
        name = STANDARD_INPUT if lines == "-" else str(lines)
        data = drawn(sys.stdin.buffer, name) if lines == "-" else load(Path(name))
        failed = False
        for one in pipeline.evaluations(data, name, day, record):
            if isinstance(one, OnRecordError):
                failed = True
                say(one)
            else:
                out.write(pipeline.report_finding(one, "jsonl"))
    sys.exit(2 if failed else 0)


@main.command()
@click.argument("word", nargs=-1, required=True, metavar="VERDICT|FLAG|MEASURE|TERM|rule RULE")
def explain(word: tuple[str, ...]) -> None:
    """Say what a verdict, flag, measure, publisher or term means and how it is decided, or what a rule reads."""
    from onrecord import explaining
    from onrecord.record import open_record

    with Output(None) as out:
        out.write(explaining.as_text(explaining.explain(" ".join(word), open_record()), out.width))


cli_desk.add_to(main)
main.add_command(cli_pack.pack)
main.add_command(cli_serve.serve)
main.add_command(cli_who.who)

_ONE_PAGE = "--format html makes the page of one story; run it once for each, or use --format jsonl for many"


def _same(output: str, story: str) -> bool:
    return story != "-" and os.path.exists(output) and os.path.exists(story) and os.path.samefile(output, story)
