"""One comma between a subject and its verb, where there should be none or two.

“The board, on Monday said”: the comma opens an insertion that nothing closes. Only a comma that
is the first of its sentence counts, after a subject that begins the sentence. Keys: `adverbials`,
patterns for what is inserted; `verbs`, patterns for the verb after it. The message gets what
stands between comma and verb.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, Repair, replace
from newslint.checks.patterns import Match, any_of, compile_search
from newslint.checks.people import is_speech
from newslint.finding import Edit, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"adverbials": Option.TEXTS, "verbs": Option.TEXTS}

_NO_SUBJECT = pattern(
    r"(?:According|After|Although|And|As|At|Because|Before|But|By|During|For|From|How|If|In|Nor|On|Or|Since"
    r"|So|That|Then|Though|To|Under|Until|What|When|Where|Which|While|Who|Why|With|Yet)\b|\w+ing\b|\w+ly\b"
)
_LONGEST_SUBJECT = 110


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """Literals of the adverbials."""
    from newslint.rulesets.literals import required_literals

    return required_literals("|".join(_adverbials(rule)))


def finder(rule: Rule) -> Finder:
    """A search in each sentence."""
    also = rule.options.get("verbs", [])
    verb = "|".join([*([also] if isinstance(also, str) else also), "[a-z]+"])
    search = compile_search(
        rule,
        rf"\A(?P<subject>[A-Z“\"][^,;:“”\"?!—–]{{2,{_LONGEST_SUBJECT}}})(?P<comma>, )"
        rf"(?P<inserted>{any_of(_adverbials(rule), whole_words=False)}) (?P<verb>{verb})\b(?!,)",
    )

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for start, end in passages:
            for match in search(story.prose[start:end]):
                verb = match["verb"]
                if (is_speech(verb) or " " in verb) and not _NO_SUBJECT.match(match["subject"]):
                    yield _hit(start, match)

    return find


def _adverbials(rule: Rule) -> list[str]:
    adverbials = rule.options.get("adverbials")
    if not adverbials:
        raise ValueError("The rule needs “adverbials”.")
    return [adverbials] if isinstance(adverbials, str) else list(adverbials)


def _hit(start: int, match: Match) -> Hit:
    comma = Span(start + match.start("comma"), start + match.start("comma") + 1)
    after = start + match.end("inserted")
    pair = Repair((Edit(Span(after, after), ","),), f"Insert “,” after “{match['inserted']}”")
    whole = Span(comma.start, start + match.end("verb"))
    repairs: tuple[Repair, ...] = (replace(comma, "", "Delete “,”"), pair)
    if is_speech(match["inserted"].rpartition(" ")[2]):
        repairs = repairs[1:]  # a speaker set in between has commas or nothing to do there
    return Hit(whole, (match["inserted"], match["verb"]), repairs)
