"""The web page of OnRecord: a story pasted, dropped or named, held against the record on this machine.

How the house lies, from the outside in:

    cli_serve.py     (beside cli.py) options in, the port bound, the server run
    app.py           the application: its rooms, in one list, and what stands around them
    settings.py      what was said on the command line, frozen; `request.app.state.settings`
    serving.py       the server around it: its port, the names it answers to, its workers
    protocol.py      how long the head of a request may take
    guard.py         every request passes it: host, origin, size and time of the body; so does every answer
    workers.py       processes that do the work, so that no story can stall the server: `await run(job, *arguments)`
    kept.py          the last answers, within a bound, so that the same question is worked out once
    templates.py     Jinja: `page(request, "room/name.html", ...)`; everything is escaped but `reporting`'s own markup
    wording.py       `say("base.skip")`: every word of the page is in messages/*.toml, none in code
    assets.py        style and script by name, from memory: no path of a request ever meets the disk
    forms.py         the fields of a form, and the token that it must carry
    errors.py        what a refusal looks like: a page, one line, or JSON under /api

    check/           the room where a story is checked: routes.py, and a file for each thing that it does
    record/          the room where the record is looked at: a question in an address, its answer as a page and files
    saved/           the room of the checks that a person keeps: one SQLite file, told apart from any other
    api/             the same for programs; openapi.json is what requests are held to
    templates/       base.html and a folder for each room
    messages/        a file of words for each room
    static/          style and script; htmx is vendored as released, its licence beside it

A room is a package with `routes.py`, in which `ROUTES` lists its routes; it is named in `app.ROOMS`. Its link in the
head of every page is a row in messages/base.toml. What a room works out, it does in a job: a plain function at the top
of a module, whose first argument is the `Supply` of the worker, and which takes and returns what can be pickled:
`await settings.workers.run(job, ...)`. An `OnRecordError` that a job raises comes back as itself.

The page works without a script; with one it is quicker. No style or script stands in a page: the policy forbids it.
"""
