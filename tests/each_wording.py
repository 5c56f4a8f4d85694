"""One test over many wordings: every one is tried, and each that fails is named."""

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

Test = Callable[..., None]


def each(names: str | tuple[str, ...], values: Iterable[Any]) -> Callable[[Test], Test]:
    """Runs a test for each of the values in place of its arguments `names`, as `parametrize` would.

    It is one test for pytest, whose own work for a test takes longer than a wording does; it fails once,
    with a line for each value that fails.
    """
    keys = (names,) if isinstance(names, str) else names
    tried = [(value,) if isinstance(names, str) else tuple(value) for value in values]

    def over(test: Test) -> Test:
        signature = inspect.signature(test)

        @wraps(test)
        def tries_each(**fixtures: Any) -> None:  # noqa: ANN401 -- whatever fixtures the test asks for
            failed = []
            for value in tried:
                try:
                    test(**fixtures, **dict(zip(keys, value, strict=True)))
                except AssertionError as why:
                    failed.append(f"{value[0] if len(value) == 1 else value!r}\n    {why}")
            assert not failed, f"{len(failed)} of {len(tried)} fail:\n" + "\n".join(failed)

        kept = [one for one in signature.parameters.values() if one.name not in keys]
        tries_each.__signature__ = signature.replace(parameters=kept)  # type: ignore[attr-defined]
        return tries_each

    return over
