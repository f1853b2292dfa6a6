from datetime import date

import pytest

from onrecord.errors import InputError
from onrecord.reading import read

HEAD = b"From: Desk <desk@example.org>\r\nSubject: Parades fall\r\nDate: Fri, 17 Mar 2017 09:00:00 -0500\r\n"


def test_the_words_subject_and_day_of_a_message() -> None:
    found = read(HEAD + b"\r\nOakport had 12 parades last year.\r\n", "a.eml")
    assert found.text.strip() == "Oakport had 12 parades last year."
    assert (found.title, found.published) == ("Parades fall", date(2017, 3, 17))
    assert found.published_because == "the message's date"


def test_a_message_in_html_is_read_as_its_words() -> None:
    body = b"Content-Type: text/html; charset=utf-8\r\n\r\n<p>12 parades.</p><script>40 parades</script><p>Rain.</p>"
    assert read(HEAD + body, "a.eml").text == "12 parades.\n\nRain."


@pytest.mark.parametrize(
    "data",
    [
        HEAD + b"\r\n",
        HEAD + b"Content-Type: text/plain; charset=none-such\r\n\r\n",
        HEAD + b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA",
    ],
)
def test_a_message_without_words_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="the message"):
        read(data, "a.eml")


def test_a_blank_plain_part_leaves_the_word_to_the_html_part() -> None:
    data = (
        b"Subject: Toll\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
        b"--b\r\nContent-Type: text/plain\r\n\r\n \r\n--b\r\nContent-Type: text/html\r\n\r\n"
        b"<p>Tulsa had 61 homicides.</p>\r\n--b--\r\n"
    )
    assert read(data, "a.eml").text.strip() == "Tulsa had 61 homicides."
