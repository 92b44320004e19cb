"""Full names with their titles and offices."""

import pytest

from newslint.analysis.names.full_names import full_names
from newslint.analysis.story import Story
from newslint.formats.text import parse_text


@pytest.mark.parametrize(
    ("text", "name", "surname", "title", "office"),
    [
        ("They met Gov. Musa Bello.", "Musa Bello", "Bello", "Gov.", ""),
        ("They met Prime Minister Ada Obi.", "Ada Obi", "Obi", "Minister", "minister"),
        ("They met Ada Obi, the mayor of Kano.", "Ada Obi", "Obi", "", "mayor"),
        ("They met Dominique de Villepin.", "Dominique de Villepin", "Villepin", "", ""),
        ("They met Khalid al-Masri Haddad.", "Khalid al-Masri Haddad", "Haddad", "", ""),
        ("They met John F. Kennedy Jr. on Monday.", "John F. Kennedy Jr.", "Kennedy", "", ""),
        ("They met Stephen King.", "Stephen King", "King", "", ""),
        ("They met Ada Obi’s brother.", "Ada Obi", "Obi", "", ""),
        ("They met Ngozi Okonjo-Iweala.", "Ngozi Okonjo-Iweala", "Okonjo-Iweala", "", ""),
        ("They met Ada Obi MP on Monday.", "Ada Obi", "Obi", "", ""),
        ("They met Lagos-based Ada Obi.", "Ada Obi", "Obi", "", ""),
        ("Half-back Ada Obi won.", "Ada Obi", "Obi", "", ""),
        ("They met Wong Chun-wei Obi.", "Wong Chun-wei Obi", "Obi", "", ""),
        ("They met Ade ‘Bobo’ Ojo.", "Ade ‘Bobo’ Ojo", "Ojo", "", ""),
    ],
)
def test_a_name_is_read_with_what_belongs_to_it(
    text: str, name: str, surname: str, title: str, office: str
) -> None:
    story = Story(parse_text(f"{text}\n"))
    (found,) = full_names(story)
    assert (found.name, found.surname, found.title, found.office) == (name, surname, title, office)
    assert story.prose[slice(*found.span)] == name


@pytest.mark.parametrize("text", ["On Monday April came.", "The Governor left.", "They met Bello."])
def test_titles_and_days_are_no_full_names(text: str) -> None:
    assert list(full_names(Story(parse_text(f"{text}\n")))) == []
