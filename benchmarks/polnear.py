"""How well attributions are found, on a copy of the PolNeAR corpus (Newell, Margolin and Ruths, LREC 2018).

    python benchmarks/polnear.py DIR [--part dev|train] [--show]

DIR holds `train`, `dev`, ... with `text/*.txt` and `attributions/*.ann` (brat standoff). The corpus is no part of the
project. Each text is scored against its first annotation file by name.

A span is the set of the words that it touches. Two spans agree when they share a word, or when both are left out. An
attribution found and one annotated are matched one to one, in order of the text:

* cue: the cues agree
* source, content: the cues agree, and the sources or the contents
* linked: cue, source and content agree

On the texts of `train` that several people annotated, this way of matching gives 77.7 linked F1 between two of them.
The corpus annotates thought, will and judgement beside statements; "with a number" is the linked recall of those
attributions whose content holds a word that begins with a digit, which come nearest to what a check needs.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from onrecord.model import Document
from onrecord.voice.relations import relations

_WORD = re.compile(r"\w+")
_ROW = re.compile(r"T\d+\t")
_ANNOTATOR = re.compile(r"_[0-9a-f]{4}$")
_OPENING = re.compile(r"(?<![^\s(\[—-])''(?=\S)|``")
_CLOSING = re.compile(r"''(?!')")

ASKED = {"cue": (), "source": (0,), "content": (2,), "linked": (0, 2)}  # parts of an attribution beside its cue

Words = frozenset[int]


class Attribution(NamedTuple):
    """The words of each part, by their number in the text."""

    source: Words
    cue: Words
    content: Words


class Tally:
    """What was annotated, found and matched, by kind."""

    def __init__(self) -> None:
        self.gold = self.found = self.numbered = self.numbered_right = 0
        self.right = dict.fromkeys(ASKED, 0)

    def f1(self, kind: str) -> tuple[float, float, float]:
        """Precision, recall and F1 in percent."""
        right = self.right[kind]
        precision, recall = right / max(self.found, 1), right / max(self.gold, 1)
        return 100 * precision, 100 * recall, 200 * right / max(self.found + self.gold, 1)


def main() -> None:
    """Score and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("corpus", type=Path, help="the folder that holds train and dev")
    ask.add_argument("--part", default="dev", choices=("dev", "train"))
    ask.add_argument("--show", action="store_true", help="print every attribution missed or found besides")
    args = ask.parse_args()
    tally = Tally()
    texts = 0
    for text, rows in annotated(args.corpus / args.part):
        score(text, rows, tally, show=args.show)
        texts += 1
    if not texts:
        raise SystemExit(
            f"{args.corpus / args.part} holds no text/*.txt with attributions/*.ann; name the corpus's data folder"
        )
    print(f"PolNeAR {args.part}: {texts} texts, {tally.gold} attributions annotated, {tally.found} found")
    for kind in tally.right:
        precision, recall, f1 = tally.f1(kind)
        print(f"{kind:8} precision {precision:5.1f}  recall {recall:5.1f}  F1 {f1:5.1f}")
    share = 100 * tally.numbered_right / max(tally.numbered, 1)
    print(f"statements with a number: linked recall {share:.1f} of {tally.numbered}")


def annotated(part: Path) -> Iterator[tuple[str, str]]:
    """Each text with the rows of its first annotation file."""
    seen = set()
    for path in sorted((part / "attributions").glob("*.ann")):
        name = _ANNOTATOR.sub("", path.stem)
        text = part / "text" / f"{name}.txt"
        if name not in seen and text.exists():
            seen.add(name)
            yield text.read_bytes().decode("utf-8"), path.read_bytes().decode("utf-8")


def gold(rows: str, places: Sequence[tuple[int, int]]) -> list[Attribution]:
    """The annotated attributions that have a cue and a content."""
    spans: dict[str, list[tuple[int, int]]] = {}
    found = []
    for row in rows.split("\n"):
        if _ROW.match(row):
            name, where = row.split("\t")[:2]
            pairs = where.partition(" ")[2].split(";")
            spans[name] = [(int(first), int(last)) for first, last in (pair.split() for pair in pairs)]
        elif row.startswith("E"):
            roles: dict[str, list[tuple[int, int]]] = {"Source": [], "Cue": [], "Content": []}
            for role in row.split("\t")[1].split():
                kind, _, name = role.partition(":")
                roles.get(kind.rstrip("0123456789"), []).extend(spans.get(name, []))
            made = Attribution(*(touched(roles[role], places) for role in ("Source", "Cue", "Content")))
            if made.cue and made.content:
                found.append(made)
    return sorted(found, key=lambda one: min(one.cue))


def touched(spans: Sequence[tuple[int, int]], places: Sequence[tuple[int, int]]) -> Words:
    """The numbers of the words that the spans touch; a span of a mark alone takes the word after it."""
    words = {at for at, (start, end) in enumerate(places) for first, last in spans if start < last and first < end}
    if not words and spans:
        words = {next((at for at, place in enumerate(places) if place[0] >= spans[0][0]), len(places))}
    return frozenset(words)


def read(text: str, places: Sequence[tuple[int, int]]) -> list[Attribution]:
    """The attributions that the voice stage finds. The wire's '' for a quotation mark is read as one."""
    shown = _OPENING.sub(" “", text)
    shown = _CLOSING.sub("” ", shown)
    return [
        Attribution(
            touched([(one.source.start, one.source.end)] if one.source else [], places),
            touched([(one.cue.start, one.cue.end)], places),
            touched([(span.start, span.end) for span in one.content], places),
        )
        for one in relations(Document("text", shown, None))
    ]


def agree(one: Words, other: Words) -> bool:
    """Whether two spans share a word or are both left out."""
    return bool(one & other) or (not one and not other)


def score(text: str, rows: str, tally: Tally, *, show: bool) -> None:
    """Add one text to the tally."""
    places = [found.span() for found in _WORD.finditer(text)]
    wanted, had = gold(rows, places), read(text, places)
    tally.gold += len(wanted)
    tally.found += len(had)
    for kind, parts in ASKED.items():
        pairs = matched(wanted, had, parts)
        tally.right[kind] += len(pairs)
    for at, one in enumerate(wanted):
        numbered = any(text[slice(*places[word])][0].isdigit() for word in one.content)
        tally.numbered += numbered
        tally.numbered_right += numbered and at in pairs
    if show:
        missed = [one for at, one in enumerate(wanted) if at not in pairs]
        besides = [one for at, one in enumerate(had) if at not in pairs.values()]
        for sign, listed in (("-", missed), ("+", besides)):
            for one in listed:
                print(sign, told(text, places, one))


def matched(wanted: Sequence[Attribution], had: Sequence[Attribution], parts: Sequence[int]) -> dict[int, int]:
    """Which of those found answers each of those wanted, where the named parts agree; the first that is free."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for at, one in enumerate(wanted):
        for place, other in enumerate(had):
            if place not in taken and one.cue & other.cue and all(agree(one[part], other[part]) for part in parts):
                pairs[at] = place
                taken.add(place)
                break
    return pairs


def told(text: str, places: Sequence[tuple[int, int]], one: Attribution) -> str:
    """One attribution on a line."""
    return " | ".join(
        " ".join(text[slice(*places[at])] for at in sorted(part)[:14] if at < len(places)) for part in one
    )


if __name__ == "__main__":
    main()
