"""Places that no words tell, in a text that names several cities and none of them as its own."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grounding.main_city import FIRST_CITY, MOST
from onrecord.grounding.one_of_several import of_no_item, one_of_several
from onrecord.grounding.places import Ground
from onrecord.grounding.spoken import Spoken
from onrecord.model import PlaceWords, Reading, Setting, Shape, Span, Statement

SPAN = Span(0, 4)
FELL = Reading(Shape.CHANGE, SPAN, 0, ("trend",))
THE_CITY = replace(FELL, places=(PlaceWords(SPAN, (), "city", here=True),))
TOWNS = ((0, 0, "tulsa-ok"), (1, 2, "reno-nv"))
STORY = Ground("tulsa-ok", FIRST_CITY, "ok", "tulsa-ok", towns=TOWNS)


def test_the_city_named_most_is_one_of_several_where_its_paragraph_has_spoken_of_none() -> None:
    story = Ground("tulsa-ok", MOST, "ok", "tulsa-ok")
    assert one_of_several(FELL, ("tulsa-ok",), story, Spoken(paragraph=1))
    assert not one_of_several(FELL, ("tulsa-ok",), story, Spoken(paragraph=1, place="tulsa-ok"))


def test_a_bare_change_may_be_of_the_city_that_its_own_paragraph_names() -> None:
    assert one_of_several(FELL, ("tulsa-ok",), STORY, Spoken(paragraph=1))
    assert not one_of_several(FELL, ("tulsa-ok",), STORY, Spoken(paragraph=0))
    assert not one_of_several(FELL, ("reno-nv",), STORY, Spoken(paragraph=1))


def test_the_city_may_be_the_one_that_its_paragraph_has_named() -> None:
    assert one_of_several(THE_CITY, ("tulsa-ok",), STORY, Spoken(paragraph=1, cities=("reno-nv",)))
    assert not one_of_several(THE_CITY, ("tulsa-ok",), STORY, Spoken(paragraph=1))


def test_a_speakers_we_may_be_of_the_city_that_its_paragraph_has_named() -> None:
    ours = replace(FELL, places=(PlaceWords(SPAN, (), "home", here=True),))
    assert one_of_several(ours, ("tulsa-ok",), STORY, Spoken(paragraph=1, cities=("reno-nv",), named="reno-nv"))
    assert not one_of_several(ours, ("tulsa-ok",), STORY, Spoken(paragraph=1, cities=("reno-nv",)))


def test_what_opens_a_paragraph_may_be_of_the_city_that_its_next_sentence_names() -> None:
    amount = replace(FELL, statement=1, shape=Shape.VALUE)
    assert one_of_several(amount, ("tulsa-ok",), STORY, Spoken(paragraph=1, opened=1))
    assert not one_of_several(replace(amount, statement=2), ("tulsa-ok",), STORY, Spoken(paragraph=1, opened=1))


def test_a_text_that_names_its_first_city_again_is_of_that() -> None:
    again = replace(STORY, towns=(*TOWNS, (2, 3, "tulsa-ok")))
    assert not one_of_several(FELL, ("tulsa-ok",), again, Spoken(paragraph=1))


def test_somebodys_bare_words_in_a_text_of_the_nation_may_be_of_his_city() -> None:
    story = replace(STORY, main="us", because="")
    assert one_of_several(FELL, ("us",), story, Spoken(paragraph=1, heard="Ann Roe"))
    assert not one_of_several(FELL, ("us",), story, Spoken(paragraph=1))


def test_an_item_that_names_no_city_is_of_none_of_those_that_the_list_goes_through() -> None:
    items = [Statement(SPAN, at, Setting.ITEM) for at in range(3)]
    third = replace(FELL, statement=2)
    listed = replace(STORY, towns=((0, 0, "tulsa-ok"), (1, 1, "reno-nv")))
    assert of_no_item(third, ("reno-nv",), items, listed)
    assert not of_no_item(third, ("reno-nv",), items, replace(STORY, towns=((0, 0, "reno-nv"),)))
    assert not of_no_item(third, ("reno-nv",), [replace(one, setting=Setting.BODY) for one in items], listed)
