"""Places that are only given as examples."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 3, 1)


def test_examples_are_not_what_a_text_is_about() -> None:
    text = (
        "Murders rose in a few cities, including Reno, Tulsa and Omaha. Robberies in the nation fell 3 percent in 2017."
    )
    assert claims_of(text, DAY)[-1] == "robberies[us, 2016 -> 2017] fell by = 3%"
    assert claims_of(f"{text}\n\nBurglaries fell 4 percent.", DAY)[-1] == "burglaries[us, 2016 -> 2017] fell by = 4%"


def test_a_city_with_a_figure_of_its_own_still_is() -> None:
    text = "Tulsa had 70 murders in 2017, more than cities such as Reno. Burglaries fell 4 percent."
    assert claims_of(text, DAY)[-1] == "burglaries[tulsa-ok, 2016 -> 2017] fell by = 4%"
