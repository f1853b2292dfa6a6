from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.extras.web import assets as module
from onrecord.extras.web.assets import address, assets

STATIC = Path(module.__file__).parent / "static"


def test_other_bytes_have_another_address() -> None:
    for name, asset in assets().items():
        assert address(name) == f"/assets/{name}?{sha256(asset.data).hexdigest()[:16]}"


def test_the_style_of_the_page_is_that_of_the_report() -> None:
    assert b".card" in assets()["report.css"].data


def test_a_licence_lies_beside_what_is_not_ours() -> None:
    assert (STATIC / "htmx-LICENSE.txt").read_text(encoding="utf-8").startswith("Zero-Clause BSD")
    assert "htmx-LICENSE.txt" not in assets()


@pytest.mark.parametrize("name", ["check.js", "site.css"])
def test_nothing_of_ours_runs_text_or_loads_from_elsewhere(name: str) -> None:
    text = assets()[name].data.decode()
    for forbidden in (
        "innerHTML",
        "outerHTML",
        "eval(",
        "new Function",
        "document.write",
        "http:",
        "https:",
        "@import",
    ):
        assert forbidden not in text


def test_a_name_that_is_none_is_not_found(client: TestClient) -> None:
    assert client.get("/assets/htmx-LICENSE.txt").status_code == 404
