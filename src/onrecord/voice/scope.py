"""How far each attribution of a sentence reaches, and who relays whom.

Speech that follows its verb runs to the end of the sentence, or to the clause where somebody else takes over. An
attribution beside the speech holds for the whole sentence; after a semicolon, when more follows, for its own clause.
Two attributions side by side are one chain, the nearer first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.lexicon.load import word_set
from onrecord.model import Setting, Span
from onrecord.voice import cited, turns
from onrecord.voice.bodynames import publishes_counts
from onrecord.voice.cues import CUES
from onrecord.voice.memory import GENDERS, Source
from onrecord.voice.sites import OWNED, Site
from onrecord.voice.words import Word

_BREAKS = word_set("breaks_off")
_PRONOUNS = word_set("subject_pronouns") | {"you"}
_ADJACENT = 3
_YEAR = re.compile(r"(?:19|20)\d\d")
_TIMED = 6  # words of "in the spring of 1995,"
_SUBORDINATE = word_set("before_aside")
_GOING_ON = word_set("goes_on")
_COUNTS = CUES.count | word_set("has_in_a_count")
_BREAK = 4  # words from a subject back to what opens its clause


class Reach(NamedTuple):
    """A site with the stretch of text that it covers; where it only counts (`counts`), the story speaks itself."""

    site: Site
    start: int
    end: int
    counts: str | None = None


def _long_ago(words: Sequence[Word], site: Site) -> bool:
    """`Not so low since the bureau counted 3,682 in 1978`: the story's own word on a day that it names so."""
    counted = site.weak and site.forward and site.first > 0 and words[site.first - 1].low == "since"
    return counted and all(word.kind != "n" for word in words[site.first : site.last])


def counted_on(reach: Reach, start: int, end: int) -> Reach:
    """Where the story goes on in its own voice with what the reach's source has counted."""
    source = reach.site.source
    return Reach(reach.site._replace(source=Source("", None, "figures")), start, end, source.name)


def reaches(
    words: Sequence[Word], sites: Sequence[Site], span: Span, setting: Setting, quoted: Sequence[Span]
) -> list[Reach]:
    """The stretch of every site of one sentence, in the order of the sites."""
    found: list[Reach] = []
    sites = cited.without_cited(sites)
    for at, site in enumerate(sites):
        start, end = _forward(words, sites, at, span) if site.forward else _around(words, sites, at, span, setting)
        if site.cue == OWNED:
            end = next((quote.end for quote in quoted if quote.start <= start < quote.end), start)
        holder = next((quote for quote in quoted if quote.start <= words[site.first].start < quote.end), None)
        known = words[site.first].low in GENDERS and site.source.kind == "person"
        if holder is not None and words[site.first].low in _PRONOUNS and not known:
            continue  # whom "they told us" means, nobody outside the quotation can say
        if holder is not None:
            start, end = max(start, holder.start), min(end, holder.end, _inner_close(words, site, holder.end))
        elif site.direct and not site.forward and (quotes := [q for q in quoted if q.end <= words[site.first].start]):
            later = [quote.end for quote in quoted if quote.start > words[site.first].start]
            if quotes[-1].start <= _first_place(words, span) + 2 or quotes[-1].start <= span.start + 2:
                end = min(end, later[-1] if later else words[site.first].start)
        if any(word.kind in "wn" and start <= word.start < end for word in words):
            disputed = not site.weak and turns.disputed(words, site.content)
            reach = Reach(site._replace(denied=True) if disputed else site, start, end)
            found.append(counted_on(reach, start, end) if _long_ago(words, site) else reach)
            if site.weak and site.forward and site.cue in _COUNTS and (that := turns.and_that(words, site.content)):
                found.append(counted_on(found[-1], words[that].start, span.end))
            if not site.forward and (verb := turns.counted_aside(words, site.first, site.last)) is not None:
                found.append(counted_on(found[-1], words[verb].start, span.end))
    return _denied_of_another(words, found)


def _denied_of_another(words: Sequence[Word], found: list[Reach]) -> list[Reach]:
    """`Roe denied that murders doubled, as Lee has claimed`: it is Lee's, and Roe denies it."""
    if len(found) != len(("denier", "claimant")) or not found[0].site.denied or found[1].site.denied:
        return found
    denier, claimant = found
    aside = not claimant.site.forward and claimant.site.first and words[claimant.site.first - 1].low == "as"
    return [claimant._replace(site=claimant.site._replace(denied=True), start=denier.start)] if aside else found


