"""Police employees, background checks, and the supplementary homicide reports of states and nation."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from pack import places
from pack.rows import Desk, Row, last_day, whole

EMPLOYEES = "extended/police_employees.csv"
CHECKS_US = "extended/nics_checks_us_monthly.csv"
CHECKS_STATES = "extended/nics_checks_state_monthly.csv"
SHR = "local/shr_by_agency_year_1976_2026.csv"
CIVILIANS_ALONE = "civilians jump"  # a flag of the employees who are no officers
SHR_US = "local/shr_national_by_year.csv"

SHR_LAST = 2024  # later years were still coming in
SHR_DAY = "2026-03-05"


def read_employees(desk: Desk) -> Iterator[Row]:
    """Sworn officers of the three largest cities, all employees also of the others."""
    cities = {row["place_id"] for _, row in desk.read("extended/cities_population.csv")}
    for where, row in desk.read(EMPLOYEES):
        if row["place_id"] not in cities:
            desk.ledger.leave(EMPLOYEES, "a city too small for the record")
            continue
        table = "Table 78" in row["source"]
        as_of, inferred = (desk.released("CIUS 2018"), True) if table else last_day(_year(row["as_of"]), where)
        desk.ledger.take(EMPLOYEES)
        for measure, column in (("sworn_officers", "officers"), ("police_employees", "total_employees")):
            flags = "" if measure == "sworn_officers" and row["flags"] == CIVILIANS_ALONE else row["flags"]
            if row[column]:
                yield Row(
                    measure,
                    place=row["place_id"],
                    period=row["year"],
                    value=whole(row[column]),
                    definition="ucr",
                    source="fbi-cius-2018-table78" if table else "fbi-police-employees",
                    as_of=as_of,
                    where=where,
                    inferred=inferred,
                    mark="incomplete" if flags else "",
                    note=flags,
                )


def _year(text: str) -> str:
    return text.removeprefix("about ")[:4]


def read_checks(desk: Desk) -> Iterator[Row]:
    """Background checks by month in the nation, and by year where all twelve months are there."""
    as_of = "2023-09-30"
    years: dict[tuple[str, str], list[int]] = defaultdict(list)
    for file in (CHECKS_US, CHECKS_STATES):
        for where, row in desk.read(file):
            place = "us" if file == CHECKS_US else places.state(row["state"])
            if place is None or not row["totals"]:
                desk.ledger.leave(file, f"{row['state']}: no state of the record")
                continue
            desk.ledger.take(file)
            years[place, row["month"][:4]].append(int(whole(row["totals"])))
            yield _check(place, row["month"], whole(row["totals"]), as_of, where, "")
    for (place, year), months in sorted(years.items()):
        if len(months) == 12:
            yield _check(place, year, str(sum(months)), as_of, CHECKS_STATES, "The sum of twelve months.")


def _check(place: str, period: str, value: str, as_of: str, where: str, note: str) -> Row:
    mark = "derived" if note else ""
    return Row("background_checks", place, period, value, "nics", "fbi-nics", as_of, where, mark=mark, note=note)


def read_shr(desk: Desk) -> Iterator[Row]:
    """Murders and those by firearm in the supplementary reports, for shares in states and nation, never for cities."""
    for where, row in desk.read(SHR_US):
        if int(row["year"]) > SHR_LAST:
            desk.ledger.leave(SHR_US, "a year that was still coming in")
            continue
        desk.ledger.take(SHR_US)
        yield from _shr("us", row["year"], row["murder_t"], row["firearm_f"], where, "")
    murders: Counter[tuple[str, str]] = Counter()
    firearms: Counter[tuple[str, str]] = Counter()
    for _, row in desk.read(SHR):
        place = places.state(row["state"])
        if place is None or int(row["year"]) > SHR_LAST:
            desk.ledger.leave(SHR, "no state of the record, or a year that was still coming in")
            continue
        desk.ledger.take(SHR)
        murders[place, row["year"]] += int(whole(row["murder_total_t"] or "0"))
        firearms[place, row["year"]] += int(whole(row["firearm_murder_victims_or_incidents_f"] or "0"))
    for (place, year), count in sorted(murders.items()):
        if count and place != "us":
            yield from _shr(place, year, str(count), str(firearms[place, year]), SHR, "derived")


def _shr(place: str, year: str, murders: str, firearms: str, where: str, mark: str) -> Iterator[Row]:
    for qualifiers, value in (((), murders), (("gun",), firearms)):
        yield Row(
            "homicides",
            place=place,
            period=year,
            value=whole(value),
            definition="shr",
            source="fbi-shr",
            as_of=SHR_DAY,
            where=where,
            qualifiers=qualifiers,
            mark=mark,
        )
