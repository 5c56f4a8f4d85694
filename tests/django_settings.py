"""The product's own settings over a data directory that ends with the tests."""

import atexit
import os
import shutil
import tempfile

_home = tempfile.mkdtemp(prefix="afterview-tests-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
os.environ["AFTERVIEW_HOME"] = _home
os.environ.pop("AFTERVIEW_PUBLIC_URL", None)
# No test may write into the keyring of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from afterview.project.settings import *  # noqa: E402, F403 -- the directory must be named first
