"""The material beside the project that a clean clone does not have: tests over it skip, with the reason."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason="../shared is not here: it lies beside the project, not in a clean clone"
)
