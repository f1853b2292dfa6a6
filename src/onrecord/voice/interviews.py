"""An interview in print: who answers, and which of its paragraphs are answers.

Its questions stand as paragraphs of their own; readers sign theirs ("Are you solving them? — Dot, Easton"). Who
answers is named in the lines before the first of them ("We put five questions to Ann Doyle"); where nobody is, the
paper answers itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.late import late
from onrecord.lexicon.load import city_names, word_set
from onrecord.voice import guests, prompts
from onrecord.voice.cues import CUES
from onrecord.voice.paragraphs import Block

_NAME = r"(?:[A-Z][a-z]{1,12}\.? ){0,2}[A-Z][\w.'’\-]{1,20}(?: [A-Z][\w.'’\-]{1,20}){1,2}"
_ASKING = "Is|Are|Was|Were|Did|Do|Does|Has|Have|How|What|Why|Who|Whose|Where|When|Can|Could|Will|Would|Should"
_ASKED = late(
    r"\b(?:questions? (?:to|for|with)|asked|spoke (?:with|to)|talked (?:with|to)|sat down with|interviewed|"
    r"caught up with|answers? (?:from|by)|conversation with|interview with)\s+"
    rf"(?:[a-z][\w\-]{{1,20}}\s+){{0,4}}({_NAME})"
)
_ASK_THE = late(
    rf"\W*(?i:ask|meet)\s+(?i:the|our|an?)\s+[\w’' \-]{{3,30}}\s*[:|–—-]\s*(?!(?:{_ASKING})\b)({_NAME})(?!\s*:)"
)
_ASKED_HIM = late(
    rf"[\W\d]*({_NAME})\b[^\n]{{0,400}}?\b(?:[Ww]e|[Ii]|The \w+) (?:asked|interviewed|spoke (?:with|to)|"
    r"talked (?:with|to)|put (?:\w+ ){0,3}questions to|caught up with|sat down with) (?:him|her|them)\b"
)
_COLUMN = late(
    rf"({_NAME})(?:,[^\n.]{{3,80}},|\s(?:of|at|from)\s[^\n.,]{{3,60}})?,?\s+(?:\w+ly\s+)?"
    r"(?:answers|answered|takes|fields|responds to|replies to|explains)\s+"
    r"(?:(?:[\w’']+\s+){0,4}?(?:questions|(?:few|some|several|all) of (?:them|those|yours))|them|yours)\b"
)
_UNDER_A_TITLE = late(  # "On the record: Dr. Ann Doyle, Easton University, on last year", above two questions or more
    rf"^\W*[A-Z][\w’' ]{{2,40}}\s*[:|–—-]\s*({_NAME})(?:,[^\n:?]{{3,80}})?\s+on\b[^\n:?]*$"
)
_ANSWERED = late(rf"\bquestions,? answered by ({_NAME})")
_HEADED = late(
    rf"^\W*(?:[Tt]he )?(?:[Qq]\s?(?:&|and|AND)\s?[Aa]|[Ii]nterview|INTERVIEW)\s*[:|–—-]\s*({_NAME})"
    r"(?:,\s+([^\n]{3,80})|(?:\s+on\b[^\n]*)?[\s*_]*$)"
)
_IN_TWO = late(  # "The interview", and below it "Ann Doyle, chief of police"
    rf"\W*(?i:(?:the )?(?:interview|conversation|q\s?(?:&|and)\s?a))[ \t*_]*\n\W*({_NAME}),\s+([^\n]{{3,80}})(?:\n|$)"
)
_TRANSCRIPT = late(rf"^\W*(?:(?:Full|Edited|The) )?[Tt]ranscript\s*[:|–—-]\s*({_NAME})(?=\s+on\b|\s+at\b|,|\s*$)")
_SIGNED = late(  # "Murders went up last year. — Glenn, Easton"
    r"[.?!][\"”’)]*[ \t]+(?:[—–]|--)[ \t]*"
    r"((?:[A-Z][\w.'’\-]{0,20}(?: [A-Z][\w.'’\-]{0,20}){0,2}|[Aa]nonymous))(?:,[ \t]+[^\n.!?]{2,40})?[ \t*_]*\Z"
)
_EDITED = re.compile(r"\b(?:edited|condensed|abridged)\b")
_FEWEST = 2  # questions
_INITIALS = 2  # letters before the stop of "St." and "Jr."
_LEAD = 4  # blocks that introduce
_TAIL = 100  # characters of a signature


def headed(line: str) -> str | None:
    """The name in a headline such as "Q&A: Ann Doyle, the city's police chief"; "Q&A: Gun Laws, Explained" has none."""
    if (transcript := _TRANSCRIPT.match(line)) is not None:
        return transcript.group(1)
    found = _HEADED.match(line)
    if found is None:
        return None
    if found.group(2) is None:  # "The Interview: Sheriff Ann Doyle"
        return found.group(1) if found.group(1).split()[0].lower().rstrip(".") in CUES.titles else None
    return found.group(1) if _is_office(found.group(2)) else None


def headed_in_two(text: str) -> str | None:
    """The name below a first line that only calls the text an interview: "Ann Doyle, chief of police"."""
    found = _IN_TWO.match(text)
    return found.group(1) if found is not None and _is_office(found.group(2)) else None


def _is_office(words: str) -> bool:
    return not word_set("office").isdisjoint(re.findall(r"[a-z]+", words.lower()))


def askers(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """The readers who ask, by the starts of the blocks that they sign; none where one alone is signed."""
    found = {
        block.start: signed.group(1)
        for block in blocks
        if block.post is None and (signed := _SIGNED.search(text, max(block.start, block.end - _TAIL), block.end))
    }
    return found if len(found) >= _FEWEST else {}


def interviewee(text: str, blocks: Sequence[Block]) -> str | None:
    """Whom the paper put its questions to, as printed before the first of them."""
    if len(blocks) < _FEWEST:
        return None  # whoever it is stands above the questions
    signed = askers(text, blocks)
    own = [(at, block) for at, block in enumerate(blocks) if block.post is None]
    body = [
        at for at, block in own if at and (prompts.asks(text, block) or block.start in signed)
    ]  # a headline may ask
    paired = any(prompts.answers(text, block) for _, block in own)  # one "Q:" and its "A:" are a talk
    if len(body) >= _FEWEST - paired and (found := _introduced(text, blocks, body)) is not None:
        return found
    turns = [at for at, block in own if at and (at in body or _prompts(text, block))]
    if len(turns) < _FEWEST + (not body) or not _unquoted(text, blocks[turns[0] :]):
        return None
    return _introduced(text, blocks, turns)


def _prompts(text: str, block: Block) -> bool:
    return prompts.set_apart(text, block) or prompts.addresses(text, block)


def _unquoted(text: str, body: Sequence[Block]) -> bool:
    """Whether the answers stand in no quotation marks, as those of a story do."""
    quoted = sum(text.find("“", block.start, block.end) >= 0 or text[block.start] == '"' for block in body)
    return quoted * _FEWEST < len(body)


def _introduced(text: str, blocks: Sequence[Block], turns: Sequence[int]) -> str | None:
    """Who is introduced before the first of the `turns`, which are those of the interviewer."""
    for block in blocks[: turns[0]]:
        headed_so = _ASK_THE.match(text, block.start, block.end)
        told = _ASKED_HIM.match(text, block.start, block.end)  # "Ann Doyle teaches law. We asked her five questions."
        column = _COLUMN.search(text, block.start, block.end)  # "Ann Doyle answers readers' questions"
        asked = _ASKED.search(guests.without_asker(text[block.start : block.end]))
        titled = _UNDER_A_TITLE.match(text[block.start : block.end]) if block is blocks[0] else None
        found = headed_so or told or asked or column or titled or _ANSWERED.search(text, block.start, block.end)
        asked_of = _whole(found.group(1)) if found else ""
        if asked_of and asked_of.rpartition(" ")[2].lower() not in CUES.organisations and not _of_a_city(asked_of):
            return asked_of  # no "Easton University answered questions"
    labelled = any(prompts.turned(text, blocks[at]) for at in turns)
    return guests.guest(text, blocks[: turns[0]], blocks[turns[0] :], labelled=labelled)


def _whole(printed: str) -> str:
    """The name up to a day or the end of its sentence: none of "spoke with us Friday. The interview has been cut"."""
    words: list[str] = []
    for word in printed.split():
        plain = word.lower().rstrip(".’'")
        if plain in word_set("day"):
            break
        words.append(word)
        if word.endswith(".") and len(plain) > _INITIALS and plain not in CUES.titles:
            break
    return " ".join(words).rstrip(".’'") if len(words) > 1 else ""


def _of_a_city(name: str) -> bool:
    """ "Houston Weekly", "Tulsa Sun": what is named after a city, and not somebody whose given name the city's is."""
    first, _, last = name.lower().partition(" ")
    paper = last in CUES.stands_for["newspaper"] | word_set("paper")
    return first in city_names() and (paper or first not in word_set("given_names"))


