import time

import pytest

from onrecord.reading.markup import plain


def test_blocks_are_parted_and_entities_are_read() -> None:
    assert plain("<h1>Parades</h1><p>Up &amp; down,<br>he said.</p>A <b>last</b> word") == (
        "Parades\n\nUp & down,\nhe said.\n\nA last word"
    )


@pytest.mark.parametrize(
    "page",
    [
        "<script>40 parades</script>",
        "<SCRIPT >40</scripty> 40</ScRiPt>",
        "<figure><img alt='40'><figcaption>40 parades</figcaption></figure>",
        "<nav><ul><li>40</ul></nav>",
        "<!-- 40 <p>40 -->",
        '<a title="40 > 30" href="javascript:alert(40)" onclick=\'x("40")\'></a>',
        "<button>Share 40</button>",
    ],
)
def test_what_is_no_statement_is_left_out(page: str) -> None:
    assert plain(f"<p>Rain.</p>{page}<p>Sun.</p>") == "Rain.\n\nSun."


@pytest.mark.parametrize("page", ["<nav>{}", "<nav><nav>Menu</nav>{}", "<footer>{}", "<button>{}</nav>"])
def test_what_is_never_closed_takes_nothing_along(page: str) -> None:
    assert "Tulsa had 61 homicides." in plain(page.format("<p>Tulsa had 61 homicides.</p>"))


@pytest.mark.parametrize("part", ["<div>", "<a ", '<a b="', "<!--", "<", "</", "<script>", "<nav>", "&", "<a b='\""])
def test_hostile_pages_take_time_in_proportion(part: str) -> None:
    began = time.perf_counter()
    plain(part * 100_000)
    assert time.perf_counter() - began < 10
