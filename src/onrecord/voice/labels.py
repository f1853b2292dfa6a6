"""The labels of a transcript's speakers: in capitals, in mixed case where one comes back, with an age or an office.

"ANN ROE (HOST): Hello.", "Ann Roe, board president: Hello.", "Mr. ROE. Hello.", "[ANN ROE] Hello."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.late import late
from onrecord.lexicon.load import city_names, measure_names, word_set, word_sets
from onrecord.model import Setting
from onrecord.voice import prompts
from onrecord.voice.cues import CUES, heading
from onrecord.voice.heads import greets
from onrecord.voice.paragraphs import Block
from onrecord.voice.roster import Roster
from onrecord.voice.speeches import names_a_speech

# Captions mark a new speaker with ">>", named or not, and print the time before it; a script marks sound.
_SOUND = r"(?:(?:SOT|SOUND|BITE)[,:]?[ \t]+(?:[—–-][ \t]*)?)?"
_TURN = r"(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]{1,3})?(?:>{2,3}[ \t]{0,3}|[*_]{2})?" + _SOUND
_OFFICE = r"(?:[ \t]*\([^()\n]{1,40}\)|,[ \t][A-Z][A-Z.,'’& \-]{2,60})?"  # "(D-Ohio)", ", DEPUTY DIRECTOR"
_COLON = r"(?:[*_]{2}:|:[*_]{0,2})"  # behind a label, which may be in bold type
_LABEL = late(
    _TURN + r"([A-Z][A-Z.'’ \-]{1,40}?(?:[ ]#?\d{1,2})?)" + _OFFICE + _COLON + r"[ \t]+(?=\S)"
)  # "CALLER 2 (Earl):"
_MIXED = late(
    _TURN
    + r"((?:[A-Z][\w.'’\-]{0,20}[ \t]){0,4}[A-Z][\w.'’\-]{0,20})(?:[ \t]*\([^()\n]{1,40}\))?"
    + _COLON
    + r"[ \t]+(?=[A-Z“\"])"
)
_AGED = late(
    _TURN
    + r"((?:[A-Z][\w.'’\-]{0,20}[ \t]){1,4}[A-Z][\w.'’\-]{0,20}),[ \t]\d{2}(?:,[ \t][^:\n“]{3,60})?"
    + _COLON
    + r"[ \t]+(?=\S)"
)
_CALLED = late(r"\(([A-Z][\w'’]+(?: [A-Z][\w.'’]*){0,2})")  # "CALLER (Dwight, from Raytown):"
_NAME = r"((?:[A-Z][\w'’\-]{1,20} |[A-Z]\. ){1,2}[A-Z][\w'’\-]{1,20})"
_MY_NAME = late(  # "Good evening. My name is Ann Roe, and"
    rf"[^\n]{{0,60}}?\b(?:[Mm]y name is|[Mm]y name['’]s|I['’]m|I am|[Tt]his is) {_NAME}"
)
_OFFICED = late(  # "Faye Roe, board president: It fell."
    _TURN
    + r"((?:[A-Z][\w.'’\-]{0,20}[ \t]){1,4}[A-Z][\w.'’\-]{0,20}),[ \t][a-z][^:\n“.?!]{3,60}"
    + _COLON
    + r"[ \t]+(?=[A-Z])"
)
_RECORD = re.compile(  # "Mr. ROE. It fell.", "Ms. VAN ROE of Ohio. It fell.", "The CHAIRMAN. It fell."
    r"((?:[A-Z][a-z]{1,11}\.?[ \t]){1,2}[A-Z][A-Z'’\-]{1,20}(?:[ \t][A-Z][A-Z'’\-]{1,20}){0,2})"
    r"(?:[ \t]of[ \t][A-Z][a-z]{2,14}(?:[ \t][A-Z][a-z]{2,14})?)?\.[ \t]+(?=[A-Z])"
)
_HEARING = re.compile(  # "Mr. Roe. It fell.", "The Chairman. It fell.": as the committees of Congress print it
    r"((?:[A-Z][a-z]{1,14}\.?[ \t]){1,2}[A-Z][A-Za-z'’\-]{2,20})\.[ \t]+(?=[A-Z])"
)
_ALONE = re.compile(
    r"(?:\[?\d{1,2}:\d\d\]?[ \t])?[*_]{0,2}([A-Z][A-Z.'’ \-]{1,40})(?:[ \t]*\([^()\n]{1,40}\))?:[*_]{0,2}\Z"
)
_ASKED = re.compile(r"[*_]{0,2}(?:QUESTION|Question|Q)[*_]{0,2}[:.]")  # whoever asks, without a name
_GUEST = late(  # "With us is Chief Ann Roe", "Our guest tonight: Ann Roe"
    r"\b(?:(?:[Ww]ith|[Jj]oining) us (?:\w+ )?is|[Oo]ur guest(?: \w+)?(?: is|,|:)|[Jj]oined by) "
    r"(?:[A-Z]?[a-z]+\.? ){0,3}?((?:[A-Z][\w'’\-]{1,20} |[A-Z]\. ){1,3}[A-Z][\w'’\-]{1,20})"
)
_BRACKETED = re.compile(r"\[([A-Z][A-Z.'’ \-]{1,40})\]:?[ \t]+(?=\S)")  # "[JANE ROE] Good evening."
_QUOTES = ("“", '"')
_MARKS = " \t\n#*_"
_LINKED = CUES.prepositions | CUES.joiners
_READERS = frozenset({"anchor"})  # beside the cue of a script: "ANCHOR INTRO"
_FEWEST = 2  # labels of any kind
_TURNS = 3  # labels in mixed case, of which one comes back
_OPENING = 6  # blocks in which the one label of a speech stands
_GREETING = 60  # characters of a greeting
_CITIES = 2  # that head the items of a round-up


def labels(text: str, blocks: Sequence[Block]) -> frozenset[str]:
    """Speaker labels: two in capitals, or three of which one comes back."""
    if len(blocks) < _FEWEST:
        return frozenset()
    shouted: list[str] = []
    mixed: list[str] = []
    aged: list[str] = []
    officed: list[str] = []
    named = ((_LABEL, shouted), (_MIXED, mixed), (_AGED, aged), (_OFFICED, officed))
    kinds = ((_BRACKETED, shouted), (_RECORD, shouted), (_HEARING, mixed), *named, (_ALONE, mixed))
    for block in blocks:
        colon = text.find(":", block.start, block.end) >= 0
        for pattern, kind in () if block.post is not None else kinds if colon else kinds[:3]:
            found = pattern.match(text, block.start, block.end)
            if found is not None and _names_somebody(found.group(1), pattern):
                kind.append(found.group(1).strip())
                break
    shouted = _without_heads(shouted, headed=bool(blocks) and blocks[0].setting is Setting.HEADLINE, text=text)
    if len(aged) >= 2:
        return frozenset(shouted + mixed + aged)  # "Jane Roe, 41, teacher: ...": people asked in the street
    if _is_round_up(shouted + mixed):
        return frozenset()
    if len(shouted) >= 2:
        return frozenset(shouted + mixed + officed)
    surnames = [name.rpartition(" ")[2] for name in mixed + officed]  # "Sen. Ann Roe", and "Sen. Roe" in the next turn
    if len(surnames) >= _TURNS and len(set(surnames)) < len(surnames):
        return frozenset(mixed + officed)
    return frozenset()


def lone(text: str, blocks: Sequence[Block]) -> frozenset[str]:
    """The one label of a text, near its head, where a line above is of a speech or the words turn to those who listen.

    "REMARKS AS DELIVERED. Easton, May 3" above "ANN ROE (candidate for mayor): Sit down, sit down."
    """
    found = [
        (block, label)
        for block in blocks
        if block.post is None
        for pattern in (_RECORD, _HEARING, _LABEL, _MIXED, _ALONE)
        if (label := pattern.match(text, block.start, block.end)) and _names_somebody(label[1], pattern)
    ]
    if len({block for block, _ in found}) != 1 or found[0][0] not in blocks[:_OPENING]:
        return frozenset()
    block, label = found[0]
    spoken = any(map(names_a_speech, text[: block.start].splitlines()))
    named = len(label[1].split()) > 1 and label[1].lower() not in city_names()
    told = named and (spoken or greets(text[label.end() :].lstrip()[:_GREETING]))
    return frozenset({label[1].strip()}) if told else frozenset()


def _is_round_up(found: Sequence[str]) -> bool:
    """ "TULSA: ...", "RENO: ...", "ON THE DOCKET: ...": cities and other heads of a round-up, and nobody who speaks.

    Two cities and whatever else stands once beside them; a speaker's name comes back.
    """
    cities = {name for name in found if name.lower() in city_names()}
    return cities == set(found) != set() or (len(cities) >= _CITIES and len(set(found)) == len(found))


def _names_somebody(label: str, pattern: re.Pattern[str]) -> bool:
    """Whether a label says who speaks: with a title where no colon stands behind it, and no part of the text."""
    return _titled(label) if pattern in (_RECORD, _HEARING) else not _names_a_part(label)


def _without_heads(shouted: list[str], *, headed: bool, text: str) -> list[str]:
    """The labels without the name of a column above its title, and without "THE UPSHOT" where nobody else is one.

    A name with an article that is no office, and that does not come back, is a speaker's beside another's alone.
    """
    opening, colon, behind = text.lstrip(_MARKS).partition(":")
    quoted = behind.lstrip(_MARKS).startswith(_QUOTES)  # "ROE: “It fell.”" opens a text with its speaker
    if headed and shouted and shouted.count(shouted[0]) == 1 and colon and opening == shouted[0] and not quoted:
        shouted = shouted[1:]  # "THE TALLY SHEET: The five deadliest states"
    named = [name for name in shouted if name.lower() not in city_names()]
    sure = any(shouted.count(name) > 1 or not name.startswith("THE ") or _speaks(name) for name in named)
    return shouted if sure else []


def _speaks(label: str) -> bool:
    """Whether a label with an article names an office, somebody or a paper: "THE WITNESS", "THE BEACON"."""
    named = {word.lower() for word in label.split()[1:]}
    return not named.isdisjoint(CUES.humans | CUES.titles.keys() | CUES.organisations | CUES.stands_for["newspaper"])


def _titled(label: str) -> bool:
    """`Mr. ROE`, `Chairman ROE`, `The CHAIRMAN`: a title before a name in capitals, or alone; "The ATF" has none."""
    first, _, named = label.lower().partition(" ")
    return first.rstrip(".") in CUES.titles or (first == "the" and named.split()[-1] in CUES.titles)


def _names_a_part(label: str) -> bool:
    """Whether a label says what follows ("our ruling", "car theft"), and not who speaks."""
    words = label.lower().split()
    if _is_script_cue(words):
        return True
    if words[-1].lstrip("#").isdigit() and word_sets("callers", "only_roles").isdisjoint((words[0], words[-2])):
        return True  # "WARD 5: 12 killings"
    inner = not _LINKED.isdisjoint(words) and CUES.humans.isdisjoint(words)  # "AND AT THE TOP", no "MAN IN CROWD"
    return inner or heading(words) or " ".join(words) in measure_names()


def _is_script_cue(words: Sequence[str]) -> bool:
    """ "TRACK", "TRACK 2", "ANCHOR INTRO": what the script itself tells, and not "TRACK COACH ANN ROE"."""
    named = [word for word in words if not word.lstrip("#").isdigit()]
    cues = word_set("script_cues")
    return bool(named) and named[-1] in cues and set(named[:-1]) <= _READERS | cues


def label(text: str, block: Block, found_labels: frozenset[str], guest: str | None = None) -> tuple[str, int] | None:
    """The speaker label that opens a block, and where the speech begins; behind a mere "A:" the `guest` speaks."""
    for pattern in (_LABEL, _MIXED, _AGED, _OFFICED, _BRACKETED, _RECORD, _HEARING, _ALONE):
        found = pattern.match(text, block.start, block.end)
        if found is not None and found.group(1).strip() in found_labels:
            shown = found.group(1).strip()
            return _called(text, shown, found, block) or shown, found.end()
    return (guest, block.start) if guest is not None and prompts.answers(text, block) else None


def _called(text: str, shown: str, label: re.Match[str], block: Block) -> str | None:
    """The name of a caller or a voter, in the label's brackets or in his own words: "My name is Ann Roe"."""
    if shown.lower().rstrip("# 0123456789").rpartition(" ")[2] not in word_set("callers"):
        return None
    found = _CALLED.search(label.group()) or _MY_NAME.match(text, label.end(), block.end)
    return found.group(1) if found is not None else None


