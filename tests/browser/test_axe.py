"""axe-core finds nothing serious on any page, in light, and in the dark on a small screen."""

from __future__ import annotations

import pytest

from tests.browser.axe import found, source
from tests.browser.conftest import Opener
from tests.browser.every import PAGES, REFUSALS
from tests.browser.watching import Watch


@pytest.fixture(scope="module")
def axe() -> str:
    script = source()
    if script is None:
        pytest.skip("axe-core is not here and npm cannot fetch it")
    return script


@pytest.mark.parametrize("name", PAGES)
def test_nothing_serious(opening: Opener, watch: Watch, axe: str, name: str) -> None:
    watch.refusals = REFUSALS
    page = PAGES[name](opening)
    told = {"light": found(page, axe)}
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 380, "height": 780})
    told["dark and small"] = found(page, axe)
    assert {how: lines for how, lines in told.items() if lines} == {}
