"""The capitals of the states and of the nation, by name and as the record would write their ids."""

from __future__ import annotations

from functools import cache

from onrecord.lexicon.load import table
from onrecord.lexicon.place_ids import spelt, state_at_end


@cache
def capitals() -> dict[str, str]:
    """The id of each capital by its name in lower case: "st. paul" is st-paul-mn."""
    return {(name := row["capital"].lower()): f"{spelt(name.split())}-{row['place']}" for row in table("states")}


@cache
def states_of_capitals() -> dict[str, str]:
    """The state of each capital, by the capital's id."""
    return {capital: state_at_end(capital) for capital in capitals().values()}


@cache
def nations_capital() -> str:
    """The id of the city that "the nation's capital" names."""
    rows = table("places_by_hand")
    return next(row["place"] for row in rows if "the nation's capital" in row["words"].split("|"))
