"""Small PDFs, written here."""

from __future__ import annotations

LEFT, MIDDLE, TOP, PITCH = 50, 320, 740, 14


Piece = tuple[float, float, float, str]  # size, x, y, text


def pdf(*pages: list[Piece], title: str = "", extra: bytes = b"") -> bytes:
    """A PDF with these pieces of text on its pages."""
    objects = [
        b"",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (" + title.encode("latin-1") + b") >>",
    ]
    kids = []
    for pieces in pages:
        drawn = b"".join(
            b"BT /F1 %g Tf %g %g Td <%s> Tj ET\n" % (size, x, y, text.encode("cp1252").hex().encode())
            for size, x, y, text in pieces
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size %d /Root 1 0 R /Info 4 0 R %s >>" % (len(objects) + 1, extra)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer %s\n" % (len(objects) + 1, table, trailer)
    return out + b"startxref\n%d\n%%%%EOF" % start


def lines(*texts: str, x: float = LEFT, top: float = TOP, size: float = 10) -> list[Piece]:
    """Lines of text below each other."""
    return [(size, x, top - n * PITCH, text) for n, text in enumerate(texts)]


ENCRYPTED = b"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (
    b"41" * 32,
    b"42" * 32,
)
