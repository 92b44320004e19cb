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
from newslint.checks.patterns import compile_search
from newslint.checks.people import NAME, office, said
from newslint.finding import Span
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_HONORIFIC = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Alhaji|Chief|Sir|Gov|Sen)\.?\ )?"
_FORMS = ("office-first", "name-first", "name-then-time")


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The words for offices, of which every form holds one."""
    if _form(rule) == "name-then-time":
        return (" during ",)
    return tuple(sorted(words("offices", "heads")))


def finder(rule: Rule) -> Finder:
    """A search in each sentence for the form the rule names."""
    search = compile_search(rule, "(?x)" + _patterns()[_form(rule)])

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            for match in search(story.prose[start:end]):
                span = Span(start + match.start("inserted"), start + match.end("inserted"))
                yield Hit(span, (match["inserted"],), (replace(Span(span.end, span.end), ","),))

    return find


def _form(rule: Rule) -> str:
    form = rule.options.get("form", "")
    if form not in _FORMS:
        raise ValueError(f"“form” must be one of {', '.join(_FORMS)}.")
    return str(form)


def _patterns() -> dict[str, str]:
    verb = rf"\ (?:{said()}|has|had|was|is|will)\b(?!\s?[,.;:—–”\"]|\Z)"
    name = _HONORIFIC + NAME
    return {
        "office-first": rf"(?:\A|\bthat\ )[Tt]he\ {office()},\ (?P<inserted>{name})\ (?:{said()})\b"
        r"(?!\s?[,.;:—–”\"]|\Z)",
        "name-first": rf"\A{name},\ (?P<inserted>(?:the|an?)\ {office()}){verb}",
        "name-then-time": rf"{name},\ (?P<inserted>the\ {office()})\ during\ (?:the|a|an|his|her|their)\b"
        r"[^,]*(?:\.|\Z|\ as\ )",
    }
