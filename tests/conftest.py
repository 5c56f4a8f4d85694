"""How property tests draw their examples."""

import os

from hypothesis import settings

# CI asks the same examples of the same tests each time, so that a red run is the change's own doing; a
# developer's run draws new ones and may find what nobody has seen.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI") == "true":
    settings.load_profile("ci")
