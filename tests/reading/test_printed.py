from onrecord.reading.printed import Line, Piece, lines_of


def words(*pieces: Piece) -> list[str]:
    return [line.words for line in lines_of(list(pieces), 0)]


def test_pieces_on_one_height_are_a_line() -> None:
    pieces = [Piece("Oakport had", 72, 700, 12), Piece(" 12", 140, 700, 12), Piece(" parades.\n", 150, 700, 12)]
    assert lines_of([*pieces, Piece("Rain.", 72, 686, 12)], 3) == [
        Line("Oakport had 12 parades.", 72, 700, 12, 3),
        Line("Rain.", 72, 686, 12, 3),
    ]


def test_blank_pieces_part_words_and_an_end_of_line_ends_it() -> None:
    assert words(Piece("12", 1, 700, 12), Piece(" ", 2, 700, 12), Piece("\n", 0, 0, 12), Piece("a", 1, 700, 12)) == [
        "12",
        "a",
    ]
    assert words(Piece("12", 1, 700, 12), Piece("  ", 2, 700, 12), Piece("a", 3, 700, 12)) == ["12 a"]


def test_a_small_figure_that_points_at_a_note_is_no_part_of_a_number() -> None:
    assert words(Piece("617", 1, 700, 12), Piece("1", 20, 704, 7), Piece(" murders", 25, 700, 12)) == ["617 murders"]
    assert words(Piece("617", 1, 700, 12), Piece("1 ", 20, 704, 7), Piece("murders", 25, 700, 12)) == ["617 murders"]
    assert words(Piece("the 21", 1, 700, 12), Piece("st", 20, 704, 7), Piece(" murder", 25, 700, 12)) == [
        "the 21st murder"
    ]
    assert words(Piece("1", 1, 700, 7), Piece(" So the police.", 5, 696, 9)) == ["1 So the police."]


def test_ligatures_are_letters() -> None:
    assert words(Piece("ﬁve oﬃcers\N{NO-BREAK SPACE}ﬂed", 1, 700, 12)) == ["five officers fled"]


def test_nothing_is_no_line() -> None:
    assert words() == []
    assert words(Piece(" \n", 1, 1, 12)) == []
