"""How much of a text the record bears out, of all that it claims and of each place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.checking.evaluation import figures
from onrecord.checking.tolerance import settings
from onrecord.model import Assertion, Verdict


class Text(NamedTuple):
    """How many claims of a text the record bears out, how many of them by a number, how many it refutes or disputes."""

    agreeing: int
    numbered: int
    refuted: int
    disputed: int
    claims: int

    @property
    def checked(self) -> int:
        """How many it decides at all."""
        return self.agreeing + self.refuted + self.disputed

    def without(self, verdict: Verdict, *, number: bool) -> Text:
        """The same of all claims but one."""
        return Text(
            self.agreeing - (verdict is Verdict.SUPPORTED),
            self.numbered - number,
            self.refuted - (verdict is Verdict.CONTRADICTED),
            self.disputed - (verdict is Verdict.DISPUTED),
            self.claims,
        )

    def is_unanimous(self) -> bool:
        """Whether several claims agree and none does not."""
        return self.checked == self.agreeing >= int(settings()["corroborated"]["unanimous"])

    def several_agree(self) -> bool:
        """Whether so many claims agree that what moved without a number is not borne out by chance."""
        return self.agreeing >= int(settings()["corroborated"]["direction"])

    def is_known(self) -> bool:
        """Whether the record bears out a fair share of all that the text claims, or the text is too short to tell."""
        rule = settings()["corroborated"]
        return self.claims < int(rule["several"]) or self.agreeing * int(rule["one_in"]) >= self.claims

    def goes_by_the_record(self, *, unnamed: bool) -> bool:
        """Whether so much agrees that the rest is told by the same counts.

        More is needed where that count is `unnamed`: who gathers the figures of others decides, and no words name him.
        """
        rule = settings()["corroborated"]
        least = int(rule["agree_unnamed" if unnamed else "agree"])
        return self.agreeing >= max(least, self.refuted) and self.numbered >= int(rule["numbers"])


def by_place(assertions: Sequence[Assertion], verdicts: Sequence[Verdict]) -> Counter[tuple[str, bool]]:
    """Of each place how many of the text's claims of it the record bears out, and how many it does not."""
    pairs = zip(assertions, verdicts, strict=True)
    return Counter((_place(one), verdict is Verdict.SUPPORTED) for one, verdict in pairs)


def fails_throughout(assertion: Assertion, of_places: Counter[tuple[str, bool]]) -> bool:
    """Whether a text tells several other things of a claim's place, and the record bears out none of them."""
    place = _place(assertion)
    several = of_places[place, False] > int(settings()["corroborated"]["of_a_place"])
    return several and not of_places[place, True]


def _place(assertion: Assertion) -> str:
    """The places that a claim is of, joined; "" of one that could not be read."""
    about = figures(assertion.claim.proposition)[:1] if assertion.claim is not None else []
    return " ".join(about[0].places) if about else ""
