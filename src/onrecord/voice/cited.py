"""Whose a figure is where one body counted and the sentence cites another: "Police logged 40, according to the FBI".

Who counted the cases is then a part of what is told; whose figure it is, the citation says.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS
from onrecord.voice.sites import Site

_COUNTS = CUES.count | word_set("has_in_a_count")
_CITES = frozenset({"according to", "per", "by count"})
_OWN = ("its ", "their ", "the same ")


def without_cited(sites: Sequence[Site]) -> Sequence[Site]:
    """The attributions without every count whose figure the one right beside it cites from another."""
    if len(sites) < 2:
        return sites
    beside = zip(sites, (None, *sites), (*sites[1:], None), strict=False)
    return [one for one, before, behind in beside if not (_counts(one) and (_of(one, before) or _of(one, behind)))]


def _counts(site: Site) -> bool:
    """Whether it is the subject of a verb of counting, its number behind it."""
    return site.weak and site.forward and site.cue in _COUNTS


def _of(site: Site, other: Site | None) -> bool:
    """Whether `other` cites somebody else; "its own list" and a list without a name are the counter's."""
    if other is None or other.forward or other.cue not in _CITES:
        return False
    name, counter = (one.source.name.lower().removeprefix("the ") for one in (other, site))
    named = other.source.kind in PARTIES | PUBLISHERS and other.source.name != other.source.name.lower()
    office = other.source.kind in PARTIES | {"figures"}
    return (named or office) and not name.startswith((*_OWN, counter)) and name not in counter
