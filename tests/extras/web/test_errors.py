from __future__ import annotations

import pickle

import pytest

from onrecord.extras.web.errors import RefusedError, encode, line, refused


def test_a_refusal_is_json_under_api_and_a_line_elsewhere() -> None:
    assert line("/api/a", 400, "No.").body == b'{\n  "error": "No."\n}\n'
    assert line("/apiary", 400, "No.").body == b"No.\n"


@pytest.mark.parametrize("words", ["one\ntwo", "one\r\ntwo", "one\x1b[31m two", "one\u2028two"])
def test_a_line_is_one_line(words: str) -> None:
    body = bytes(line("/", 400, words).body)
    assert body.count(b"\n") == 1
    assert b"\x1b" not in body


def test_a_refusal_can_be_sent_from_a_worker() -> None:
    found = pickle.loads(pickle.dumps(refused(413, "base.too_large")))
    assert isinstance(found, RefusedError)
    assert (found.status, found.words) == (413, refused(413, "base.too_large").words)


def test_values_are_written_as_the_command_line_writes_them() -> None:
    assert encode({"a": "é"}) == '{\n  "a": "é"\n}\n'.encode()
