"""SRT and VTT transcripts: the cues' words in one run, speakers on lines of their own."""

from __future__ import annotations

import html
import re

from onrecord.reading.decode import decode
from onrecord.reading.extracted import Extracted

_TIMES = re.compile(r"[ \t]*(?:[0-9]{1,3}:)?[0-9]{2}:[0-9]{2}[.,][0-9]{3}[ \t]+-->")
_VOICE = re.compile(r"<v(?:\.[^ \t<>]{0,60})*[ \t]+([^<>]{1,80})>")
_TAG = re.compile(r"</?[a-z0-9][^<>]{0,80}>|\{\\[^{}]{0,40}\}", re.IGNORECASE)
_SPEAKER = re.compile(r"(?:>>|-[ \t]|[A-Z][A-Za-z.'’ ]{1,40}:[ \t])")


def read_transcript(data: bytes, name: str) -> Extracted:
    """The words that are spoken, without numbers, times and marks; cues that repeat the line before say it once."""
    text = decode(data, name).replace("\r\n", "\n").replace("\r", "\n")
    turns: list[list[str]] = []
    speaker, last = "", ""
    for block in re.split(r"\n[ \t]*\n", text):
        every = block.split("\n")
        timed = next((number for number, line in enumerate(every[:3]) if _TIMES.match(line)), None)
        if timed is None:
            continue  # the head, a note or a style of VTT
        for named, words in [said for line in every[timed + 1 :] for said in _voices(line)]:
            if words == last:
                continue
            last = words
            if named and named != speaker:
                turns.append([f"{named}: {words}"])
            elif _SPEAKER.match(words) or not turns:
                turns.append([words])
            else:
                turns[-1].append(words)
            speaker = named or speaker
    return Extracted("\n\n".join(" ".join(turn) for turn in turns))


def _voices(line: str) -> list[tuple[str, str]]:
    """What each voice of a line says: "<v Ann Roe>One.</v><v Bo Poe>Two.</v>"; no name before the first."""
    pieces = _VOICE.split(line)
    named = ["", *pieces[1::2]]
    words = [html.unescape(_TAG.sub("", piece)).strip() for piece in pieces[::2]]
    return [(name.strip(), said) for name, said in zip(named, words, strict=True) if said]