def quoted(text: str, blocks: Sequence[Block], found_labels: frozenset[str]) -> bool:
    """Whether every labelled turn opens with a quotation mark."""
    found = [said for block in blocks if (said := label(text, block, found_labels)) is not None]
    return bool(found) and all(text.startswith(_QUOTES, start) for _, start in found)


def leaves_the_quotation(text: str, block: Block) -> bool:
    """Whether a block without a label is no more of a quotation: it opens with no mark of one."""
    return not text.startswith(_QUOTES, block.start, block.end)


def turns(text: str, block: Block) -> bool:
    """Whether somebody without a name begins here: ">> And you?" in captions, "QUESTION: And you?"."""
    asked = _ASKED.match(text, text.rfind("\n", 0, block.start) + 1, block.end)
    return asked is not None or text.startswith(">>", block.start, block.end)


@lru_cache(maxsize=64)
def presented(text: str, shown: str) -> str | None:
    """Who is the "HOST" of a transcript: "with host Ann Roe", "Ann Roe, host", or "I'm Ann Roe" in his own words."""
    if shown.lower() == "guest":
        welcomed = _GUEST.search(text)
        return welcomed.group(1) if welcomed is not None else None
    if shown.lower() not in word_set("only_roles"):
        return None
    role = re.escape(shown.lower())
    patterns = (rf"\b(?i:{role}),? {_NAME}", rf"{_NAME},? (?:the |your |our )?(?i:{role})\b")
    label = rf"^\W*{re.escape(shown)}"
    own = (rf"{label} \({_NAME}[),]", rf"{label}[^:\n]{{0,40}}:[^\n]{{0,160}}\bI['’]m {_NAME}")  # "HOST (Ann Roe):"
    found = (re.search(pattern, text) for pattern in patterns)
    named = next(filter(None, found), None) or next(
        filter(None, (re.search(pattern, text, re.MULTILINE) for pattern in own)), None
    )
    return named.group(1) if named is not None else None


def by_initials(shown: str, roster: Roster) -> str | None:
    """`AR: It fell.`, `MAYOR: It fell.`: the one person of the text with these initials, or in this office."""
    if (office := shown.lower()) in CUES.titles and len(holders := roster.with_role([office])) == 1:
        return holders[0].name
    if not (shown.isupper() and shown.isalpha() and len(shown) in (2, 3)):
        return None
    names = (person.name for person in roster.people.values())
    found = [name for name in names if "".join(part[0] for part in name.split()).upper() == shown]
    return found[0] if len(found) == 1 else None
