from onrecord.reading.pageblocks import Kind, blocks
from onrecord.reading.pagetree import parse


def _blocks(markup: str) -> list[tuple[Kind, str, str]]:
    tree = parse(f"<html><body>{markup}</body></html>", "a.html")
    return [(block.kind, block.mark, block.words) for block in blocks(tree)]


def test_every_kind_of_block_in_order() -> None:
    assert _blocks(
        "<h1>A</h1>b<p>c <i>d</i></p><h2>E</h2><ul><li>f<li><p>g</p><p>h</p></ul><blockquote>i</blockquote>"
        "<figure><img><figcaption>j</figcaption></figure><table><tr><td>k<td>l</table>m"
    ) == [
        (Kind.TITLE, "", "A"),
        (Kind.WORDS, "", "b"),
        (Kind.WORDS, "", "c d"),
        (Kind.HEADING, "", "E"),
        (Kind.ITEM, "- ", "f"),
        (Kind.ITEM, "- ", "g"),
        (Kind.WORDS, "", "h"),
        (Kind.QUOTE, "", "i"),
        (Kind.CAPTION, "", "j"),
        (Kind.TABLE, "", "k | l"),
        (Kind.WORDS, "", "m"),
    ]


def test_the_numbers_of_a_list_are_the_page_s() -> None:
    marks = [mark for _, mark, _ in _blocks("<ol start=3><li>a<li>b</ol><ol reversed><li>c</ol><ol start=x><li>d</ol>")]
    assert marks == ["3. ", "4. ", "- ", "1. "]


def test_words_that_only_lead_elsewhere_are_a_link() -> None:
    found = _blocks("<p><a>Tulsa had <b>61</b> homicides</a></p><p><a>Tulsa had 61.</a></p><p>See <a>a b c d e</a></p>")
    assert [kind for kind, _, _ in found] == [Kind.LINK, Kind.WORDS, Kind.WORDS]


def test_an_empty_line_of_breaks_parts_paragraphs() -> None:
    assert [words for _, _, words in _blocks("a<br>b<br> <br>c")] == ["a\nb", "c"]


def test_a_table_that_lays_out_a_page_is_walked() -> None:
    assert [kind for kind, _, _ in _blocks("<table><tr><td><p>a</p><td><p>b</p></table>")] == [Kind.WORDS, Kind.WORDS]
    assert _blocks(f"<table><tr><td>{'words ' * 40}</table>")[0][0] is Kind.WORDS


def test_a_class_makes_no_caption_of_a_long_text() -> None:
    assert _blocks("<div class='caption'>a</div>")[0][0] is Kind.CAPTION
    assert _blocks(f"<div class='caption'>{'words ' * 90}</div>")[0][0] is Kind.WORDS
