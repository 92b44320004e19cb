"""The facts of a story as one page for a browser or a printer: sections, a drawn timeline, the story.

Everything of the story is escaped, and nothing is loaded from elsewhere. Each fact links to its line.
"""

import html
from collections.abc import Iterable, Iterator
from string import Template

from newslint.facts import Listed

_PAGE = Template("""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Facts: $title</title>
<style>
body { font: 16px/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; border-bottom: 1px solid #bbb; margin-top: 2rem }
ul { list-style: none; padding: 0 } li { margin: .35rem 0; padding-left: 4.6rem; text-indent: -4.6rem }
a.line { display: inline-block; width: 2.6rem; text-indent: 0; color: #666; font: .8rem monospace }
ul:not(.drawn) li::before { content: "☐"; display: inline-block; width: 1.4rem;
  text-indent: 0; color: #666 }
.drawn { border-left: 3px solid #b33; margin-left: .6rem; padding-left: 1rem }
.drawn li { position: relative; padding-left: 0; text-indent: 0 }
.drawn li::before { content: ""; position: absolute; left: -1.42rem; top: .5rem; width: .6rem; height: .6rem;
  border-radius: 50%; background: #b33 }
ol { font-size: .9rem; color: #333 } ol li { text-indent: 0; padding-left: .4rem; white-space: pre-wrap }
li:target { background: #fff2b3 }
@media print { body { margin: 0 } a { color: inherit; text-decoration: none } li { break-inside: avoid } }
</style>
<h1>$title</h1>
<p>$date</p>
$sections
<h2>The story</h2>
<ol>
$story
</ol>
</html>
""")


def page(title: str, date: str, sections: Iterable[Listed], text: str) -> str:
    """The whole page."""
    return _PAGE.substitute(
        title=html.escape(title),
        date=html.escape(f"Date of the story: {date or 'not known'}"),
        sections="\n".join(piece for section in sections for piece in _section(section)),
        story="\n".join(
            f'<li id="line{number}">{html.escape(line)}</li>'
            for number, line in enumerate(text.splitlines(), 1)
        ),
    )


def _section(section: Listed) -> Iterator[str]:
    yield f"<h2>{html.escape(section.title)}: {len(section.facts) or 'none'}</h2>"
    yield '<ul class="drawn">' if section.is_timeline else "<ul>"
    for line, words, _ in section.facts:
        yield f'<li><a class="line" href="#line{line}">{line}</a>{html.escape(words)}</li>'
    yield "</ul>"
