"""Direct quotations of a story and the marks that do not pair.

A quotation may run over several paragraphs: each reopens it and only the last closes it (AP
Stylebook, “quotation marks”; Chicago Manual of Style 13.32). State never goes past a paragraph
unless the next one reopens, so one broken pair cannot disturb the rest of a story.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from newslint.analysis.marks import CLOSE, EITHER, OPEN, Mark, follows_figure, marks_in
from newslint.analysis.missing_partner import names_speaker, speaker_after, speaker_ends, words_start
from newslint.analysis.singles import pair_singles
from newslint.document import Block, Role
from newslint.finding import Span
from newslint.lazy import pattern


class Quotation(NamedTuple):
    """A quotation inside one paragraph, its marks included in `span`.

    `closing` is None where the paragraph ends first. `reopens` says that it goes on from the
    paragraph before, `goes_on` that the next paragraph reopens it.
    """

    span: Span
    opening: Mark
    closing: Mark | None
    reopens: bool = False
    goes_on: bool = False
    level: int = 0

    @property
    def words(self) -> Span:
        """The quoted words, without the marks."""
        end = self.closing.span.start if self.closing else self.span.end
        return Span(self.opening.span.end, max(self.opening.span.end, end))

    @property
    def is_certain(self) -> bool:
        """Whether both ends are where they should be."""
        return self.closing is not None or self.goes_on


class BrokenMark(NamedTuple):
    """A mark without its partner: `unclosed`, `unopened` or `not-reopened`.

    `expected` is where the partner should have been looked for.
    """

    kind: str
    span: Span
    expected: Span


class Quotations(NamedTuple):
    """All quotations of a story in order, the broken marks, and the usual style of double marks."""

    all: tuple[Quotation, ...]
    broken: tuple[BrokenMark, ...]
    usual_style: str


_AT_SENTENCE_START = pattern(r"[.?!…]\s+\Z")
_SILENT = (Role.SHORTCODE, Role.DATELINE, Role.SIGN_OFF, Role.BYLINE)
_RUNNING = (Role.BODY, Role.BLOCKQUOTE, Role.LIST)


def read_quotations(prose: str, blocks: Sequence[Block]) -> Quotations:
    """Find the quotations of a story's blocks."""
    readers = [_Paragraph(prose, block) for block in blocks if block.role not in _SILENT]
    for reader in readers:
        reader.read()
    for reader, following in zip_longest(readers, readers[1:]):
        reader.settle(following)
    _forgive_merged_paragraphs(prose, readers)
    found = sorted((quotation for reader in readers for quotation in reader.quotations), key=_place)
    broken = sorted((mark for reader in readers for mark in reader.broken), key=_place)
    styles = Counter(mark.style for reader in readers for mark in reader.doubles)
    usual = "straight" if styles["straight"] > styles["curly"] else "curly"
    return Quotations(tuple(found), tuple(broken), usual)


def _forgive_merged_paragraphs(prose: str, readers: "Sequence[_Paragraph]") -> None:
    """Drop what merged paragraphs leave behind.

    Where a story's paragraphs were run together, a quotation that reopened at a paragraph's start
    now reopens in mid-paragraph, at the start of a sentence, with nobody named in between. Where marks
    are straight, as in files that went through such a machine, that is what happened; where they are
    curly, only if it happens twice in a story without one proper reopening.
    """
    reopened = [
        (reader, mark)
        for reader in readers
        for mark in reader.broken
        if mark.kind == "unclosed" and mark.expected.end < reader.block.span.end
        if _AT_SENTENCE_START.search(prose, max(mark.span.end, mark.expected.end - 6), mark.expected.end)
    ]
    is_habit = len(reopened) > 1 and not any(reader.reopens for reader in readers)
    for reader, mark in reopened:
        is_straight = prose[mark.span.start] == '"'
        if is_habit or (is_straight and not names_speaker(prose, mark.span.end, mark.expected.end)):
            reader.broken.remove(mark)


def _place(item: Quotation | BrokenMark) -> Span:
    return item.span


