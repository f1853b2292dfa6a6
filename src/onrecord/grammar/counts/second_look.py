"""A second look at a number that no rule of its own has read: what the sentences before told gives it a sense."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.asked import number_answers
from onrecord.grammar.context.bare import rate_again
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.last_told import is_percent
from onrecord.grammar.context.owner_alone import owned_figure
from onrecord.grammar.context.percent_between import percent_between
from onrecord.grammar.context.staff_now import staff_had
from onrecord.grammar.context.unit_goes_on import goes_on_alone
from onrecord.grammar.counts.few_murdered import few_murdered
from onrecord.grammar.counts.of_them_here import of_them_here
from onrecord.grammar.counts.part_of_told import part_of_told
from onrecord.grammar.counts.shot_by_police import shot_by_police
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.asked_rate import asked_rate, cleared_of_those
from onrecord.grammar.shares.published_rate import said_again
from onrecord.grammar.shares.rate_answered import rate_answered
from onrecord.model import Quantity, Reading, Refusal


def second_look(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    reading: Reading | Refusal,
    earlier: Earlier,
    told_here: Sequence[Reading],
    used: set[int],
) -> Reading | Refusal:
    """The `reading`, or what a refused number is of that was told before: in the sentence (`told_here`) or ahead."""
    part = of_them_here(scene, statement, quantity, told_here)
    if part is not None and not _says_so(reading, part):
        return part
    if isinstance(reading, Reading):
        staff = staff_had(scene, statement, quantity, earlier) if reading.measure is None else None
        return staff or cleared_of_those(reading, statement, earlier)
    told = part_of_told(scene, statement, quantity, earlier)
    if told is not None:
        used.update(i for i, one in enumerate(scene.quantities) if one.first == quantity.last + 2)
        return told  # "nine of the 36": the 36 is told before
    told_of_a_year = shot_by_police(scene, quantity, statement, earlier) or few_murdered(scene, quantity, earlier)
    if reading is Refusal.INCIDENT and told_of_a_year:
        return _of_company(scene, statement, quantity, earlier) or reading
    told = rate_answered(scene, statement, quantity, earlier)
    if told is not None:
        return told
    if reading is Refusal.NO_MEASURE:
        same = told_here[-1] if told_here and is_percent(told_here[-1]) else None
        told = said_again(scene, statement, quantity, same, near=earlier.of_percent(statement))
        told = told or asked_rate(scene, statement, quantity, earlier)
    if told is None and (earlier.of_rate(statement) or "per_head" in scene.kinds):
        told = rate_again(scene, statement, quantity)
    if told is None and goes_on_alone(scene, quantity, earlier.measured, statement):
        told = make_value(scene, statement, quantity, None, quantity.first, quantity.last, rule="bare count")
    alone = reading is Refusal.NO_MEASURE and (
        number_answers(scene, statement, quantity, earlier.question)
        or (earlier.rate is not None and owned_figure(scene, quantity))
    )
    if told is None and alone:
        told = make_value(scene, statement, quantity, None, quantity.first, quantity.last, rule="bare count")
    return told or percent_between(scene, statement, quantity, earlier.counts) or reading


def _says_so(reading: Reading | Refusal, part: Reading) -> bool:
    """Whether a reading already counts the part."""
    if isinstance(reading, Refusal) or reading.measure is None or part.measure is None:
        return False
    own = {*reading.measure.qualifiers, *reading.qualifiers}
    return reading.measure.measure == part.measure.measure and own == {*part.measure.qualifiers, *part.qualifiers}


def _of_company(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    company = company_of(scene, quantity)
    if company is None:
        return None
    made = make_value(scene, statement, quantity, *company, rule="people and what befell them")
    if made.places or any(one.places for one in earlier.told):
        return made
    return replace(made, places=(home(scene, quantity.first, quantity.last),))  # of the text's own police
