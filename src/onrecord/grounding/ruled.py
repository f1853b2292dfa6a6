"""Paragraphs of a fact check that rule on the claim before them: "False. The CDC counted 38,658."

Behind a paragraph that is somebody's claim one that opens with a verdict answers that claim: what it counts without a
time is of the claim's year. A line that only says whose the claim is, "Said by: Sen. Jane Roe", parts them not.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Statement, VoiceKind

_MARKS = str.maketrans(dict.fromkeys('“”"*_#>,—–:;.!?()', " "))
_SHORT = 4  # words of a verdict: "not by a mile"
_AROUND = 4  # characters of marks around a claim: **“...”**
_NAMED = 60  # characters of a label that names the speaker
_RATES = word_sets("rates_claim", "right_words", "wrong_words", "untruths")
_VERBLESS = frozenset({"quote", "—", "("})  # the cues of a name alone


def rules_on(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether the paragraph that opens with a sentence goes on with the claim of the one before it."""
    claim = _opening_of(statements, index - 1)
    if claim is None or claim.paragraph != statements[index].paragraph - 1:
        return False
    opening = text[statements[index].span.start : statements[index].span.end]
    label, colon, behind = opening.partition(":")
    if colon and _plain(label) in word_set("labels_speaker"):
        return _is_claim(text, claim)
    if colon and _plain(label) in word_set("labels_ruling"):
        opening = behind
        if _told(text, claim):
            return True
    said = _plain(opening).split()
    if not 0 < len(said) <= _SHORT or any(word[0].isdigit() for word in said):
        return False
    rated = _RATES.issuperset(said) or " ".join(said) in word_set("rates_claim_whole")
    asked = text.startswith("?", statements[index - 1].span.end - 1)
    return (rated and (asked or _told(text, claim))) or _credited(text, claim)


def _opening_of(statements: Sequence[Statement], last: int) -> Statement | None:
    """The first sentence of the paragraph that ends with this one."""
    if last < 0:
        return None
    first = last
    while first and statements[first - 1].paragraph == statements[last].paragraph:
        first -= 1
    return statements[first]


def _plain(words: str) -> str:
    return " ".join(words.translate(_MARKS).lower().split())


def _told(text: str, claim: Statement) -> bool:
    """Whether a paragraph that opens so is somebody's claim, or the line that names whoever made it."""
    return _is_claim(text, claim) or _says_whose(text, claim)


def _is_claim(text: str, statement: Statement) -> bool:
    """Whether a sentence is all somebody's, but for a label before it: "SEN. JANE ROE: “It fell.”"."""
    label = text.find(":", statement.span.start, statement.span.start + _NAMED)
    first = max(label + 1, statement.span.start) + _AROUND
    last = statement.span.end - _AROUND
    voices = (one for one in statement.voices if one.attribution)
    return any(voice.span.start <= first and last <= voice.span.end for voice in voices)


def _says_whose(text: str, statement: Statement) -> bool:
    """Whether a sentence is the line of a sheet that names whoever said it."""
    label, colon, _ = text[statement.span.start : statement.span.end].partition(":")
    return bool(colon) and _plain(label) in word_set("labels_speaker")


def _credited(text: str, claim: Statement) -> bool:
    """Whether the claim is a quotation whose speaker the words behind it name without a verb."""
    named = (
        (voice, link)
        for voice in claim.voices
        for link in voice.attribution[:1]
        if voice.kind is VoiceKind.QUOTE and link.cue in _VERBLESS
    )
    return any(voice.span.end <= link.span.start for voice, link in named) and _is_claim(text, claim)
