"""Who says what: cues and speakers beside quotations, and the people they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.story import Story
from newslint.formats.text import parse_text


def said(text: str) -> list[tuple[str, str, str]]:
    """For each quotation its first word, its cue and its speaker."""
    story = Story(parse_text(text))
    found = []
    for speech in story.speeches:
        one = speech.attribution
        first = story.prose[slice(*speech.quotation.words)].split()[0]
        cue = story.prose[slice(*one.cue)] if one else ""
        speaker = story.prose[slice(*one.speaker)] if one and one.speaker else ""
        found.append((first, cue, speaker))
    return found


def people(text: str) -> list[str]:
    story = Story(parse_text(text))
    return [person.name if person else "" for person in story.speakers]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("“We will go,” she said.", "said", "she"),
        ("“We will go,” said Ada Obi.", "said", "Ada Obi"),
        ("“We will go”, said Will Obi, a farmer.", "said", "Will Obi"),
        ("“We will go,” the minister of works told reporters in Kano.", "told", "the minister of works"),
        (
            "“We will go,” Ada Obi, the minister of works, said on Monday.",
            "said",
            "Ada Obi, the minister of works",
        ),
        (
            "“We will go,” Obi, who has led the board for years, said.",
            "said",
            "Obi, who has led the board for years",
        ),
        ("“Will you go?” Ada Obi asked.", "asked", "Ada Obi"),
        ("“We will go,” according to a statement by the board.", "according to", "a statement by the board"),
        ("She said: “We will go.”", "said", "She"),
        ("Ada Obi said that “we will go” and left.", "said", "Ada Obi"),
        ("In a statement on Monday, Ada Obi said: “We will go.”", "said", "Ada Obi"),
        ("Ada Obi looked up and said, “We will go.”", "said", "Ada Obi"),
        ("Ada Obi spoke for an hour, saying “we will go”.", "saying", "Ada Obi"),
        ("Ada Obi, who said “we will go”, has left.", "said", "Ada Obi"),
        ("The board was “happy” about the road, Ada Obi said.", "said", "Ada Obi"),
        ("Said Ada Obi, a farmer: “We will go.”", "Said", "Ada Obi"),
        ("Critics say “it will rain” soon.", "say", "Critics"),
        ("Road ‘will open in May’, minister says", "says", "minister"),
        ("“We will go,” said on Monday.", "said", ""),
    ],
)
def test_the_cue_and_the_speaker_are_found_on_either_side(text: str, cue: str, speaker: str) -> None:
    assert [one[1:] for one in said(text)] == [(cue, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "He read “Things Fall Apart” twice.\nIt rained.",
        "On the show “Good Morning” Ada Obi said she would go.",
        "She said on “Good Morning” that the road was shut.",
        "The “so-called” deal was off.",
        "“We will go.” The minister said the road would open.",
    ],
)
def test_a_quotation_without_a_cue_has_no_speaker_made_up(text: str) -> None:
    assert [one[2] for one in said(text)] in ([""], ["He"])


def test_an_interjected_attribution_holds_for_both_pieces() -> None:
    assert said("“I will,” she said, “go.” It rained. “And soon.”") == [
        ("I", "said", "she"),
        ("go.", "said", "she"),
        ("And", "said", "she"),
    ]


def test_a_second_cue_without_a_subject_has_the_first_speaker() -> None:
    assert said("“We will go,” Ada Obi said, adding: “And soon.”")[1] == ("And", "adding", "Ada Obi")


def test_a_quotation_over_paragraphs_keeps_its_speaker() -> None:
    text = "Ada Obi said: “We waited.\n“We paid.\n“Now we drive.”"
    assert [one[1:] for one in said(text)] == [("said", "Ada Obi")] * 3


def test_a_colon_at_the_end_of_a_paragraph_leads_into_the_next() -> None:
    assert said("The board said in a statement:\n“We will go.”") == [("We", "said", "The board")]


def test_a_speaker_is_the_person_named_in_full_before() -> None:
    text = (
        "The minister of works, Ada Obi, was in Kano.\n“We will go,” Obi said.\n“And soon,” she said.\n"
        "Musa Bello, the governor, stayed.\n“No,” Mr Bello said.\n“Yes,” the governor said."
    )
    assert people(text) == ["Ada Obi", "Ada Obi", "Musa Bello", "Musa Bello"]


def test_a_statement_goes_on_saying_the_words_of_whoever_made_it() -> None:
    text = "“We will go,” Ada Obi said in a statement.\n“And soon,” the statement said.\n“No,” the sign said."
    assert people(text) == ["Ada Obi", "Ada Obi", ""]


@given(st.text(alphabet="“”‘’\"' ,.:\naAbsaidhe", max_size=120))
def test_all_places_lie_inside_the_prose(text: str) -> None:
    story = Story(parse_text(text))
    for speech in story.speeches:
        assert 0 <= speech.quotation.span.start < speech.quotation.span.end <= len(story.prose)
        if speech.attribution is not None:
            for span in (speech.attribution.cue, speech.attribution.speaker or speech.attribution.cue):
                assert 0 <= span.start < span.end <= len(story.prose)
