from __future__ import annotations

from onrecord.extras.web.check.jobs import Held
from onrecord.extras.web.check.lately import Lately


def held(words: str) -> Held:
    none = {"published": None, "found": False, "because": "", "kept": 0, "lost": 0, "speakers": 0, "statements": 0}
    return Held(title="", head="", held=words, foot="", text="", name="", told="", **none)  # type: ignore[arg-type]


def test_each_result_has_a_name_of_its_own() -> None:
    lately = Lately()
    one, two = lately.put(held("one")), lately.put(held("one"))
    assert one != two
    assert lately.get(one) == held("one")
    assert lately.get("other") is None


def test_the_oldest_goes_first_and_the_newest_stays() -> None:
    lately = Lately(most=10)
    names = [lately.put(held("x" * 4)) for _ in range(3)]
    assert [lately.get(name) is None for name in names] == [True, False, False]
    assert lately.size == 8
    large = lately.put(held("x" * 20))
    assert lately.get(large) is not None
    assert (lately.get(names[2]), lately.size) == (None, 20)
