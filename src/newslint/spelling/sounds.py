"""How a word sounds, roughly: its consonants, so that “nemonia” meets “pneumonia”.

A shortened Metaphone (Lawrence Philips, “Hanging on the Metaphone”, Computer Language 7 (12), 1990), with
voiced and voiceless consonants taken together because poor spelling mixes them.
"""

from functools import lru_cache

from newslint.lazy import pattern

_RULES = (
    (pattern(r"['’-]"), ""),
    (pattern(r"\A[kgp]n"), "n"),
    (pattern(r"\Aps"), "s"),
    (pattern(r"\Awr|\Arh"), "r"),
    (pattern(r"\Awh"), "w"),
    (pattern(r"\Ax"), "s"),
    (pattern(r"sch"), "sk"),
    (pattern(r"tch|ch|sh|(?:ss|t|s|c)i(?=on|ou|al|an)"), "X"),
    (pattern(r"tur(?=e|al|ing)"), "Xr"),
    (pattern(r"ph"), "f"),
    (pattern(r"gh(?=t|\Z)"), ""),
    (pattern(r"dge?(?=[eiyl]|\Z)|g(?=[eiy])"), "j"),
    (pattern(r"sc(?=[eiy])|c(?=[eiy])|z"), "s"),
    (pattern(r"ck|[cq]"), "k"),
    (pattern(r"x"), "ks"),
    (pattern(r"v"), "f"),
    (pattern(r"mb\Z"), "m"),
    (pattern(r"\A[aeiouy]+"), "A"),
    (pattern(r"(?<!\A)[aeiouywh]"), ""),
    (pattern(r"d"), "t"),
    (pattern(r"b"), "p"),
    (pattern(r"(.)\1+"), r"\1"),
)
"""Each pattern and what it becomes, one after the other; “X” is the sound of “sh”, “A” any first vowel."""


@lru_cache(maxsize=1 << 12)
def sound_key(word: str) -> str:
    """The key of a word in small letters; words that sound much the same have the same one."""
    for rule, sound in _RULES:
        word = rule.sub(sound, word)
    return word