def opening_person(text: str, blocks: Sequence[Block]) -> str | None:
    """The one person whom the words before the first question name, below "Ten minutes with the chief"."""
    first = next((at for at, block in enumerate(blocks) if at and prompts.asks(text, block)), 0)
    return (
        guests.introduced("\n".join(text[block.start : block.end] for block in blocks[1:first])) if first > 1 else None
    )


def named(shown: str) -> str | None:
    """The name among the words of a headline: of "Chief Ann Doyle of Easton University" the person's.

    "Ten minutes with the chief" has none.
    """
    found = re.search(_NAME, shown)
    name = found.group().rstrip(".’'") if found is not None else ""
    titles = all(word in CUES.titles or word == "the" for word in name.lower().split())
    return None if titles else name


def answers(text: str, blocks: Sequence[Block], name: str) -> frozenset[int]:
    """The starts of the blocks that the person speaks.

    Behind a question the next paragraph answers, and those behind it, up to the next question; one that tells of the
    person by name, or of the interview, is the paper's.
    """
    surname = re.compile(rf"\b{re.escape(name.rsplit(maxsplit=1)[-1])}\b")
    signed = askers(text, blocks)
    sure = {block.start for block in blocks if prompts.asks(text, block) or block.start in signed}
    prompting = sure | {block.start for block in blocks if _prompts(text, block)}
    lead = max(
        (at for at, block in enumerate(blocks[:_LEAD]) if surname.search(text, block.start, block.end)), default=0
    )
    prompting |= prompts.between(text, blocks, prompting, lead)
    found: set[int] = set()
    asked = answered = False
    for block in blocks[1:]:
        told = surname.search(text, block.start, block.end) or _EDITED.search(text, block.start, block.end)
        ours = told and not prompts.turned(text, block)  # "A. It fell. — Ann Doyle"
        if block.start in signed or (block.start in prompting and (answered or not asked)):
            asked, answered = True, False
        elif asked and not ours:
            answered = True
            found.add(block.start)
        else:
            answered = answered or asked
    return frozenset(found)