def _inner_close(words: Sequence[Word], site: Site, end: int) -> int:
    """Where a quotation within a quotation ends, if the site's speech opens one."""
    opened = site.content if site.content < len(words) and words[site.content].low == "‘" else site.content + 1
    if not site.forward or opened >= len(words) or words[opened].low != "‘":
        return end
    return next((word.start for word in words[opened:] if word.low == "’"), end)


def _first_place(words: Sequence[Word], span: Span) -> int:
    return words[0].start if words else span.start


def _forward(words: Sequence[Word], sites: Sequence[Site], at: int, span: Span) -> tuple[int, int]:
    site = sites[at]
    start = _content(words, site.content) if site.content < len(words) else span.end
    end = span.end
    for other in sites[at + 1 :]:
        if other.weak or other.source.kind == "pronoun" or not other.forward:
            continue
        brk = _break_before(words, other.first)
        if brk is not None and brk > site.content:
            end = min(end, words[brk].start)
            break
    end = min([end, *(_other_count(words, site, sites[at + 1]) if at + 1 < len(sites) else ())])
    if (turn := turns.turn(words, site.content)) is not None:
        end = min(end, words[turn].start)
    if (judged := turns.judged(words, site.content)) is not None:
        end = min(end, words[judged].start)
    if site.weak and site.cue in _COUNTS and (worked := turns.worked_out(words, site.content)) is not None:
        end = min(end, words[worked].start)
    if site.weak and site.cue in _COUNTS and (that := turns.and_that(words, site.content)):
        end = min(end, words[that].start)
    if site.weak and site.cue in _COUNTS and (apart := turns.other_had(words, site.content)) is not None:
        end = min(end, words[apart].start)
    if (not site.weak or site.cue in CUES.said) and _in_an_aside(words, site.first):
        end = min(end, _main_clause(words, site.content, span))
    if site.weak and any(outer.forward and not outer.weak for outer in sites[:at]):
        end = min(end, _clause_end(words, site.content, span, joined=True))
    elif site.weak and any(not other.forward for other in sites[at + 1 :]):
        later = next(other for other in sites[at + 1 :] if not other.forward)
        end = min(end, words[later.first].start)
    if site.weak:
        end = min(
            end,
            _clause_end(words, site.content, span, joined=False),
            turns.aside_end(words, site.first, site.content, span),
        )
    if site.weak and site.cue in CUES.ascribe:
        end = min(end, turns.next_clause(words, site.content, span))
    return start, end


def _in_an_aside(words: Sequence[Word], first: int) -> bool:
    """`While the chief said`, `in 1995, when critics said`: whether who speaks opens a clause before the main one."""
    opening = words[first - 1].low if first else ""
    if opening != "when":
        return opening in _SUBORDINATE
    before = words[: first - 1]  # "Roe spoke Tuesday, when she said murders fell, robberies rose": the main one is over
    timed = len(before) <= _TIMED and before[:1] and before[0].low in CUES.prepositions | CUES.time_words
    return not before or (bool(timed) and before[-1].low == ",")


def _main_clause(words: Sequence[Word], start: int, span: Span) -> int:
    """`While the chief said that murders fell, the sheriff ...`: the comma before the main clause."""
    told = False
    for place in range(start, len(words) - 1):
        told = told or words[place].low in CUES.clause_verbs or words[place].low.endswith("ed")
        following = words[place + 1]
        if words[place].low == "”" and words[place - 1].low == "," and following.kind == "w":
            return following.start  # "when T-shirts said “Murderapolis,” there were 69"
        if told and words[place].low == "," and following.kind == "w" and following.low not in _GOING_ON:
            return words[place].start
    return span.end


def _content(words: Sequence[Word], at: int) -> int:
    """Where speech that starts at word `at` begins, a comma before it apart."""
    while at + 1 < len(words) and words[at].low == ",":
        at += 1
    return words[at].start


def _break_before(words: Sequence[Word], first: int) -> int | None:
    """The mark or joiner that opens a clause of its own right before `first`."""
    place = first - 1
    while place >= 0 and first - place <= _BREAK:
        low = words[place].low
        if low in (";", "—", "–"):
            return place
        if low in _BREAKS and place and words[place - 1].low in (",", ";", "”", '"'):
            return place - 1
        if low in ("but", "while", "though", "although"):
            return place
        if low in ("that", ","):
            return None
        place -= 1
    return None


def _clause_end(words: Sequence[Word], start: int, span: Span, *, joined: bool) -> int:
    """Where a count's clause ends: at a semicolon, and where it stands in another's speech at ", and" or ", but"."""
    for place in range(start, len(words) - 1):
        if words[place].low == ";" and not turns.same_count(words, place + 1):
            return words[place].start
        if joined and words[place].low == "," and words[place + 1].low in ("and", "but", "while"):
            return words[place].start
    return span.end


