"""Requests held to openapi.json, which is served as it is: what the document says is what is checked."""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from starlette.datastructures import QueryParams

from onrecord.extras.web.errors import refused

Schema = dict[str, Any]

_FILE = Path(__file__).parent / "openapi.json"
_BOOLEANS = {"true": True, "false": False}
_WHOLE = re.compile(r"-?\d{1,9}", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@cache
def document() -> bytes:
    """The document, as it is served."""
    return _FILE.read_bytes()


@cache
def _spec() -> Schema:
    found: Schema = json.loads(document())
    return found


def operation(path: str, method: str) -> Schema:
    """What the document says of a path and a method. KeyError where it says nothing."""
    found: Schema = _spec()["paths"][path][method]
    return found


def query(asked: Schema, given: QueryParams) -> dict[str, Any]:
    """The parameters of an operation, each by its name, those not given with their default or left out.

    RefusedError for one that is missing, unknown, given twice or not as its schema has it.
    """
    known = {one["name"]: one for one in map(_resolved, asked.get("parameters", ()))}
    for name in given:
        if name not in known:
            raise refused(400, "api.unknown", name=name, known=", ".join(known) or "none")
    found: dict[str, Any] = {}
    for name, one in known.items():
        values, schema = given.getlist(name), _resolved(one["schema"])
        if not values:
            if one.get("required"):
                raise refused(400, "api.missing", name=name)
            if "default" in schema:
                found[name] = schema["default"]
        elif schema["type"] == "array":
            found[name] = _held(values, schema, name)
        elif len(values) > 1:
            raise refused(400, "api.twice", name=name)
        else:
            found[name] = _held(_read(values[0], schema), schema, name)
    return found


def body(asked: Schema, kind: str, given: object) -> dict[str, Any]:
    """The body of an operation, an object. RefusedError where it is not as its schema has it."""
    schema = _resolved(asked["requestBody"]["content"][kind]["schema"])
    if not isinstance(given, dict):
        raise refused(400, "api.no_object")
    known = schema["properties"]
    for name in given:
        if name not in known:
            raise refused(400, "api.unknown", name=name, known=", ".join(known))
    for name in schema["required"]:
        if name not in given:
            raise refused(400, "api.missing", name=name)
    return {name: _held(value, _resolved(known[name]), name) for name, value in given.items()}


def _resolved(schema: Schema) -> Schema:
    """What a reference points at."""
    while "$ref" in schema:
        found: Any = _spec()
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def _read(text: str, schema: Schema) -> object:
    """A parameter's text as the type of its schema, or as it is where it has none."""
    if schema["type"] == "boolean":
        return _BOOLEANS.get(text, text)
    if schema["type"] == "integer" and _WHOLE.fullmatch(text):
        return int(text)
    return text


def _held(value: object, schema: Schema, name: str) -> Any:
    """The value, where it is as the schema has it."""
    why = _wrong(value, schema)
    if why:
        raise refused(400, "api.wrong", name=name, why=why)
    return value


def _wrong(value: object, schema: Schema) -> str | None:
    """Why a value is not as the schema has it: the part of the schema that fails."""
    match schema["type"]:
        case "boolean":
            return None if isinstance(value, bool) else "true or false"
        case "integer":
            low, high = schema["minimum"], schema["maximum"]
            right = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
            return None if right else f"{low} to {high}"
        case "array":
            many = value if isinstance(value, list) else []
            if not schema["minItems"] <= len(many) <= schema["maxItems"]:
                return f"{schema['minItems']} to {schema['maxItems']} of it"
            return next((why for one in many if (why := _wrong(one, _resolved(schema["items"])))), None)
        case _:
            return _wrong_text(value, schema) if isinstance(value, str) else "text"


def _wrong_text(value: str, schema: Schema) -> str | None:
    if "enum" in schema:
        return None if value in schema["enum"] else ", ".join(schema["enum"])
    if schema.get("format") == "date":
        return None if _day(value) else "YYYY-MM-DD"
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        return f"at most {schema['maxLength']} characters" if "maxLength" in schema and value else "not empty"
    # The document's patterns are JavaScript's, to which fewer letters are blank than to Python.
    if "pattern" in schema and not re.search(schema["pattern"], value, re.ASCII):
        return f"as {schema['pattern']} has it"
    return None


def _day(value: str) -> bool:
    try:
        return bool(_DAY.fullmatch(value)) and date.fromisoformat(value) is not None
    except ValueError:
        return False
