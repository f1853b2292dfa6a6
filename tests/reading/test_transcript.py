from onrecord.reading import read

SRT = b"""1\r
00:00:01,000 --> 00:00:03,000\r
MAYOR ELLEN DUNMORE: We had <i>12</i>\r
\r
2\r
00:00:03,000 --> 00:00:05,000\r
parades in 2019.\r
\r
3\r
00:00:05,000 --> 00:00:07,000\r
>> And this year?\r
"""
VTT = """WEBVTT

NOTE 300 words of a note

1
00:01.000 --> 00:02.000 align:start
<v Ellen Dunmore>We had 12 parades.

00:02.000 --> 00:03.000
<v Ellen Dunmore>We had 12 parades.

00:03.000 --> 00:04.000
<v Ellen Dunmore>It rained &amp; rained.
"""


def test_cues_run_on_and_a_speaker_begins_a_paragraph() -> None:
    assert read(SRT, "a.srt").text == "MAYOR ELLEN DUNMORE: We had 12 parades in 2019.\n\n>> And this year?"


def test_a_voice_is_named_once_and_a_line_shown_twice_is_said_once() -> None:
    assert read(VTT.encode(), "a.vtt").text == "Ellen Dunmore: We had 12 parades. It rained & rained."


def test_a_long_transcript_takes_time_in_proportion() -> None:
    cue = b"00:01.000 --> 00:02.000\nword %d\n\n"
    assert len(read(b"WEBVTT\n\n" + b"".join(cue % n for n in range(20_000)), "a.vtt").text) > 100_000


def test_two_voices_of_one_line_are_two_speakers() -> None:
    cue = b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Roe>We had 12.</v><v Bo Poe>We had 15.</v>\n"
    assert read(cue, "a.vtt").text == "Ann Roe: We had 12.\n\nBo Poe: We had 15."
