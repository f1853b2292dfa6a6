"""Every place that a sentence means: those that it names, each then as the words around it change what it is.

"Georgia's capital" is a city, "outside Chicago" a set that is only described, and examples of a set are no places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from onrecord.grammar.places.asked_of_state import asked_of_state, without_government
from onrecord.grammar.places.called_again import called_again
from onrecord.grammar.places.capitals_named import as_capitals
from onrecord.grammar.places.cities_of import cities_of
from onrecord.grammar.places.elsewhere import around
from onrecord.grammar.places.examples import without_examples
from onrecord.grammar.places.largest_of_state import as_largest
from onrecord.grammar.places.named_parts import parted
from onrecord.grammar.places.people import People, unheard
from onrecord.grammar.places.place_names import Name
from onrecord.grammar.places.places import PlaceMark, find_places
from onrecord.grammar.places.places_that import places_that
from onrecord.grammar.places.police_in_state import police_in_state
from onrecord.grammar.places.sized_cities import sized_cities
from onrecord.grammar.places.state_behind_word import state_behind_word
from onrecord.grammar.places.unnamed import unnamed
from onrecord.grammar.words.signs import Works
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.phrases import Phrases

_NOBODY = People()
_WORKS: Works[Callable[[Sequence[Token], Sequence[str], list[PlaceMark]], list[PlaceMark]]] = Works(
    as_capitals,
    as_largest,
    cities_of,
    parted,
    without_examples,
    around,
    sized_cities,
    unnamed,
    places_that,
    police_in_state,
    state_behind_word,
    asked_of_state,
    without_government,
    called_again,
)


def places_meant(
    tokens: Sequence[Token],
    words: Sequence[str],
    signs: int,
    more: Phrases[Name] | None = None,
    parts: frozenset[str] = frozenset(),
    hidden: Sequence[bool] = (),
    people: People = _NOBODY,
) -> list[PlaceMark]:
    """Every place and every set of places, left to right; `more` and `parts` are what `find_places` takes.

    `hidden` and `people` are what `unheard` takes.
    """
    found = find_places(tokens, words, more, parts)
    for work in _WORKS.awake(signs):
        found = work(tokens, words, found)
    return unheard(found, tokens, hidden, people) if hidden else found
