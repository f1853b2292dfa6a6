"""The command that serves the web page on this machine."""

from __future__ import annotations

import click

from onrecord.errors import InputError

# The modules that the extra brings.
_NEEDED = ("starlette", "uvicorn", "jinja2", "python_multipart")


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, metavar="NAME", help="The name or address to serve at.")
@click.option(
    "--port", default=8765, show_default=True, type=click.IntRange(0, 65535), help="The port; 0 takes a free one."
)
@click.option("--open", "browse", is_flag=True, help="Open the page in the browser.")
@click.option("--data", multiple=True, metavar="FILE", help="Your own figures, as for `onrecord check`.")
@click.option("--allow-urls", is_flag=True, help="Let the page read a story from an address on the web.")
@click.option(
    "--workers", type=click.IntRange(1, 64), metavar="N", help="Processes that check; otherwise one a core, at least 2."
)
@click.option(
    "--keep-in", metavar="DIR", envvar="ONRECORD_KEEP_IN", help="The folder for checks that you keep; else your data's."
)
def serve(
    host: str,
    port: int,
    browse: bool,
    data: tuple[str, ...],
    allow_urls: bool,
    workers: int | None,
    keep_in: str | None,
) -> None:
    """Serve the web page on this machine: paste a story, see it held against the record. Ctrl-C ends it."""
    from importlib.util import find_spec

    if any(find_spec(name) is None for name in _NEEDED):
        raise InputError("the web page needs the extra `web`; install it: pip install 'onrecord[web]'")
    from pathlib import Path

    from onrecord.extras.web.serving import Asked, run  # Starlette and uvicorn take longer to load than a check

    folder = Path(keep_in) if keep_in else None
    run(Asked(host, port, tuple(map(Path, data)), allow_urls, workers, folder), _told, browse=browse)


def _told(line: str) -> None:
    """One line, with nothing in it that moves the cursor: names of columns come from a file."""
    click.echo("".join(letter if letter.isprintable() else "?" for letter in line))
