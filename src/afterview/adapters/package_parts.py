"""The XML parts of an Office file, read as streams from their zip within bounds.

A part may grow to what is left of one bound for all, nest to a depth, and declare no document type: that is
where bombs of entities live. To be run in the bounded child (`afterview.adapters.bounded`).
"""

import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError, XMLParser

from afterview.adapters.bounded import FileRefused

_MOST_GROWTH = 96 * 1024 * 1024  # bytes that the parts of one file may grow to
_CHUNK = 64 * 1024
_DEEPEST = 64
UNSOUND = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    KeyError,
    ParseError,
)
"""What a damaged zip or its damaged XML raises."""


class Enough(Exception):  # noqa: N818 -- nothing went wrong
    """The rest of a part is not needed."""


class Part:
    """What takes the elements of a part: their names without namespace, and the text of those in `wanted`."""

    wanted: frozenset[str] = frozenset()

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def finish(self, name: str, text: str) -> None:
        """An element ends; `text` is its own, empty where it is not in `wanted`."""


class Package:
    """The parts of a workbook by name, read within one bound for all."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = _MOST_GROWTH

    def read_if_sound(self, part: str, into: Part) -> bool:
        """Read a part as far as it is sound; whether that is to its end."""
        try:
            self.read(part, into)
        except UNSOUND:
            return False
        return True

    def read(self, part: str, into: Part) -> None:
        """Read a part. Raises one of `UNSOUND` where it is damaged or missing."""
        parser = XMLParser(target=_Target(into))  # noqa: S314 -- its target refuses what makes XML vulnerable
        for chunk in self._chunks(part):
            parser.feed(chunk)
        parser.close()

    def relations(self, part: str, *, external: bool = False) -> dict[str, tuple[str, str]]:
        """The relations of a part by id: kind and the part meant, or the address outside where `external`."""
        folder, name = posixpath.split(part)
        found = _Relations(external=external)
        self.read_if_sound(posixpath.join(folder, "_rels", f"{name}.rels"), found)
        if external:
            return found.found
        return {id_: (kind, _joined(folder, target)) for id_, (kind, target) in found.found.items()}

    def _chunks(self, part: str) -> Iterator[bytes]:
        with self._archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    most = _MOST_GROWTH // (1024 * 1024)
                    raise FileRefused(f"grows to more than {most} MB when unpacked; save the list on its own")
                yield chunk


def _joined(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


class _Target:
    """Hands the elements of a part on, to a depth, and refuses a document type before it is read."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._depth = 0
        self._text: list[str] | None = None

    def doctype(self, *_: object) -> None:
        # Called before the declarations in it are read.
        raise FileRefused("declares a document type, as no spreadsheet does; save the list as CSV")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FileRefused("is nested too deeply to read")
        name = tag.rpartition("}")[2]
        self._text = [] if name in self._part.wanted else None
        self._part.begin(name, attributes)

    def data(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._part.finish(tag.rpartition("}")[2], "".join(self._text or ()))
        self._text = None

    def close(self) -> None:
        return None


class _Relations(Part):
    def __init__(self, *, external: bool) -> None:
        self._external = external
        self.found: dict[str, tuple[str, str]] = {}

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        outside = attributes.get("TargetMode") == "External"
        if name == "Relationship" and outside == self._external:
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = (kind, attributes.get("Target", ""))
