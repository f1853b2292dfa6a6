"""Any text is read in time that grows with its length, and every span indexes the text as given.

Time is of the processor, the least of a few rounds, and held as the ratio between a text and one four times as long:
four where the cost is linear, sixteen where it is the square. Half way between is refused, so that a busy machine does
not fail what is linear.
"""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import pipeline
from onrecord.grammar import parse
from onrecord.grammar.numbers.quantities import quantities
from onrecord.grounding import ground
from onrecord.model import Assertion, CheckedClaim, Document, Parsed, Period, Reading, Span, Statement
from onrecord.reading import read_text
from onrecord.voice import attribute

SAID = date(2017, 3, 17)
FACTOR = 4
MOST = 8.0  # times as long, for a text of FACTOR times the length
SLACK = 0.05  # seconds: what is read faster is not measured
ROUNDS = 3

# A text is one of these over and over. The short form takes these, the long form the others too.
SHORT = {
    "digits": "1", "numbers and commas": "1,", "thousands": ",331", "brackets": "(", "square brackets": "[a](",
    "commas": ",", "quotation marks": "“a ", "one word": "a", "no full stop": "the city saw killings rise and ",
    "up from": "up from ", "full stops": "A. ", "blank lines": "\n\n", "lines": "a\n", "spaces": " ",
    "zero-width": "7\u200b62 ", "right to left": "\u202e\u0634\u064a 762 ", "accents": "e\u0301",
    "numbers": "12,345 ", "places": "Chicago, ", "said": "“It rose 5 percent,” Quill said. ",
    "claims": "Chicago had 762 homicides in 2016. ", "claims of one sentence": "762 homicides in Chicago in 2016, ",
    "paragraphs": "Chicago had 762 homicides in 2016.\n\n", "posts": "— Mara Quill (@quill) January 2, 2017\n\n",
    "changes": "from 217 to 389 murders ",
}  # fmt: skip
LONG = {
    "years": "2016 ", "dates": "Jan. 1, 2016 ", "dots": ".", "versions": "1.", "hyphens": "1-", "slashes": "1/",
    "stars": "*a ", "backticks": "`", "tags": "<a ", "images": "![", "quoted lines": "> a\n", "labels": "a: b\n",
    "front matter": "---\n", "rules": "-", "underscores": "_", "table rows": "|a|b|\n", "apostrophes": "a'",
    "straight quotes": '"a" ', "initials": "A.", "titles": "Mr. ", "links": "http://a.b/c ", "handles": "@a ",
    "bullets": "* Chicago had 9 homicides\n", "people": "Mara Quill ", "cues": "Mara Quill said ",
    "sources": "according to ", "city": "the city ", "measures": "homicides in ", "risen": "murders rose ",
    "than": "more than ", "words of scale": "one hundred ", "and": "thousand and ", "percent": "5 percent ",
    "shares": "one in five ", "since": "since 1996 ", "highest": "the highest since ", "last year": "last year ",
    "short sentences": "It rose. ", "he said": "He said it rose. ", "who": "the man who ", "thin": "4\u2009331 ",
    "full width": "４，３３１ ", "marks": "? ", "ellipses": "… ", "rates": "per 100,000 ", "record": "a record ",
    "second": "second highest ", "asked": "Quill asked the governor for more money. ", "will": "I will not ",
    "fewer": "it had 5 fewer than ", "twice": "twice as many as ", "districts": "the 7th District ",
    "states": "Springfield, Ill., ", "quoted clauses": "“it rose 5 percent,” Quill said, ", "wide": "\u3000",
    "every year": "more than in any year ", "averages": "an average of 5 a day ", "signs": "“”()[]{}<>1,a.—-\n@#",
}  # fmt: skip
ALL = SHORT | LONG

HALVES = re.compile("[\ud800-\udfff]")  # half a character, which no file can hold: reading puts a sign in its place


