import json

from onrecord.reading.linkeddata import articles, names


def _found(value: object) -> list[dict[str, object]]:
    return articles([json.dumps(value)])


def test_articles_stand_alone_in_lists_and_in_graphs() -> None:
    story = {"@type": "NewsArticle", "headline": "A"}
    for value in (story, [story], {"@graph": [{"@type": "WebSite"}, story]}, {"@type": "WebPage", "mainEntity": story}):
        assert [one["headline"] for one in _found(value)] == ["A"]


def test_every_kind_of_news_is_an_article_and_nothing_else() -> None:
    news: list[object] = ["ReportageNewsArticle", ["Article", "Thing"], "http://schema.org/OpinionNewsArticle"]
    other: list[object] = ["WebSite", "NewsMediaOrganization", None, 17, [["NewsArticle"]]]
    assert all(_found({"@type": kind}) for kind in news)
    assert not any(_found({"@type": kind}) for kind in other)


def test_other_stories_that_a_page_lists_are_not_its_own() -> None:
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another"}]}
    assert not _found(listed)
    assert len(_found([{"@type": "NewsArticle", "hasPart": {"@type": "Article"}}, listed])) == 1


def test_an_author_that_is_named_elsewhere_is_looked_up() -> None:
    graph = {"@graph": [{"@type": "Article", "author": [{"@id": "#a"}]}, {"@id": "#a", "name": "Ann Roe"}]}
    (found,) = _found(graph)
    assert names(found["author"]) == ["Ann Roe"]


def test_names_of_one_author_or_several() -> None:
    assert names("Ann Roe") == ["Ann Roe"]
    assert names([{"name": "Ann Roe"}, {"name": ["Bo Poe", "Ann Roe"]}, 17, None, {"name": {}}]) == [
        "Ann Roe",
        "Bo Poe",
    ]
    assert names(None) == []


def test_what_is_no_json_tells_nothing() -> None:
    assert not articles(["", "{", "[" * 100_000, "x" * 2_000_000, '{"@type": "NewsArticle", "a": ' + "9" * 9_999 + "}"])


def test_a_raw_line_break_in_a_text_is_let_pass() -> None:
    assert articles(['{"@type": "NewsArticle", "headline": "a\nb"}'])
