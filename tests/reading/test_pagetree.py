import pytest

from onrecord.errors import InputError
from onrecord.reading.pagetree import MOST_ELEMENTS, lines_of, parse, squeezed, tidy


def _lines(markup: str) -> list[str]:
    tree = parse(f"<html><body>{markup}</body></html>", "a.html")
    tidy(tree)
    return lines_of(tree)


@pytest.mark.parametrize(
    "markup",
    [
        "<script>40</script>",
        "<p hidden>40</p>",
        "<p style='color:red; DISPLAY : none'>40</p>",
        "<span class='x sr-only'>40</span>",
        "<nav><p>40</nav>",
        "<svg><text>40</text></svg>",
        "<!-- 40 -->",
        "<button>40</button>",
        "<template><p>40</template>",
        "<del>40</del>",
    ],
)
def test_what_nobody_sees_is_passed_over_and_what_follows_it_stays(markup: str) -> None:
    assert _lines(f"<p>One</p>{markup} two") == ["One", "two"]


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("762<sup><a href='#n'>1</a></sup> killings", "762 killings"),
        ("762<sup>[1]</sup> killings", "762 killings"),
        ("762<sup>*</sup> killings", "762 killings"),
        ("762<sup>1</sup> killings", "762^1 killings"),
        ("the 4<sup>th</sup> of May", "the 4th of May"),
        ("he said <q>no</q>.", "he said “no”."),
        ("a&nbsp;b\n  c", "a b c"),
    ],
)
def test_marks_of_notes_join_no_figure(markup: str, words: str) -> None:
    assert _lines(f"<p>{markup}</p>") == [words]


def test_the_line_that_says_whose_a_block_quote_is_gets_a_dash() -> None:
    for tag in ("cite", "footer"):
        assert _lines(f"<blockquote><p>One.</p><{tag}>Ann Roe</{tag}></blockquote>") == ["One.", "— Ann Roe"]
        assert _lines(f"<blockquote><p>One.</p><{tag}>– Ann Roe</{tag}></blockquote>") == ["One.", "– Ann Roe"]
    assert _lines("<p>In <cite>The Ledger</cite></p>") == ["In The Ledger"]


def test_breaks_and_blocks_part_lines() -> None:
    assert _lines("a<br>b<div>c<p>d</div>e") == ["a", "b", "c", "d", "e"]


def test_a_page_may_hide_itself_until_its_script_has_run() -> None:
    assert lines_of(parse("<html hidden><body style='display:none'><p>One</html>", "a.html")) == ["One"]


@pytest.mark.parametrize(
    ("page", "told"),
    [("<html>" + "<i>" * 300, "nested too deep"), ("<p>" * (MOST_ELEMENTS + 1), "elements"), (" ", "empty or broken")],
)
def test_bounds_are_told_in_one_line(page: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        parse(page, "a.html")


def test_the_same_words_however_they_are_spaced_and_pointed() -> None:
    assert squeezed("“Cafe\u0301 762,” he said") == squeezed("Caf\u00e9\n762 he said")
