"""Whether a text goes by the counts of the record, which its other figures tell.

Words that the record contradicts are wrong, or they are of another count than the record's: a county's, a force's own,
a survey's. In published texts that were read by hand they were mostly the latter, and neither the size of the gap nor
whether place and year were named told which. What told is the rest of the text: one whose other figures the record
bears out goes by its counts. docs/decisions.md has the numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from onrecord.checking.borne_out import Text, by_place, fails_throughout
from onrecord.checking.evaluation import figures
from onrecord.checking.tolerance import names
from onrecord.frozen import replace
from onrecord.lexicon.place_ids import is_local
from onrecord.model import (
    Amount,
    Assertion,
    Attribution,
    Change,
    Comparison,
    Evidence,
    Extreme,
    Figure,
    Finding,
    Rank,
    Role,
    Run,
    Span,
    Unit,
    Unsaid,
    Value,
    Verdict,
)

OWN = "The words are those of the police or prosecutors, who go by their own count, which the record does not have."
OF_A_PLACE = "Nothing else in this text on the place agrees with the record, so it may be of another place or count."
ITS_COUNT = "The count beside it could not be made out, and so may be of another thing than was read."
AWAITED = "Figures of that year were not out when it was said, and the words do not name it."
INDEX = "Police forces add up their total of crimes by lists of their own, which need not be the FBI's."
_Count = tuple[Span, Figure]  # of a sentence
_OPPOSED = (Verdict.CONTRADICTED, Verdict.DISPUTED)


def check_corroboration(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> list[Finding]:
    """The findings of a text, with those disputed that only one that goes by the record's counts would bear out.

    Those are contradictions, numbers far beyond a bound, and bare directions of what the sentence does not name.
    """
    opposed = Counter(_publisher(finding) for finding in findings if finding.verdict in _OPPOSED)
    alone = [finding.verdict in _OPPOSED for finding in findings]
    findings = _without_what_hangs_on_the_unclear(assertions, findings)
    findings = [_in_text(*pair) for pair in zip(assertions, findings, strict=True)]
    verdicts = [finding.verdict for finding in findings]
    of_places = by_place(assertions, verdicts)
    numbered = [
        verdict is Verdict.SUPPORTED and _tells_a_number(assertion)
        for verdict, assertion in zip(verdicts, assertions, strict=True)
    ]
    counts = (verdicts.count(Verdict.CONTRADICTED), verdicts.count(Verdict.DISPUTED))
    text = Text(verdicts.count(Verdict.SUPPORTED), sum(numbered), *counts, len(verdicts))
    gatherer_named = any(_names_gatherer(assertion) for assertion in assertions)
    found = []
    for assertion, finding, number, own in zip(assertions, findings, numbered, alone, strict=True):
        rest = text.without(finding.verdict, number=number)
        unnamed = not gatherer_named and not _counted_there(finding)
        elsewhere = fails_throughout(assertion, of_places)
        known = rest.is_known() and not elsewhere
        goes_by_it = (known and rest.goes_by_the_record(unnamed=unnamed)) or assertion.mended is not None
        opposed_by_others = opposed[_publisher(finding)] - own > 0
        unsure = not goes_by_it and _needs_others(assertion, finding, rest, opposed=opposed_by_others, known=known)
        listed = assertion.mended is None and _own_index(assertion, finding)
        found.append(_disputed(finding, rest, elsewhere) if unsure else doubted(finding, INDEX) if listed else finding)
    return found


def _without_what_hangs_on_the_unclear(assertions: Sequence[Assertion], findings: Sequence[Finding]) -> list[Finding]:
    """ "Reno had 561, the fewest since 2015": where the count may be of another thing, so may its place in an order.

    So may what it is held against, of a thing that neither names: "Reno had 561, fewer than the year before".
    Of two counts, "a record 71, 17 of them by June", the one that can be made out tells what is put in the order.
    """
    pairs = list(zip(assertions, findings, strict=True))
    told = [
        (finding, (one.sentence, one.claim.proposition.figure))
        for one, finding in pairs
        if one.claim is not None and isinstance(one.claim.proposition, Value)
    ]
    clear = {count for finding, count in told if finding.verdict is not Verdict.UNCLEAR}
    unclear = {count for _, count in told} - clear
    far = {count for finding, count in told if finding.far} & unclear
    if not unclear:
        return list(findings)
    return [
        replace(finding, verdict=Verdict.UNCLEAR, reason=ITS_COUNT, better=None)
        if finding.verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED) and _told_of(one, unclear, far)
        else finding
        for one, finding in pairs
    ]


def _told_of(assertion: Assertion, counts: set[_Count], far: set[_Count]) -> bool:
    """Whether a claim puts one of these counts of its sentence in an order, or holds a `far` one against another."""
    match assertion.claim.proposition if assertion.claim is not None else None:
        case Extreme(figure=figure) | Rank(figure=figure):
            return (assertion.sentence, figure) in counts
        case Comparison(figure=figure) | Change(figure=figure, amount=None) if Unsaid.WHAT in assertion.unsaid:
            return (assertion.sentence, figure) in far
    return False


def _names_gatherer(assertion: Assertion) -> bool:
    """ "According to the FBI": whether the words of a claim name who gathers the figures."""
    about = figures(assertion.claim.proposition) if assertion.claim is not None else []
    return any(figure.definition in names("gathered", "definitions") for figure in about)


def _tells_a_number(assertion: Assertion) -> bool:
    """Whether a claim gives a number, which is seldom borne out by chance."""
    if assertion.claim is None:
        return False
    match assertion.claim.proposition:
        case Comparison(factor=factor):
            return factor is not None
        case proposition:
            return getattr(proposition, "amount", None) is not None


def _in_text(assertion: Assertion, finding: Finding) -> Finding:
    """The finding, disputed where words in a text are not held to it, whatever the rest of the text shows."""
    firm = finding.verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED)
    if assertion.mended is not None or not firm:
        return finding
    why = finding.doubt or (OWN if _told_by_the_force(assertion, finding) else "")
    why = why or (AWAITED if _awaited(assertion, finding) else "")
    return doubted(finding, why) if why else finding


def _awaited(assertion: Assertion, finding: Finding) -> bool:
    """ "Has fallen 19 percent over eight years": whether only figures that were not out contradict an unnamed year."""
    if finding.verdict is not Verdict.CONTRADICTED or Unsaid.WHEN not in assertion.unsaid or assertion.said is None:
        return False
    match assertion.claim.proposition if assertion.claim is not None else None:
        case Change(figure=figure, amount=Amount()) if not any(map(is_local, figure.places)):
            later = any(item.as_of > assertion.said for item in deciding(finding))
            return later and not _counted_there(finding)
    return False


def _told_by_the_force(assertion: Assertion, finding: Finding) -> bool:
    """Whether a city's police or prosecutors tell what only those who gather counts contradict.

    So do its officials, as long as those have not gathered it.
    """
    if assertion.claim is None or assertion.voice is None:
        return False
    match assertion.claim.proposition:
        case Value(figure=figure) | Change(figure=figure, amount=None | Amount(unit=Unit.PERCENT)):
            pass
        case _:
            return False
    first = assertion.voice.attribution[:1]
    awaited = assertion.said is not None and any(item.as_of > assertion.said for item in deciding(finding))
    officials = awaited and any(one.speaker.lower() in names("own_count", "before") for one in first)
    police = officials or any(is_the_force(one) for one in first)
    city = all(map(is_local, figure.places)) and figure.definition is None
    return finding.verdict is Verdict.CONTRADICTED and police and city and not _counted_there(finding)


def _own_index(assertion: Assertion, finding: Finding) -> bool:
    """ "Major felonies fell 4 percent": whether all crimes of a city, by whatever list, fail by those of the FBI's."""
    about = figures(assertion.claim.proposition) if assertion.claim is not None else []
    listed = any(figure.measure in names("own_index", "measures") for figure in about)
    unnamed = all(figure.definition is None and all("-" in place for place in figure.places) for figure in about)
    return finding.verdict is Verdict.CONTRADICTED and listed and unnamed and not _counted_there(finding)


