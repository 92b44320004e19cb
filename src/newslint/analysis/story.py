"""A story and what is known about it, each thing found when first asked for and then kept."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.desk import Desk
from newslint.analysis.quotations import Quotations, read_quotations
from newslint.analysis.sentences import sentence_spans
from newslint.analysis.tokens import Tokens
from newslint.document import Block, Document, Role
from newslint.finding import Span

if TYPE_CHECKING:
    from newslint.analysis.calendar.calendar import Calendar
    from newslint.analysis.figures.figures import Figures
    from newslint.analysis.names.acronyms import Acronyms
    from newslint.analysis.names.organisations import Organisations
    from newslint.analysis.names.people import People, Person
    from newslint.analysis.names.places import Place
    from newslint.analysis.names.registry import Registry
    from newslint.analysis.names.roles import Roles
    from newslint.analysis.speech.speeches import Speech

_STORY_ROLES = frozenset(Role) - {Role.SHORTCODE}


class Story:
    """The shared analysis of one document. All spans are half-open code points of its prose."""

    def __init__(
        self,
        document: Document,
        date: dt.date | None = None,
        desk: Desk = Desk(),  # noqa: B008  # a tuple, which nobody can change
        path: str | None = None,
    ) -> None:
        self.document = document
        self.prose = document.prose
        self.date = date
        self.vocabulary, self.language, self.currencies = desk
        self.path = path
        self._sentences: dict[int, tuple[Span, ...]] = {}
        self._narration: dict[int, tuple[Span, ...]] = {}
        self.passages: dict[str, tuple[Span, ...]] = {}
        self.literals: frozenset[str] | None = None
        """The triggers of rules that stand in `folded`; None before the engine has looked for them."""

    def close(self) -> None:
        """Let go of everything that was found; the story is of no use afterwards.

        What is found in a story refers back to it. Parted here, all of it is freed at once, where the garbage
        collector would walk over it again and again: a tenth of a run over many stories.
        """
        vars(self).clear()

    @cached_property
    def slug(self) -> str:
        """The last part of the story’s address, in small letters: from the front matter, or its file name."""
        parts = (self.document.slug or self.path or "").replace("\\", "/").rstrip("/").split("/")
        return parts[-1].partition(".")[0].lower()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks that hold words of the story."""
        return tuple(block for block in self.document.blocks if block.role in _STORY_ROLES)

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        """The blocks of running text: body and block quotations."""
        return tuple(block for block in self.blocks if block.role in (Role.BODY, Role.BLOCKQUOTE))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of all blocks in order."""
        return tuple(sentence for block in self.blocks for sentence in self.sentences_of(block))

    def sentences_of(self, block: Block) -> tuple[Span, ...]:
        """The sentences of one block."""
        if block.span.start not in self._sentences:
            self._sentences[block.span.start] = tuple(sentence_spans(self.prose, block.span))
        return self._sentences[block.span.start]

    def narration_of(self, block: Block) -> tuple[Span, ...]:
        """The parts of a block that no certain quotation holds."""
        if block.span.start not in self._narration:
            self._narration[block.span.start] = tuple(self._outside_quotations(block))
        return self._narration[block.span.start]

    def _outside_quotations(self, block: Block) -> Iterator[Span]:
        if block.role is Role.BLOCKQUOTE:
            return
        start, end = block.span
        for quoted in self.quoted_between(start, end):
            if quoted.start > start:
                yield Span(start, quoted.start)
            start = quoted.end
        if start < end:
            yield Span(start, end)

    @cached_property
    def folded(self) -> str:
        """The prose in small letters, each at the offset it has in the prose."""
        lowered = self.prose.lower()
        if len(lowered) == len(self.prose):
            return lowered
        # A few letters (İ) have a longer small form; they stay as they are.
        return "".join(low if len(low := letter.lower()) == 1 else letter for letter in self.prose)

    @cached_property
    def quotations(self) -> Quotations:
        """Direct quotations and broken marks."""
        return read_quotations(self.prose, self.document.blocks)

    @cached_property
    def quoted(self) -> tuple[Span, ...]:
        """The words of all certain quotations, outermost only, in order."""
        return tuple(_outermost(item.words for item in self.quotations.all if item.is_certain))

    @cached_property
    def perhaps_quoted(self) -> tuple[Span, ...]:
        """Words that may belong to somebody: every quotation, broken ones to the paragraph's end."""
        return tuple(_outermost(item.words for item in self.quotations.all))

    @cached_property
    def apostrophe(self) -> str:
        """The apostrophe the story has: ’ or, where it has none of these, the straight one."""
        return "’" if "’" in self.prose else "'"

    @cached_property
    def speeches(self) -> "tuple[Speech, ...]":
        """The direct quotations, outermost only, with who says them."""
        from newslint.analysis.speech.speeches import read_speeches

        return read_speeches(self)

    @cached_property
    def people(self) -> "People":
        """Who is named in full."""
        from newslint.analysis.names.people import People

        return People(self)

    @cached_property
    def roles(self) -> "Roles":
        """The offices of the people."""
        from newslint.analysis.names.roles import Roles

        return Roles(self)

    @cached_property
    def speakers(self) -> "tuple[Person | None, ...]":
        """For each of `speeches` the person who speaks, where the story tells."""
        from newslint.analysis.speech.speakers import read_speakers

        return tuple(read_speakers(self.people, self.speeches))

    @cached_property
    def calendar(self) -> "Calendar":
        """Dates, times, ranges and ages; imported for the first rule that asks."""
        from newslint.analysis.calendar.calendar import Calendar

        return Calendar(self)

    @cached_property
    def names(self) -> "Registry":
        """People, organisations and places with all their names; imported for the first rule that asks."""
        from newslint.analysis.names.registry import Registry

        return Registry(self)

    def may_hold(self, triggers: Iterable[str]) -> bool:
        """Whether one of some triggers of a rule may stand in the story; quick."""
        return self.literals is None or not self.literals.isdisjoint(triggers)

    @cached_property
    def tokens(self) -> Tokens:
        """Every word in order, with what stands between them."""
        return Tokens(self.prose)

    @cached_property
    def figures(self) -> "Figures":
        """Counts, shares, money and measures; imported for the first rule that asks."""
        from newslint.analysis.figures.figures import Figures

        return Figures(self)

    @cached_property
    def acronyms(self) -> "Acronyms":
        """Acronyms beside their names; imported for the first rule that asks."""
        from newslint.analysis.names.acronyms import Acronyms

        return Acronyms(self)

    @cached_property
    def organisations(self) -> "Organisations":
        """The organisations that are named; imported for the first rule that asks."""
        from newslint.analysis.names.organisations import Organisations

        return Organisations(self)

    @cached_property
    def named_places(self) -> "tuple[Place, ...]":
        """The countries, states and towns the story names; imported for the first rule that asks."""
        from newslint.analysis.names.places import read_places

        return read_places(self)

    @cached_property
    def unknown_words(self) -> tuple[str, ...]:
        """The words that the lexicon does not have, in order of the alphabet."""
        from newslint.spelling.lexicon import shared_lexicon

        return tuple(shared_lexicon().unknown(self.words))

    @cached_property
    def words(self) -> Counter[str]:
        """Every word as written, in the order it first stands, and how often."""
        return Counter(self.tokens.texts)

    @cached_property
    def folded_words(self) -> list[str]:
        """The words of `tokens` in small letters, in order."""
        return list(map(str.lower, self.tokens.texts))

    @cached_property
    def capitalised(self) -> tuple[str, ...]:
        """The words that begin with a capital, as written, in the order they first stand."""
        return tuple(word for word in self.words if word[0].isupper())

    def places(self, word: str) -> list[Span]:
        """Where a word stands by itself; “form” does not stand in “form-filled”."""
        starts, length = self.tokens.starts, len(word)
        return [Span(start := starts[number], start + length) for number in self.tokens.numbers.get(word, ())]

    def is_quoted(self, span: Span) -> bool:
        """Whether a span touches the words of a certain quotation."""
        return touches(self.quoted, span)

    def quoted_between(self, start: int, end: int) -> tuple[Span, ...]:
        """The certain quotations' words that begin between two offsets."""
        return self.quoted[bisect_left(self.quoted, (start,)) : bisect_left(self.quoted, (end,))]

    def block_at(self, offset: int) -> Block:
        """The block that holds an offset of the prose, or the last one before it."""
        return self.document.blocks[max(0, bisect_right(self._block_starts, offset) - 1)]

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds an offset, or the last one before it."""
        sentences = self.sentences_of(self.block_at(offset))
        return sentences[max(0, bisect_right(sentences, (offset, len(self.prose))) - 1)]

    def begins_sentence(self, offset: int) -> bool:
        """Whether no letter or figure stands before an offset in its sentence."""
        return not any(map(str.isalnum, self.prose[self.sentence_at(offset).start : offset]))

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.document.blocks]


def touches(spans: tuple[Span, ...], span: Span) -> bool:
    """Whether `span` shares a code point with one of `spans`, which are in order and apart."""
    number = bisect_right(spans, (span.end - 1, 1 << 62)) - 1
    return number >= 0 and spans[number].end > span.start


def holds(spans: Sequence[Span], span: Span) -> bool:
    """Whether one of `spans`, which are in order and apart, holds the whole of `span`."""
    number = bisect_right(spans, (span.start, 1 << 62)) - 1
    return number >= 0 and spans[number].start <= span.start and span.end <= spans[number].end


def _outermost(spans: Iterable[Span]) -> Iterable[Span]:
    end = -1
    for span in sorted(spans):
        if span.start >= end and span.end > span.start:
            yield span
            end = span.end
