"""Files of the kinds that nobody should have to take in, made in memory, and where kept files lie."""

import io
import zipfile
import zlib

from django.core.files.storage import default_storage

from afterview.records.models import User

DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'


def docx_bomb() -> bytes:
    """A Word file of some kilobytes that unpacks to 400 MB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("word/document.xml", "w") as part:
            for _ in range(400):
                part.write(b" " * 1_000_000)
        archive.writestr("[Content_Types].xml", "<Types/>")
    return packed.getvalue()


def pdf_bomb() -> bytes:
    """A PDF whose one stream unpacks to 200 MB of text operators."""
    stream = zlib.compress(b"BT (x) Tj ET\n" * 16_000_000, 9)
    head = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    page = b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
    body = (
        b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n" % len(stream) + stream + b"\nendstream endobj\n"
    )
    return head + page + body + b"trailer<</Root 1 0 R>>\n"


def nested_mail(depth: int) -> bytes:
    """A mail of parts in parts, so many deep, with nothing in them."""
    head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"
    parts = [f'{head}Content-Type: multipart/mixed; boundary="b0"\n\n']
    parts += [f'--b{i}\nContent-Type: multipart/mixed; boundary="b{i + 1}"\n\n' for i in range(depth)]
    return "".join(parts).encode()


def kept_files(user: User) -> list[str]:
    """The names under which files of `user` are kept."""
    root = str(user.pk)
    if not default_storage.exists(root):
        return []
    folders = default_storage.listdir(root)[0]
    return sorted(name for folder in folders for name in default_storage.listdir(f"{root}/{folder}")[1])
