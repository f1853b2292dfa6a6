"""Mail (.eml): the words of the message, its subject and the day it was sent."""

from __future__ import annotations

import email
import email.policy
from datetime import date, datetime
from email.message import EmailMessage

from onrecord.errors import InputError
from onrecord.reading.extracted import LONGEST, Extracted
from onrecord.reading.markup import plain


def read_mail(data: bytes, name: str) -> Extracted:
    """The plain part of a message, or the HTML part as text; no attachments. InputError where it has neither."""
    if len(data) > 10 * LONGEST:
        raise InputError(f"{name}: over {LONGEST // 100_000} MB; save the message without its attachments")
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        words, markup = _words(message, "plain"), False
        if not words.strip():  # some programs send a blank plain part beside the story
            words, markup = _words(message, "html"), True
        subject, sent = str(message["subject"] or ""), _day(message)
    except (RecursionError, LookupError, ValueError, TypeError, AttributeError):
        # the standard parser answers broken heads and encodings with any of these
        raise InputError(f"{name}: the message is broken; save its words as a .txt file") from None
    text = plain(words[:LONGEST]) if markup else words.replace("\r\n", "\n")
    if not text.strip():
        raise InputError(f"{name}: the message holds no text; save its words as a .txt file")
    return Extracted(text, " ".join(subject.split()) or None, sent, "the message's date" if sent else None)


def _words(message: email.message.Message, kind: str) -> str:
    """The part of the message in one kind of text, as text; empty where it has none."""
    body = message.get_body((kind,)) if isinstance(message, EmailMessage) else None
    return str(body.get_content()) if body is not None else ""


def _day(message: EmailMessage | email.message.Message) -> date | None:
    when = getattr(message["date"], "datetime", None)
    return when.date() if isinstance(when, datetime) else None
