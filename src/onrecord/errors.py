"""What can go wrong, said to the person who can mend it.

Every message is one line: what was met, where, what to do next.
"""

from __future__ import annotations


class OnRecordError(Exception):
    """The base of every error that a user can meet. The command line prints it and exits with 2."""


class InputError(OnRecordError):
    """A story, a data file or an option that cannot be used."""


class ClaimError(OnRecordError):
    """A claim that is not in the claim language."""


class PackError(OnRecordError):
    """A record pack that cannot be built or opened."""
