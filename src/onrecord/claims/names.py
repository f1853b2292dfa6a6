"""How names are written in the claim language."""

from __future__ import annotations

import re

# A measure is a plural noun in snake_case. The words of the language itself are none.
CALLS = ("change", "each", "mean", "not", "per_day", "per_month", "per_week", "projected", "rate", "share", "sum")
WORDS = ("among", "as", "by", "fell", "held", "highest", "in", "is", "lowest", "of", "rose", "since", "until")
MEASURE = re.compile(rf"(?!(?:{'|'.join(CALLS + WORDS)})\b)[a-z][a-z0-9_]{{0,79}}")

# `chicago-il/district-11`, `us-cities-250k`, `group:"30 cities"`; never mistaken for a period, which starts with a
# digit or with FY.
PLACE = re.compile(r'[a-z][a-z0-9/:_.\'-]{0,99}(?:"[^"\n\r]{1,99}")?')

# Qualifiers and definitions: `gun`, `from:out-of-state`, `age:<15`, `milwaukee-pd`.
NAME = re.compile(r"[A-Za-z0-9<>=_][A-Za-z0-9<>=_:./+-]{0,79}")
