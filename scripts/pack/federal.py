"""Federal enforcement: weapons prosecutions, budgets and people, tracing facts, one hand-checked row a fact.

What a fact is in the words of the record (measure, place, period, definition) stands in tables/federal_facts.csv by
the fact's id; value, day, address and status come from the shared files. A fact in neither table is refused.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from onrecord.errors import PackError
from onrecord.model import RANKS
from pack import places
from pack.rows import Desk, Row, last_day, whole

FILES = ("federal/prosecutions_facts.csv", "federal/tracing_facts.csv", "federal/money_people_facts.csv")
NATIONAL = "federal/trac_national_weapons_prosecutions_fy1986_2012.csv"
REFERRALS = "federal/trac_atf_by_district_fy2007_fy2008.csv"
DISTRICTS = "extended/federal_districts.csv"


def read_facts(desk: Desk) -> Iterator[Row]:
    """Every fact that the table names; `unverified` ones and those of federal_left.csv stay out."""
    wanted = defaultdict(list)
    for entry in places.table("federal_facts.csv"):
        wanted[entry["fact"]].append(entry)
    left = {fact: entry["reason"] for entry in places.table("federal_left.csv") for fact in entry["facts"].split()}
    for file in FILES:
        for where, row in desk.read(file):
            fact = row["fact_id"]
            if row["seen"] == "unverified":
                desk.ledger.leave(file, f"unverified: {fact}")
            elif fact in left:
                desk.ledger.leave(file, left[fact])
            elif fact in wanted:
                desk.ledger.take(file)
                yield from (_row(entry, row, where) for entry in wanted[fact])
            else:
                raise PackError(f"{where}: {fact} is new; add it to federal_facts.csv or federal_left.csv")


def _row(entry: dict[str, str], row: dict[str, str], where: str) -> Row:
    as_of, inferred = last_day(entry["as_of"] or row["as_of"], where)
    rank = entry["mark"] in RANKS
    secondary = row["seen"] == "seen_secondary"
    notes = [row["unit"].removeprefix("rank ") if rank and not entry["note"] else "", entry["note"], row["note"]]
    if rank and secondary:
        notes.append("read in a page that cites the publisher")
    return Row(
        measure=entry["measure"],
        place=entry["place"],
        period=entry["period"],
        value=entry["value"] or whole(row["value"]),
        definition=entry["definition"],
        source=entry["source"],
        as_of=as_of,
        where=where,
        qualifiers=tuple(entry["qualifiers"].split()),
        unit=entry["unit"],
        inferred=inferred,
        mark=entry["mark"] or ("secondary" if secondary else "derived" if row["seen"] == "derived" else ""),
        url=row["source_url"],
        note="; ".join(note for note in notes if note),
    )


_NATIONAL_COLUMNS = {
    "doj_weapons_program": "trac",
    "lead_charge_18usc922": "trac-922",
    "lead_charge_922_924_26usc5861": "trac-lead-charge",
    "atf_lead_agency": "trac-atf",
}


def read_national(desk: Desk) -> Iterator[Row]:
    """TRAC's four national series, fiscal years 1986 to 2012."""
    for where, row in desk.read(NATIONAL):
        as_of, inferred = last_day(row["as_of"], where)
        desk.ledger.take(NATIONAL)
        for column, definition in _NATIONAL_COLUMNS.items():
            if row[column]:
                yield Row(
                    "federal_weapons_prosecutions",
                    place="us",
                    period=f"FY{row['fiscal_year']}",
                    value=whole(row[column]),
                    definition=definition,
                    source="trac",
                    as_of=as_of,
                    where=where,
                    inferred=inferred,
                    url=row["source_url"],
                )


_REFERRAL_MEASURES = {  # words of the file: measure, qualifiers, unit, mark
    "ATF referrals": ("federal_weapons_referrals", (), "", ""),
    "ATF referral rate": ("federal_weapons_referrals", (), "per_million", ""),
    "rank of rate (1 = highest)": ("federal_weapons_referrals", (), "", "rank"),
    "ATF referrals prosecuted": ("federal_weapons_prosecutions", (), "", ""),
    "ATF referrals declined": ("federal_weapons_referrals", ("declined",), "", ""),
    "share declined": ("federal_weapons_referrals", ("declined",), "percent", ""),
    "rank by share declined (1 = most)": ("federal_weapons_referrals", ("declined",), "", "rank"),
}


_PRINTED_RATE = re.compile(r"rate (\d+\.\d+) per million")  # beside the nation's count


def read_referrals(desk: Desk) -> Iterator[Row]:
    """What ATF referred to federal prosecutors by district, as far as TRAC's tables could be read."""
    for where, row in desk.read(REFERRALS):
        place = "us" if row["district_trac"] == "U.S." else places.DISTRICT_BY_TRAC[row["district_trac"]]
        measure, qualifiers, unit, mark = _REFERRAL_MEASURES[row["measure"]]
        year = row["fiscal_year"]
        desk.ledger.take(REFERRALS)
        referred = Row(
            measure,
            place=place,
            period=f"FY{year}",
            value=whole(row["value"]),
            definition="trac-atf",
            source="trac",
            as_of=f"{int(year) + 1}-12-31",
            where=where,
            qualifiers=qualifiers,
            unit=unit,
            inferred=True,
            mark=mark,
            url=row["source_url"],
            note="of 90" if mark == "rank" else "",
        )
        yield referred
        if printed := _PRINTED_RATE.search(row["note"]):
            yield replace(referred, value=printed[1], unit="per_million")


_NATION_MEASURES = {
    "weapons prosecutions filed": "federal_weapons_prosecutions",
    "weapons convictions": "federal_weapons_convictions",
}


def read_nation(desk: Desk) -> Iterator[Row]:
    """TRAC's national counts in later reports, from the file of district facts."""
    for where, row in desk.read(DISTRICTS):
        measure = _NATION_MEASURES.get(row["measure"])
        if measure is None or row["district"] != "United States" or not row["year"].startswith("FY"):
            continue
        if "," in row["year"] or "rounded" in row["note"]:
            desk.ledger.leave(DISTRICTS, "part of a year or rounded: the facts file has it")
            continue
        as_of, inferred = last_day("2019-06" if row["as_of"] == "2019" else row["as_of"], where)
        desk.ledger.take(DISTRICTS)
        yield Row(
            measure,
            place="us",
            period=row["year"],
            value=whole(row["value"]),
            definition="trac",
            source="trac",
            as_of=as_of,
            where=where,
            inferred=inferred,
            url=row["source"].split(" ")[0].split(",")[0],
        )
