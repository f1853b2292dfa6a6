"""Whether one place can be a part of another: a city of its state, a district of its city."""

from __future__ import annotations

from onrecord.lexicon.place_ids import is_local, part_in_id, state_at_end, whole_place
from onrecord.model import PlaceWords


def may_lie_in(part: PlaceWords, wider: PlaceWords) -> bool:
    """Whether a city can be of a state, or a part of a city of that city: none is a part of itself."""
    if not part.candidates or wider.kind == "nation":
        return part.candidates != wider.candidates
    if wider.kind == "state":
        return any(is_local(one) and state_at_end(one) in wider.candidates for one in part.candidates)
    return any(part_in_id(one) and whole_place(one) in wider.candidates for one in part.candidates)
