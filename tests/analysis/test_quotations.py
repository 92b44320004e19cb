"""How quotations are read. Broken pairs are one finding each and disturb nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.story import Story
from newslint.formats.text import parse_text


def story(text: str) -> Story:
    return Story(parse_text(text))


def quoted(text: str) -> list[str]:
    one = story(text)
    return [one.prose[slice(*quotation.words)] for quotation in one.quotations.all]


def broken(text: str) -> list[tuple[str, str]]:
    one = story(text)
    return [(mark.kind, one.prose[mark.span.start :][:6]) for mark in one.quotations.broken]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We will go,” she said, “and soon.”", ["We will go,", "and soon."]),
        ('"We will go," she said, "and soon."', ["We will go,", "and soon."]),
        ("„Wir warten“, sagte sie.", ["Wir warten"]),
        ("« Nous attendons », dit-elle.", [" Nous attendons "]),
        ("»Wir warten«, sagte sie.", ["Wir warten"]),
        ("``We will go,'' she said.", ["We will go,"]),
        ("“We will go,’’ she said.", ["We will go,"]),
        (
            "“He told me ‘never again’ and left,” she said.",
            ["He told me ‘never again’ and left,", "never again"],
        ),
        ("‘Never again’, says mayor", ["Never again"]),
        ("They called it 'a gift' to the town.", ["a gift"]),
        ("‘The workers’ rights’, she wrote.", ["The workers’ rights"]),
        ("He said—“go”—and left.", ["go"]),
        ("''I said, 'The lesson of it,''' he said.", ["I said, 'The lesson of it,'", "The lesson of it,"]),
        ("‘We’re going,’ she said, ‘and that’s that.’", ["We’re going,", "and that’s that."]),
        ("'We're going,' she said, 'and that's that.'", ["We're going,", "and that's that."]),
        ("‚Wir warten‘, sagte sie.", ["Wir warten"]),
        ("“I’m 6’2”,” he said.", ["I’m 6’2”,"]),
        ('“The 12" board is 30" long,” he said.', ['The 12" board is 30" long,']),
        ("The Joneses’ “house” and the boys’ ‘den’ were shut.", ["house", "den"]),
        ("He wrote “rock ’n’ roll” and “get ’em”.", ["rock ’n’ roll", "get ’em"]),
        ("Q: “Why?” A: “Because.”", ["Why?", "Because."]),
        ("- “One,” he said.\n- “Two,” she said.", ["One,", "Two,"]),
        ("The (“so-called”) deal.", ["so-called"]),
    ],
)
def test_quotations_are_found_in_all_styles_of_marks(text: str, words: list[str]) -> None:
    assert quoted(text) == words
    assert broken(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The workers’ union and the farmers' union met.",
        "It was the ’90s, and rock ’n’ roll was all he had; get ’em while they’re hot.",
        'The player is 6\'2" and the board 12" wide; the run took 3\' 20".',
        "The O’Neills don’t, won’t and can't.",
        "In the '80s he said 'twas late.",
    ],
)
def test_apostrophes_elisions_and_measures_are_no_quotation_marks(text: str) -> None:
    assert quoted(text) == []
    assert broken(text) == []


def test_a_quotation_over_paragraphs_opens_each_and_closes_the_last() -> None:
    one = story("“We waited.\n“We paid.\n“Now we drive,” he said.\n“Fine.”")
    assert broken(one.prose) == []
    assert [(q.reopens, q.goes_on) for q in one.quotations.all] == [
        (False, True),
        (True, True),
        (True, False),
        (False, False),
    ]


def test_a_shortcode_between_two_paragraphs_does_not_break_their_quotation() -> None:
    assert broken("“We waited.\n[ad_zone id=”7”]\n“Now we drive,” he said.") == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("“We will go, she said.\nIt rained.\n“Fine,” he said.", [("unclosed", "“We wi")]),
        ("We will go,” she said.\n“Fine,” he said.", [("unopened", "” she ")]),
        ("“We waited.\nNow we drive,” he said.\n“Fine,” she said.", [("not-reopened", "“We wa")]),
        ("“We will go. She left. “Fine,” he said.", [("unclosed", "“We wi")]),
        ("“We waited.\n“We paid.\nIt rained.", [("unclosed", "“We pa")]),
        ("“We will go, she said on Monday.\n“Fine,” he said.", [("unclosed", "“We wi")]),
    ],
)
def test_one_broken_pair_is_one_finding_at_its_mark(text: str, marks: list[tuple[str, str]]) -> None:
    assert broken(text) == marks


def test_a_broken_pair_leaves_its_words_to_the_other_rules() -> None:
    one = story("“We will go, she said.\nThe road is long.")
    assert one.quoted == ()
    assert one.perhaps_quoted != ()


def test_a_quotation_in_a_quotation_at_the_same_level_is_not_a_broken_pair() -> None:
    assert broken("“I read “Emma” twice,” he said.") == []


def test_marks_of_merged_paragraphs_are_forgiven() -> None:
    text = 'He said: "It is late. "We must go," and she: "It is early. "We may stay," and so on.'
    assert broken(text) == []


def test_a_speaker_inside_a_quotation_over_paragraphs_does_not_end_it() -> None:
    assert broken("“I asked him, he said no.\n“So I left,” she said.") == []


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("“We will go, she said.\nIt rained.", "“We will go,"),
        ("“We will go, said Ada Obi. “Fine,” he said.", "“We will go,"),
        ("“We will go.\nIt rained.", "“We will go."),
        ("We will go,” she said.", ""),
        ("The mayor said: We will go.”", "The mayor said: "),
        ("“Fine,” he said. We will go,” she said.", "“Fine,” he said. "),
    ],
)
def test_the_place_of_the_missing_partner_is_named(text: str, before: str) -> None:
    one = story(text)
    assert one.prose[: one.quotations.broken[0].expected.start] == before


@given(st.text(alphabet="“”‘’\"' .,\naAs", max_size=80))
def test_marks_of_any_text_lie_in_order_and_apart(text: str) -> None:
    one = story(text)
    for quotation in one.quotations.all:
        assert 0 <= quotation.span.start < quotation.words.start <= quotation.words.end <= quotation.span.end
        assert "\n" not in one.prose[slice(*quotation.span)]
    for mark in one.quotations.broken:
        assert one.prose[slice(*mark.span)].strip()


CORRECT = (
    "The hall was full on Monday.\n"
    "“We have waited for years,” the mayor said. “Now we have a road.”\n"
    "Ada Obi called it “a gift to the town” and left.\n"
    "She said: “We paid our share.\n"
    "“We filled in the forms.\n"
    "“And we waited,” she added.\n"
    "It rained at noon.\n"
    "“Never again,” said Musa Bello, a farmer. “We lost the harvest.”"
)


# Without the mark before “We paid” the rest is a quotation of two paragraphs, and right.
MARKS = [at for at, letter in enumerate(CORRECT) if letter in "“”" and CORRECT[at + 1 :][:7] != "We paid"]


@pytest.mark.parametrize("place", MARKS)
def test_any_one_mark_taken_from_a_story_is_one_finding_and_no_cascade(place: int) -> None:
    text = CORRECT[:place] + CORRECT[place + 1 :]
    found = broken(text)
    assert len(found) == 1
    line = CORRECT[:place].count("\n")
    mark = story(text).quotations.broken[0]
    assert abs(text[: mark.span.start].count("\n") - line) <= 1
