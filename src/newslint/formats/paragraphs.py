"""Ends paragraphs of running text, the same in every format.

The paragraph's prose is in the builder already; here it gets its role, and a dateline or an
agency's sign-off in it becomes a block of its own.
"""

from newslint.document import PLACEHOLDER, DocumentBuilder, Role
from newslint.formats.roles import dateline, final_sign_off, special_role


def end_paragraph(builder: DocumentBuilder, role: Role = Role.BODY) -> None:
    """Close the open block as a paragraph; `role` is what it is if it looks like nothing special."""
    prose = builder.open_prose()
    if not prose:
        return
    if prose == PLACEHOLDER and builder.opaques and builder.opaques[-1].kind == "shortcode":
        builder.end_block(Role.SHORTCODE)
        return
    if role not in (Role.BODY, Role.HEADING):
        builder.end_block(role)
        return
    role = special_role(prose) or role
    place = dateline(prose) if role is Role.BODY else None
    if place:
        builder.cut_block(Role.DATELINE, len(place[0].rstrip()), place.end())
    builder.end_block(role)


def end_story(builder: DocumentBuilder) -> None:
    """Part an agency's mark at the story's end from the last paragraph."""
    last = builder.last_block()
    if last is None or last.role is not Role.BODY:
        return
    prose = builder.prose_of(last)
    mark = final_sign_off(prose)
    if mark and mark.start():
        builder.recut_last(mark.start(), len(prose) - len(mark[0].lstrip()), Role.SIGN_OFF)
