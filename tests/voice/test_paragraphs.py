from __future__ import annotations

from onrecord.model import Document, Post, Setting, Span
from onrecord.voice.paragraphs import blocks

from .made import document


def _shown(text: str, made: Document) -> list[tuple[str, Setting]]:
    return [(text[block.start : block.end], block.setting) for block in blocks(made)]


def test_headlines_items_and_prose_are_told_apart() -> None:
    text = "Crime falls in Marlow\n\nIt fell.\n\n- Murders fell\n- Thefts rose\n\nMurders: 617 (2023), 709 (2022)\n"
    assert _shown(text, document(text)) == [
        ("Crime falls in Marlow", Setting.HEADLINE),
        ("It fell.", Setting.BODY),
        ("Murders fell", Setting.ITEM),
        ("Thefts rose", Setting.ITEM),
        ("Murders: 617 (2023), 709 (2022)", Setting.ITEM),
    ]


def test_wrapped_lines_stay_together_and_short_ones_do_not() -> None:
    wrapped = "The council met on Thursday to talk about the rise in killings and\nvoted to buy cameras."
    assert len(blocks(document(wrapped))) == 1
    assert len(blocks(document("Remarks of Ann Doyle\nCity Hall\n"))) == 2


def test_a_dateline_is_not_part_of_its_sentence() -> None:
    text = "MARLOW, Jan. 5 (Harbor Wire) — Crime fell."
    assert _shown(text, document(text)) == [("Crime fell.", Setting.BODY)]


def test_furniture_is_left_out_and_posts_stand_alone() -> None:
    text = "Read more\nCrime fell.\nIt is up! — Ann Roe (@roe)\nMore."
    post = Post(Span(22, 48), Span(22, 31), "Ann Roe", "@roe", None)
    made = Document("made", text, None, posts=(post,), furniture=(Span(0, 9),))
    assert _shown(text, made) == [
        ("Crime fell.", Setting.BODY),
        ("It is up!", Setting.POST),
        ("More.", Setting.BODY),
    ]


def test_a_city_that_opens_a_later_paragraph_stays_in_its_sentence() -> None:
    text = "Crime fell.\n\nHOUSTON — It fell here.\n\nMARLOW — It rose.\n\n9:05 a.m. — It rained."
    assert _shown(text, document(text))[1:] == [
        ("HOUSTON — It fell here.", Setting.BODY),
        ("It rose.", Setting.BODY),
        ("It rained.", Setting.BODY),
    ]


def test_a_place_with_its_figures_is_an_item_and_no_headline() -> None:
    text = "Murders by city\n\nTulsa - 61 (55)\nReno, Nev. 12\nTulsa 2017\nPart 3\n"
    assert _shown(text, document(text))[1:] == [
        ("Tulsa - 61 (55)", Setting.ITEM),
        ("Reno, Nev. 12", Setting.ITEM),
        ("Tulsa 2017", Setting.HEADLINE),
        ("Part 3", Setting.HEADLINE),
    ]
