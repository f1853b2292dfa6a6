"""The pages of the record, as they work without a script."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from importlib.util import find_spec
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

from tests.reporting.hostile import ATTACKS
from tests.reporting.page import Element, read

PAGES = ("/record", "/record/vintages", "/record/traces", "/record/sources", "/record/definitions")
CHICAGO = "/record?measure=homicides&place=Chicago&from=2010&to=2016"


def page(client: TestClient, address: str, status: int = 200) -> Element:
    found = client.get(address)
    assert found.status_code == status, found.text[:300]
    return read(found.text.partition("<!doctype html>")[2])


def cells(root: Element, at: int = 0) -> list[list[str]]:
    table = root.all("table", "figures")[at]
    return [[cell.text().strip() for cell in row.all() if cell.name in ("td", "th")] for row in table.all("tr")]


@pytest.mark.parametrize("address", PAGES)
def test_every_page_stands_alone_and_names_its_place(client: TestClient, address: str) -> None:
    root = page(client, address)
    assert len(root.all("h1")) == 1
    here = [link.attributes["href"] for link in root.all("a") if link.attributes.get("aria-current") == "page"]
    assert address in here
    html = client.get(address).text
    assert not re.search(r"<style|style=|\son[a-z]+=|<script>|javascript:|data:image(?!/svg\+xml;base64)", html)
    assert client.get(address).content == client.get(address).content


@pytest.mark.parametrize("address", PAGES)
def test_every_field_has_a_name_and_every_id_is_there_once(client: TestClient, address: str) -> None:
    root = page(client, address)
    labelled = {label.attributes["for"] for label in root.all("label")}
    for field in [*root.all("select"), *root.all("input"), *root.all("textarea")]:
        if field.attributes.get("type") != "hidden":
            assert "aria-label" in field.attributes or field.attributes["id"] in labelled
    ids = [one.attributes["id"] for one in root.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))


def test_the_figures_are_those_of_the_desk(client: TestClient) -> None:
    root = page(client, CHICAGO)
    assert cells(root)[1][:3] == ["2010", "439", "31 October 2023"]
    assert cells(root)[-1][:2] == ["2016", "778"]
    assert root.one("h1").text() == "Homicides in Chicago, 2010 to 2016"
    assert "cpd-victims-2023" in client.get(CHICAGO).text
    assert root.one("pre", "command").text() == "onrecord series homicides chicago-il 2010..2016"


def test_a_drawing_has_a_name_a_description_and_figures_that_answer(client: TestClient) -> None:
    root = page(client, CHICAGO)
    for svg in root.all("svg"):
        assert svg.one("title").text() == "Homicides in Chicago, 2010 to 2016"
        assert svg.one("desc").text().startswith("7 figures. Highest: 2016, 778.")
        assert svg.attributes["role"] == "group"
        assert [spot.attributes["aria-label"] for spot in svg.all("g", "spot")][-1] == "2016: 778"
    assert len(root.all("svg")) == 2


def test_several_places_are_a_line_each(client: TestClient) -> None:
    root = page(client, "/record?measure=homicides&place=Chicago&place=New+York&from=2014&to=2016")
    assert cells(root)[0] == ["Period", "Chicago", "New York"]
    labels = [spot.attributes["aria-label"] for spot in root.all("svg")[0].all("g", "spot")]
    assert labels[-1] == "2016: Chicago 778, New York 335"


def test_a_rate_is_what_a_check_computes(client: TestClient) -> None:
    root = page(client, CHICAGO + "&per=rate")
    assert cells(root)[-1][:2] == ["2016", "28.2"]
    assert "--rate" in root.one("pre", "command").text()


def test_the_record_as_it_stood_on_a_day(client: TestClient) -> None:
    root = page(client, "/record?measure=homicides&place=Chicago&from=2016&to=2016&as_of=2017-01-02")
    assert cells(root)[-1][:2] == ["2016", "762"]
    chosen = [one for one in root.all("option") if "selected" in one.attributes]
    assert "2017-01-02" in [one.attributes["value"] for one in chosen]


def test_one_publisher_can_be_kept_to(client: TestClient) -> None:
    root = page(client, "/record?measure=homicides&place=Chicago&from=2010&to=2014&source=ucr")
    assert {row[-1] for row in cells(root)[1:]} == {"FBI"}
    assert "ucr" in [one.attributes["value"] for one in root.all("option")]


def test_a_ranking_marks_the_places_that_are_named(client: TestClient) -> None:
    root = page(
        client, "/record?measure=homicides&show=rank&group=us-cities-250k&year=2015&per=rate&place=Chicago&top=5"
    )
    assert [row[1] for row in cells(root)[1:]][:2] == ["St. Louis", "Baltimore"]
    assert len(cells(root)) == 6
    assert "cities over 250,000 residents" in root.one("h1").text()
    labels = [text.text() for text in root.all("svg")[0].all("text", "value") if "Chicago, " in text.text()]
    assert labels


def test_the_tabs_keep_what_was_asked(client: TestClient) -> None:
    root = page(client, CHICAGO)
    for link in root.one("nav", "shows").all("a"):
        assert "measure=homicides" in link.attributes["href"]
        assert "place=Chicago" in link.attributes["href"]
        assert client.get(link.attributes["href"]).status_code == 200


def test_the_link_leads_to_the_same_answer(client: TestClient) -> None:
    html = client.get("/record?place=+Chicago+&measure=homicides&from=2010&to=2016&source=&per=count&place=").text
    link = read(html.partition("<!doctype html>")[2]).one("a", "permalink").attributes["href"]
    assert link == "/record?measure=homicides&show=line&place=Chicago&from=2010&to=2016"
    assert read(client.get(link).text.partition("<!doctype html>")[2]).one("h1").text()


def test_the_answer_goes_along_as_files(client: TestClient) -> None:
    query = CHICAGO.partition("?")[2]
    table = client.get(f"/record/figures.csv?{query}")
    rows = list(csv.DictReader(io.StringIO(table.text)))
    assert [row["value"] for row in rows][-1] == "778"
    assert 'filename="onrecord-homicides.csv"' in table.headers["content-disposition"]
    drawing = client.get(f"/record/figures.svg?{query}")
    assert drawing.headers["content-type"].startswith("image/svg+xml")
    assert ElementTree.fromstring(drawing.text).attrib["viewBox"].startswith("0 0 720 ")
    assert "as of 31 October 2023" in drawing.text


def test_an_image_needs_the_extra_and_says_so(client: TestClient) -> None:
    found = client.get(f"/record/figures.png?{CHICAGO.partition('?')[2]}")
    if find_spec("vl_convert"):
        assert found.content.startswith(b"\x89PNG")
    else:
        assert found.status_code == 422
        assert found.text.count("\n") == 1
        assert "onrecord[charts]" in client.get(CHICAGO).text


def test_the_chart_for_another_page_loads_nothing(client: TestClient) -> None:
    snippet = unescape(page(client, CHICAGO).one("textarea").text())
    figure = read(snippet).one("figure")
    assert figure.one("img").attributes["src"].startswith("data:image/svg+xml;base64,")
    assert "Highest: 2016, 778" in figure.one("img").attributes["alt"]
    assert "Source: Chicago Police, as of 31 October 2023" in figure.one("figcaption").text()


def test_how_762_became_784(client: TestClient) -> None:
    root = page(client, "/record/vintages?measure=homicides&place=Chicago&period=2016")
    rows = cells(root)[1:]
    assert [row[0] for row in rows] == ["762", "771", "777", "778", "777", "784", "784", "778", "778"]
    assert [row[1] for row in rows][:5] == ["", "+9", "+6", "+1", "−1"]
    told = root.one("p", "intro").text()
    assert "How 762 became 778" in told
    assert "In between it stood at 784" in told
    labels = [spot.attributes["aria-label"] for spot in root.all("svg")[0].all("g", "spot")]
    assert labels[0] == "1 January 2017: 0"
    assert labels[5] == "12 October 2019: +22"
    others = {row[2] for row in cells(root, 1)[1:]}
    assert {"FBI", "medical examiner"} <= others


def test_a_figure_that_never_moved_has_no_drawing(client: TestClient) -> None:
    root = page(client, "/record/vintages?measure=homicides&place=los-angeles-ca&period=2016")
    assert not root.all("svg")


def test_guns_flow_from_where_they_were_sold(client: TestClient) -> None:
    root = page(client, "/record/traces?state=il&year=2016")
    rows = cells(root)[1:]
    assert rows[0][:3] == ["Illinois", "4,206", "48.1%"]
    assert rows[1][:3] == ["Indiana", "1,366", "15.6%"]
    assert sum(int(row[1].replace(",", "")) for row in rows) == 8745
    labels = [spot.attributes["aria-label"] for spot in root.all("svg")[0].all("g", "spot")]
    assert labels[0] == "Illinois: 4,206"
    assert labels[-1].endswith("others: 736")
    years = [one.text() for one in root.all("select")[1].all("option")]
    assert years[0] == "2020"


def test_a_source_and_a_definition_can_be_pointed_at(client: TestClient) -> None:
    assert "Chicago Police Department" in page(client, "/record/sources").text()
    assert 'id="cpd-releases"' in client.get("/record/sources").text
    assert 'id="medical-examiner"' in client.get("/record/definitions").text
    html = client.get(CHICAGO).text
    for anchor in re.findall(r'href="/record/sources#([^"]+)"', html):
        assert f'id="{anchor}"' in client.get("/record/sources").text


@pytest.mark.parametrize(
    "query",
    [
        "measure=murderz&place=Chicago",
        "measure=homicides&place=Nowhereville",
        "measure=homicides&place=Springfield",
        "measure=homicides",
        "measure=homicides&" + "&".join(f"place=Town{n}" for n in range(1000)),
        "measure=homicides&place=Chicago&from=99999999999999999999",
        "measure=homicides&place=Chicago&from=-1",
        "measure=homicides&place=Chicago&from=%C2%B2000",
        "measure=homicides&place=Chicago&from=2016&to=2010",
        "measure=homicides&place=Chicago&as_of=2016-13-01",
        "measure=homicides&place=Chicago&as_of=1700-01-01",
        "measure=homicides&place=Chicago&source=nobody",
        "measure=homicides&place=Chicago&source=)(",
        "measure=homicides&place=Chicago&only=gun}}{{",
        "measure=homicides&place=Chicago&per=head",
        "measure=homicides&place=Chicago&show=pie",
        "measure=atf_budget&place=Chicago&per=rate",
        "measure=" + "h" * 5000,
        "measure=../../etc/passwd&place=Chicago",
        "measure=homicides&place=../../etc/passwd",
        "measure=homicides&show=rank&group=../etc",
        "measure=homicides&show=rank&top=0",
        "measure=homicides&show=rank&top=100000",
        "measure=homicides&show=rank&lowest=yes",
        "measure=homicides&show=rank&year=1801",
        "measure=%00&place=%00",
    ],
)
def test_what_cannot_be_answered_is_told_in_one_line(client: TestClient, query: str) -> None:
    told = page(client, f"/record?{query}", 422).one("div", "error").one("p").text()
    assert told.strip()
    assert "\n" not in told.strip()
    for form in ("csv", "svg"):
        found = client.get(f"/record/figures.{form}?{query}")
        assert found.status_code == 422
        assert found.text.count("\n") == 1


@pytest.mark.parametrize(
    "address",
    [
        "/record/vintages?measure=homicides",
        "/record/vintages?measure=homicides&place=Chicago&period=2010..2016",
        "/record/vintages?measure=homicides&place=Chicago&period=always",
        "/record/vintages?measure=homicides&place=Chicago&period=1492",
        "/record/vintages?place=Chicago",
        "/record/traces?state=Narnia",
        "/record/traces?state=il&year=1999",
        "/record/traces?state=il&year=twenty",
        "/record/traces?state=" + "x" * 500,
    ],
)
def test_so_is_it_on_the_other_pages(client: TestClient, address: str) -> None:
    assert page(client, address, 422).one("div", "error").one("p").text().strip()


@pytest.mark.parametrize("path", ["/record/figures.exe", "/record/figures.csv/..%2f..", "/record/nothing", "/record/"])
def test_a_path_that_is_none_is_none(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("name", ["measure", "place", "only", "source", "as_of", "group", "from", "show"])
def test_nothing_of_an_address_becomes_markup(client: TestClient, name: str, attack: str) -> None:
    given = {"measure": "homicides", "place": "Chicago", name: attack[:110]}
    found = client.get("/record", params=given)
    assert found.status_code in (200, 422)
    root = read(found.text.partition("<!doctype html>")[2])
    plain = {element.name for element in page(client, CHICAGO).all()}
    assert {element.name for element in root.all()} <= plain
    assert not any(key.startswith("on") or key == "style" for one in root.all() for key in one.attributes)


def test_markup_in_the_other_pages(client: TestClient) -> None:
    words = '"><script>alert(1)</script>'
    for address in ("/record/vintages", "/record/traces"):
        for name in ("measure", "place", "period", "only", "state", "year"):
            html = client.get(address, params={"measure": "homicides", "place": "Chicago", name: words}).text
            assert "<script>alert" not in html


def test_a_ranking_of_which_no_year_is_on_record_is_told_in_one_line(client: TestClient) -> None:
    root = page(client, "/record?measure=guns_traced&show=rank&group=chicago-il/districts", 422)
    assert "no place of chicago-il/districts has a figure of this on record" in root.text()
