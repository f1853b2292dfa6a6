"""Forms as a browser sends them."""

from __future__ import annotations

import re
from html import unescape

from httpx import Response
from starlette.testclient import TestClient

from tests.extras.web.conftest import TOKEN
from tests.reporting.page import read

STORY = "Mill Harbor, Jan. 9, 2017 – Chicago had 900 homicides in 2016. New York had 335 homicides in 2016."


def post(client: TestClient, path: str, text: str = STORY, **fields: str) -> Response:
    """A form of the page, with the token and line ends as a browser sends them."""
    given = {"token": TOKEN, "text": text.replace("\n", "\r\n"), **fields}
    answer: Response = client.post(path, files=[(name, (None, value.encode())) for name, value in given.items()])
    return answer


def keys(html: str) -> list[str]:
    """The names of the fields in which a reading is changed, in the order of the cards."""
    return [unescape(name) for name in re.findall(r'name="(mend\.[^"]+)"', html)]


def card_fields(html: str) -> dict[str, str]:
    """What the cards send along with the form, as they stand."""
    fields = [one.attributes for one in read(html).all("input") if one.attributes.get("form") == "held"]
    return {one["name"]: one["value"] for one in fields}


def verdicts(html: str) -> list[str]:
    """The verdicts of the cards, in order."""
    return re.findall(r'<article class="card (\w+)', html)
