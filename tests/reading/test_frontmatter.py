from __future__ import annotations

from datetime import date

import pytest

from onrecord.reading.frontmatter import find_front_matter


def test_title_and_day() -> None:
    found = find_front_matter("---\nTitle: 'Parades'\ndate: 2017-03-17T10:00\n---\nWords.")
    assert found is not None
    assert (found.title, found.published) == ("Parades", date(2017, 3, 17))


@pytest.mark.parametrize("key", ["publishDate", "published_date", "datePublished", "publication-date", "lastmod"])
def test_a_day_under_other_keys(key: str) -> None:
    found = find_front_matter(f"---\nevent_date: 2019-04-04\n{key}: 2017-03-17\n---\nWords.")
    assert found is not None
    assert found.published == date(2017, 3, 17)


@pytest.mark.parametrize("text", ["---\ntitle: x\nWords without an end.", "Words.\n---\ntitle: x\n---\n", "---", ""])
def test_what_is_no_front_matter(text: str) -> None:
    assert find_front_matter(text) is None
