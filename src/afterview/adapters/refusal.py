"""Files that cannot be read or written: which, and why, in one line."""

STANDARD_INPUT = "-"


class UnreadableFile(ValueError):  # noqa: N818 -- the field's word; it reads "raise UnreadableFile(name, reason)"
    """A file of the user's that cannot be taken in.

    `file` is its name as the user gave it, `reason` a plain clause that follows it: "does not exist",
    "is larger than 16 MB".
    """

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{spoken(file)} {reason}")
        self.file = file
        self.reason = reason


class UnwritableFile(OSError):  # noqa: N818 -- as above
    """A file or folder that cannot be written; `error` says why."""

    def __init__(self, file: str, error: OSError) -> None:
        super().__init__(f"{file} cannot be written: {error.strerror or error}; nothing was changed there")


def spoken(file: str) -> str:
    """The name of a file as a message calls it."""
    return "standard input" if file == STANDARD_INPUT else file or "a file without a name"