def _around(words: Sequence[Word], sites: Sequence[Site], at: int, span: Span, setting: Setting) -> tuple[int, int]:
    site = sites[at]
    start, end = span.start, span.end
    final = not any(word.kind != "p" for word in words[site.last :])
    start = _told_from(words, site, turns.held_against(words, site.first, final=final) or start, final=final)
    if site.cue in CUES.count and (verb := turns.counted_aside(words, site.first, site.last)) is not None:
        end = words[verb].start
    semicolons = [word.start for word in words if word.low == ";"]
    place = words[site.first].start
    before = [spot for spot in semicolons if spot < place]
    if before and not final:
        start = before[-1] + 1
    if setting is Setting.HEADLINE or (site.first and words[site.first - 1].low == "as"):
        after = [spot for spot in semicolons if spot >= place]
        end = after[0] if after else end
    for other in sites[:at]:
        if other.forward and not other.weak and 0 <= site.first - other.content <= 1:
            start = max(start, words[site.last - 1].end)  # "reported that, according to the chief, ..."
        if not other.forward and not other.weak and site.first - other.last > _ADJACENT:
            start = max(start, words[other.last - 1].end)
        if other.forward and not other.weak and _is_cited(site):
            start = max(start, words[min(other.content, site.first)].start)
    for other in sites[at + 1 :]:
        if not other.forward and not other.weak and other.first - site.last > _ADJACENT:
            end = min(end, words[min(site.last, len(words) - 1)].end)
            break
        if (
            other.forward
            and not other.weak
            and (brk := _break_before(words, other.first)) is not None
            and brk >= site.last
        ):
            end = min(end, words[brk].start)
            break
    if site.weak:
        for other in sites[:at]:
            if other.forward and not other.weak and other.content < len(words):
                start = max(start, _content(words, other.content))
        start = max([start, *(_other_count(words, sites[at - 1], site) if at else ())])
    return start, end


def _told_from(words: Sequence[Word], site: Site, start: int, *, final: bool) -> int:
    """Where in the sentence begins what an attribution beside it tells."""
    start = _counted_from(words, site, start)
    if site.cue == "by count" and (put := turns.put_otherwise(words, site.first)) is not None:
        start = words[put].start
    if site.first > 1 and [word.low for word in words[site.first - 2 : site.first]] == ["or", "so"]:
        start = turns.last_clause(words, site.first, start)
    return turns.polled(words, site.first, start) if final else start


def _counted_from(words: Sequence[Word], site: Site, start: int) -> int:
    """`Fewer than the 47 that police counted`: of such a count that number, and what follows."""
    if not (site.weak and site.cue in CUES.count):
        return start
    counts = (word for word in reversed(words[: site.first]) if word.kind == "n" and not _YEAR.fullmatch(word.text))
    return next((word.start for word in counts), start)


def _other_count(words: Sequence[Word], one: Site, other: Site) -> tuple[int, ...]:
    """`Easton police counted 40, and the Gazette's count of 42`: where the other count takes over."""
    if not (one.weak and one.forward and other.weak and not other.forward):
        return ()
    brk = _break_before(words, other.first)
    return (words[brk].start,) if brk is not None and brk > one.content else ()


def _is_cited(site: Site) -> bool:
    """`The mayor said that robberies fell, according to the FBI`: whose figure he told, and nobody who heard him."""
    return site.cue == "according to" and not site.forward and publishes_counts(site.source.name)


def chain(at: int, reaches: Sequence[Reach]) -> list[Site]:
    """The site of the reach at `at`, and the sites that relay it, innermost first."""
    inner = reaches[at]
    outer: list[tuple[int, int, Site]] = []
    for order, other in enumerate(reaches):
        if order == at or other.site.source.name == inner.site.source.name:
            continue
        if other.site.cue == "by count" and not inner.site.weak:
            continue  # whose count it is, nobody's words
        if _is_cited(other.site) and inner.site.forward and not inner.site.weak:
            continue
        same = (other.start, other.end) == (inner.start, inner.end)
        covers = other.start <= inner.start and inner.end <= other.end
        opens = other.site.forward and other.start <= inner.start < other.end and other.site.first < inner.site.first
        relays = (inner.site.weak, not other.site.weak) == (True, True) or (
            inner.site.weak == other.site.weak and (at < order or _is_cited(inner.site))
        )
        if (same and relays) or (not same and (covers or opens)):
            outer.append((other.end - other.start, order, other.site))
    return [inner.site, *(site for _, _, site in sorted(outer, key=lambda row: row[:2]))]
