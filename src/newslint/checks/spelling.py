"""Every word newslint's lexicon does not know: Vale's `spelling`.

Keys: `custom` (do not add the built-in filters), `filters` (patterns of words to pass over), `ignore`
(word lists in the rule's own folder), `append`; `dicpath`, `aff`, `dic` and `dictionaries` are
read and not used, since the lexicon is built in. For a story `spelling.typo` is the better rule:
this one marks every unknown name. The message gets the word.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import compile_search
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {
    "custom": Option.SWITCH,
    "append": Option.SWITCH,
    "filters": Option.TEXTS,
    "ignore": Option.TEXTS,
    "dicpath": Option.TEXT,
    "aff": Option.TEXT,
    "dic": Option.TEXT,
    "dictionaries": Option.TEXTS,
    "vocab": Option.SWITCH,
}
_BUILT_IN = (r"[A-Z]{1}[a-z]+[A-Z]+\w+", r"[^a-zA-Z_’'-]", r"[A-Z]+")
_MOST_PROPOSALS = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: every word is looked up."""
    return None


def finder(rule: Rule) -> Finder:
    """A look at every word."""
    filters = [*_texts(rule, "filters"), *(() if rule.options.get("custom", False) else _BUILT_IN)]
    passed_over = [compile_search(rule, rf"\A(?:{pattern})\Z") for pattern in filters]
    ignored = _ignored_words(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        from newslint.spelling.lexicon import shared_lexicon
        from newslint.spelling.proposals import Surroundings, proposals

        lexicon = shared_lexicon()
        for word in lexicon.unknown(story.words):
            if word in story.vocabulary or word.lower() in ignored:
                continue
            if any(next(search(word), None) is not None for search in passed_over):
                continue
            near = proposals(lexicon, word, Surroundings(story=story.words))[:_MOST_PROPOSALS]
            for span in story.places(word):
                if any(one.start <= span.start and span.end <= one.end for one in passages):
                    yield Hit(span, (word,), tuple(replace(span, text) for text, *_ in near))

    return find


def _ignored_words(rule: Rule) -> frozenset[str]:
    """The words of the rule's own lists; raises ValueError for a list outside its folder."""
    found: set[str] = set()
    folder = Path(rule.path).parent.resolve()
    for name in _texts(rule, "ignore"):
        path = (folder / name).resolve()
        if not path.is_relative_to(folder):
            raise ValueError(f"The word list “{name}” lies outside the folder of the rule.")
        if path.is_file():
            found.update(path.read_text(encoding="utf-8", errors="replace").lower().split())
    return frozenset(found)


def _texts(rule: Rule, key: str) -> list[str]:
    value = rule.options.get(key, [])
    return [value] if isinstance(value, str) else list(value)
