"""The pages that are there, and that they load nothing from elsewhere."""

from __future__ import annotations

import re

from starlette.testclient import TestClient


def test_the_start_page_stands(client: TestClient) -> None:
    found = client.get("/")
    assert found.status_code == 200
    assert "<h1>" in found.text


def test_a_page_has_no_style_and_no_script_of_its_own(client: TestClient) -> None:
    html = client.get("/").text
    assert not re.search(r"<style|style=|\son[a-z]+=|<script>|javascript:", html)


def test_everything_that_a_page_loads_is_served_here(client: TestClient) -> None:
    html = client.get("/").text
    for address in re.findall(r'(?:src|href)="(/assets/[^"]+)"', html):
        found = client.get(address)
        assert found.status_code == 200
        assert "immutable" in found.headers["cache-control"]
    assert not re.search(r'(?:src|action)="(?!/)', html)


def test_a_refusal_is_a_page_to_a_browser_and_a_line_to_a_program_and_to_a_script(client: TestClient) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml"}
    shown = client.get("/no/such/<b>page</b>", headers=browser)
    assert shown.status_code == 404
    assert shown.text.startswith("<!doctype html>")
    assert "there is no such page; start at /" in shown.text
    assert "<b>page" not in shown.text
    line = client.get("/nowhere").text
    assert line == "there is no such page; start at /\n"
    assert client.get("/nowhere", headers=browser | {"HX-Request": "true"}).text == line
    assert client.get("/api/nowhere", headers=browser).json() == {"error": line.strip()}


def test_the_page_of_a_refusal_keeps_the_headers_of_the_refusal(client: TestClient) -> None:
    found = client.put("/check", headers={"Accept": "text/html"})
    assert found.status_code == 405
    assert found.headers["allow"]
