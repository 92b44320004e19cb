"""Who says what: the quotations of a story with their cues, speakers and the people these are.

`words.py` cuts narration into words; `cues.py` knows verbs of speech; `subjects.py` finds who a verb
belongs to; `before.py` and `after.py` read the words on either side of one quotation and give an
`attribution.py`; `speeches.py` does so for a whole story and carries a speaker over to what goes on;
`speakers.py` tells whom a speaker’s words mean.
"""
