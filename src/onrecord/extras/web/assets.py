"""Style and script, read once and served from memory under names with the digest of their bytes."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from onrecord.extras.web.errors import refusal
from onrecord.reporting.assets import asset as report_asset

_FOLDER = Path(__file__).parent / "static"
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_FOR_EVER = "public, max-age=31536000, immutable"


class Asset(NamedTuple):
    """A file of the page: its bytes, what kind they are, and their digest."""

    data: bytes
    kind: str
    digest: str


@cache
def assets() -> dict[str, Asset]:
    """Every asset by its name. report.css and report.js are those of the HTML report itself."""
    files = {path.name: path.read_bytes() for path in sorted(_FOLDER.iterdir()) if path.suffix in _KINDS}
    files["report.css"] = (report_asset("chart.css") + report_asset("page.css")).encode()
    files["report.js"] = report_asset("page.js").encode()
    return {name: Asset(data, _KINDS[Path(name).suffix], sha256(data).hexdigest()[:16]) for name, data in files.items()}


def address(name: str) -> str:
    """Where an asset is found. KeyError for a name that is none."""
    return f"/assets/{name}?{assets()[name].digest}"


async def serve(request: Request) -> Response:
    """An asset; it may be kept for ever, since other bytes have another address."""
    found = assets().get(request.path_params["name"])
    if found is None:
        return refusal(request, 404, "base.no_page")
    return Response(found.data, media_type=f"{found.kind}; charset=utf-8", headers={"Cache-Control": _FOR_EVER})
