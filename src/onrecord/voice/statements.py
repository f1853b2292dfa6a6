"""A document's sentences in order, each with its voices and acts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from onrecord.claims.periods import day
from onrecord.lexicon.load import word_set
from onrecord.model import Attribution, Document, Grain, Period, Post, Setting, Span, Statement
from onrecord.voice import (
    acts,
    announced,
    boxes,
    credits,
    denials,
    forms,
    headlines,
    house,
    issuers,
    labels,
    letters,
    openings,
    papers,
    people,
    quoted_acts,
    quotes,
    said,
    sentences,
    shown,
    soundbites,
    speeches,
    tellings,
)
from onrecord.voice.attribution import sites
from onrecord.voice.cues import CUES
from onrecord.voice.going_on import GoingOn
from onrecord.voice.memory import Memory
from onrecord.voice.names import runs
from onrecord.voice.paragraphs import Block, blocks
from onrecord.voice.parties import Scene
from onrecord.voice.quotes import Quote
from onrecord.voice.roster import Entity
from onrecord.voice.scope import Reach, reaches
from onrecord.voice.sites import Site, attributing, place_of, written
from onrecord.voice.voices import Sentence, Voices, over, today
from onrecord.voice.words import Word, scan

_HEAD = 300  # characters in which the headline, the dateline and the first sentence stand
_POSTING = word_set("posting")
_KINDS = {"thread": "post", "script": "script"}  # of the words that somebody else's stretch of a text holds


def attribute(document: Document) -> tuple[Statement, ...]:
    """Every sentence of the document in order, with who speaks in which part of it and what acts it tells.

    A stretch without a voice is the story's own. Nothing is raised for any text; furniture makes no sentence.
    """
    found = blocks(document)
    form = forms.form(document, found)
    scanned = [scan(document.text, block.start, block.end) for block in found]
    roster = people.build(scanned)
    roster.add_authors(post.author for post in document.posts)
    reader = _Reader(document, form, Memory(roster), scanned, found)
    paragraphs: dict[int, list[int]] = {}
    for at, block in enumerate(found):
        paragraphs.setdefault(block.paragraph, []).append(at)
    statements: list[Statement] = []
    for members in paragraphs.values():
        statements += reader.paragraph([(found[at], scanned[at]) for at in members])
    return headlines.named_below(statements, document.text)


class _Reader:
    """Reads a document's paragraphs in order and remembers who spoke."""

    def __init__(
        self,
        document: Document,
        form: forms.Form,
        memory: Memory,
        scanned: Sequence[Sequence[Word]],
        found: Sequence[Block],
    ) -> None:
        self.document = document
        self.form = form
        self.memory = memory
        self.issuer = self.given = shown.named(form.issuer, memory)
        memory.own = shown.source(form.author, self.memory).name if form.author else None
        memory.house = house.house(document.text) if form.kind == "story" else None
        if form.kind == "release":
            self.issuer = issuers.issuer(document.text, memory, scanned)
        self.posted = {post.author: post.posted for post in document.posts if post.posted is not None}
        memory.head = document.text[:_HEAD].partition(". ")[0]
        self.voices = Voices(memory, document.published)
        self.letters = form.memos or (letters.letters(document.text, found) if form.kind == "story" else ())
        self.letter: letters.Letter | None = None
        memory.roster.add_authors(letter.writer or "" for letter in self.letters)
        self.boxed = boxes.sourced(document.text, found, memory)
        self.going_on = GoingOn(document.text, memory)
        self.passing: set[str] = set()  # whose day holds for the paragraph alone: that of a letter, or a month
        self.told_on: Period | None = None  # the day on which the letter was written, where it tells one
        self.told: Entity | None = None  # with whom the last sentence opened
        self.lead: Site | None = None
        self.opened = False  # whether the lead speaks for the next paragraph, list or not

    def paragraph(self, members: Sequence[tuple[Block, list[Word]]]) -> list[Statement]:
        """Statements of one paragraph."""
        for name in self.passing:
            self.memory.days.pop(name, None)
        self.passing.clear()
        found: list[Sentence] = []
        found_quotes: list[Quote] = []
        for block, words in members:
            start = self._label(block)
            marks = quotes.find(self.document.text, start, block.end)
            marks = marks or quotes.set_apart(self.document.text, start, block.end)
            found_quotes += marks
            found += self._sentences(block, start, words, marks)
        self.voices.give(found, found_quotes)
        quoted_acts.add(found, self.document.text, self.memory, self.document.published)
        denials.deny(found)
        return [self._statement(sentence) for sentence in found]

    def _label(self, block: Block) -> int:
        """A transcript's label sets who speaks until the next; one in brackets, whose is the quotation after it."""
        if (speaker := credits.credited(self.document.text, block, self.memory)) is not None:
            self.memory.speaker = speaker
            self.voices.last_quote = ()
        self._speech(block)
        if self.form.kind != "transcript":
            begins = self._letter(block) if self.letters else block.start
            return max(begins, soundbites.behind_cue(self.document.text, block))
        found = labels.label(self.document.text, block, self.form.labels, self.form.guest)
        if found is None:
            checked = self.form.quoted and labels.leaves_the_quotation(self.document.text, block)
            if checked or labels.turns(self.document.text, block):
                self.issuer = self.memory.own = None  # whoever it is, not the one who spoke before
            return block.start
        printed, start = found
        named = labels.presented(self.document.text, printed) or labels.by_initials(printed, self.memory.roster)
        named = named or (printed.title() if printed.split()[-1].isupper() else printed)
        self.issuer = shown.source(named, self.memory)
        self.memory.own = self.issuer.name
        if (person := self.memory.roster.people.get(self.issuer.name.lower())) is not None:
            self.memory.note_person(person)  # the "he" of whoever speaks next
        return start

    def _speech(self, block: Block) -> None:
        """The page's own note beside a speech is not its speaker's, nor what stands behind its end or the next head."""
        if self.form.kind != "speech":
            return
        line = self.document.text[self.document.text.rfind("\n", 0, block.start) + 1 : block.end]
        if speeches.ends(line):
            self.given = None
        elif (following := speeches.headed(line)) is not None:
            self.given = shown.source(following, self.memory)
        self.issuer = None if speeches.notes(line) else self.given
        self.memory.own = self.issuer.name if self.issuer else None

    def _letter(self, block: Block) -> int:
        """Whose letter a block belongs to, and where its words begin; between letters the page speaks for itself."""
        letter = next((one for one in self.letters if one.start <= block.start < one.end), None)
        self.issuer = shown.named(letter.writer if letter is not None else None, self.memory)
        self.memory.own = self.issuer.name if self.issuer is not None else None
        self.told_on = said.on_line(self.document, letter.dated if letter is not None else None)
        if letter is not None and letter is not self.letter:
            self.letter = letter
            self.memory.speaker, self.voices.last_quote = None, ()  # one in quotation marks goes on with nobody's
        return max(block.start, letter.words) if letter is not None and letter.start == block.start else block.start

    def _sentences(self, block: Block, start: int, words: list[Word], marks: Sequence[Quote]) -> list[Sentence]:
        text = self.document.text
        starts = [word.start for word in words]
        made: list[Sentence] = []
        quoted = [Span(quote.start, quote.end) for quote in marks]
        if block.setting is not Setting.ITEM:
            self.going_on.close()
        first = 0
        for span in sentences.split(text, start, block.end):
            while first < len(quoted) and quoted[first].end <= span.start:
                first += 1
            inside = words[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            sentence = Sentence(span, block, inside)
            last = first
            while last < len(quoted) and quoted[last].start < span.end:
                last += 1
            self._read(sentence, quoted[first:last], text)
            made.append(sentence)
        self._lead_in(block, made)
        return made

    def _lead_in(self, block: Block, made: Sequence[Sentence]) -> None:
        """ "New figures from the FBI, in brief:" speaks for the list below it, "Roe replied:" for a paragraph too."""
        last = made[-1] if made else None
        colon = self.document.text[block.end - 1] == ":"
        if last is None or not (colon or block.setting is Setting.HEADLINE):
            self.lead = self.lead if block.setting is Setting.ITEM else None
            self.opened = False
            return
        words, memory = last.words, self.memory
        told = [site.source for site in last.sites if site.source.name] or tellings.leads_in(words, memory)
        if not colon:
            told, source = [], announced.handed_over(words, 0, len(words), memory)
        elif (source := announced.of_the_paper(words, memory)) is None:
            source = told[-1] if told else boxes.introduced(words, memory)
            source = source or announced.announcer(words, memory) or announced.of_the_occasion(words, memory)
        self.lead = Site(source, ":", 0, len(words), False, 0, place=last.span) if source else None
        self.opened = bool(told) and tellings.opens_paragraph(words)

    def _read(self, sentence: Sentence, mine: Sequence[Span], text: str) -> None:
        """Sites, reaches and acts of one sentence; what it names is remembered for the next."""
        memory = self.memory
        words = sentence.words
        heard = {word.low for word in words}
        apart = self.form.quoted and not mine and sentence.block.post is None  # `ROE: “It fell.” True, by 9 percent.`
        sentence.default = () if apart else self._default(sentence, text)
        own, memory.own = memory.own, sentence.block.post.author if sentence.block.post else memory.own
        named = runs(words, frozenset())
        self.told = openings.opened_with(words, named, memory, self.told)
        memory.standing = memory.groups[-1] if memory.groups else None
        sentence.sites = [self._dated(site, words, sentence.block.post) for site in sites(words, memory, named)]
        sentence.reaches = reaches(words, sentence.sites, sentence.span, sentence.block.setting, mine)
        lead = self._source_of(sentence)
        if not sentence.reaches and lead is not None:
            sentence.reaches = [Reach(lead, sentence.span.start, sentence.span.end)]
        elif not sentence.reaches:
            sentence.reaches = self.going_on.reaches(words, heard, sentence.span, spoken_for=bool(sentence.default))
        else:
            self.going_on.heard(words, sentence.span, sentence.reaches)
        papers.note(words, heard, memory)
        told = (sentence.span, memory, sentence.reaches, mine, self.document.published, sentence.default)
        sentence.acts = acts.find(Scene(text, words, heard, *told))
        strong = any(not reach.site.weak for reach in sentence.reaches)
        sentence.subject = None if strong else openings.told_of(words, named, memory)
        if (holder := openings.holder(words, memory)) is not None:
            memory.note_person(holder)
        elif not words or words[0].low not in ("he", "she"):
            memory.subject(named, heard)
        memory.opened_by(words)
        for site in sentence.sites:
            self.memory.hear(site.source, site.cue, weak=site.weak)
        memory.own = own

    def _source_of(self, sentence: Sentence) -> Site | None:
        """Whose figures a list's entry holds, where the line above says so, or a line of the box."""
        boxed = self.boxed.get(sentence.block.start)
        if boxed is not None:
            return None if boxes.ours(sentence.words) else boxed
        return self.lead if self.opened or sentence.block.setting is Setting.ITEM else None

    def _dated(self, site: Site, words: Sequence[Word], post: Post | None) -> Site:
        """The site with its day: the one the words name, else the day this source last spoke on."""
        when = said.by_source(words[site.dated[0] : site.dated[1]], self.document.published, site.source.kind)
        if when is not None:
            self.memory.days[site.source.name] = when
            if when.grain is not Grain.DAY or written(site, words):
                self.passing.add(site.source.name)
        elif post is not None and post.posted is not None:
            when = day(post.posted)
        elif site.cue in _POSTING and site.source.name in self.posted:
            when = day(self.posted[site.source.name])
        elif not site.weak or site.cue in CUES.put:
            when = self.memory.days.get(site.source.name)
        return site._replace(said=when, place=place_of(site, words))

    def _default(self, sentence: Sentence, text: str) -> tuple[Attribution, ...]:
        """Who speaks where nobody else does: a post's author, a release's issuer, a speech's speaker."""
        post = sentence.block.post
        if post is not None:
            self.memory.note_author(post.author)
            posted = day(post.posted) if post.posted else None
            return (Attribution(post.author, post.handle, "post", posted, post.span),)
        if self.issuer is None or (self.form.kind == "story" and not self.letters):
            return ()
        if (asker := self.form.askers.get(sentence.block.start)) is not None:
            return (Attribution(asker, None, "letter", today(self.document.published), sentence.span),)
        if self.form.kind == "interview" and not self._answers(sentence, text):
            return ()
        issuer, said_on = self.issuer, self.told_on or today(self.document.published)
        kind = _KINDS.get(self.form.kind, "letter" if self.letters else self.form.kind)
        return (Attribution(issuer.name, issuer.role, kind, said_on, sentence.span),)

    def _answers(self, sentence: Sentence, text: str) -> bool:
        """Whether a sentence of an interview is the answerer's: no question, and of a paragraph that answers."""
        if self.form.answers is not None:
            return sentence.block.start in self.form.answers
        return not text[sentence.span.start : sentence.span.end].rstrip().endswith("?")

    def _statement(self, sentence: Sentence) -> Statement:
        told = tuple(act.as_act(sentence.span, over(sentence.voices, act.span.start)) for act in sentence.acts)
        return Statement(
            sentence.span,
            sentence.block.paragraph,
            sentence.block.setting,
            tuple(sentence.voices),
            attributing(sentence.sites),
            told,
        )