def is_the_force(link: Attribution) -> bool:
    """ "Tulsa police", "the police department", a police chief by name, "the district attorney's office".

    Not "a critic of the police", "the police union".
    """
    called = (link.speaker.lower().replace("’", "'"), (link.role or "").lower())
    return any(_speaks_for_a_count(words.split()) for words in called if words)


def _speaks_for_a_count(words: Sequence[str]) -> bool:
    prosecutors = list(words[-2:]) == ["attorney's", "office"] and "u.s." not in words
    police = "police" in words and "of" not in words and words[-1] in names("own_count", "ends")
    return police or prosecutors or list(words[-3:]) == ["chief", "of", "police"]


def _needs_others(assertion: Assertion, finding: Finding, rest: Text, *, opposed: bool, known: bool) -> bool:
    """Whether a verdict is only as good as what the rest of the text shows.

    `opposed` tells that the same publisher's figures do not bear out something else in it, `known` that the record
    bears out a fair share of all that is claimed, and something of this place.
    """
    if finding.verdict is Verdict.CONTRADICTED:
        slip = any(flag.flag == "arithmetic" for flag in finding.flags)  # the words refute themselves
        alone = _counted_there(finding) or not (opposed or assertion.unsaid) or rest.is_unanimous()
        firm = known and _was_out(assertion, finding) and alone
        return not slip and not firm
    if finding.verdict is Verdict.SUPPORTED and assertion.claim is not None:
        match assertion.claim.proposition:
            case Change(amount=None) | Run(amount=None):
                return bool(assertion.unsaid) and (opposed or not rest.several_agree())
        return finding.far
    return False


