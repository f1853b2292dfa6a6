"""Words that only point at a place: "the city", "here", "there", "the district"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.lexicon.phrases import Phrases
from onrecord.model import PlaceWords, Span

_OUTLIER = 4  # tokens from "the" to "here": "is the biggest outlier here"


@cache
def pointers() -> Phrases[dict[str, str]]:
    """Every word that points at a place, with its row."""
    return Phrases((words, row) for row in table("pointers") for words in row["words"].split("|"))


def _done_there(words: Sequence[str], at: int) -> bool:
    """ "The guns traced there were bought elsewhere": a place, where "the chief said there were" names none."""
    return bool(at) and words[at - 1] in word_set("done_there")


def _in_this_list(words: Sequence[str], at: int) -> bool:
    """ "Is the outlier here", "the one city here where thefts fell", "our list": among those that a list names."""
    if words[at] == "our":  # and "Richmond, our neighbor up the bay", is not where we are
        return at + 1 < len(words) and words[at + 1] in word_sets("lists_of_ours", "neighbors")
    if words[at] != "here":
        return False
    if at > 1 and words[at - 1] in word_set("rival_noun") and words[at - 2] in word_set("one_of_a_list"):
        return words[at + 1 : at + 2] != ["in"]
    opens = at - 1
    while opens > max(0, at - _OUTLIER) and words[opens].isalpha() and words[opens] not in word_set("article"):
        opens -= 1
    closed = words[at + 1 : at + 2] in ([], [","], ["."], [";"])
    return closed and 0 < opens < at - 1 and words[opens] == "the" and words[opens - 1] in {"is", "was"}


def pointer_at(tokens: Sequence[Token], words: Sequence[str], at: int) -> tuple[int, PlaceWords] | None:
    """The words that begin at a token and point at a place, and the token behind them."""
    length, rows = pointers().longest(words, at)
    behind = words[at + length] if at + length < len(words) else ""
    if not length or (words[at] == "there" and behind in word_set("be_there") and not _done_there(words, at)):
        return None
    if _in_this_list(words, at):
        return None  # "Memphis is the largest here, with 651,932 people"
    if behind == "size" and at and words[at - 1] in {"about", "roughly", "nearly", "almost"}:  # "a city about our size"
        return None
    if at and rows[0]["words"] == "at home":
        return None  # it opens a sentence about the place, where "shot at home" tells of a house
    if behind == "of" and words[at + length - 1] == "department":
        return None  # "the Department of Justice" is no city's
    if rows[0]["kind"] == "district" and (behind == "of" or behind in word_set("county_office")):
        return None  # "the district attorney" is the county's, "the District of Delaware" a name
    span = Span(tokens[at].start, tokens[at + length - 1].end)
    return at + length, PlaceWords(span, (), rows[0]["kind"], here=True)
