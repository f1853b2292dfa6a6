from __future__ import annotations

import subprocess
import sys

import pytest

from onrecord import claims


@pytest.mark.parametrize("name", claims.__all__)
def test_every_name_is_there(name: str) -> None:
    assert callable(getattr(claims, name))


def test_printing_does_not_load_the_parser() -> None:
    code = "import sys; from onrecord.claims import to_fields; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "onrecord.claims.fields" in loaded
    assert not {"onrecord.claims.parser", "onrecord.claims.loading"} & set(loaded)