class _Paragraph:
    """Reads one paragraph's marks with a stack of open double quotations."""

    def __init__(self, prose: str, block: Block) -> None:
        self.prose = prose
        self.block = block
        marks = list(marks_in(prose, block.span))
        self.doubles = [mark for mark in marks if not mark.is_single]
        self.quotations = [
            Quotation(Span(opening.span.start, closing.span.end), opening, closing, level=1)
            for opening, closing in pair_singles(prose, marks)
        ]
        self.broken: list[BrokenMark] = []
        self.open: list[Mark] = []
        self.reopens = False
        self.closed_until = block.span.start

    def read(self) -> None:
        for number, mark in enumerate(self.doubles):
            if self._is_measure(mark):
                continue
            if self._closes(mark):
                self._close(mark)
            elif self._opens(mark):
                self._open(mark, self.doubles[number + 1 : number + 3])
            else:
                self._note_unopened(mark)

    def settle(self, following: "_Paragraph | None") -> None:
        """Decide on the quotation left open at the paragraph's end."""
        if not self.open:
            return
        mark, end = self.open[0], self.block.span.end
        speaker = self._speaker_after(mark, end)
        is_over = speaker is not None and speaker_ends(self.prose, speaker.end, end)
        goes_on = following is not None and not is_over and self._is_reopened_by(following)
        self.quotations.append(
            Quotation(Span(mark.span.start, end), mark, None, self._is_reopening(mark), goes_on)
        )
        if following is not None and goes_on:
            following.take_up()
        elif following is not None and self._closes_in(following):
            following.broken.pop(0)
            start = following.block.span.start
            self._note("not-reopened", mark.span, Span(start, start))
        else:
            self._note("unclosed", mark.span, speaker or Span(end, end))

    def _speaker_after(self, mark: Mark, end: int) -> Span | None:
        """Where the words of an open quotation give way to its speaker: “We will go, she said."""
        at = speaker_after(self.prose, mark.span.end, end)
        return None if at is None else Span(at, at)

    def take_up(self) -> None:
        """Go on with the quotation of the paragraph before."""
        self.reopens = True
        self.quotations = [
            quotation._replace(reopens=True) if self._is_reopening(quotation.opening) else quotation
            for quotation in self.quotations
        ]

    def _closes(self, mark: Mark) -> bool:
        if not self.open:
            return False
        if mark.side == CLOSE:
            return True
        if mark.side == OPEN:
            return mark.place == CLOSE
        return mark.place != OPEN

    def _opens(self, mark: Mark) -> bool:
        if mark.side == OPEN:
            return mark.place != CLOSE
        if mark.side == CLOSE:
            return mark.place == OPEN
        return mark.place in (OPEN, EITHER)

    def _is_measure(self, mark: Mark) -> bool:
        """Inches and seconds: 12" or 30″ with no quotation open that it could close."""
        if mark.side != EITHER or not follows_figure(self.prose, mark):
            return False
        if not self.open:
            return True
        after = self.prose[mark.span.end : mark.span.end + 2]
        return self.open[-1].side == OPEN and after[:1] == " " and after[1:].islower()

    def _open(self, mark: Mark, following: list[Mark]) -> None:
        closers = [later for later in following if later.side == CLOSE]
        if self.open and len(closers) < 2:  # noqa: PLR2004  # two closing marks mean a quotation in a quotation
            unclosed = self.open.pop()
            start = mark.span.start
            speaker = self._speaker_after(unclosed, start)
            self._note("unclosed", unclosed.span, speaker or Span(start, start))
        self.open.append(mark)

    def _close(self, mark: Mark) -> None:
        opening = self.open.pop()
        span = Span(opening.span.start, mark.span.end)
        self.quotations.append(Quotation(span, opening, mark, level=len(self.open)))
        self.closed_until = mark.span.end

    def _note_unopened(self, mark: Mark) -> None:
        start = words_start(self.prose, self.closed_until, mark.span.start)
        self.closed_until = mark.span.end
        self._note("unopened", mark.span, Span(start, start))

    def _note(self, kind: str, span: Span, expected: Span) -> None:
        self.broken.append(BrokenMark(kind, span, expected))

    def _is_reopening(self, mark: Mark) -> bool:
        return self.reopens and mark.span.start == self.block.span.start

    def _runs_into(self, following: "_Paragraph") -> bool:
        return self.block.role in _RUNNING and following.block.role == self.block.role

    def _closes_in(self, following: "_Paragraph") -> bool:
        """Whether the next paragraph's first double mark closes what nothing there opened."""
        if not self._runs_into(following) or not following.broken or not following.doubles:
            return False
        first = following.broken[0]
        return first.kind == "unopened" and first.span == following.doubles[0].span

    def _is_reopened_by(self, following: "_Paragraph") -> bool:
        """Whether the next paragraph begins with an opening mark of the same sort."""
        if not self._runs_into(following) or not following.doubles:
            return False
        first = following.doubles[0]
        return first.span.start == following.block.span.start and first.place != CLOSE
