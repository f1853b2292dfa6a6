from datetime import date

import pytest

from onrecord.errors import InputError
from onrecord.model import Document
from onrecord.reading import is_feed, read_feed

RSS = b"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Oakport Bell</title>
<item><title>Parades &amp; rain</title><pubDate>Fri, 17 Mar 2017 09:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>12 parades.</p><p>Rain.</p>]]></content:encoded></item>
<item><title>Empty</title></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Bell</title><entry><title>Parades</title>
<published>2017-03-17T09:00:00Z</published><author><name>X</name></author>
<content type="html">&lt;p&gt;12 parades.&lt;/p&gt;</content></entry></feed>"""


def test_an_item_is_a_story_with_its_title_and_day() -> None:
    first, second = read_feed(RSS, "bell.xml")
    assert isinstance(first, Document)
    assert (first.name, first.text, first.title) == ("bell.xml, item 1", "12 parades.\n\nRain.", "Parades & rain")
    assert (first.published, first.published_because) == (date(2017, 3, 17), "the feed's date")
    assert isinstance(second, InputError)


def test_atom_entries_are_items() -> None:
    (only,) = read_feed(ATOM, "a.atom")
    assert isinstance(only, Document)
    assert (only.text, only.published) == ("12 parades.", date(2017, 3, 17))


def test_a_feed_is_known_by_its_name_or_its_first_element() -> None:
    assert is_feed(RSS, "x")
    assert is_feed(b"", "x.rss")
    assert not is_feed(b"Feeds of 12 cows.", "x.txt")


@pytest.mark.parametrize("data", [b"<rss></rss>", b"<rss>", b"<!DOCTYPE r [<!ENTITY a 'b'>]><rss/>"])
def test_a_feed_without_items_or_with_entities_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"x\.rss"):
        list(read_feed(data, "x.rss"))
