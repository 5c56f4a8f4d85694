"""How property tests draw their examples, and what no test leaves to the next."""

import os
import shutil
from collections.abc import Iterator

import pytest
from django.conf import settings as django_settings
from hypothesis import settings

# CI asks the same examples of the same tests each time, so that a red run is the change's own doing; a
# developer's run draws new ones and may find what nobody has seen.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI") == "true":
    settings.load_profile("ci")


@pytest.fixture(autouse=True)
def no_kept_files() -> Iterator[None]:
    """Files kept by one test are not found by the next, whose user may get the same number."""
    yield
    shutil.rmtree(django_settings.HOME / "attachments", ignore_errors=True)
