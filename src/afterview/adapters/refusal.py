"""Files that cannot be read: which, and why, in one line."""


class UnreadableFile(ValueError):  # noqa: N818 -- the field's word; it reads "raise UnreadableFile(name, reason)"
    """A file of the user's that cannot be taken in.

    `file` is its name as the user gave it, `reason` a plain clause that follows it: "does not exist",
    "is larger than 16 MB".
    """

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file} {reason}")
        self.file = file
        self.reason = reason
