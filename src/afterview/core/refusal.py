"""Refused input: where it is and why, in one line."""


class Refused(ValueError):  # noqa: N818 -- the field's word; it reads "raise Refused(path, reason)"
    """Input that may not be taken in.

    `path` is written from the top of the document (`opportunities[0].events[2].at`; `$` is the whole),
    `reason` is a plain clause that follows it: "is missing", "is not a date like 2026-12-04".
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path} {reason}")
        self.path = path
        self.reason = reason

    def under(self, parent: str) -> "Refused":
        """The same refusal seen from the object or list that holds it, named by `parent` (a key or `[2]`)."""
        if self.path in ("", "$"):
            return Refused(parent, self.reason)
        joint = "" if self.path.startswith("[") else "."
        return Refused(f"{parent}{joint}{self.path}", self.reason)
