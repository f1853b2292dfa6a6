"""Every mark of a sentence can be read by a person, and what no mark holds is told."""

from __future__ import annotations

from onrecord.grammar.marked_words import taken_for, unmarked
from onrecord.grammar.sentence.scene import look
from onrecord.grammar.sentence.vocabulary import words_of
from onrecord.model import Lane, MeasureTerm, Span, Vocabulary


def lanes(text: str, aside: str = "") -> dict[tuple[str, Lane], str]:
    asides = (Span(text.index(aside), text.index(aside) + len(aside)),) if aside else ()
    taken = taken_for(look(text, Span(0, len(text)), asides))
    return {(text[one.span.start : one.span.end], one.lane): one.sense for one in taken}


def test_what_each_run_of_words_was_taken_for() -> None:
    found = lanes("Tulsa recorded about 61 gun homicides last year.")
    assert found["Tulsa", Lane.PLACE] == "tulsa-ok"
    assert found["about", Lane.HEDGE] == "~"
    assert found["61", Lane.NUMBER] == "61 count"
    assert found["last year", Lane.PERIOD] == "a year, counted from the day of the words"
    assert any(lane is Lane.MEASURE and "homicides" in sense for (_, lane), sense in found.items())


def test_the_table_and_its_reason_are_told() -> None:
    text = "Homicides rose."
    taken = [one for one in taken_for(look(text, Span(0, len(text)))) if one.lane is Lane.MEASURE]
    assert [one.table for one in taken] == ["measures"]
    assert all(one.because for one in taken)


def test_words_of_the_users_own_are_in_no_table() -> None:
    text = "The graduation rate rose."
    words = words_of(Vocabulary((MeasureTerm(("graduation rate",), "graduation_rate", "percent", "oakfield"),)))
    taken = [one for one in taken_for(look(text, Span(0, len(text)), (), words)) if one.lane is Lane.MEASURE]
    assert [(one.sense, one.table) for one in taken] == [("graduation_rate", None)]


def test_a_name_of_several_places_lists_them() -> None:
    assert lanes("Homicides rose in Springfield, the chief said.")["Springfield", Lane.PLACE].count(" or ") == 2


def test_words_that_point_say_at_what() -> None:
    assert lanes("The city had 61 homicides.")["The city", Lane.PLACE] == "points at the city"


def test_a_masked_number_has_its_reason() -> None:
    assert lanes("Officers cited Section 12.")["12", Lane.MASK] == "a statute's section: no quantity"


def test_the_far_side_and_the_aside_are_stretches() -> None:
    found = lanes("Homicides fell to 61 from 70, police said.", "police said")
    assert found["70", Lane.FAR]
    assert found["police said", Lane.ASIDE] == "tells who says it: no claim starts here"


def test_what_no_mark_holds_is_told_in_runs() -> None:
    text = "Tulsa plumbers fixed 61 homicides."
    scene = look(text, Span(0, len(text)))
    runs = [text[span.start : span.end] for span in unmarked(scene, taken_for(scene))]
    assert runs == ["plumbers fixed"]
