import time

import pytest

from onrecord.fetching.robots import allows, rules_for

SITE = """
User-agent: SomeBot
User-agent: OtherBot/2.0
Crawl-delay: 10
Disallow: /

user-agent: *   # everybody
Disallow: /private/
Allow: /private/open
Disallow: /*?print=
Disallow: /*.doc$
Disallow:
"""


@pytest.mark.parametrize(
    ("agent", "path", "allowed"),
    [
        ("OnRecord", "/story", True),
        ("OnRecord", "/private/a", False),
        ("OnRecord", "/private/open/a", True),
        ("OnRecord", "/story?print=1", False),
        ("OnRecord", "/a.doc", False),
        ("OnRecord", "/a.docx", True),
        ("OnRecord", "/%70rivate/a", False),
        ("SomeBot", "/story", False),
        ("otherbot", "/story", False),
    ],
)
def test_the_longest_rule_of_the_group_decides(agent: str, path: str, allowed: bool) -> None:
    assert allows(rules_for(SITE, agent), path) is allowed


def test_a_group_that_names_us_stands_for_everybodys() -> None:
    text = "User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /a\n\nUser-agent: OnRecord\nDisallow: /b\n"
    assert [allows(rules_for(text, "OnRecord"), path) for path in ("/", "/a", "/b")] == [True, False, False]
    assert allows(rules_for("User-agent: *\nDisallow: /\nUser-agent: OnRecord\nDisallow:", "OnRecord"), "/")


def test_two_rules_of_one_length_allow() -> None:
    assert allows(rules_for("User-agent: *\nDisallow: /a\nAllow: /a", "OnRecord"), "/a")


@pytest.mark.parametrize("text", ["", "<html>none</html>", "Disallow: /", "User-agent", "\x00:\x00", "Allow: /\r" * 9])
def test_what_is_no_robots_file_asks_for_nothing(text: str) -> None:
    assert allows(rules_for(text, "OnRecord"), "/story")


@pytest.mark.parametrize("pattern", ["/*a*a*a*a*a*a*a*a*a*b", "/" + "*" * 2_000 + "b$", "/" + "*a" * 2_000])
def test_no_pattern_costs_more_than_its_length(pattern: str) -> None:
    rules = rules_for(f"User-agent: *\nDisallow: {pattern}\n" * 50, "OnRecord")
    begun = time.perf_counter()
    allows(rules, "/" + "a" * 1_990)
    assert time.perf_counter() - begun < 2
