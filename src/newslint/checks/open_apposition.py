"""A name or office set between commas of which the second is missing.

“The president of the club, Ada Obi said …” Key `form`: `office-first` (the office begins the
sentence or the clause after “that”, then comma, name, verb of speech), `name-first` (the name
begins the sentence, then comma, “the”, office, verb), `name-then-time` (an office that runs into
“during”). The message gets the words in apposition. Sentences that end in their attribution (“… for
the governor, Ada Obi said.”) are none of these.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import Match, compile_search
from newslint.checks.people import NAME, OFFICE, is_office, is_speech
from newslint.finding import Span
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_GOES_ON = r"\b(?!\s?[,.;:—–”\"]|\Z)"
_VERB = r"(?P<verb>said|says|told|tells|wrote|has|had|was|is|will|[a-z]{3,}ed)"
_PATTERNS = {
    "office-first": rf"(?:\A|\bthat )[Tt]he {OFFICE}, (?P<inserted>{NAME}) {_VERB}{_GOES_ON}",
    "name-first": rf"\A{NAME}, (?P<inserted>(?:the|an?) {OFFICE}) {_VERB}{_GOES_ON}",
    "name-then-time": rf"{NAME}, (?P<inserted>the {OFFICE}) during (?:the|a|an|his|her|their)\b"
    r"[^,]*(?:\.|\Z| as )",
}
_SIGNS = {
    "office-first": ("that the ", "that The "),
    "name-first": (", the ", ", a"),
    "name-then-time": (" during ",),
}
_AUXILIARIES = frozenset({"has", "had", "was", "is", "will"})


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The words for offices, of which every form holds one."""
    if _form(rule) == "name-then-time":
        return (" during ",)
    return tuple(sorted(words("offices", "heads")))


def finder(rule: Rule) -> Finder:
    """A search in each sentence for the form the rule names."""
    search, signs = compile_search(rule, _PATTERNS[_form(rule)]), _SIGNS[_form(rule)]

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            text = story.prose[start:end]
            if not any(sign in f"that {text}" for sign in signs):
                continue  # the pattern is slow
            for match in search(text):
                if is_office(match["head"]) and _has_verb(match):
                    span = Span(start + match.start("inserted"), start + match.end("inserted"))
                    yield Hit(span, (match["inserted"],), (replace(Span(span.end, span.end), ","),))

    return find


def _form(rule: Rule) -> str:
    form = rule.options.get("form", "")
    if form not in _PATTERNS:
        raise ValueError(f"“form” must be one of {', '.join(_PATTERNS)}.")
    return str(form)


def _has_verb(match: Match) -> bool:
    """Whether the word after the apposition is the verb that its first comma parts from the subject."""
    verb = match.groupdict().get("verb")
    if verb is None or is_speech(verb):
        return True
    return verb in _AUXILIARIES and match["inserted"].startswith(("the ", "a ", "an "))
