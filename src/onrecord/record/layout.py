"""How a record pack lies on disk: file names and columns, known to the writer and to the reader.

A pack is a folder. `observations/MEASURE.csv` holds the figures of one measure; the other tables are one file each.
`index.txt` tells where in an observation file the rows of a place and its qualifiers stand, so that a check reads only
those; it is made when the pack is built and made again in memory where it does not fit the file.
"""

from __future__ import annotations

DESCRIPTOR = "datapackage.json"
INDEX = "index.txt"
OBSERVATIONS = "observations"  # folder
MEASURES = "measures.csv"
PLACES = "places.csv"
DEFINITIONS = "definitions.csv"
SOURCES = "sources.csv"
DEFAULTS = "defaults.csv"
GAPS = "gaps.csv"
EVENTS = "events.csv"
DAYS = "days.csv"
DAYS_FOLDER = "days"

OBSERVATION_COLUMNS = (
    "place",
    "qualifiers",  # joined by a space, sorted
    "period",  # as in the claim language
    "value",
    "unit",  # empty: the unit of the measure
    "definition",
    "source",
    "as_of",
    "inferred",  # 1 where the day is the release of the edition, not printed on the figure
    "mark",
    "url",  # empty: the address of the source
    "note",
)
MEASURE_COLUMNS = ("id", "label", "unit", "description")
PLACE_COLUMNS = ("id", "label", "kind", "within", "police")
DEFINITION_COLUMNS = ("id", "label", "description")
SOURCE_COLUMNS = ("id", "title", "publisher", "url", "licence")
DEFAULT_COLUMNS = ("measure", "kind", "place", "definitions", "reason")
GAP_COLUMNS = ("measure", "place", "definition", "period", "kind", "note")
EVENT_COLUMNS = (
    "id",
    "period",
    "actor",
    "role",
    "kind",
    "addressee",
    "summary",
    "followed",
    "place",
    "source",
    "url",
)
EDITION_COLUMNS = (
    "id",
    "measure",
    "place",
    "definition",
    "source",
    "as_of",
    "inferred",
    "first",
    "last",
    "whole",
    "qualifiers",
    "note",
)
DAY_COLUMNS = ("day", "part", "qualifiers", "count")

MARKS = ("", "secondary", "derived", "incomplete", "approximate", "at_least", "at_most", "rank", "count_rank")


def key(place: str, qualifiers: str) -> str:
    """The name of a stretch of rows in the index; `qualifiers` as in the file, sorted and joined by a space."""
    return f"{place}{{{qualifiers.replace(' ', '+')}}}" if qualifiers else place


TABLES = {
    MEASURES: MEASURE_COLUMNS,
    PLACES: PLACE_COLUMNS,
    DEFINITIONS: DEFINITION_COLUMNS,
    SOURCES: SOURCE_COLUMNS,
    DEFAULTS: DEFAULT_COLUMNS,
    GAPS: GAP_COLUMNS,
    EVENTS: EVENT_COLUMNS,
    DAYS: EDITION_COLUMNS,
}