def filled(unit: str, size: int) -> str:
    """The unit over and over, to a size in characters."""
    return (unit * (size // len(unit) + 1))[:size]


def read(text: str) -> tuple[Document, list[Statement], Parsed, list[Assertion]]:
    """Every stage of the reader."""
    document = read_text(text, published=SAID)
    statements = list(attribute(document))
    parsed = parse(document, statements)
    return document, statements, parsed, list(ground(document, statements, parsed))


def least(work: Callable[[], object], rounds: int) -> float:
    """Seconds of processor time of the fastest round."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def growth(work: Callable[[str], object], unit: str, size: int) -> float:
    """How many times as long FACTOR times the text takes; measured again where once seems too much."""
    small, large = filled(unit, size), filled(unit, FACTOR * size)
    ratio = 0.0
    for rounds in (1, ROUNDS):
        ratio = least(lambda: work(large), rounds) / max(SLACK, least(lambda: work(small), rounds))
        if ratio <= MOST:
            break
    return ratio


def spans(value: object) -> Iterator[Span]:
    """Every span in a value of the model."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from spans(item)
    elif hasattr(value, "__match_args__") and not isinstance(value, Period):
        for name in value.__match_args__:
            yield from spans(getattr(value, name))


def check_reading(text: str) -> None:
    """Every span of every stage lies in the text, is not empty, and holds the words that it is said to hold."""
    document, statements, parsed, assertions = read(text)
    assert document.text == HALVES.sub("\ufffd", text)
    for span in spans([document, statements, list(parsed.readings), assertions]):
        assert 0 <= span.start <= span.end <= len(text)
    floor = 0
    for statement in statements:
        assert floor <= statement.span.start < statement.span.end
        floor = statement.span.end
    for reading in parsed.readings:
        inside(reading, statements[reading.statement].span)
    for index, named in (*parsed.places, *parsed.topics, *parsed.periods):
        (span,) = list(spans(named))[:1]
        assert span.start < span.end
        assert index < 0 or statements[index].span.start <= span.start <= span.end <= statements[index].span.end
    for statement in statements:
        for quantity in quantities(text, statement.span.start, statement.span.end):
            assert statement.span.start <= quantity.span.start <= quantity.core.start
            assert quantity.core.start < quantity.core.end <= quantity.span.end <= statement.span.end


def inside(reading: Reading, sentence: Span) -> None:
    """A reading and the words of its slots stand in its own sentence, the slots it takes from others left out."""
    assert sentence.start <= reading.span.start < reading.span.end <= sentence.end
    if reading.amount is not None:
        assert sentence.start <= reading.amount.span.start < reading.amount.span.end <= sentence.end


@pytest.mark.parametrize("kind", ALL)
def test_spans_index_the_text_as_given(kind: str) -> None:
    check_reading(filled(ALL[kind], 900))


@pytest.mark.parametrize("kind", SHORT)
def test_reading_takes_time_in_proportion_to_the_text(kind: str) -> None:
    assert growth(read, SHORT[kind], 4_000) <= MOST


@pytest.mark.slow
@pytest.mark.parametrize("kind", ALL)
def test_reading_a_long_text_takes_time_in_proportion_to_it(kind: str) -> None:
    assert growth(read, ALL[kind], 50_000) <= MOST


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind", ["digits", "brackets", "one word", "no full stop", "spaces", "thousands", "full width"]
)
def test_a_megabyte_of_one_thing(kind: str) -> None:
    assert growth(read, SHORT.get(kind) or LONG[kind], 250_000) <= MOST


CHECKED = ["claims", "claims of one sentence", "paragraphs", "said", "changes"]


@pytest.mark.parametrize("kind", CHECKED)
def test_a_check_takes_time_in_proportion_to_the_text(kind: str) -> None:
    def check(text: str) -> None:
        report = pipeline.check(read_text(text, published=SAID))
        for entry in report.entries:
            if isinstance(entry, CheckedClaim):
                span, sentence = entry.assertion.span, entry.assertion.sentence
                assert 0 <= sentence.start <= span.start < span.end <= sentence.end <= len(text)

    assert growth(check, SHORT[kind], 4_000) <= MOST


@pytest.mark.slow
@pytest.mark.parametrize("kind", CHECKED)
def test_checking_a_long_text_takes_time_in_proportion_to_it(kind: str) -> None:
    assert growth(lambda text: pipeline.check(read_text(text, published=SAID)), SHORT[kind], 50_000) <= MOST


def one_of_each_category() -> Iterator[str]:
    """The first, a middle and the last character of every category of Unicode."""
    found: dict[str, list[str]] = {}
    for code in range(0x110000):
        letter = chr(code)
        found.setdefault(unicodedata.category(letter), []).append(letter)
    for letters in found.values():
        yield from dict.fromkeys((letters[0], letters[len(letters) // 2], letters[-1]))


CATEGORIES = list(one_of_each_category())


def test_every_category_of_unicode_keeps_its_places() -> None:
    assert len({unicodedata.category(letter) for letter in CATEGORIES}) >= 30
    for letter in CATEGORIES:
        check_reading(f"Chicago{letter}had{letter} 7{letter}62 homi{letter}cides in {letter}2016.")
    check_reading(" ".join(f"{letter}762{letter}" for letter in CATEGORIES))


FORMS = {
    "comma": "4,331", "thin space": "4\u2009331", "narrow space": "4\u202f331", "fixed space": "4\u00a0331",
    "figure space": "4\u2007331", "full width": "４，３３１", "apostrophe": "4’331", "zero width": "4,\u200b331",
    "direction": "\u202b4,331\u202c", "word joiner": "4\u2060,331", "Arabic digits": "٤,٣٣١", "bold": "𝟒,𝟑𝟑𝟏",
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_number_is_the_same_however_it_is_printed(form: str) -> None:
    text = f"Chicago had {FORMS[form]} shooting victims in 2016."
    (quantity,) = quantities(text)
    assert quantity.value == 4331
    assert text[quantity.span.start : quantity.span.end] == FORMS[form].strip("\u202b\u202c")
    (reading,) = read(text)[2].readings
    assert reading.amount is not None
    assert reading.amount.value == 4331
    assert text[reading.span.start : reading.span.end].startswith(FORMS[form].strip("\u202b\u202c"))


PIECES = st.sampled_from([*ALL.values(), *CATEGORIES, "\r\n", "762", " homicides ", "Chicago", " in 2016. "])


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_any_mixture_keeps_its_places(pieces: list[str]) -> None:
    check_reading("".join(pieces))


@pytest.mark.slow
@settings(max_examples=2_000, deadline=None)
@given(st.lists(PIECES, max_size=120))
def test_any_long_mixture_keeps_its_places(pieces: list[str]) -> None:
    check_reading("".join(pieces))


MANY = {
    "a sentence of 100,000 words with 10,000 numbers": "the police said that {n} of the dead were men and ",
    "10,000 places": "Marlow{n}, Chicago and the city of New York; ",
    "10,000 quotes": "“It rose to {n},” said Mara Quill{n}, a lawyer. ",
    "10,000 short sentences": "It rose {n}. ",
    "10,000 paragraphs": "Chicago had {n} homicides in 2016.\n\n",
    "10,000 people": "Mara Q{n}uill of Easton said that it rose. ",
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", MANY)
def test_ten_thousand_of_a_kind(kind: str) -> None:
    def several(count: int) -> str:
        return "".join(MANY[kind].replace("{n}", str(number)) for number in range(count))

    small, large = several(2_500), several(10_000)
    assert least(lambda: read(large), 1) / max(SLACK, least(lambda: read(small), 1)) <= MOST