def _was_out(assertion: Assertion, finding: Finding) -> bool:
    """Whether figures that decide were out on the day of the words: of a record, not each year that was higher.

    Of a change both ends have to be: with one of them the words went by another's count.
    """
    if assertion.said is None:
        return True
    out = (item.as_of <= assertion.said for item in deciding(finding))
    match assertion.claim.proposition if assertion.claim is not None else None:
        case Change():
            return all(out)
    return any(out)


def _counted_there(finding: Finding) -> bool:
    """Whether those who count decide, a city's police for one, and not who gathers their figures."""
    gathered = (item for item in deciding(finding) if item.definition in names("gathered", "definitions"))
    return not any(gathered)


def _publisher(finding: Finding) -> str:
    return next((item.publisher for item in deciding(finding)), "")


def deciding(finding: Finding) -> Iterator[Evidence]:
    """The figures that a verdict was reached by."""
    return (item for item in finding.evidence if item.role is Role.DECIDING)


def doubted(finding: Finding, why: str) -> Finding:
    """The finding, disputed for that reason."""
    return replace(finding, verdict=Verdict.DISPUTED, reason=f"{finding.reason} {why}", better=None, far=False)


def _disputed(finding: Finding, rest: Text, elsewhere: bool) -> Finding:
    """The finding, disputed; `elsewhere` tells that nothing told of its place holds."""
    why = "Nothing else in this text agrees with the record, so it may go by another count."
    if rest.agreeing:
        some = f"{rest.agreeing} of {rest.checked}" if rest.checked > rest.agreeing else f"Only {rest.agreeing}"
        noun = "statement" if rest.checked == 1 else "statements"
        agree = "agrees" if rest.agreeing == 1 else "agree"
        why = f"{some} other {noun} {agree} with the record, too few to rule out that this text goes by another count."
    why = OF_A_PLACE if elsewhere else why
    return replace(finding, verdict=Verdict.DISPUTED, reason=f"{finding.reason} {why}", far=False)
