"""Whether one place can be a part of another: a city of its state, a district of its city."""

from __future__ import annotations

from onrecord.model import PlaceWords


def may_lie_in(part: PlaceWords, wider: PlaceWords) -> bool:
    """Whether a city can be of a state, or a part of a city of that city: none is a part of itself."""
    if not part.candidates or wider.kind == "nation":
        return part.candidates != wider.candidates
    ends = ("-", "") if wider.kind == "state" else ("", "/")
    names = [f"{ends[0]}{name}{ends[1]}" for name in wider.candidates]
    return any(one.endswith(name) if ends[0] else one.startswith(name) for one in part.candidates for name in names)
