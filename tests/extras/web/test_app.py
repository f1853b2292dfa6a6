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
